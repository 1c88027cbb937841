<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Gerado pelo Mailwright. Cada comando é uma alteração independente; o primeiro que falhar encerra o script.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Omitido: o comando mostraria um segredo, ou é uma edição que só a janela pode fazer.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>não informa para onde vai o e-mail</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>uma caixa postal é um caminho que começa com / ou ./</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>“%1” não é um endereço</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Linha %1: há aspas que não foram fechadas.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>“%1” não é um tipo de entrega: escreva forward, mailbox, program ou discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Linha %1: %2.</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Entrega em</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último e-mail</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>a entrega padrão de %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – executa um programa</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 em todos os domínios locais</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Nenhum nas últimas 24 horas</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, no arquivo %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>todo o resto nos domínios locais</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>todo o resto em %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(é devolvido)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>O e-mail para um nome que não está nesta lista volta ao remetente.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – também o que os spammers adivinham</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Qualquer nome vale como endereço: grande parte desse e-mail será spam, e os remetentes não são avisados de endereços digitados errado.</translation>
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
        <translation>Quem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>com senhas e chaves</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (com senhas e chaves)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>Comparado com o hub agora</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>veio depois</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>não está no backup: contém segredos</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Mostrado a</translation>
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
        <translation>Validade</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>terminou há %n dia (%1)</numerusform>
            <numerusform>terminou há %n dias (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>termina em %n dia (%1)</numerusform>
            <numerusform>termina em %n dias (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>ele mesmo</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>É autoassinado: os programas de e-mail alertam sobre ele.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>quem pede %1</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>será removido, ainda não aplicado</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>outro, ainda não aplicado</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Nomes deste host</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Domínios e entrega</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Devoluções</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS e senhas</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Configuração do hub</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>De outros pacotes do qmail</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Usuários e quem recebe seu e-mail</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Quem pode conectar e fazer relay</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Endereços da conta alias</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Instruções das próprias pessoas</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>Arquivos desconhecidos</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Qual usuário recebe o e-mail de qual endereço local, quando não é o usuário com esse nome.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>O que é levado em conta quando os usuários deste computador são colocados em users/assign.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>é compilado</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>nada antes de users/assign ser refeito</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>todo cliente é admitido, e ninguém pode fazer relay</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Quais clientes podem conectar por SMTP e quais deles podem enviar e-mail para qualquer lugar.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>o que diz defaultdelivery</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>esse endereço não existe</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>O que é feito com o e-mail para %1, linha por linha.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Para onde vai o e-mail deste endereço da conta alias, linha por linha.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
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
        <translation>Só a primeira linha deste arquivo conta; esta não é lida.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>O valor está vazio.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Uma linha vazia; é ignorada.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Um comentário para pessoas; é ignorado.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>Faltam os dois-pontos: antes deles fica um domínio, e depois, quem ou o que é responsável.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>E-mail para qualquer pessoa em %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>E-mail para todo domínio que não é citado em nenhum outro lugar</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>E-mail para %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>E-mail para qualquer pessoa em um host abaixo de %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 não é e-mail virtual: uma exceção a uma linha mais ampla.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 vai para o usuário ou alias local %2, com o nome depois de um hífen: %2-NOME.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 vai para onde o DNS diz: uma exceção a uma linha mais ampla.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 espera: %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 é entregue a %2, porta %3, sem consultar o DNS.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Todo host abaixo de %1, mas não o próprio %1.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Todo endereço em %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Só o domínio %1, sem os hosts abaixo dele.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>O endereço %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>As conexões são aceitas no endereço e na porta %1.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 é uma entrada deste arquivo.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Todo cliente que nenhuma outra linha cita</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>O cliente %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 não é admitido.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 é admitido e pode enviar e-mail para qualquer lugar.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 é admitido.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>O fim do arquivo: nenhuma linha depois dele conta.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>O e-mail para o endereço local %1 é entregue como usuário %2.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>O e-mail para endereços locais que começam com %1 é entregue como usuário %2.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Uma linha vazia; não pode ser a primeira.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>A mensagem é acrescentada ao arquivo de caixa postal %1.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>A mensagem é colocada no Maildir %1.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>A mensagem é passada ao programa %1.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>Depois só podem vir endereços de encaminhamento.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Esta linha é ignorada: o que começa com um sinal de mais ainda não tem outro significado.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>A mensagem é encaminhada para %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 não é um número.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 segundos, ou seja, %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 bytes, ou seja, %2.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Os endereços e para onde vão suas mensagens, em uma tabela na qual o fastforward os procura.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>Aqui está %1. %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>O programa que verifica, como root, as senhas dos usuários SMTP que não estão em users/smtppasswords: seu caminho.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 e sua variante -PLUS, onde há senhas para eles, PLAIN e LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>Os mecanismos de autenticação que o SMTP oferece, um por linha, dentre SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN e LOGIN.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>nenhum remetente tem um relay próprio</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Relays e senhas por remetente, como no s/qmail: remetente:relay:porta|usuário|senha.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>todo nome HELO é aceito</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>Nomes HELO que são recusados: um nome, ou .sufixo.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>nenhum remetente é recusado</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Remetentes que são recusados: um endereço, ou @domínio para todos de lá.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>nenhum destinatário é recusado</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Destinatários que são recusados: um endereço, ou @domínio para todos de lá.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>o sistema escolhe</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Endereços próprios para conexões de saída, por domínio: domínio:endereço, .sufixo:endereço ou :endereço.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>O formato das devoluções: qsbmf, texto como o qmail escreve, ou dsn, relatórios da RFC 3464 que os programas também entendem.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>O nome de usuário no campo From das devoluções.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>O nome de host no campo From e no texto das devoluções.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>o tempo que queuelifetime indica</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Por quantos segundos se tenta entregar uma devolução antes de considerá-la não entregável.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>as devoluções contêm a mensagem inteira</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>O máximo de bytes de uma mensagem que uma devolução repete.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>O assunto das devoluções.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 destinatários que não existem</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Quantos destinatários recusados encerram uma conexão.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Se o SMTP recusa destinatários sem caixa postal; 0 os aceita, e eles geram devolução.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Se a submissão recusa remetentes que não são do usuário; 0 aceita qualquer remetente.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>não se pede certificado de cliente</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Autoridades certificadoras cujos certificados permitem que clientes SMTP façam relay.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>este host não mostra certificado</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Certificado e chave que este host mostra a outros servidores de e-mail.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>quatro para um servidor com login; para outros, três quartos do total</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Quantas entregas remotas podem ocorrer ao mesmo tempo para um servidor: um número para todos e servidor:número para servidores específicos.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Quantas conexões SMTP podem ficar abertas ao mesmo tempo.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>uma fila para tudo</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Entregas locais simultâneas de uma fila, quando há várias.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Quantas entregas locais podem ocorrer ao mesmo tempo; 0 retém todas.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>metade de concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Quantas conexões SMTP um endereço de cliente, ou uma rede IPv6 de 64 bits, pode ter abertas ao mesmo tempo; 0 não define limite.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Entregas remotas simultâneas de uma fila, quando há várias.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Quantas entregas remotas podem ocorrer ao mesmo tempo; 0 retém todas.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>O caractere que separa um nome de usuário de sua extensão.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>Os grupos das contas do hub, um por linha: o da fila e o que não é dono de nenhum arquivo.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Bits de permissão que um diretório pessoal e um arquivo .qmail não podem ter.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>O máximo de entregas que um spawner inicia ao mesmo tempo, independentemente dos arquivos concurrency.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>Em quantos subdiretórios a fila é dividida; um número primo, fixado quando a fila é criada.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>As contas do hub, uma por linha, para: aliases, SMTP, logs, arquivos, consulta de usuários, fila, e-mail remoto, envio.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Quantas conexões SMTP um endereço de cliente pode abrir em um minuto; 0 não define limite.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>A maior mensagem aceita por SMTP, em bytes; 0 é sem limite.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>O que é feito com o e-mail de um usuário que não tem arquivo .qmail: uma linha como em .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Acrescentado a nomes de host sem ponto em mensagens enviadas daqui.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Acrescentado a endereços sem host em mensagens enviadas daqui.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Depois de quantas horas na fila um remetente é avisado do atraso; 0 não avisa ninguém.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: uma nova tentativa de entrega pula as linhas do .qmail que já funcionaram; 0: recomeça do início, como o qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>A pausa mais longa, em segundos, para um servidor que por ora recusa tudo; 0 não faz pausa.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Parâmetros da troca de chaves para TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>nenhuma lista de bloqueio é consultada</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Filas por domínio.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>O host que recebe devoluções que não podem ser entregues.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Devoluções que não podem ser entregues: deliver (entrega a doublebounceto), quiet (não se o remetente não existe), discard (descarta).</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>O usuário que recebe devoluções que não podem ser entregues; uma linha vazia as descarta.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: uma mensagem com bytes acima de 127 é recodificada para um servidor que não os aceita; 0: é enviada como está.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Acrescentado a destinatários do envelope sem @.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>nada é filtrado</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filtros por domínio.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Para quantas mensagens em espera por segundo se tenta a entrega quando todas devem ser tentadas de uma vez; 0 não define limite.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>O nome com que este host se apresenta a outros servidores de e-mail.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>as entregas locais continuam</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 retém todas as entregas locais.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>as entregas remotas continuam</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 retém todas as entregas remotas.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>O nome de host nos Message-IDs; nenhuma outra máquina pode usar o mesmo.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Por quantos segundos uma conexão aberta espera a próxima mensagem para o mesmo servidor; 0: nenhuma é mantida.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>todo o e-mail sai por SMTP</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Domínios cujo e-mail é entregue a um armazenamento de e-mail por LMTP: domínio:host:porta ou domínio:/caminho/do/socket.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Substitui [endereço IP próprio] nos destinatários.</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Domínios cujos endereços são os usuários deste computador.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: um Maildir que falta é criado quando chega e-mail para ele; 0: o e-mail espera por ele, como no qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Quantos comandos sem uma mensagem entre eles encerram uma conexão SMTP; 0 não define limite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>O máximo de destinatários de uma mensagem.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>O nome completo deste host de e-mail; o padrão para a maioria dos outros nomes.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>os endereços das interfaces</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Outros endereços que são este host.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>nenhum domínio além dos de rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>Mais domínios como os de rcpthosts, para listas longas; precisa de rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts como o qmail-newmrh o compilou.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS onde quer que seja oferecido</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Um diretório com um arquivo para cada host ao qual não se pede TLS.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>O endereço próprio para conexões de saída, um de cada família.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>um sinal de porcentagem não significa nada</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Domínios em que user%host@domain é transformado em user@host.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Substitui um sinal de mais no fim de um nome de host em mensagens enviadas daqui.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 não é oferecido</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Onde as caixas postais são oferecidas por POP3 com STLS: endereço:porta, um por linha, como [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>POP3 sob TLS não é oferecido</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Onde as caixas postais são oferecidas por POP3 sob TLS desde o primeiro byte: endereço:porta, um por linha, como [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>Endereços IP de servidores QMQP que recebem o e-mail deste host, tentados nesta ordem.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>O diretório acima de várias filas.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>nenhum destinatário é acrescentado</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Destinatários adicionais de toda mensagem: um arquivo de mensagens, ou um log de mensagens.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Por quantos segundos se tenta entregar uma mensagem antes de devolvê-la.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>e-mail para qualquer domínio é aceito: um relay aberto</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Domínios para os quais o e-mail é aceito por SMTP: um nome, ou .sufixo.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: as linhas Received citam o usuário que se autenticou; 0: não citam.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>os destinatários não são verificados</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Listas de destinatários válidos.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>nenhum relay pede senha</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Logins em relays: relay:porta|usuário|senha, ou |comando|xoauth2 no lugar da senha.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Com que rapidez crescem as esperas entre tentativas locais: k em birth + (sqrt(age) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>A espera mais longa entre duas tentativas, em segundos; 0 não define limite.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Com que rapidez crescem as esperas entre tentativas remotas: k em birth + (sqrt(age) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>feito de defaulthost, defaultdomain e plusdomain</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Como new-inject e ofmipd reescrevem nomes de host.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Uma chave para clientes TLS antigos.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Relays por remetente: endereço:relay:porta ou @domínio:relay:porta, e |usuário quando um relay tem vários logins.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Chave e cadeia de certificados dos servidores deste host, em um só arquivo.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem vale para todos os nomes</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Um diretório com NOME.pem, chave e cadeia para clientes que pedem esse nome.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Quantos erros de um cliente encerram sua conexão SMTP; 0 não define limite.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>A saudação do servidor SMTP; a primeira palavra deve ser o nome do host.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Onde o e-mail é aceito por SMTP: endereço:porta, um por linha; [::]:25 é todo endereço, IPv6 e IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>nenhum plug-in</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Plug-ins do servidor SMTP.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>o e-mail vai para onde o DNS diz</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Relays que substituem o DNS, por domínio: domínio:relay ou domínio:relay:porta.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>SMTP sob TLS não é oferecido</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Onde os usuários enviam e-mail sob TLS desde o primeiro byte: endereço:porta, um por linha, como [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Com que rigor o SPF é aplicado.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>uma explicação do programa</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>O que se diz a um remetente recusado por SPF.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>nada é suposto</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>A regra SPF para domínios que não têm uma.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>nenhuma outra regra</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Uma regra SPF local que é testada primeiro.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>só onde é necessário</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 reescreve todo remetente de e-mail encaminhado.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>os remetentes não são reescritos</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>O domínio dos remetentes reescritos.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Comprimento da prova nos remetentes reescritos.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>A prova mais curta que é aceita.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Por quantos dias um remetente reescrito é válido.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Chaves dos remetentes reescritos.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>O caractere depois de SRS0 nos remetentes reescritos.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>a submissão não é oferecida</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Onde os usuários enviam e-mail após STARTTLS e com sua senha: endereço:porta, um por linha, como [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>os usuários têm seus próprios endereços como remetentes</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Outros remetentes de usuários na submissão: usuário:endereço, usuário:@domínio, ou usuário:* para qualquer remetente.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>Quantos segundos outro servidor de e-mail tem para aceitar uma conexão.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>Quantos segundos outro servidor de e-mail tem para cada resposta.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Quantos segundos uma conexão SMTP pode durar ao todo; 0 não define limite.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Quantos segundos um cliente do servidor SMTP pode ficar em silêncio.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>as da biblioteca TLS</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Cifras para conexões com outros servidores de e-mail.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>ninguém faz relay por certificado</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Endereços em certificados de cliente que podem fazer relay.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Servidores com os quais se deve falar sob TLS: servidor: com qualquer certificado, servidor:* com um que corresponda ao nome dele.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>nenhum servidor precisa mostrar um certificado</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Um diretório com um arquivo de autoridades certificadoras para cada host que precisa mostrar um certificado.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>as que têm forward secrecy e nenhuma fraqueza conhecida</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Cifras de TLS 1.2 para clientes deste host, na notação do OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>nenhum domínio virtual</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Domínios e endereços de que um usuário local cuida: domínio:usuário.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>só o nome em me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>o nome em me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>não existe: o arquivo precisa existir</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>qmail-send precisa ser reiniciado; onde mailwrightd está em execução, ele faz isso sozinho</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>todos os serviços do hub precisam ser reiniciados</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh precisa compilá-lo</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Nenhum programa deste hub o lê ainda.</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>Listas de bloqueio DNS: clientes conhecidos por uma delas são recusados pelo rblsmtpd, que então fica antes do qmail-smtpd, sem STARTTLS.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP não é oferecido</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Onde clientes que podem usar o relay entregam mensagens por QMQP: endereço:porta, um por linha, como [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP não é oferecido</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Onde mensagens são aceitas por QMTP: endereço:porta, um por linha, como [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>O programa que recebe mensagens novas no lugar do qmail-queue, um verificador ou bin/qmail-qmqpc, quando QMAILQUEUE não indica nenhum: seu caminho.</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Tratado por</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
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
        <translation>recebe e-mail; o DNS o envia para cá</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>o DNS envia seu e-mail primeiro a outro servidor</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>o DNS envia seu e-mail a outro servidor</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>o DNS diz que ele não aceita e-mail</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>o DNS não conhece este nome</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>o DNS não respondeu</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>Não há registro MX: o e-mail vai para o endereço do próprio nome.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nenhum endereço</translation>
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
        <translation>Para receber de outros o e-mail dele, acrescente um registro MX com o nome deste hub onde os nomes do domínio são mantidos. Atrás de um roteador, está certo quando esse registro leva ao endereço do roteador.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>o e-mail de fora é recusado: falta em rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>todo endereço gera devolução</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>é aceito e repassado</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>é repassado para %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>recebe e-mail</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>os usuários deste computador</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, sem %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Uma cópia é encaminhada para %1.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Fica guardado no Maildir %1.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>É acrescentado ao arquivo mbox %1.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>É passado ao programa %1.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>Daqui em diante é uma lista: só podem vir endereços.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>A linha %1 é ignorada.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>A primeira linha está em branco: o e-mail espera até que não esteja mais.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>O arquivo está vazio: vale a entrega padrão.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>Não indica nenhum lugar: o e-mail é descartado sem aviso.</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>em %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>em %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>E-mail de entrada (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>E-mail dos usuários (submissão)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>E-mail dos usuários (submissão sob TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Caixas postais (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Caixas postais (POP3 sob TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>E-mail de entrada (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>E-mail de clientes nulos (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Nenhum. O qmail-send é avisado para reler seus arquivos (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>O qmail-send é reiniciado: as entregas em andamento terminam antes; enquanto isso, o e-mail é aceito.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Todos os serviços são reiniciados: as entregas e conexões em andamento terminam antes, e por alguns segundos nenhum e-mail é aceito.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>E-mail para qualquer-nome@%1 é aceito de toda a Internet.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>E-mail para qualquer pessoa abaixo de %1 é aceito de toda a Internet.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>E-mail para qualquer-nome@%1 é recusado a partir de agora.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>E-mail para qualquer pessoa abaixo de %1 é recusado a partir de agora.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>E-mail para qualquer domínio é aceito de todos: o hub se torna um relay aberto.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>A partir de agora só é aceito e-mail para os domínios indicados; até agora era e-mail para qualquer domínio.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>Só o domínio em control/me é local.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>Os endereços de %1 são os usuários e aliases deste computador.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 não é mais local: o e-mail para ele vai para onde virtualdomains ou o DNS dizem; o que espera por ele na fila como e-mail local ainda é entregue aqui.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 não é mais virtual: o e-mail para ele vai para onde locals ou o DNS dizem.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Por meio de control/virtualdomains, o e-mail para qualquer-nome@%1 vai para o endereço local %2-NOME.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Por meio de control/virtualdomains, o e-mail para qualquer pessoa abaixo de %1 vai para o endereço local %2-NOME.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Por meio de control/virtualdomains, o e-mail para %1 vai para o endereço local %2-NOME.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>O mesmo para mais %1.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 é removido; sem ele vale: %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>É revertido após %1 segundos se não for confirmado, porque muda para onde o e-mail é enviado.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>É revertido após %1 segundos se não for confirmado, porque muda onde o hub escuta.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>É revertido após %1 segundos se não for confirmado, porque muda como o hub se chama ou com que contas é executado.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>É revertido após %1 segundos se não for confirmado, porque muda se o hub faz relay para todos.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>cada arquivo, ao ser relido, está como deveria</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>a alteração é registrada no histórico</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts é compilado</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign é compilado</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>as regras tcp são compiladas</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send relê seus arquivos (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>todos os serviços são reiniciados</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 é reiniciado</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>por SMTP, e-mail para %1 é aceito</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>por SMTP, e-mail para %1 é recusado</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 é gravado</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 é removido</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>não está em execução; vai lê-los quando iniciar</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>não está em execução; vai ler seus arquivos quando iniciar</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>respondeu desde então</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>foi avisado; não é possível perguntar se os leu</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>está em execução como processo %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>já diz o mesmo</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>esta máquina pode enviar e-mail para qualquer lugar, então a resposta não diria nada</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Desfazer a alteração %1: %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>ainda não existe o Maildir %1: as mensagens aguardam até que o dono o crie com maildirmake</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Não foi possível %1: %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>mudar para onde vai o e-mail do endereço</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>importar os endereços da tabela</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>remover o endereço</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>restaurar o backup</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>editar os arquivos</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>fazer estas alterações</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>reverter a alteração</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>alterar a configuração</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>voltar a configuração ao padrão</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>gravar o arquivo</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>adicionar o domínio</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>alterar o domínio</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>remover o domínio</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>renomear o domínio</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>remover a entrada da tabela do fastforward</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>definir a entrada da tabela do fastforward</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>mudar os nomes do hub</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>adicionar membros à lista de e-mail</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>criar a lista de e-mail</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>remover a lista de e-mail</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>remover membros da lista de e-mail</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>mudar o proprietário da lista de e-mail</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>remover a senha</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>definir a senha</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>mudar o que é arquivado</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>mudar a fila para hosts que se conectam de tempos em tempos</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>tornar este host um cliente sem fila</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>tornar este host um cliente de outro hub</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>adicionar a regra para clientes</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>remover a regra para clientes</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>encerrar o serviço</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>ativar o serviço</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>fazer os serviços seguirem suas configurações</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>adotar o hub</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>criar o hub</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>remover o smart host</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>definir o smart host</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>instalar o certificado</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>criar o certificado</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>remover o certificado</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>adicionar a regra de users/assign</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>refazer users/assign</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>remover a regra de users/assign</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>alterar a lista de usuários</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>reverter o que não foi confirmado</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>fazer a alteração</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>começar uma alteração</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>reparar uma alteração interrompida</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>abrir o histórico</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>abrir o histórico em %1</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>criar o histórico em %1</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>ler o histórico</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>gravar o histórico</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>ler o log de auditoria</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>ler a solicitação</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>registrar o que foi editado por fora</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>esquecer a confirmação</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>reverter a alteração de %1</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>desfazer a alteração %1</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>encontrar o hub</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>encontrar o arquivo de %1</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>encontrar os arquivos de %1</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>encontrar os arquivos dos endereços</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>encontrar a conta do servidor SMTP</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>listar os endereços</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>listar as listas de e-mail</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>examinar a lista %1</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>ler os membros de %1</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>criar a lista de e-mail %1</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>ler as senhas</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>definir uma senha</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>adicionar a regra</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>compilar as regras</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>criar users/assign</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>procurar as contas</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>procurar a conta %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>explicar %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renomear %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>adicionar %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>alterar %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>ler %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>iniciar %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>conectar a %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>criar um certificado</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>criar um hub em %1</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>adotar o hub em %1</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>ler os relays</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>testar o relay</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>fazer backup da configuração</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>ler o backup %1</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>remover o backup %1</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>concluir a alteração</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>mostrar %1</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>parar o hub</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>ler a fila</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>cuidar do hub</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>tentar de novo todas as mensagens</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>tentar de novo a mensagem %1</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>devolver a mensagem %1</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>excluir a mensagem %1</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>dar mais tempo à mensagem %1</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>iniciar o serviço %1</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>parar o serviço %1</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>reiniciar o serviço %1</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>pausar o serviço %1</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>continuar o serviço %1</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>recarregar o serviço %1</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>testar o login em %1</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>enviar uma mensagem de teste</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>consultar o DNS</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>consultar o DNS sobre %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>listar os logs de %1</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>abrir o log %1</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>abrir o arquivo de log %1 em %2</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>Não foi possível responder: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>Não há arquivo a alterar: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>Não há arquivo de controle a alterar: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>Não há histórico: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>Não há alteração %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>Não há alteração %1 e uma mais antiga %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>Não há alteração %1 que possa ser desfeita</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>Não há alteração a desfazer</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>Não há alteração aguardando confirmação</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>Não há domínio %1 neste hub</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>Não há domínio %1 que seja entregue aqui</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>Não há domínio %1 neste backup</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>Não há entrega para %1 lá</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>Não há arquivo do endereço %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>Não há arquivo %1 neste backup</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>Não há backup chamado %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>Não há entrada &quot;%1&quot; em %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>Não há nome %1 na tabela do fastforward</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>Não há lista de e-mail %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>Não há membro %1 de %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>Não há senha de %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>Não há regra para %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>Não há regra para todos os outros</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>Não há regra para %1 em users/assign</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>Não há relay para %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>Não há certificado %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Não há conta %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>Não há endereço local de %1: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>Não há serviço chamado %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>Não há serviço chamado %1 que um hub possa ter</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>Não há arquivo de controle chamado %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>Não há diretório de log chamado %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>Não há arquivo de log %1 em %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>Não há arquivo de log %1 como foi listado</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>Não há em %1 um hub configurado à mão: nenhum serviço abaixo de /service ou /etc/service inicia o qmail-send dele</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>Ainda não há hub em %1; uma das ações precisa criá-lo (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>Ainda não há hub em %1; crie um com o aplicativo ou com: mailwrightctl setup create NAME.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>O hub em %1 foi configurado por outros e ainda não foi adotado: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Não há método %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>Não permitido: falta o direito de %1</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>Não permitido: falta o direito de ver</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>Não permitido: falta o direito de operar</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>Não permitido: falta o direito de configurar</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>ler mensagens</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>deixar que mensagens executem programas</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>atribuir endereços a contas</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>abrir o relay</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>excluir e-mail</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>ler mensagens</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>gravar arquivos exatamente como são dados</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurar um backup</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Só o root pode fazer isto: %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Só o dono do hub pode fazer isto: %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Só o root, ou quem o polkit autorizar, pode fazer isto: %1; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Só o root, ou quem o polkit autorizar, pode ler e-mail: %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>Como root: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>Este é um hub privado; só o dono pode usá-lo.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 não é membro do grupo %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 não é membro do grupo %2, e %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Um administrador pode adicionar a conta, o que é quase o mesmo que torná-la root: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>o kernel não diz qual processo faz o pedido (é mais antigo que o Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>outra pergunta ao mesmo usuário aguarda resposta</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>há perguntas demais em aberto</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>não há barramento de sistema para consultar o polkit</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>o barramento de sistema desapareceu</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>não foi possível consultar o polkit</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>o polkit não está em execução</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>o polkit diz: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>não é possível entender a resposta do polkit</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>não há agente para pedir uma senha no lugar de onde vem a solicitação</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>seria preciso perguntar a um administrador</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>o polkit recusou, ou nenhuma senha foi informada</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>o polkit recusa</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>ninguém respondeu a tempo</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 mudou</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 fez isso em %2 GMT pela alteração %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Leia-o de novo.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>Foi removido, e não por uma alteração registrada aqui.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>Foi editado por fora em %1 GMT; pertence a %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Foi criado ou removido desde então, por isso a alteração não pode ser revertida sozinha.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Uma alteração posterior está nas mesmas linhas; desfaça essa primeiro, ou edite o arquivo.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Contém segredos e foi alterado de novo depois; desfaça primeiro a alteração posterior.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>o que %1 continha antes, um segredo, não é mais guardado</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Defina-o de novo.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Saiu da fila.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>O número agora pertence a outra mensagem, ou ela recebeu mais tempo.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensagem %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>a alteração %1 (%2) aguarda confirmação</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Confirme-a ou desfaça-a primeiro.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>nada foi registrado ainda</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>não há alteração %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>a alteração %1 não é mais antiga que a alteração %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>Outra alteração está sendo feita; tente de novo quando ela terminar.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Nada mais é alterado antes disso; corrija a causa e tente de novo, ou mova %1 para outro lugar.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>O que já tinha sido alterado foi revertido.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Também não foi possível reverter; o próximo início do mailwrightd tenta outra vez.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Uma alteração pode ter no máximo 1000 arquivos.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Um conjunto tem entre 1 e 200 ações.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Um conjunto tem no máximo 200 ações.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Oito alterações já estão em andamento; tente de novo em um momento.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Quatro solicitações suas já estão em andamento; tente de novo em um momento.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>No máximo %1 endereços são aceitos por vez.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>No máximo %1 domínios são consultados por vez.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Já existem 1000 backups; remova alguns primeiro.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Uma entrada pode ter no máximo 1000 destinos; uma lista de e-mail não tem esse limite.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 terminou antes de concluir seu trabalho</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>O que ele tinha começado é concluído ou revertido antes da próxima alteração; o journal do mailwrightd diz qual dos dois.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>não houve resposta a tempo</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>o processo de trabalho ficou em silêncio por um minuto</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>o processo de trabalho terminou antes de concluir seu trabalho</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>quem chamou já não está lá, ou o auxiliar está terminando; o que foi começado continua</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>o auxiliar abandonou a chamada</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>Isto é um erro do mailwrightd; relate-o.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>não está em execução</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Inicie-o.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>não aconteceu em %1 segundos</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Inicie o supervisor do hub: reinicie o mailwrightd e veja o svscan.log.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Veja o log do serviço.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>Recebeu ordem de parar e vai parar quando o trabalho em andamento terminar.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>Recebeu ordem de terminar e começa de novo quando o trabalho em andamento terminar.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Inicie o serviço qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Verifique o serviço qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>o qmail-send não está em execução</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>O qmail-send não aceita comandos: não está em execução, ou é o original.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Verifique os donos e as permissões abaixo de queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>estes não terminaram: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Aguarde o fim do trabalho em andamento e tente de novo.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>o hub não oferece SMTP (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>o qmail-remote não disse nada</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>O qmail-send deste hub é o de %1 e não aceita comandos para uma só mensagem; ele pode tentar todas (queue retry-all), e queue rejuvenate dá a uma mais ou menos tempo.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>nenhum supervise cuida de %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>o processo que se tornou uid %1 terminou cedo demais</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>não é possível entender %1: %2; remova-o e adote o hub de novo</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>o arquivo ficou bloqueado por %1 s</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>Não foi possível alcançar o auxiliar</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Ainda não há conexão.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>Não há auxiliar em %1.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>O auxiliar em %1 não está em execução.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Inicie-o como root: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Inicie-o: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Inicie o mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Este usuário não pode abrir o socket %1 do auxiliar.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>O auxiliar em %1 está ocupado; nova tentativa em andamento.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>Um usuário que não é o root nem você escuta em %1: não é o auxiliar.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>O auxiliar enviou algo que não é uma resposta.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>A conexão com o auxiliar foi perdida.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>O auxiliar recusou a solicitação (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>O auxiliar recusou a solicitação (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Arquivo ou diretório inexistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há espaço disponível no dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cota de disco excedida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente leitura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é um diretório</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É um diretório</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexão recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexão encerrada pela outra ponta</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Tempo esgotado para conexão</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Não há rota para o host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>A rede está inacessível</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Pipe quebrado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 não pode ser alterado aqui: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>nenhum arquivo de controle tem esse nome</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>nenhum arquivo de controle tem esse nome; %1 é um deles</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>seu * representa o fim de um nome</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>é criado por um programa</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>não é nenhum de append, assign, exclude, include, mailnames, passwd e subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>os endereços da conta alias são arquivos .qmail-NOME em letras minúsculas</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>os arquivos de uma pessoa são .qmail e .qmail-EXTENSÃO em letras minúsculas</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>ninguém aqui se chama %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>nenhuma conta que recebe e-mail se chama %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 não é o diretório pessoal de ninguém deste hub</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign dá ao endereço o diretório %1, que não é o da própria conta</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>só control/servercerts/NOME.pem fica abaixo de um diretório ali</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>ali só há arquivos .qmail-192:0:2:1-default, com os nomes das máquinas dos clientes</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>nenhum serviço pode ter esse nome</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>um serviço tem run, log/run, down e link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>um hub privado não tem listas de e-mail do mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>isso não é uma lista de e-mail</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>de uma lista, podem ser alterados control/owner e seus arquivos de membros</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 pertence ao uid %2, o que não deve acontecer; devolva-o primeiro com chown</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 é um link; só arquivos comuns são alterados</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 não é um arquivo comum</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 tem um segundo nome (um hard link)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 não é o link que foi criado</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 não é um diretório do dono do hub; mova-o para outro lugar</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>não é um arquivo comum independente</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>contém um segredo</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>contém segredos, que nunca são mostrados</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>Segredos nunca são mostrados; defina um novo se ele foi perdido.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>contém bytes que não são UTF-8, que seriam perdidos</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Edite-o no próprio computador.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>é citado duas vezes</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>só os programas do próprio Mailwright leem este arquivo (%1); os deste hub são de %2 e não o conhecem</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>sem regras, todo cliente seria admitido; em vez disso, esvazie-o</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>os programas do hub não funcionam sem ele</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>um link leva a um só caminho a partir da raiz</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>não é um script: a primeira linha não diz o que o executa (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>&quot;%1&quot; não é um endereço: NOME@DOMÍNIO, NOME, ou * para todo o resto</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Adicione primeiro o domínio dele.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Adicione primeiro o domínio.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 não é entregue aqui: seu domínio não está nem em control/locals nem em control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>O arquivo .qmail de %1 não pode ser alterado daqui: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>&quot;%1&quot; é um destino; e-mail descartado não vai para lugar nenhum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>&quot;%1&quot; tem um caractere que nenhuma linha pode ter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>&quot;%1&quot; não é uma caixa postal: escreva /CAMINHO ou ./CAMINHO, com uma barra no fim para um Maildir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>&quot;%1&quot; não é um endereço</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>&quot;%1&quot; é um comentário, não um endereço</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>&quot;%1&quot; seria lido como outra coisa</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>diga para onde o e-mail deve ir</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>e-mail descartado não vai para nenhum outro lugar; substitua o que o endereço tem</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>não é um endereço</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>não é nem uma parte local nem um endereço</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>&quot;%1&quot; não é um domínio</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>um domínio virtual precisa de um usuário que cuide dele</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>só um domínio virtual tem um usuário</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>&quot;%1&quot; não é um usuário, nem um usuário com uma extensão</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals conhece só domínios inteiros, nenhum que represente todos os que ficam abaixo</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>só um domínio virtual tem exceções</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>&quot;%1&quot; não é nem um endereço nem um domínio dentro de %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>já é um domínio local deste hub</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>já é um domínio de relay deste hub</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>já é um domínio virtual deste hub</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Remova-o primeiro para torná-lo de outro tipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>&quot;%1&quot; não é o que vem antes do @ de um endereço</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>um domínio continua sendo um domínio, e um que representa todos os que ficam abaixo continua assim</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 já é um domínio deste hub</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>&quot;%1&quot; não é o nome de um host</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>é uma só linha</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>&quot;%1&quot; não pode ser um</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>indique pelo menos um servidor QMQP por seu endereço IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>&quot;%1&quot; não é um endereço IPv4</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta um nome</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>o nome tem mais de 253 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>&quot;%1&quot; tem dois caracteres de ponto seguidos, ou um ponto em uma das pontas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>&quot;%1&quot; tem uma parte com mais de 63 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>&quot;%1&quot; tem letras além de a a z: escreva sua forma xn--</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>&quot;%1&quot; tem o caractere &apos;%2&apos;, que nenhum nome de host tem</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>um valor é uma só linha</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>este arquivo contém um só valor, que só pode ser substituído</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>este arquivo só pode ser dado por inteiro</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>é criado por um programa e não é editado à mão</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>um byte NUL</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>um retorno de carro no fim da linha: o arquivo tem fins de linha do Windows</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>só a primeira linha conta</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>vazio: devoluções duplas são descartadas</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>a primeira linha está vazia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>&quot;%1&quot; não tem ponto: deveria ser o nome completo do host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>&quot;%1&quot; não é a parte simples de um endereço antes do @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>precisa ser um só caractere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>&quot;%1&quot; não é o caminho de um programa: nada pode vir depois dele</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>&quot;%1&quot; não é nenhuma das palavras deste arquivo; significaria %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>&quot;%1&quot; não é um número octal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>&quot;%1&quot; não é um número inteiro; seria ignorado</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 não está entre %2 e %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 retém todas essas entregas</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 não é um número primo: a fila é dividida de forma desigual</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>começa com um espaço, que faria parte da entrada</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>indica %1 de %2, um por linha nesta ordem: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>não indica nenhum endereço: escreva endereço:porta, ou remova o arquivo</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>não tem nenhuma entrada: nenhum e-mail é aceito de estranhos</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>está vazio: o e-mail não poderia ser entregue</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>a primeira linha está em branco: toda entrega falharia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>&quot;%1&quot; não é o nome de uma conta ou de um grupo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>&quot;%1&quot; não corresponde a nada: só domínios inteiros contam neste arquivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>&quot;%1&quot; não é um endereço IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>&quot;%1&quot; não tem host: envnoathost é acrescentado</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>não é uma instrução de reescrita: =post:new, *post:new, ?post:new ou -post:new</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>&quot;%1&quot; não é um endereço IP; escreva endereço:porta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>&quot;%1&quot; não termina em :porta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>&quot;%1&quot; não tem @ e não corresponde a nada: escreva usuário@domínio ou @domínio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>&quot;%1&quot; não tem dois-pontos e seria ignorado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>&quot;%1&quot; não corresponde a nada: escreva o domínio sem o @</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>&quot;:&quot; sozinho não muda nada</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>um espaço faz parte do nome do relay: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>&quot;%1&quot; não é um número de porta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>&quot;%1&quot; também está na linha %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>&quot;%1&quot; também está na linha %2; vale esta linha posterior</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>nenhum programa lê um arquivo de controle com este nome</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>&quot;%1&quot; não tem dois-pontos: escreva domínio:endereço</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>&quot;%1&quot; não indica nenhum usuário: escreva usuário:endereço, usuário:@domínio ou usuário:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>&quot;%1&quot; não é um remetente: escreva um endereço, @domínio ou *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>&quot;%1&quot; não é um mecanismo: escreva SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN ou LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>&quot;%1&quot; não é um nome com que um servidor se apresenta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>&quot;%1&quot; não é um endereço: escreva usuário@domínio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>&quot;%1&quot; não é o nome de um domínio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>&quot;%1&quot; tem um espaço, que nenhum endereço tem</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>é um diretório com um arquivo para cada host; seus arquivos são editados ali, um por um</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>não contém certificado nem chave: falta o que começa com -----BEGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>&quot;%1&quot; não é o nome de um servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>&quot;%1&quot; não corresponde a nenhum remetente: escreva usuário@domínio, @domínio, ou nada para todos</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>não indica nem relay nem login: escreva remetente:relay:porta|usuário|senha</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>tem uma barra vertical e nenhum login depois dela: escreva remetente:relay:porta|usuário|senha</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>contém uma senha, e todos podem ler este arquivo: coloque-a em remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>não indica nenhum relay: escreva remetente:relay:porta</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>não indica nenhum relay: escreva relay:porta|usuário|senha</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>não tem login: escreva relay:porta|usuário|senha</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>o comando que imprime um token precisa começar com seu caminho completo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>&quot;%1&quot; não tem dois-pontos: escreva domínio:host:porta ou domínio:/caminho/do/socket</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>o caminho de um socket tem no máximo 107 caracteres</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>não se faz login em um servidor LMTP</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>não indica nenhum servidor; * é todo servidor</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>não indica nenhum servidor: escreva servidor:número, ou só o número para todos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>&quot;%1&quot; não é um número de 0 a 255; a linha seria ignorada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>&quot;%1&quot; não tem dois-pontos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>&quot;%1&quot; não é nem o caminho completo de um arquivo de certificados nem *, encrypted, verified, offered ou never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>aqui os certificados não são verificados por sua impressão digital; indique um arquivo de autoridades certificadoras</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>o relay &quot;%1&quot; não é um nome de host</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>a porta do relay &quot;%1&quot; não é um número de 1 a 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>o arquivo está vazio: o e-mail recebe a entrega padrão e não é descartado</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>as linhas terminam como no DOS e no Windows: o retorno de carro faz parte de cada caminho e endereço</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>a primeira linha está em branco, então todo o e-mail para ele é adiado</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null é tratado como caixa postal, o que não é possível: o e-mail é adiado e devolvido</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>a linha não encaminha para ninguém</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>a linha tem um espaço no endereço: só um endereço simples pode estar em uma linha, sem nome</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>a linha tem colchetes, parênteses ou um comentário em volta do endereço: só o endereço simples pode estar ali</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>a linha tem mais de um endereço: cada um precisa de uma linha própria</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>a linha encaminha para um endereço que parece um caminho: um caminho começa com / ou ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>a última linha não está terminada</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>sua última linha não está terminada</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>não termina com uma linha que contém um único ponto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>&quot;%1&quot; não é um nome de conta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>&quot;%1&quot; precisa ser uma conta, dois-pontos e os nomes pelos quais ela recebe e-mail: usuário:nome:nome</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>&quot;%1&quot; precisa ser um endereço, uma conta e uma extensão, com dois-pontos depois de cada um: sub:usuário:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>&quot;%1&quot; precisa ser uma linha como em /etc/passwd, de sete campos separados por dois-pontos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>&quot;%1&quot; não é uma linha de uma lista dessas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>&quot;%1&quot; não é uma linha de users/assign: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>não é uma</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>nada jamais é entregue como root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>&quot;%1&quot; não pode estar em users/assign, cujos campos terminam com dois-pontos</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>falta um endereço</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>uma extensão não tem barra</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>um diretório pessoal é um caminho a partir da raiz: /home/NOME</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>a linha %1 já tem o endereço: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Atribua-o a outra conta com --replace.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>o arquivo precisa terminar com uma linha que contém um único ponto</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>a última linha não tem quebra de linha</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>são necessários sete campos, cada um seguido de dois-pontos: endereço, usuário, uid, gid, diretório pessoal, hífen, extensão</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>a linha não começa nem com &apos;=&apos; nem com &apos;+&apos; e conta como &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>os campos depois do sétimo são ignorados</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>os ids de usuário e grupo precisam ser números</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>nada jamais é entregue como root (uid 0)</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>o nome da conta está vazio</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>o diretório pessoal precisa começar com uma barra</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>este endereço já está atribuído acima; vale a linha anterior</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>linha %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>Seu nome tem letras maiúsculas, e os endereços são lidos em minúsculas.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>Seu diretório pessoal %1 não existe.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>Seu diretório pessoal %1 pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>O endereço pertence à conta %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>A linha %1 de users/assign é para um endereço que uma linha anterior já tem.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>A linha %1 de users/assign tem exatamente este endereço, o que vem antes de todo o resto.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>A linha %1 de users/assign tem o começo &quot;%2&quot;, o mais longo que corresponde.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>A linha %1 de users/assign tem o começo &quot;%2&quot;; uma regra acima corresponde melhor.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>As contas só são consultadas onde users/assign não tem nada.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign não tem nada para ele, e %1 é uma conta.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign não tem nada para ele e nenhuma conta tem o nome, então a conta alias o recebe.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>não foi possível executar stat em %1</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>não foi possível encontrar o usuário alias</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>não há usuário %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>quem não pode conectar não tem ambiente</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT é definido por `relay`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>&quot;%1&quot; não pode ter esse valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>&quot;%1&quot; não é o endereço de um cliente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>&quot;%1&quot; não pode ser compilado: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>&quot;%1&quot; não corresponde a ninguém</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>uma nota é uma só linha</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Coloque esta no lugar dela com --replace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; não é um endereço IP</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>depois do endereço e dos dois-pontos precisa vir allow ou deny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; não é uma variável: escreva ,NOME=&quot;valor&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; não tem valor: escreva NOME=&quot;valor&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>o valor de %1 não termina com o %2 com que começa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>&quot;%1&quot; não é uma rede: depois de / vai um número de bits, no máximo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>&quot;%1&quot; mistura IPv4 e IPv6: escreva a rede IPv4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>&quot;%1&quot; não tem dois-pontos e é ignorado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>&quot;%1&quot; não é uma rede e não corresponde a ninguém: escreva todos os quatro números e /bits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>&quot;%1&quot; não é um intervalo de números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>&quot;%1&quot; não é um endereço IP nem uma rede</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>&quot;%1&quot; está lá, na linha %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>&quot;%1&quot; não está lá.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>Há uma regra para todos os outros, na linha %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>Não há regra para todos os outros.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Nenhuma regra corresponde: o cliente pode conectar e não pode fazer relay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>&quot;%1&quot; está em badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>&quot;%1&quot; não está em badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>Devoluções não têm remetente, e badmailfrom não pode recusá-las.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>O remetente não é recusado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>&quot;%1&quot; não é um nome para uma tabela dessas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; não é um endereço</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>dois-pontos ou ponto e vírgula entre os endereços; grupos não são conhecidos aqui</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 é um arquivo, ao qual o fastforward não entrega nada; um arquivo .qmail pode</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>um endereço está vazio</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>não é possível entender os endereços</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>aspas, um comentário ou um parêntese não estão fechados</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>falta o nome antes dos dois-pontos</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>não há nada depois do nome</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>um nome, um endereço ou um comando é uma só linha, sem caracteres de controle</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Um hub privado não tem listas de e-mail do mlmmj, cujos programas precisam da ajuda do root; crie uma lista em arquivos .qmail.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>este hub não entrega e-mail para %1: não está nem em control/locals nem em control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>pertence à conta %1, que pode criar uma lista em seus próprios arquivos .qmail</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>&quot;%1&quot; não pode ser o endereço de um membro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>&quot;%1&quot; não pode ser o endereço do proprietário</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>&quot;%1&quot; não pode ser uma lista: escreva NOME@DOMÍNIO com um nome de letras, dígitos, pontos, hífens e sublinhados</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>o mlmmj não está instalado: não há %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Instale o pacote mlmmj e tente de novo.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Escolha outro nome, ou remova o que existe.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>diga quem deve se tornar membro</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>uma lista precisa de um proprietário</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>não há lista %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 não é um diretório de uma lista do mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>o mlmmj-make-ml não criou %1</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 pertence à conta %2, que pode criar uma lista em seus próprios arquivos .qmail; escolha outro nome</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 pode ser lido ou gravado por outros além do dono</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Examine o arquivo antes de fechá-lo para eles (chmod 600): eles podem ter escrito nele.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 pode ser usado por outros além do dono; execute chmod 600 nele</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 não pertence a quem executa o hub; execute chown nele</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>o nome não pode ser usado: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>a senha não pode ser usada: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Escolha outro nome, como anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>tem dois-pontos, começa com # ou tem um espaço em uma das pontas</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>está vazio ou contém um NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>tem caracteres que o SASLprep não permite: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>não sobra nada depois do SASLprep</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>não há dois-pontos depois do nome</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>o nome não está na forma em que os nomes são comparados (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>o nome já está mais acima; conta a primeira linha</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>o que vem depois do nome não é um verificador para SCRAM-SHA-256 de 4096 a 2000000 iterações</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>o que vem depois do nome não é nem um verificador SCRAM-SHA-256 nem um hash como em crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>uma entrada de control/%1 tem precedência: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>o nome do relay tem espaços em uma das pontas, ou caracteres que não podem ser guardados</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>o nome de usuário tem espaços em uma das pontas, ou caracteres que não podem ser guardados</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>o comando do token tem espaços em uma das pontas, ou caracteres que não podem ser guardados</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>o modo TLS tem espaços em uma das pontas, ou caracteres que não podem ser guardados</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>a porta não é um número de 1 a 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>um nome de usuário com uma barra vertical não pode ser guardado</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>esta senha não pode ser guardada; escolha outra no relay</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>uma senha precisa do nome de usuário a que pertence</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>&quot;%1&quot; não é nem &quot;default&quot;, nem um domínio, nem um remetente</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>ainda não há senha de %1 para %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>&quot;%1&quot; não é um nome de letras, dígitos, pontos e hífens, como mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 é de uma autoridade certificadora</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Remova-o primeiro (mailwrightctl tls remove) se ele não deve ficar.</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>O que havia continua como está.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>não há certificado</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>o certificado %1 está danificado: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>não há chave privada</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>a chave privada está danificada</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>a chave privada está protegida por uma frase secreta, que ninguém poderia digitar quando um servidor inicia</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>a chave privada não pertence ao certificado</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>o certificado expirou em %1 (há %2)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>nenhum servidor pode usá-lo: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>o certificado não pode ser usado: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>a cadeia não pode ser usada: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>um certificado precisa do nome de um host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>&quot;%1&quot; não é o nome de um host (nomes com outras letras: escreva sua forma xn--)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>um certificado é válido por 1 a %1 dias</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>&quot;%1&quot; não é ENDEREÇO:PORTA, como 127.0.0.1:2525 ou [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 não escuta em lugar nenhum</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>ainda não há hub em %1: é preciso o nome deste host</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>não há conta %1 nesta máquina; crie-a primeiro</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>nem todas as contas e grupos do qmail existem; execute installer/users</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Depois tente de novo; nada foi criado.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>A fila em %1 não está completa: queue/mess não tem os diretórios 0, 1, 2 e assim por diante.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>Não há conta %1, com a qual programas do hub são executados.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Não há grupo %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>trata-se do backup inteiro, não de arquivos ou domínios isolados</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>Nada dele é usado; escolha outro.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>não é um backup: seu primeiro arquivo não é um manifesto</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>não é um backup que esta versão conheça</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>seu manifesto está danificado na linha %1</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>seu manifesto não lista o que ele contém</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 não é o que o manifesto diz</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>não é um arquivo tar, ou está danificado: uma soma de verificação não confere</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>está danificado: um dos números nele não é um número</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>está cortado: falta o fim</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>há nele algo que não é um arquivo comum, ou há coisas demais</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>Os servidores SMTP são reiniciados: as conexões abertas terminam antes, as novas esperam um segundo.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 é reiniciado: o trabalho em andamento termina antes.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 é encerrado: o trabalho em andamento termina antes.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Todos os outros domínios deixam de ser virtuais: o e-mail para eles vai para onde locals ou o DNS dizem.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Por meio de control/virtualdomains, o e-mail para todo domínio que não é citado em nenhum outro lugar vai para o endereço local %1-NOME.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Uma exceção: %1 é e-mail remoto e vai para onde o DNS diz.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>e-mail para qualquer-nome@%1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>e-mail para qualquer pessoa abaixo de %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>e-mail para %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>e-mail para todo domínio que não é citado em nenhum outro lugar</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>É tratado pela conta %1 por meio dos arquivos %2 em %3; o que não tem arquivo é devolvido, até que haja um que termine em default.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>Não há rcpthosts: e-mail para qualquer domínio já é aceito, o que faz um relay aberto.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 é removido: seu e-mail é devolvido, ou vai para um arquivo .qmail que termina em default.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>O e-mail para %1 vai para %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>O e-mail para %1 vai para %2 e mais %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>O e-mail para %1 é passado a um programa.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>O e-mail para %1 é entregue da forma padrão, ou descartado se só houver comentários ali.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Até agora o e-mail para %1 era entregue da forma padrão (control/defaultdelivery); a partir de agora, só como este arquivo diz.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Os endereços são atribuídos de novo às contas, como users/assign diz.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 vale para a próxima vez que users/assign for criado (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 é uma conta: quando users/assign for refeito, a própria regra dela virá primeiro e valerá, a menos que users/exclude a cite.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 é uma conta: seu e-mail vai para ela de qualquer forma, a menos que users/exclude a cite e users/assign atribua o endereço a outra.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>Quem pode conectar, e quem pode enviar e-mail para qualquer lugar (relay), é decidido pelas novas regras.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Onde arquivos .qmail consultam o fastforward, o e-mail vai como a nova tabela diz.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Nada consulta esta tabela antes que um arquivo .qmail tenha uma linha &quot;|fastforward -d %1.cdb&quot;.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 arquivos com segredos não estão neste backup e continuam como estão: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>E-mail para %1 não é mais aceito.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>E-mail para %1 ainda é aceito e vai para onde ia.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>O DNS precisa conhecer %1: outros servidores procuram o nome com que o hub se apresenta, e a quem levar o e-mail para ele.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>O e-mail para os usuários deste computador também vai para o relay: ele precisa conhecer os endereços deles.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Enquanto nenhum dos servidores responde, os programas que enviam e-mail são informados de que o envio falhou: nada espera aqui.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Talvez as pessoas precisem saber, e concordar, que seu e-mail é guardado: pergunte antes.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Quando %1 se conecta ao servidor SMTP, que a partir de agora é um processo para cada cliente, sem STARTTLS, o e-mail é enviado para a porta 25 lá.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>A fila, os diretórios e as caixas postais são criados, e os serviços começam.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>Nada do próprio hub é alterado, e nada para.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>As regras tcp são feitas a partir de %1.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>Os serviços estão em %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>O serviço %1 não mantém um log gravado pelo multilog.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>O serviço %1 grava seu log em %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>A fila está distribuída por %1 diretórios.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>Seus programas são de %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 é de um fabricante desconhecido.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>Suas contas são %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Uma só mensagem não pode ser tentada ou devolvida isoladamente: o qmail-send dele não aceita comandos. Todas podem ser tentadas de uma vez.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Não podem ser feitas as configurações que só os programas do Mailwright leem: TLS, logins, limites para cada cliente e outras; cada recusa cita o arquivo.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Um destinatário só é recusado depois que seu e-mail foi aceito, por uma devolução: o qmail-smtpd dele não pergunta quem existe.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 é um hub destes programas.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 é um hub que foi configurado à mão e adotado; seus programas são de %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 é um hub que foi configurado à mão, com programas de outros e serviços próprios.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 é um qmail de outros programas, com arquivos de controle e uma fila.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 tem arquivos de controle e nenhuma fila.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 tem partes de um hub, mas não tudo o que um hub precisa para funcionar.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 tem partes de um hub, mas não tudo o que um hub precisa para funcionar: falta control/me, o nome do host.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>Ainda não há hub em %1.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>Falta o grupo %1.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Falta a conta %1.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Crie todos: sudo installer/users (um pacote faz isso sozinho).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Falta o programa %1, que mantém os serviços em execução.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Instale o pacote daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 já escuta na porta %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 já escuta na porta %2 (processo %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 já escuta na porta %2 (processo %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>um programa de outro usuário</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Escolha outra porta.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Pare-o e impeça que inicie de novo, ou faça este hub escutar em outro lugar.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Há %1, como no Life with qmail.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Adote a instalação: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>O serviço %1 fica em execução a partir de agora.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>O serviço %1 é encerrado.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>O serviço %1 para e normalmente fica parado.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>O serviço %1 inicia e normalmente fica em execução.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>O serviço %1 é iniciado de outra forma a partir de agora.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 para, e continua parado mesmo quando a máquina é reiniciada.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 é encerrado; seu log fica.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>A lista de e-mail %1 é criada.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>A lista de e-mail %1 é encerrada.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>Os membros de %1 mudam; ninguém é avisado.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>As pessoas se inscrevem por e-mail para %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>O e-mail para a lista é devolvido a partir de agora.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Seu arquivo de mensagens e seus membros são guardados em %1; desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Quem pode fazer login para enviar e-mail muda imediatamente.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 agora tem uma senha.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 agora tem outra senha; a anterior não vale mais.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>Para e-mail, esta vale a partir de agora, não a da conta %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>É fácil de adivinhar.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>Tem menos de %1 caracteres; quem chegar ao arquivo de senhas poderia adivinhá-la.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>O nome faz parte dela.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>É feita de poucos caracteres diferentes.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>todo o e-mail sobre o qual nada mais é dito passa por %1, sem login.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>todo o e-mail sobre o qual nada mais é dito passa por %1, como %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>o e-mail de todos@%1 passa por %2, sem login.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>o e-mail de todos@%1 passa por %2, como %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>o e-mail de %1 passa por %2, sem login.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>o e-mail de %1 passa por %2, como %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>o e-mail para todos os hosts abaixo de %1 passa por %2, sem login.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>o e-mail para todos os hosts abaixo de %1 passa por %2, como %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>o e-mail para %1 passa por %2, sem login.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>o e-mail para %1 passa por %2, como %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>todo o e-mail sobre o qual nada mais é dito</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>o e-mail de todos@%1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>o e-mail de %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>o e-mail para todos os hosts abaixo de %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>o e-mail para %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>Os clientes que pedem %1 recebem outro certificado, a partir da próxima conexão.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>O certificado %1 e sua chave são removidos.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>O certificado é para %1, autoassinado, válido %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>O certificado é para %1, emitido por %2, válido %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>Sua impressão digital (SHA-256) é %1; sua chave é %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>O certificado não é para %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>O certificado não é para %1, o nome deste hub.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>O certificado não indica nenhum host.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>O certificado ainda não é válido: %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>O certificado é autoassinado: os programas que o verificam precisam ser instruídos a confiar nele.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>O certificado vem sem os que o garantem: muitos programas não conseguirão verificá-lo.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>Os certificados da cadeia não estavam em ordem; agora estão.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 de %2 certificados não pertencem à cadeia e são deixados de fora.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>até %1 (daqui a %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 até %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>expirado em %1 (há %2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 de janeiro de %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 de fevereiro de %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 de março de %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 de abril de %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 de maio de %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 de junho de %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 de julho de %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 de agosto de %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 de setembro de %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 de outubro de %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 de novembro de %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 de dezembro de %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>É revertido após %1 segundos se não for confirmado, porque muda quem pode conectar e fazer relay.</translation>
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
        <translation>Definir %1 como nada</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Adicionar %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Remover %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>algo secreto</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>O e-mail para %1 vai para %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>O e-mail para %1 vai para um programa</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>O e-mail para %1 é descartado</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>Importar 1 endereço de uma tabela</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>Importar %1 endereços de uma tabela</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Receber e-mail para %1 (local)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Receber e-mail para %1 (relay)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Receber e-mail para %1 (virtual, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>Não receber mais e-mail para %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>Alterar %1 (local)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>Alterar %1 (relay)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>Alterar %1 (virtual, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>Chamar %1 também de %2</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>Chamar %1 de agora em diante de %2</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>Chamar o hub de %1</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>Mudar os nomes do hub</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Pelo fastforward, o e-mail para %1 vai para %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>Remover %1 da tabela do fastforward</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>Criar a lista de e-mail %1</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>Remover a lista de e-mail %1</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>Adicionar %1 à lista de e-mail %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>Tirar %1 da lista de e-mail %2</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 membros</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>A lista de e-mail %1 tem como proprietário %2</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>Dar a %1 uma senha para SMTP</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>Dar a %1 outra senha para SMTP</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>Retirar de %1 a senha para SMTP</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>Não entregar nada aqui; todo o e-mail vai para %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>Não pôr nada em fila aqui; o e-mail vai para %1 por QMQP</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Uma cópia de todo o e-mail vai para %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>Guardar o e-mail de %1 até que %2 conecte</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 não pode conectar</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 pode conectar</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 pode enviar e-mail para qualquer lugar</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Todos os outros não podem conectar</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Todos os outros podem conectar</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Todos os outros podem enviar e-mail para qualquer lugar</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Nenhuma regra mais para %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Nenhuma regra mais para todos os outros</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Ativar %1</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>Ativar %1 em %2</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desativar %1</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>Criar o hub %1</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Criar o que falta do hub</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>Adotar o hub em %1 como está</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>Enviar %1 por %2</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>Enviar %1 sem relay próprio</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Criar um certificado</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Criar um certificado para %1</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Instalar um certificado</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Instalar um certificado para %1</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Remover o certificado</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Remover o certificado para %1</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>O e-mail para %1 pertence à conta %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>Retirar %1 de sua conta</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>Criar users/assign a partir das contas</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Restaurar tudo do backup de %1 GMT</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>Restaurar %1 do backup de %2 GMT</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>Restaurar %1 arquivos ou domínios do backup de %2 GMT</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>Não confirmado a tempo: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Editado por fora: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Editados por fora: %1 e mais %2</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>A configuração como foi encontrada</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, como diz seu arquivo de controle</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>a tabela do fastforward é compilada</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>os servidores SMTP são reiniciados</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>os diretórios, a fila e as caixas postais são criados</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 começa</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 é encerrado</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 é iniciado</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 é parado</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>um handshake TLS com o servidor SMTP funciona</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>um handshake TLS com o servidor SMTP como %1 funciona</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 é removido, assim como seu texto</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 contém outra coisa</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>não está em execução</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>não terminou em %1 segundos; começa de novo quando seu trabalho estiver concluído</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>não terminou em %1 segundos; vai terminar quando seu trabalho estiver concluído</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>termina repetidamente; seu log diz por quê</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>não aconteceu a tempo; seu log diz por quê</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>normalmente fica parado</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>nenhum supervisor está em execução; ele começa com os outros</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>nenhum supervisor cuida dele</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>o supervisor não o iniciou; seu log diz por quê</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>nenhum está em execução</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>tem um processo para cada cliente, por causa de listas de bloqueio ou AutoTURN, e não oferece STARTTLS</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>não se sabe onde o servidor escuta</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd executado à mão, como para um estranho)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>as regras tcp não deixam nenhum estranho conectar</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>o servidor encerrou a conversa</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>o servidor diz %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>o que chega não é TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>não há versão de TLS que os dois lados aceitem; aqui é 1.2 ou posterior (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>não há cifra que os dois lados aceitem (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>o outro lado encerrou a conexão durante o handshake TLS</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 atribui endereços a contas</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 diz o que o root executa</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 deixa que mensagens executem um programa</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 deixa que mensagens executem um programa ou lê um arquivo de endereços: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 deixa que %2 envie e-mail para qualquer lugar</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 deixa que todos enviem e-mail para qualquer lugar</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>tudo o que &quot;%1&quot; representa</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 define %2, que pode decidir quais programas são executados</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>sem control/rcpthosts, e-mail para qualquer domínio é aceito de todos</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 decide com quais contas os programas do hub são executados</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 indica um programa</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 indica um programa que informa a senha de um relay</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>usuário%domínio em um domínio de control/percenthack segue para esse domínio, para todos</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 aceita de todos e-mail para todo domínio que termina em %2</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>grava um arquivo exatamente como é dado</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>restaura o que um backup contém</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>exclui a mensagem %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>lê o texto de uma mensagem</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>O e-mail para qualquer um@%1 continua sendo aceito, porque a lista também tem %2.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>O e-mail para qualquer um abaixo de %1 continua sendo aceito, porque a lista também tem %2.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>A conta %1 cuida disso com os arquivos %2 em %3; o que não tem nenhum vai para onde diz o que termina em default.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>é o nome deste próprio hub, que precisa poder receber seu próprio e-mail</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Dê antes outro nome ao hub, se ele deve ter um.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 passa a ser %2; era %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 passa a ser %2; até agora não havia nenhum, o que significa: %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>O e-mail para %1 é entregue à conta %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>O e-mail para nomes que começam com %1 é entregue à conta %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>O e-mail para qualquer outro nome é entregue à conta %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>O e-mail para %1 não é mais entregue à conta %2 por users/assign.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>O e-mail para nomes que começam com %1 não é mais entregue à conta %2 por users/assign.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>O e-mail que não pode ser entregue a um membro de %1 é informado a %2, não a quem o escreveu.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>Não foi possível iniciar %1 (%2). Instale o pacote openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>Não há mailwrightctl em %1: %2 Instale o Mailwright lá.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>O ssh não conhece %1, ou não como é agora: %2 Conecte-se uma vez com “ssh %3” e confira a chave.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 não permitiu a sua entrada: %2 “ssh-copy-id %3” coloca a sua chave lá.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>O ssh não tem conexão com %1: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Só quem pode configurar tem edições a anunciar.</translation>
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
        <translation>laranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>roxo</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>Falta o nome do host.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>Isto não é um host, nem usuário@host, como anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>Não existe host com este nome. O nome está escrito corretamente, e este computador o conhece?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>O host não deixa %1 entrar. O Mailwright não pede senha: a chave precisa ser conhecida pelo host e estar no seu agente ssh.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Este computador não conhece a chave do host, ou conhece outra. Entre uma vez manualmente e compare-a.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>O host existe, mas não tem um servidor ssh disponível para você.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>O host não responde. Está ligado e conectado?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>O host deixa você entrar, mas não tem o mailwrightctl, ou tem um mais antigo.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>A conexão por ssh falhou.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>O host permite a sua entrada, mas o auxiliar de e-mail dele não está em execução.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Este computador não tem ssh: falta o pacote openssh-client.</translation>
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
        <translation>Membros</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>recebe e-mail</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>o e-mail não chega a ela: faltam seus arquivos .qmail</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 recebem cada mensagem, %2 recebem resumos, %3 nada</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Nenhum nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>cada mensagem</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>resumos</translation>
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
        <translation>%1 exige uma senha feita para programas de e-mail (uma “senha de app”), que você cria na sua conta de lá. Nome de usuário: como %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 fornece um nome de usuário e uma chave para SMTP em suas configurações; a chave é a senha. Nome de usuário: como %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 exige o nome e a senha da sua caixa postal de lá. Nome de usuário: como %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde o primeiro byte</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS iniciado por STARTTLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Administra um hub Mailwright: seus serviços, sua fila e seus logs.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>O socket do auxiliar.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>caminho</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>O diretório de um hub privado.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>diretório</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>A página inicial: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Cores: light (claro) ou dark (escuro).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Grava uma imagem de cada página e encerra.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme deve ser light ou dark.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page deve ser uma destas: %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>serviços em execução parados entregues adiados devolvidos problemas iniciar</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>domínio virtual local relay receber e-mail DNS MX catch-all quem recebe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>endereço alias encaminhar caixa postal todo o resto importar exportar testar quem recebe</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de e-mail</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>lista de e-mail membros assinantes proprietário resumo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>usuários contas pessoas senha entrar login atribuir assign regras caixa postal</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smart host provedor relay rota login senha saudação helo mascaramento tempo limite timeout saída</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>escutar porta submissão pop3 relay regras clientes remetentes bloqueados spam tls certificado tamanho limite conexões</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limites e devoluções</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>paralelo simultâneo concorrência nova tentativa plano fila tempo de vida devolução bounce devoluções duplas atraso</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>mensagens em espera repetir tentar novamente excluir devolver devolução bounce</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>log linhas registros acompanhar localizar histórico de uma mensagem</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>Arquivos de controle</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>configurações configuração editor todos os arquivos brutos</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Histórico e backup</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>alterações desfazer quem quando diferenças backup cópia de segurança restaurar comparar</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>armazenada; vale no lugar da senha da própria conta</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>armazenada; nunca é mostrada</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>será removido, ainda não aplicado</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>uma nova, ainda não aplicada</translation>
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
        <translation>A idade delas recomeça do zero, portanto ficam na fila por todo o tempo que uma mensagem pode esperar. As tentativas são frequentes no início e depois cada vez menos, como para e-mail novo.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>Dar mais tempo a %n mensagem?</numerusform>
            <numerusform>Dar mais tempo a %n mensagens?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>&amp;Dar mais tempo</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>As tentativas terminam agora para todo destinatário que não foi alcançado. Em um qmail original há antes uma última tentativa; onde ela tem êxito, o e-mail ainda é entregue.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Esta mensagem já é uma devolução: vai para o endereço do postmaster para devoluções duplas.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 recebe uma devolução que cita estes destinatários e contém a mensagem. Isto não pode ser revertido.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Cada remetente recebe uma devolução que cita estes destinatários e contém a mensagem. Isto não pode ser revertido.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>Devolver %n mensagem ao remetente?</numerusform>
            <numerusform>Devolver %n mensagens aos remetentes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>De&amp;volver %n mensagem</numerusform>
            <numerusform>De&amp;volver %n mensagens</numerusform>
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
        <translation>Pode fazer relay</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Outras configurações</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>todos os outros</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (este computador)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>hosts abaixo de %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>o host %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (todos que começam assim)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>não pode conectar</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>será removido, ainda não aplicado</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>não, é rejeitado</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>sim, todos: um relay aberto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>Pela regra para %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>Nenhuma regra se aplica.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 não pode conectar: é rejeitado.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 pode enviar e-mail para qualquer pessoa no mundo por este hub.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 pode enviar e-mail só para pessoas deste hub; para outras, após um login.</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Passa por</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
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
        <translation>todo o resto</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>de qualquer pessoa%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>para domínios abaixo de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>diretamente, para os servidores que o DNS indica</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, com um token</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, nenhuma senha armazenada</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, senha armazenada</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, desde o primeiro byte</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sem TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>onde é oferecido</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>obrigatório, com qualquer certificado</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>obrigatório, com um certificado válido</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>será removido, ainda não aplicado</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ainda não aplicado</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>Por SMTP, o endereço é aceito de todos.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>Por SMTP, o endereço só é aceito de clientes que podem fazer relay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>“%1” está em locals: o endereço é local.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>“%1” não está em locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>“%1” não está em virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>Não há em virtualdomains uma linha para todos os outros domínios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>“%1” está em virtualdomains sem nada depois dos dois-pontos, uma exceção: o endereço é remoto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>“%1” está em virtualdomains com “%2”: o endereço local é %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Nada torna o endereço local: ele é remoto.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign atribui “%1” a %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign não tem nada para “%1”</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>não há conta %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>a conta %1 é dona de seu diretório pessoal %2: ela recebe o e-mail, e nenhum alias pode tirá-lo dela</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>vai para a conta %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 existe e está vazio</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>não há arquivo %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>em nomes de arquivo, %1 é %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>vale a entrega padrão</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>um endereço com extensão precisa de um arquivo: não há caixa postal</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>o e-mail encaminhado é enviado por %1</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>Seus servidores MX são consultados no DNS.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Vai para %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>caixa postal %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>programa %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>descartado sem aviso</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Misto</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa postal</translation>
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
        <translation>Entrega padrão</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>o programa %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>a caixa postal %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>É descartado: ninguém o recebe.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Vai para %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Sai deste hub e é repassado para %1.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>É devolvido: esse endereço não existe.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Espera na fila: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>A conta %1 é responsável; nenhum arquivo .qmail diz outra coisa.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>A conta %1 é responsável, por seu arquivo %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Só quem pode fazer relay consegue enviar para ele por este hub.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>De fora é recusado: o hub não aceita e-mail para o domínio dele por SMTP.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>tamanho máximo da mensagem limite grande anexo max size</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>entregas paralelas de saída simultâneas velocidade ao mesmo tempo</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>entregas paralelas locais simultâneas velocidade ao mesmo tempo</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>conexões simultâneas de entrada paralelas limite</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>nova tentativa limite desistir por quanto tempo dias até ser devolvida devolução bounce</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smart host relay rota provedor servidor de saída</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smart host senha login usuário autenticação provedor</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>nome do host nome do servidor fqdn identidade</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>nome de saudação helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>domínios locais</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>domínios virtuais hospedagem catch-all</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>domínios aceitos relay aberto receber</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>remetentes bloqueados spam lista negra recusar</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>destinatários bloqueados recusar armadilha</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>remetente da devolução bounce mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>host do remetente da devolução bounce</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>devoluções duplas bounce postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>banner saudação boas-vindas</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>tempo limite timeout espera cliente lento</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>tempo limite timeout espera conectar</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>tempo limite timeout espera servidor resposta</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>certificado tls ssl chave criptografia https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>formato da caixa postal maildir mbox entrega</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>porta 25 escutar endereço interface</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>porta 587 escutar endereço submissão</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>porta 465 escutar endereço</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>Na fila, se ainda espera</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>Sua trajetória nos logs</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domínio</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
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
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escuta em</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>sem supervisão</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>geralmente %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>será desligado, ainda não aplicado</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ainda não aplicado</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>O nome é longo demais.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Um ponto deve ter uma palavra de cada lado.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>“%1” não pode fazer parte de um nome: letras, dígitos e hífens podem.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Digite o nome completo deste computador.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>O nome completo tem um ponto: %1.example.org, não só %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Digite um domínio, como shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Digite o que vem depois do @, sem o @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Um domínio tem um ponto, como shop.example.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 é longo demais para uma tabela de endereços.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>.qmail próprio</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Senha para e-mail</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>arquivo mbox %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 E mais %n.</numerusform>
            <numerusform>%1 E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>como diz seu .qmail</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>não recebe e-mail</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>própria, para e-mail</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>a da conta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Atribuído a</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>Arquivos .qmail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo o resto</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>nunca usada: uma linha anterior tem o mesmo endereço</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Vencedor</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>O que é consultado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>regra para exatamente este endereço</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>regra para endereços que começam com %1</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>conta deste computador</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>os endereços do próprio hub</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign foi alterado depois de compilado: o que diz agora ainda não vale.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign não foi compilado: nenhuma de suas regras vale.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>As contas deste computador mudaram desde que as regras foram feitas a partir delas: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n linha faltando</numerusform>
            <numerusform>%n linhas faltando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n linha a mais</numerusform>
            <numerusform>%n linhas a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>Não é possível fazer as regras a partir das contas: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>novo, ainda não aplicado</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>alterada, ainda não aplicada</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>removido, ainda não aplicado</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>O que diz seu próprio .qmail</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Número do usuário</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>chega</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Caixa postal padrão</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Senha para e-mail</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Está sendo lido.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>Não existe: a caixa postal padrão recebe tudo.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Ninguém está selecionado</translation>
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
        <translation>Desmarque para deixar para depois</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Abre o lugar do problema</translation>
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
        <translation>Nada muda: o hub já tem isso.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Adicionar membros a %1</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membros</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Um endereço por linha; também uma tabela como a que uma planilha grava, com os endereços na primeira coluna. Eles não são consultados.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Cada mensagem</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Recebem na hora o que é enviado à lista.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Resumos</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Recebem várias mensagens juntas, de vez em quando.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Podem escrever para a lista e não recebem e-mail dela.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>O que recebem</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Membros de um arquivo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Digite ou abra endereços para ver o que acontece.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n membro de %1</numerusform>
            <numerusform>%n membros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>Do que é enviado à lista.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Corrija primeiro o que está indicado abaixo dos endereços.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>O nome, o @ e um domínio deste hub. Só um nome é um endereço em todos os domínios locais.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Vai para</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Um por linha: um endereço, uma caixa postal como caminho (./Maildir/), ou um programa depois de |. Se forem vários, cada um recebe uma cópia.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Este endereço existe e vai para %1; os outros destinos são acrescentados.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Digite o endereço para ver o que acontece.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Diga para onde vai o e-mail dele.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>&amp;Adicionar endereço…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Um novo endereço, e para onde vai o e-mail dele</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Adicionar regra “&amp;todo o resto”…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>O que acontece com o e-mail para nomes sem endereço</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Para onde vai o e-mail do endereço selecionado</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Remove o endereço selecionado</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>Te&amp;star endereço…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Mostra quem recebe o e-mail de um endereço, e por quê; nada é enviado</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Importa muitos endereços de uma tabela</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Grava os endereços em uma tabela que uma planilha lê</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>L&amp;ocalizar um endereço</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>Mostra só endereços com estas palavras</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Filtrar por endereço, ou por destino do e-mail</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>De qual domínio</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Endereços deste hub</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos os domínios</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Domínios locais</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n endereço</numerusform>
            <numerusform>%n endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>Não foi possível ler os endereços</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Lendo os endereços…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>Nenhum endereço corresponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Limpe o filtro para ver todos.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>Não há domínio que possa ter endereços</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Primeiro adicione um domínio local ou virtual, na página Domínios.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Exportar endereços</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Revisar e configurar</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Isto é o que você decidiu. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>Sen&amp;ha no provedor</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>Ela não foi guardada quando você saiu, por isso é pedida de novo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>Arquivos &amp;que são gravados</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Arquivos que são gravados</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>O que é gravado no arquivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>O caminho do e-mail de teste</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>Arquivos que foram &amp;gravados</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>Arquivos que foram gravados</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Salvar lista…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Verificando o que isto faz…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>O servidor está sendo configurado.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Digite a senha que você usa no provedor: ela não foi guardada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>&amp;Configurar agora</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>O servidor está pronto.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>A página Visão geral mostra o que ele faz; o Histórico pode reverter cada alteração.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Grava os arquivos e inicia os serviços.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Envia um e-mail de teste e o acompanha.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Cada alteração fica no histórico e pode ser desfeita.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Assistente de configuração</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>Os serviços não iniciaram a tempo; a página Visão geral mostra qual deles.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>Criar o servidor: seus diretórios, configurações e serviços</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Iniciar os serviços</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Gravar suas respostas</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Verificar se elas valem</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Entregar um e-mail de teste</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: concluído</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: ainda não</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: falhou</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Salvar a lista de arquivos</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-files.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>A lista está em %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>Não foi possível gravar a lista em %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>Quem cuida deste servidor?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Quatro endereços precisam existir para que pessoas e outros servidores possam relatar problemas. Escolha um usuário deste computador, ou digite um endereço.</translation>
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
        <translation>Quem tem problemas com este servidor escreve para cá.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Aqui as pessoas reclamam de e-mail indesejado vindo deste servidor.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>Os programas deste computador escrevem para cá.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>As respostas às mensagens que o próprio servidor enviou chegam aqui.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>O que se sabe sobre as pessoas</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Diga quem recebe o e-mail de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 não pode ser enviado a si mesmo.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>“%1” não é um usuário nem um endereço.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>Não há usuário %1 neste computador.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Cada um deles tem alguém.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>O e-mail para %1@%2 vai para %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Quatro pequenos arquivos em alias/ definem isso; não é preciso reiniciar nada.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>Para quem ele aceita e-mail?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>O e-mail para o próprio nome do servidor é sempre aceito. Adicione os outros domínios que são seus: o que vem depois do @ nos endereços deles.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domínio</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Um domínio.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Virtual: uma pessoa cuida de todos os seus endereços</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Local: os destinatários são os usuários deste computador</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Se o domínio tem endereços próprios.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>Aos &amp;cuidados de</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>O usuário deste computador que diz para onde vai o e-mail do domínio.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>O e-mail &amp;para todo endereço de lá vai para a caixa postal dessa pessoa</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>O que está errado com o domínio</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Adicionar domínio</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;mínios deste servidor</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Domínios deste servidor</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>Esse é o próprio nome do servidor: o e-mail dele é aceito de qualquer forma.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 já está na lista.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Diga quem cuida de %1.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – local</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtual, todo endereço vai para %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtual, aos cuidados de %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>O e-mail para qualquer outro domínio é recusado: ninguém pode abusar deste servidor para enviar a outros.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>O e-mail para o nome de um usuário em %1 vai para esse usuário.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>O e-mail para qualquer pessoa em %1 vai para a caixa postal de %2. Endereços mais exatos podem ser adicionados depois.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 diz quais endereços existem em %1; o e-mail para outros é devolvido.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Caixas postais</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Onde é colocado o e-mail de um usuário deste computador, a menos que esse usuário diga outra coisa em um arquivo .qmail.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (recomendado)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Um diretório com um arquivo para cada mensagem. Nada se perde quando o computador trava; Dovecot, mutt e a maioria dos servidores e programas o leem.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Um arquivo com todas as mensagens, Mailbox no diretório pessoal. Programas antigos como mail o esperam.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>&amp;Outra coisa</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>O que uma linha de .qmail pode dizer: outro caminho, ou um programa depois de um |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>L&amp;inha para .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>O caminho de um Maildir termina em uma barra.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>A linha começa com ./ ou / para uma caixa postal, &amp; para um endereço, ou | para um programa.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Arquivos: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>O e-mail novo aparece como um arquivo em Maildir/new no diretório pessoal do usuário.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>O e-mail que já está lá fica onde está.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>O e-mail novo é acrescentado ao fim do arquivo Mailbox no diretório pessoal do usuário.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>O e-mail de todos os que não têm .qmail próprio é entregue por esta linha.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>O nome deste servidor</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Os outros servidores de e-mail conhecem este pelo nome completo. Deve ser um nome que seja seu e que leve a este computador.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>&amp;Nome completo do servidor</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Com ele, o servidor se apresenta a outros servidores e assina o e-mail que ele mesmo escreve.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>O que se sabe sobre o nome</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>É um nome completo.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>Consultando o DNS…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>Não foi possível verificar o nome.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>O DNS não responde, por isso não foi possível verificar o nome.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>O nome ainda não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Outros servidores não conseguem encontrar este até que quem administra seu domínio adicione um endereço para ele.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Leva a este computador (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Leva a %1, que não é um endereço deste computador.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>Isso está certo atrás de um roteador que repassa o e-mail para cá; caso contrário, o nome pertence a outro computador.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>O endereço leva de volta ao nome.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>O endereço não tem nome.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>O endereço leva ao nome %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>Muitos servidores desconfiam de e-mail vindo de um endereço assim. Seu provedor pode definir o nome dele, ou você envia pelo seu provedor.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>o nome</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>O e-mail para qualquer pessoa em %1 é para este servidor.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Ele se apresenta a outros servidores como %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Arquivos: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Guardado em %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>“%1” não é um endereço nem uma rede.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 é tão grande que inclui estranhos; eles poderiam enviar por você.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>Quem pode enviar por ele?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Todos podem escrever para os seus endereços. Enviar a outros por este servidor deve ser só para o seu pessoal, ou haverá abuso em poucas horas.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>Programas neste computador (sempre)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>Todo computador na minha r&amp;ede</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Redes</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Separadas por vírgulas. As redes deste computador já estão preenchidas.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>&amp;Pessoas que entram com sua senha, de qualquer lugar</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>O que está errado com as redes</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Digite a rede, como 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>Os programas deste computador podem enviar para qualquer lugar.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Todo computador em %1 pode enviar para qualquer lugar, sem senha.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Arquivos: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>Os programas de e-mail podem entrar pelas portas 2587 e 2465, só sob TLS.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>Os programas de e-mail podem entrar pelas portas 587 e 465, só sob TLS.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Todos os outros só podem escrever para os seus endereços.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>Como o e-mail é enviado?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>O e-mail para pessoas de outros lugares precisa sair deste computador de alguma forma.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Diretamente ao servidor de quem vai receber</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>Pelo meu pro&amp;vedor, com um login</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>Só i&amp;nterno: o e-mail para fora fica aqui</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Preenche o servidor e a porta.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>O provedor o chama de servidor de saída ou servidor SMTP.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587, ou 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>Nome de &amp;usuário no provedor</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>Muitas vezes, seu endereço inteiro.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>Sen&amp;ha no provedor</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Guardada onde só o programa de envio a lê, e nunca mais mostrada.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Criptografado, e o servidor precisa provar seu nome</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Criptografado, seja qual for o servidor</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>P&amp;roteção</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Com a primeira opção, ninguém pode se passar pelo seu provedor e capturar a senha.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>T&amp;estar login</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>O resultado do teste</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>Não foi possível testar o login.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>O login funciona.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>O login não funciona.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Escolha seu provedor, ou digite o nome do servidor dele.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Digite a senha de %1 no provedor; ela não é guardada quando você sai.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>O e-mail para fora é entregue ao servidor que o DNS indica para ele.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>Muitos provedores de linhas residenciais não deixam passar esse tipo de e-mail.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>Nada precisa ser gravado para isso.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>O e-mail para fora espera na fila e volta ao remetente depois de uma semana.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Arquivos: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Todo o e-mail para fora vai para %1, porta %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>o servidor do provedor</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Quando esse servidor não responde, o e-mail espera aqui e a entrega é tentada novamente.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Este assistente transforma o computador em um servidor de e-mail com poucas perguntas. Nada é alterado antes que você veja, na última página, o que será gravado. Você pode sair a qualquer momento e continuar depois.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>O que foi encontrado neste computador</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>A&amp;dotar o que existe…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Verificando este computador…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>Ainda não há servidor de e-mail em %1: é possível criar um.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>Já existe um servidor de e-mail. O que você disser aqui é acrescentado a ele.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>Existe outro software de servidor de e-mail, que pode ser adotado com suas configurações, seus usuários e sua fila.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Existem partes de um servidor de e-mail. O que falta será criado.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada impede a configuração.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>O computador está sendo verificado.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Verifica as portas, as contas e os diretórios deste computador.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Não altera nada.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>A&amp;dotar agora</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Fazer backup agora…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Guarda no hub uma cópia de toda a configuração</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar com…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>O que está diferente agora em relação ao backup selecionado, arquivo por arquivo</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Traz de volta arquivos do backup selecionado, como uma alteração que você revisa antes</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>&amp;Excluir backup…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Exclui definitivamente o backup selecionado</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Arquivos do backup</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>Não foi possível ler os backups</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Procurando backups…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Ainda não há backup</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>O histórico pode reverter cada alteração. Um backup guarda toda a configuração em um só arquivo, com um hash de cada arquivo nele.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>No hub: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>Não contém nenhum arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>%n arquivo está no backup.</numerusform>
            <numerusform>%n arquivos estão no backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>%n arquivo com senhas ou chaves foi deixado de fora.</numerusform>
            <numerusform>%n arquivos com senhas ou chaves foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>O backup foi excluído.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Bloquear um remetente</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Remetente</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Um endereço, ou @ e um domínio para todos de lá. O e-mail é recusado enquanto o outro lado ainda está conectado.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>bloquear %1</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Digite de quem o e-mail deve ser recusado.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Entregues %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Adiadas %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Devolvidas %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>Comparado com o backup de %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Arquivos que diferem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>Nada difere: cada arquivo do backup está como era então.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n arquivo difere. As linhas com − estão agora no hub, as linhas com + no backup.</numerusform>
            <numerusform>%n arquivos diferem. As linhas com − estão agora no hub, as linhas com + no backup.</numerusform>
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
        <translation>Seu texto sobre o que existe agora, para ser conferido antes</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Usar a &amp;outra versão</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Sua edição deste arquivo é esquecida</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>&amp;Mesclar a minha versão</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>O arquivo recebe as duas alterações</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Como a alteração o deixou</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Quando você começou</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>No hub agora</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Antes da alteração</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Sua edição</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>As duas alterações podem ser unidas.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Ambas alteraram as mesmas linhas, então você precisa escolher.</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 foi alterado de novo desde então. %2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 foi alterado desde que você o leu. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>Nada é decidido; sua edição continua em espera</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>O que está no hub agora permanece</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>Usar a m&amp;inha</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>O arquivo volta a ser o que era antes da alteração; o que entrou nele depois se perde</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>Sua edição toma o lugar do que está no hub agora</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>&amp;Unir as duas</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>Sua permissão é pedida no momento de aplicar.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interrupção</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Preencha o formulário para ver o que ele faria. Nada é alterado antes que você aplique.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>Isto não pode ser feito como está: veja o campo marcado.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Nada muda: o hub já tem isso.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
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
        <translation>O que a linha significa</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulário</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Novo conteúdo</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Substitui o que existe lá. Depois de aplicado, ninguém pode lê-lo aqui.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>Adicionar às &amp;alterações pendentes</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>Valor &amp;padrão</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Remove o arquivo, para que valha o padrão</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>Es&amp;quecer esta edição</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>O arquivo fica como está no hub</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Nenhum arquivo está selecionado</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Selecione um para ver o que faz e o que está em vigor, e para alterá-lo.</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Nenhum programa que o Mailwright conhece lê um arquivo com este nome. Ele pode ser visto aqui, não alterado.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>definido, não mostrado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Após uma alteração</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>nada: vale a partir do próximo uso</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Definido, não mostrado</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Este arquivo contém senhas ou chaves. O que ele contém nunca sai do hub e fica fora do histórico.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Este arquivo não pode ser editado aqui</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Um programa o gera a partir de outro arquivo.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não aplicado</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Arquivo desconhecido</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Definido neste hub</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>Mais %n problema</numerusform>
            <numerusform>Mais %n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>será definido, não mostrado</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>definido, não mostrado</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>não pode ser mostrado</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>sendo lido…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não aplicado</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2, ainda não aplicado</translation>
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
        <translation>Arquivos de controle</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>&amp;Localizar um arquivo de controle</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Filtrar por nome, ajuda, conteúdo ou programa</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quais arquivos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Definido neste hub</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não aplicado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n arquivo definido neste hub</numerusform>
            <numerusform>%n arquivos definidos neste hub</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>Não foi possível ler os arquivos de controle</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Lendo os arquivos de controle…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>Nenhuma edição pendente</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Toda alteração foi aplicada ou esquecida.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nenhum arquivo corresponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Limpe o filtro para ver todos.</translation>
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
        <translation>Nova entrada</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Rem&amp;over</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>Nova entrada, como %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Contém bytes que não são texto em UTF-8, que se perderiam aqui.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>É um diretório com um arquivo para cada nome de host.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Representa todos os arquivos cujos nomes começam assim.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>%1 % do tempo na fila já passou</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Entregas ao longo do tempo</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>%1 entregues, %2 adiadas, %3 devolvidas</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>%1 a %2
Entregues: %3
Adiadas: %4
Devolvidas: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>adicionado: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>removido: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Adicionar um domínio</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domínio</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>O que vem depois do @ nos endereços dele.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Mais: nomes abaixo dele, exceções</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>Também todo nome a&amp;baixo dele</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>O e-mail para a.shop.example e b.shop.example é tratado como o de shop.example.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>E&amp;xceto</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Endereços e nomes abaixo dele, separados por espaços, cujo e-mail vai para outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Virtual</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Tem endereços próprios, e uma conta cuida de todos eles. Ninguém precisa de uma conta neste computador.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>Os destinatários são usuários deste computador: o e-mail para anna neste domínio vai para o usuário anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>O e-mail dele é aceito aqui e repassado ao servidor que o guarda.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>os endereços do próprio hub (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>Aos &amp;cuidados de</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>A conta cujos arquivos .qmail são os endereços. Pode ter uma extensão, como em anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>&amp;Todo o resto vai para</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Para onde vai o e-mail para nomes sem endereço próprio. Se ficar vazio, é devolvido até que você adicione endereços.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Digite o domínio para ver o que acontece.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Diga qual conta cuida dele.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Define quem tem um endereço lá.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Adicionar domínio…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Aceita e-mail para mais um domínio</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Outro tipo, conta ou exceções para o domínio selecionado</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Dá outro nome ao domínio selecionado</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>Deixa de aceitar e-mail para o domínio selecionado</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>Verificar &amp;DNS</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>Consulta o DNS para saber se o e-mail destes domínios é enviado a este hub</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Corrigir…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Corrige o que impede a chegada do e-mail para o domínio selecionado</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adicionar endereço…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Um novo endereço no domínio selecionado</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Todo o resto…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>O que acontece com o e-mail para nomes que não estão nesta lista</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Domínios deste hub</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Endereços do domínio selecionado</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domínio</numerusform>
            <numerusform>%n domínios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>Não há control/rcpthosts: e-mail para qualquer domínio é aceito de todos, o que torna este hub um relay aberto.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>Não foi possível ler os domínios</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Lendo os domínios…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Este hub ainda não aceita e-mail</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Adicione o domínio que vem depois do @ nos seus endereços.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>O e-mail dele é aceito aqui e repassado; os endereços dele são mantidos por outro servidor.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>O e-mail para ele vindo de fora é recusado: falta em control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Ainda não tem endereço: todo o e-mail dele é devolvido.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Adicione um endereço, ou diga para onde vai todo o resto.</translation>
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
        <translation>Copiar este comando</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>todos os domínios locais</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>E-mail para nomes do domínio que não têm endereço próprio.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>É &amp;devolvido</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Quem digitou errado um endereço fica sabendo. É o que a maioria dos hubs faz.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>&amp;Vai para algum lugar</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Todo nome vale como endereço. Espere muito spam para nomes adivinhados.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>É de&amp;scartado</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>Ninguém o recebe e ninguém fica sabendo: nem mesmo quem digitou errado.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>O que acontece com ele</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Para &amp;onde</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Um endereço, uma caixa postal como caminho (./Maildir/), ou um programa depois de |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Já é devolvido.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Diga para onde vai.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>todo o resto em %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>A tudo, do mesmo modo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Esse arquivo não existe.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>Não é um arquivo de texto, ou é grande demais.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>Não pode ser lido: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>Localizar neste log</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Adicionar às alterações &amp;pendentes</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Espera na parte inferior da janela e é aplicado junto com outras alterações</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Re&amp;visar e aplicar…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Arquivo: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Capítulo do guia</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Guia do Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Pesquisar no guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Nenhum capítulo tem estas palavras.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>Cabeçalho da mensagem</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>A configuração como foi encontrada</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 editado fora deste programa</translation>
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
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>Histórico e backup</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Desfazer esta alteração…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Mostra o efeito de reverter a alteração, e a reverte</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Alterações</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Bac&amp;kups</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Alterações da configuração</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Não foi possível ler o histórico</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Toda alteração da configuração é registrada aqui e pode ser revertida.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Alteração %1 por %2, %3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparar com…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>O que a alteração selecionada e as anteriores fizeram juntas, desde uma mais antiga</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Tudo depois da alteração %1, até a alteração %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Adicionar host</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Acessado por ssh, com sua chave: o Mailwright não abre nenhuma porta e não guarda senha.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Como o hub é chamado nesta janela; se ficar vazio, como ele chama a si mesmo.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>Da faixa no alto da janela enquanto você vê este hub.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Este hub já está na lista.</translation>
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
        <translation>Configurar este &amp;computador…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>Parar %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>Reiniciar %1?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>Ele não faz nada até ser iniciado de novo. O que está em andamento termina antes.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>O que está em andamento termina antes; depois ele recomeça.</translation>
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
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Conectando ao hub…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>O auxiliar de e-mail não está em execução</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>O Mailwright trabalha por meio de um auxiliar, mailwrightd, que cuida do sistema de e-mail. Inicie-o com este comando:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
O Mailwright tenta novamente sozinho.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>A conexão com %1 foi perdida.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Ainda não há hub de e-mail aqui</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>O auxiliar está em execução. Um assistente pergunta o que o hub precisa saber, mostra o que vai gravar e termina com um e-mail que chega.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>Nada é alterado antes da última página.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>Você não tem o direito de configurar; peça a um administrador deste computador.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>Não é possível acessar %1</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Este comando informa mais:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>Você não pode administrar este hub</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>O auxiliar está em execução, mas sua conta não tem o direito “%1”. Os membros do grupo mailwright o têm; um administrador pode adicionar você:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Depois saia da sessão e entre novamente.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Um hub é configurado em seu próprio computador: inicie o Mailwright lá, ou digite lá: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
O Mailwright não tenta de novo sozinho: tentativas demais poderiam bloquear a sua conta lá.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Tentar &amp;agora</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>A conexão com o auxiliar foi perdida. O que você vê é de %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>Nova tentativa em %n segundo.</numerusform>
            <numerusform>Nova tentativa em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Tentando de novo…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Importar endereços</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Uma linha para cada destino do e-mail: endereço, tipo (forward, mailbox, program ou discard), destino. Também como uma planilha grava. Endereços que já existem recebem os novos destinos além dos que têm.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Abra um arquivo ou cole uma tabela para ver o que acontece.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n endereço de uma tabela</numerusform>
            <numerusform>%n endereços de uma tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Corrija primeiro o que está indicado abaixo da tabela.</translation>
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
        <translation>Certificados e chaves (*.pem *.crt *.cer *.key);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Certificado com sua cadeia</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Um arquivo no formato PEM, como sua autoridade certificadora ou um cliente ACME o criou.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Cha&amp;ve privada</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>É gravada só para o servidor de e-mail, fica fora do histórico e nunca é mostrada.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Só para um nome de host</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Mostrado a quem pede</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vazio: é mostrado a todos. Um nome: só a clientes que pedem este host.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Escolha o arquivo com o certificado.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Escolha o arquivo com a chave privada.</translation>
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
        <translation>Limites e devoluções</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>Mostrar &amp;plano de tentativas</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Quando se tenta entregar uma mensagem, em gráfico e em tabela</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Entregas paralelas</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Quanto mais, mais rápido; quanto menos, menor a carga deste computador, da sua linha e dos servidores do outro lado.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>Para &amp;outros hosts</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Quantas entregas para outros hosts podem ocorrer ao mesmo tempo; 0 retém todas.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>Para pessoas deste &amp;hub</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Quantas entregas em caixas postais deste hub podem ocorrer ao mesmo tempo; 0 retém todas.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Quando uma mensagem não pode ser entregue agora, são feitas novas tentativas, cada vez com menos frequência, até que ela seja devolvida.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Devolvida após</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Por quanto tempo se tenta entregar uma mensagem antes de devolvê-la ao remetente.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, ou seja, 7 dias</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>Ritmo para outros hos&amp;ts</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>Com que rapidez crescem as esperas entre tentativas para outros hosts: a primeira espera é o quadrado deste valor, em segundos.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Ritmo para pessoas deste hu&amp;b</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>Com que rapidez crescem as esperas entre tentativas para pessoas deste hub: a primeira espera é o quadrado deste valor, em segundos.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera mais &amp;longa</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>O intervalo entre duas tentativas nunca é maior do que isto.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, ou seja, uma hora</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>Remetente é &amp;avisado do atraso após</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Depois de quantas horas de espera o remetente recebe um aviso de que a mensagem está atrasada.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Devoluções</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>O que um remetente recebe quando uma mensagem não pôde ser entregue.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>R&amp;emetente da devolução</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>O nome antes do @ no campo From das devoluções.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Ho&amp;st da devolução</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>O host no campo From e no texto das devoluções.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ass&amp;unto</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>O assunto das devoluções.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Texto, como o qmail escreve</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Relatórios que os programas também entendem (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>Como são as devoluções.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>&amp;Mensagem repetida até</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Quanto da mensagem uma devolução repete.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, ou seja, 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Devoluções duplas</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Devoluções que elas mesmas não podem ser entregues.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>Entregá-las a alguém deste hub</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Entregá-las, mas não quando o remetente não existe</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartá-las</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>O &amp;que é feito com elas</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Quem escreve com um endereço falso gera muitas delas.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Entregues ao usuár&amp;io</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>O nome antes do @ de quem as recebe.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Entregues ao host (domí&amp;nio)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>O domínio de quem as recebe.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n em uso</numerusform>
            <numerusform>%n em uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Nova lista de e-mail</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Endereço da lista</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>O e-mail para ela vai para todos os membros. NOME-subscribe@ e outros endereços dela vêm junto.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Proprietário</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Quem cuida dela: recebe o que o software da lista relata e os pedidos dos membros.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Digite o endereço para ver o que acontece.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Diga quem cuida dela.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Proprietários de %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Proprietários</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Endereços separados por espaços.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Uma lista precisa de alguém que cuide dela.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>proprietários de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de e-mail</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nova lista…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Um endereço cujo e-mail vai para muitos membros</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Adicionar membros…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Faz outros receberem o e-mail da lista selecionada; também a partir de um arquivo</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>E&amp;xportar membros…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>Grava os membros da lista selecionada em uma tabela que uma planilha lê</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>&amp;Proprietários…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Quem cuida da lista selecionada</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>&amp;Encerrar lista…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>O e-mail para a lista selecionada é devolvido; o que ela tem é mantido</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Remover membros…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>Os membros selecionados não recebem mais e-mail da lista</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Listas de e-mail deste hub</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar membros</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Membros da lista selecionada</translation>
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
        <translation>Não foi possível ler as listas de e-mail</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Lendo as listas de e-mail…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Um hub privado não tem listas de e-mail</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>O software delas precisa de direitos de sistema no computador. Para poucas pessoas, basta um endereço que vai para vários outros: veja a página Endereços.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>Não há listas de e-mail</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Uma lista é um endereço cujo e-mail vai para muitos membros, que podem entrar e sair por conta própria.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Ainda não tem membros.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Nenhum membro corresponde.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Exportar membros</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Linhas do log</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Continuou na outra ponta</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar a&amp;nterior</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>Só esta &amp;mensagem</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Expressão &amp;regular</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>Marcas de tempo &amp;brutas</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>A&amp;companhar</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>Mostra só as linhas da mensagem à qual a linha atual pertence</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Mostra novas linhas à medida que são gravadas (Espaço)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>O filtro é uma expressão regular</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar linhas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>Não foi possível abrir este log</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Ainda não há log</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Um log aparece aqui assim que um serviço grava sua primeira linha.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Nenhuma linha corresponde</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>Há %1 linhas neste log. Limpe o filtro para vê-las.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Abrindo o log…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Este log está vazio</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>Seu serviço ainda não gravou nenhuma linha.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · lendo %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%1 de %2 linhas mostradas</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · pesquisando…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>O servidor não aceita e-mail para %1: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>O servidor aceitou um e-mail para %1.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>O e-mail não chegou em um minuto; a página Fila mostra onde ele espera.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>Está na fila como mensagem %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>Está a caminho de %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>O e-mail não foi entregue a ninguém.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>Não foi possível entregar o e-mail: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Precisa esperar; a entrega será tentada novamente.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>É encaminhado a outra pessoa.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>Está na caixa postal.</translation>
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
        <translation>Fechar o Mailwright</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n alteração não foi aplicada.</numerusform>
            <numerusform>%n alterações não foram aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Elas são esquecidas quando a janela fecha. Nada muda no hub.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Esquecer e fechar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Ficar</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>Sobre o Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Transforma uma estação de trabalho Linux em um hub de e-mail, à maneira do qmail.
Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Esquecer este host</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>São esquecidas junto com o host. Nada no hub muda.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Esquecer ambos</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Por quê, para você e outros que lerem a lista depois.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>antes da mudança para o novo provedor</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Com &amp;senhas e chaves privadas</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>Nesse caso, o arquivo deve ser guardado com a mesma segurança que elas. Sem elas, será preciso digitá-las de novo em um hub restaurado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer backup agora</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Excluir backup</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>Excluir o backup de %1?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>Não será possível trazê-lo de volta. A configuração do hub fica como está.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Unidade de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Fe&amp;rramentas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>A&amp;dicionar host…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>&amp;Esquecer este host</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Configurar este &amp;computador…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Desfa&amp;zer edição</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Revisar alterações…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Pesquisar em &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>&amp;Lista de páginas estreita</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Próxima parte da janela</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte a&amp;nterior da janela</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>S&amp;obre o Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>Nenhum serviço é conhecido</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
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
        <translation>A conexão com o auxiliar foi perdida.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 parou.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Comparar com uma alteração mais antiga</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>Mostra o que todas as alterações posteriores fizeram juntas, até a selecionada.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Alterações mais antigas</translation>
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
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>Seleciona na lista, com suas diferenças</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Fica como está e não é mais mencionado aqui</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>Nenhum serviço está configurado neste hub.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>Abrir &amp;fila</translation>
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
        <translation>Período mostrado</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>hub privado em %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>hub do sistema em %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do host</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Executado como</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>as contas do qmail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>mensagem em espera</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>mensagens em espera</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Para este host</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Para outros hosts</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antiga</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Entregas locais</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Entregas remotas</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Nenhuma entrega neste período.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Lendo o log de entregas…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Este hub não tem registro de suas entregas.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Definir uma senha para e-mail</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Definir a senha de e-mail de %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>O que é digitado como nome de usuário em um programa de e-mail.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nova &amp;senha</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Para enviar e buscar e-mail; a senha da própria conta continua. É guardada de modo que ninguém possa lê-la, nem mesmo aqui.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>A mesma &amp;novamente</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Para que um erro de digitação apareça.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Diga de quem é a senha.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Digite a senha duas vezes.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>senha de %1</translation>
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
        <translation>Esquece todas as edições pendentes; Ctrl+Z as traz de volta</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Mostra o que as edições fazem, e as aplica (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n alteração ainda não aplicada</numerusform>
            <numerusform>%n alterações ainda não aplicadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Mensagens e perguntas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;talhos</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar padrões</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Fuso horário deste computador</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>De todos os textos deste programa. O que os servidores de e-mail dizem fica como eles disseram.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Claro, escuro, ou como a área de trabalho está no momento.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>Em porcentagem do tamanho que a área de trabalho pede.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horários</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Como datas e horas são mostradas em listas e logs.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>A&amp;visar na área de trabalho</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Quando um serviço para ou a conexão se perde, enquanto você não está olhando para a janela.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>&amp;Perguntar antes de fechar a janela com alterações pendentes</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>Elas são esquecidas nesse caso; nada muda no hub.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>P&amp;erguntar antes de parar ou reiniciar um serviço</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>No menu Serviço. O que está em andamento termina antes, em qualquer caso.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Novo atalho</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>Da ação selecionada. Backspace remove seus atalhos.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Este atalho pertence a “%1”.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 tem nesta página edições que ainda não foram aplicadas.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 têm nesta página edições que ainda não foram aplicadas.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>Você tem nesta página, em outra janela, edições que ainda não foram aplicadas.</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nenhuma mensagem está selecionada</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Selecione uma para ver seus destinatários e seu cabeçalho.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n mensagem selecionada</numerusform>
            <numerusform>%n mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>Os botões acima da lista agem sobre todas elas.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Esta mensagem saiu da fila</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Não foi possível ler a mensagem</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Mensagem %1 sem assunto</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>uma devolução deste hub</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Número %1 · de %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinatários (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(o resto do cabeçalho não é mostrado)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>A próxima tentativa é a última</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Devolvida ao remetente após %1 (em %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Próxima tentativa: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>última tentativa</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>em devolução</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>acaba de chegar</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(devolução)</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>Na fila desde %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>mensagem %1, de %2, para %3, %4, tentativas: %5</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Tentar novamente &amp;agora</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Tenta entregar imediatamente as mensagens selecionadas</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>Dar &amp;mais tempo…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Rejuvenesce as mensagens selecionadas: o tempo delas na fila recomeça</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>&amp;Devolver ao remetente…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Encerra as tentativas das mensagens selecionadas e avisa os remetentes</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>Tentar &amp;todas novamente agora</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Tenta entregar imediatamente todas as mensagens da fila</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>&amp;Filtrar mensagens</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>Mostra só mensagens com estas palavras</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Pedida nova tentativa de %n mensagem.</numerusform>
            <numerusform>Pedida nova tentativa de %n mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Uma nova tentativa está sendo feita agora para todas as mensagens.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Filtrar por endereço ou número</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Mensagens na fila</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatário</numerusform>
            <numerusform>%n destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Nenhuma mensagem corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n mensagem está na fila. Limpe o filtro para vê-la.</numerusform>
            <numerusform>%n mensagens estão na fila. Limpe o filtro para vê-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Nenhum e-mail em espera</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Todas as mensagens foram entregues ou devolvidas.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lendo a fila…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n mensagem tem mais tempo agora.</numerusform>
            <numerusform>%n mensagens têm mais tempo agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n mensagem está voltando ao remetente.</numerusform>
            <numerusform>%n mensagens estão voltando aos remetentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Funcionou para %1 de %2 mensagens. %3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>A mensagem %1 não está na fila. Os logs dizem o que aconteceu com ela.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Atualizar a partir dos usuários do sistema</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign é refeito a partir das contas deste computador e de users/include, exclude, mailnames, subusers e append. As regras que nenhum deles fornece se perdem; elas são mostradas ao lado.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>Também contas com letras &amp;maiúsculas</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Os endereços são encontrados sem distinção entre maiúsculas e minúsculas, por isso essas contas podem atrapalhar outras.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Sem &amp;extensões</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>Caso contrário, anna também recebe anna-shop e tudo o que começa com anna-.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>usuários do sistema</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regra para %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>O e-mail de %1 é recusado, por causa da entrada %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>O e-mail de %1 não é recusado.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>senha de %1</translation>
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
        <translation>Recebimento</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloqueia</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Adicionar regra…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Deixa um cliente ou uma rede enviar e-mail por este hub, ou o rejeita</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>&amp;Testar um endereço de cliente…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Qual regra se aplica a um cliente, e o que ele pode</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>&amp;Instalar certificado…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Um certificado em que outros confiam, da sua autoridade certificadora</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>O que os clientes da regra selecionada podem</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Remove a regra selecionada</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>&amp;Ligar…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Oferece o serviço selecionado, ou o faz escutar em outro lugar</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>Desli&amp;gar</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>O hub não oferece mais o serviço selecionado</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Definir &amp;senha…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Deixa alguém enviar de qualquer lugar após um login, ou lhe dá outra senha</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Retirar sen&amp;ha</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>O nome selecionado não pode mais fazer login com ela</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>&amp;Bloquear um remetente…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Recusa e-mail de um endereço ou de um domínio</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Aceita de novo e-mail do remetente selecionado</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>Fa&amp;zer um autoassinado…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Um certificado autoassinado: para uma rede sua</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Remove o certificado selecionado com sua chave</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Onde este hub escuta</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Serviços e seus endereços</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Quem pode enviar por este hub</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>A regra mais específica decide; a ordem não importa. Quem faz login pode enviar de qualquer lugar.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Regras para clientes</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>Não há regra: todos podem conectar, e só quem faz login pode enviar a outros hosts.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>E&amp;ndereço do cliente</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Quem pode fazer login</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>As contas deste computador fazem login com sua própria senha; aqui ficam as senhas só para e-mail.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Ninguém tem senha só para e-mail.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Remetentes bloqueados</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>O e-mail deles é recusado antes de ser aceito (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Ninguém está bloqueado.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>R&amp;emetente</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certificados TLS</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Com eles, clientes e outros servidores falam com este hub sem que ninguém no caminho possa ler.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>Não há nenhum: o e-mail entra por conexões sem criptografia, e ninguém pode fazer login.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>&amp;Maior mensagem</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>Mensagens maiores são recusadas.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, ou seja, 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>Conexões sim&amp;ultâneas</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Quantas conexões SMTP podem ficar abertas ao mesmo tempo; as outras esperam.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>Destas, de um só &amp;cliente</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Quantas delas um endereço de cliente pode ter; 0 não define limite.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>&amp;Paciência com um cliente em silêncio</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Depois desse tempo em silêncio, a conexão é encerrada.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, ou seja, 20 minutos</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>Saudaçã&amp;o</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>A primeira linha que um cliente vê; começa com o nome deste hub.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>todos em %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>este endereço</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>será removido, ainda não aplicado</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ainda não aplicado</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n em uso</numerusform>
            <numerusform>%n em uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>Alterar endere&amp;ços…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
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
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próxima tentativa</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Alterar regra</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Clientes aos quais se aplica: um endereço, uma rede, o começo de endereços (192.168.1.), ou um host (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Pode enviar e-mail a qualquer pessoa (relay)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Pode enviar e-mail só a pessoas deste hub</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>Não pode conectar</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>O &amp;que eles podem</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Quem faz login com senha pode fazer relay de qualquer lugar; não é preciso regra para isso.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Guardada como comentário acima da regra.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>a impressora do corredor</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Outras configurações</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>A&amp;mbiente do servidor para estes clientes</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Um NOME=valor por linha; DATABYTES, por exemplo, é outro limite de tamanho.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>“%1” não é um NOME=valor.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Digite o endereço ou a rede dos clientes.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regra para %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>O e-mail dele ia para %1. A partir daí, é tratado como todo o resto no domínio dele.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>O hub não aceita mais e-mail para ele, nem repassa nenhum.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>O hub não aceita mais e-mail para ele. Os arquivos .qmail dos endereços ficam onde estão; quando o domínio volta, os endereços voltam também.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>Encerrar a lista %1</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>O e-mail para ela é devolvido a partir daí. Seus membros e seu arquivo de mensagens são postos de lado, não excluídos, e voltam quando isto é desfeito.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Remover de %1</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>Não recebem mais e-mail da lista e não são avisados:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n membro de %1</numerusform>
            <numerusform>%n membros de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>Remover a regra para %1</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>O endereço é então procurado nas contas deste computador e, se não estiver lá, entre os endereços do próprio hub.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Novo nome</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>Os endereços mantêm seus nomes antes do @ e vão para onde iam.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>Aceitar e-mail também para o nome &amp;antigo</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>Caso contrário, o e-mail para %1 é recusado a partir daí.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Digite o novo nome para ver o que acontece.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Restaurar de %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Arquivos escolhidos</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Domínios com seus endereços</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Tudo, exatamente como era</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>O &amp;que é trazido de volta</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>O que está aqui e não no backup fica, a menos que tudo deva ser como era.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Arquivos a trazer de volta</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examinando o backup…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Arquivos</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>Os que diferem do que o hub tem agora. Espaço inclui o selecionado ou o deixa de fora.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Domínios a trazer de volta</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>O hub não tinha domínio naquele momento.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domínios</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Com tudo o que os compõe: para onde vai o e-mail e seus endereços.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Todos os arquivos do backup estão como eram então.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Inclua pelo menos um arquivo.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Inclua pelo menos um domínio.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>restaurar de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (não feito)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (falhou)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>&amp;Desfazer agora</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Nada precisou ser alterado</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Aplicado como alteração %1, mas nem toda etapa deu certo</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Aplicado como alteração %1</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Ninguém manteve a alteração, por isso ela foi revertida.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>Esta é uma alteração arriscada. Ela é revertida em %n segundo, a menos que você a mantenha.</numerusform>
            <numerusform>Esta é uma alteração arriscada. Ela é revertida em %n segundos, a menos que você a mantenha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Diga primeiro se isto fica.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Plano de tentativas</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Outros hosts</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Pessoas daqui</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>a próxima tentativa é a última</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>o remetente é avisado</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Plano de tentativas</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>A entrega de uma mensagem é tentada uma vez; se falhar, ela é devolvida ao remetente.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>A entrega a outros hosts é tentada %1 vezes, a segunda após %2, a última após %3; depois o e-mail é devolvido ao remetente.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>A entrega a pessoas deste hub é tentada %1 vezes, a segunda após %2, a última após %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Após %1, o remetente é avisado do atraso.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, última</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>Para outros hosts</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>Para pessoas daqui</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – arquivo novo</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – é removido</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – é alterado</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Nota para o histórico</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para o histórico</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Por quê? (pode ficar vazio)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Nada muda: o hub já tem isso.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Interrupção: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Desfazer a alteração %1</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar alterações</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Voltar à edição</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>&amp;Salvar como script…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>Os comandos de mailwrightctl que fazem o mesmo</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>Nada está incluído, portanto não há nada a aplicar.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Salvar como script</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>Os comandos estão em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Desfazer manualmente a alteração %1</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>A alteração %1 foi desfeita</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Alterações aplicadas</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>A alteração fica.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>A alteração foi revertida.</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Nada foi aplicado ainda. Isto é o que aconteceria agora: veja e depois aplique.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>ainda não aplicado</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>O que vem antes do @ em domínios locais, ou como começa.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>E&amp;xatamente este</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales, e nenhum outro endereço.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Todos que começam assi&amp;m</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Com sales-, também sales-europe e sales-asia. Entre as regras que correspondem, vence uma exata; depois, a mais longa.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Quais endereços</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>Atr&amp;ibuído a</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>A conta que recebe o e-mail e cujos arquivos .qmail são os que valem.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Mais: quais arquivos .qmail, outro diretório</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>Ex&amp;tensão</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>O e-mail é tratado por .qmail-EXTENSÃO da conta em vez de .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>D&amp;iretório</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>O diretório com os arquivos .qmail, se não for o diretório pessoal da conta.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>&amp;No lugar da regra que ele tem</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Sem isto, um endereço que já tem uma regra é recusado.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Digite o endereço para ver o que acontece.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Diga qual conta o recebe.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Só um, ou todos os que começam do mesmo modo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>Quem trata um endereço?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Endere&amp;ço</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Endereço a procurar</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>O que vem antes do @, ou um endereço inteiro deste hub</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>O que poderia tratar o endereço, na ordem em que é consultado</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Digite um endereço para ver qual regra ou conta recebe o e-mail dele.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>Como seria com o que está pendente; ainda não foi aplicado.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>As páginas não receberam seus dados a tempo.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>Não foi possível gravar %1; há espaço, e você pode gravar lá?</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Pesquisar endereço, mensagem, configuração…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>As setas escolhem o que foi encontrado, Enter vai até lá, Escape sai.</translation>
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
        <translation>Nada foi encontrado. Tente só uma palavra.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>vai para %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>Domínio virtual, aos cuidados de %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Domínio cujo e-mail é repassado</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Domínio local</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Criar um certificado autoassinado</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Nomes e endereços pelos quais as pessoas acessam este hub, separados por vírgulas; vazio: o próprio nome do hub.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Válido por &amp;anos</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>É autoassinado: os programas de e-mail perguntam uma vez se devem confiar nele. Outros servidores de e-mail criptografam com ele sem perguntar.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Só para um nome de host</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Mostrado a quem pede</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vazio: é mostrado a todos. Um nome: só a clientes que pedem este host.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificado autoassinado</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>certificado autoassinado para %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>Definir &amp;smart host…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Entrega todo o e-mail ao servidor do seu provedor, com um login</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>&amp;Adicionar rota…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Envia por outro caminho o e-mail de um domínio ou de um remetente</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Outro servidor ou login para a rota selecionada</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>O e-mail da rota selecionada vai como todo o resto</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>&amp;Testar rota</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Conecta e faz login como uma entrega faria, e não envia nada</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Como o e-mail sai deste hub</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Direto</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>Por meio de um ser&amp;vidor</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Diretamente ao servidor do domínio de cada destinatário. Muitos provedores fecham a porta 25, e muitos servidores recusam e-mail de conexões residenciais.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Todo o e-mail vai para um só servidor (um smart host), em geral o do seu provedor, com seu nome e sua senha de lá.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>Testar &amp;login</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>O e-mail de domínios e remetentes específicos pode ir por outro caminho. O remetente decide antes do domínio.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Nomes no que é enviado</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>Nome de saudaçã&amp;o</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>O nome com que este hub se apresenta a outros servidores; deve ser o que o DNS tem para o endereço dele.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>Mas&amp;caramento: domínio dos remetentes</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Acrescentado a endereços sem domínio, para que o e-mail dos usuários deste computador venha deste domínio.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Completa nomes de &amp;host com</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Acrescentado a nomes de host sem ponto em mensagens enviadas daqui.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Nome nos M&amp;essage-IDs</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>O host no Message-ID do que é enviado daqui; nenhuma outra máquina pode usar o mesmo.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Paciência com outros servidores</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Para aceitar uma cone&amp;xão</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>Quanto tempo outro servidor tem para aceitar uma conexão.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, ou seja, um minuto</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Para cada res&amp;posta</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>Quanto tempo outro servidor tem para cada resposta.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, ou seja, 20 minutos</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>Ma&amp;nter uma conexão por</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Quanto tempo uma conexão aberta espera a próxima mensagem para o mesmo servidor.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 segundos</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>nenhuma é mantida</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● ainda não aplicado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sem login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>armazenada; nunca é mostrada</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Ainda não aplicado: teste no formulário</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>sem smart host</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>rota de %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Conectando e fazendo login…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Funciona: o servidor responde e aceita e-mail deste hub.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Não funciona.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Alterar endereços de %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>Ligar %1</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;Escuta em</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Endereços e portas, separados por vírgulas. [::]:PORTA é todo endereço deste computador, 127.0.0.1:PORTA é só este computador.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Indique pelo menos um endereço com sua porta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
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
        <translation>%1 · nenhum supervisor cuida dele</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · há %2 · processo %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · processo %2, iniciado há %3</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · há %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · recomeçou %n vez em dez minutos</numerusform>
            <numerusform> · recomeçou %n vezes em dez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Sem supervisão</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Exige o direito de operar</translation>
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
        <translation>ainda não aplicado</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Restaurar padrão</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Restaurar padrão de %1</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 Arquivo: control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 Arquivo: control/%2, por exemplo: %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>Vale o padrão: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Padrão: %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Remove control/%1, para que valha o padrão: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Altere algo para ver aqui o que isso faria. Nada é alterado antes que você aplique.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Configure seu servidor de e-mail</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Por que não é possível continuar</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>O que isto vai fazer?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Vo&amp;ltar</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Pró&amp;ximo</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Finali&amp;zar depois</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Adicionar rota</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Alterar rota</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>E-&amp;mail para um domínio, ou de um remetente</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Um domínio significa e-mail para ele; .domínio, e-mail para tudo abaixo dele; um endereço ou @domínio, e-mail vindo dele.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>&amp;Vai diretamente aos servidores que o DNS indica</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Uma exceção ao smart host, para e-mail a um domínio.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>P&amp;rovedor</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Preenche servidor e porta de um provedor conhecido aqui.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>O “servidor de saída” ou “servidor SMTP” das páginas de ajuda do seu provedor.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>O nome da sua conta lá; vazio quando não se quer login.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>armazenada; deixe vazio para mantê-la</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>É gravada só para o servidor de e-mail, fica fora do histórico e nunca mais é mostrada.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>&amp;Testar login</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Conecta e faz login com o que está aqui. Nada é alterado e nada é enviado.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Como de costume: com um login, exige-se um certificado válido</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>Exigir TLS e um certificado válido</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>Exigir TLS com qualquer certificado: quem estiver no caminho pode ler a senha</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>Usar TLS onde é oferecido</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>Nunca usar TLS</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>&amp;Certificado do servidor</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>O que o servidor precisa mostrar antes que e-mail e senha sejam enviados a ele.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>rota de %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>smart host %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Indique o domínio ou o remetente cujo e-mail deve ir por outro caminho.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Escolha seu provedor, ou digite o nome do servidor dele.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Digite a senha de %1.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>587 ou 465 na maioria dos casos. Com esta: %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Conectando e fazendo login…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Funciona: o servidor responde e o login está certo.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Não funciona.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 para STARTTLS, 465 para TLS desde o primeiro byte, 25 entre servidores.</translation>
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
        <translation>ler mensagens</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Atualizado em %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Conectando novamente…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>Fila: vazia</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Fila: %n mensagem</numerusform>
            <numerusform>Fila: %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Conectado como %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Poder configurar equivale a ser o administrador deste computador: as mensagens também podem ir para um programa, executado como o usuário a quem se destinam.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>Quem recebe o e-mail deste endereço?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>Ex&amp;perimentar um endereço</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Experimentar um endereço</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Digite qualquer endereço. Para onde vai o e-mail dele é decidido pelo código que o entrega; nada é enviado.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>Mostrar &amp;cada passo</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Tudo o que foi verificado, em ordem</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Para onde vai o e-mail dele</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>O que foi verificado</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Por exemplo, %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>Será assim quando o que está pendente for aplicado; ainda não foi aplicado.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Como está agora: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Pessoas</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;gras</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Adicionar regra…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Atribui um endereço a uma conta</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>&amp;Quem trata um endereço?…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Mostra qual regra ou conta fica com um endereço, e por quê</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>&amp;Atualizar a partir dos usuários do sistema…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>Refaz as regras a partir das contas deste computador</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>Re&amp;mover regra…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Tira da conta o endereço da regra selecionada</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Definir &amp;senha…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Uma senha para enviar e buscar e-mail; nunca é mostrada</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Remo&amp;ver senha</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>A senha da conta volta a valer, se houver uma conta</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>Para &amp;onde vai o e-mail…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Altera o arquivo .qmail do usuário selecionado</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>O que está errado com as regras</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>Corr&amp;igir…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Contas deste computador</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>Não há contas neste computador que possam receber e-mail. Domínios virtuais não precisam de nenhuma.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>A ordem não importa: vence uma regra exata; depois, a mais longa que corresponde.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Regras de users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Não há regras: os endereços são procurados nas contas deste computador e, se não estiverem lá, entre os endereços do próprio hub.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>não conhecido por você</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>uma própria; a da conta não vale para e-mail</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>a da conta</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>senha de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Escolha um hub, ou adicione um</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>A&amp;dicionar host…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – neste computador</translation>
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
        <translation>Hub do sistema</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Não configurado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n serviço parado</numerusform>
            <numerusform>%n serviços parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n serviço pausado</numerusform>
            <numerusform>%n serviços pausados</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Todos os serviços em execução</translation>
    </message>
</context>
</TS>
