#!/bin/sh
# qmailctl: starts, stops and looks after the services of the hub; see qmailctl.8.
set -u

home=/var/qmail
rules=/etc/tcp.smtp
if [ "$(id -u)" != 0 ] && [ -n "${QMAILHOME:-}" ]; then
    home=$QMAILHOME
    rules=$home/tcp/smtp
fi
PATH=$home/bin:/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin
export PATH
worst=0

say() { printf '%s\n' "$*"; }

# A failure that does not keep the rest from being done; it decides the exit code.
trouble() {
    printf 'qmailctl: %s\n' "$*" >&2
    worst=111
}

usage() {
    say "Usage: qmailctl {start|stop|restart|doqueue|flush|alrm|reload|hup|stat|pause|cont|cdb|queue|help}"
}

# The services of the hub, qmail-queued first: without it nobody can hand in mail.
services() {
    [ -d "$home/supervise/qmail-queued" ] && say qmail-queued
    for directory in "$home"/supervise/*/; do
        name=$(basename "$directory")
        [ -e "$directory/run" ] && [ "$name" != qmail-queued ] && say "$name"
    done
}

# All but qmail-queued: what hands in mail must not wait for it.
others() { services | grep -vxF qmail-queued; }

# control LETTER NAME...: svc on these services.
control() {
    option=$1
    shift
    for name in "$@"; do
        directory=$home/supervise/$name
        if ! svok "$directory" 2>/dev/null; then
            trouble "$name is not supervised: start the hub with mailwrightd, or svscan"
        elif ! svc "$option" "$directory"; then
            trouble "svc $option $directory failed: are you root?"
        fi
    done
}

# Until NAME is down, for at most a minute: qmail-send ends its running deliveries first.
await_down() {
    left=60
    while [ "$left" -gt 0 ]; do
        case $(svstat "$home/supervise/$1") in *': up '*) ;; *) return 0 ;; esac
        sleep 1
        left=$((left - 1))
    done
    trouble "$1 still finishes its running deliveries"
}

# Whether each service and each log has its supervise; of those that begin together one is the last.
all_supervised() {
    for name in $(services); do
        svok "$home/supervise/$name" 2>/dev/null || return 1
        if [ -d "$home/supervise/$name/log" ]; then svok "$home/supervise/$name/log" 2>/dev/null || return 1; fi
    done
}

# Somebody has to supervise: the helper does. Under systemd it is a unit.
wake_supervision() {
    svok "$home/supervise/qmail-send" 2>/dev/null && return 0
    [ "$home" = /var/qmail ] && [ -d /run/systemd/system ] || return 0
    systemctl start mailwrightd || trouble "systemctl start mailwrightd failed"
    left=20
    while [ "$left" -gt 0 ] && ! all_supervised; do
        sleep 1
        left=$((left - 1))
    done
}

start() {
    say "Starting qmail"
    wake_supervision
    for name in $(services); do
        control -u "$name"
        [ -d "$home/supervise/$name/log" ] && control -u "$name/log"
    done
    if [ -d /var/lock/subsys ]; then : > /var/lock/subsys/qmail; fi
}

# qmail-queued and the logs stay up: mail is taken while deliveries are stopped, and last words are kept.
stop() {
    say "Stopping qmail..."
    for name in $(others); do
        say "  $name"
        control -d "$name"
    done
    rm -f /var/lock/subsys/qmail
}

restart() {
    say "Restarting qmail:"
    for name in $(others); do
        [ "$name" = qmail-send ] && continue
        say "* Stopping $name."
        control -d "$name"
    done
    say "* Sending qmail-send SIGTERM and restarting."
    control -d qmail-send
    await_down qmail-send
    control -u qmail-send
    for name in $(others); do
        [ "$name" = qmail-send ] && continue
        say "* Restarting $name."
        control -u "$name"
    done
}

status() {
    for name in $(services); do
        svstat "$home/supervise/$name" || worst=111
        if [ -d "$home/supervise/$name/log" ]; then svstat "$home/supervise/$name/log" || worst=111; fi
    done
    qmail-qstat || worst=111
}

flush() {
    say "Flushing timeout table and sending ALRM signal to qmail-send."
    qmail-tcpok || trouble "the table of hosts that do not answer could not be emptied"
    control -a qmail-send
}

# compile TEXT: the rules in that file beside it as .cdb.
compile() {
    if qmail-tcprules "$1.cdb" "$1.tmp" < "$1"; then
        chmod 644 "$1.cdb"
        say "Reloaded $1."
    else
        trouble "$1 was not compiled; the old rules stay in force"
    fi
}

rebuild() {
    if [ -e "$rules" ]; then compile "$rules"; else trouble "there is no $rules"; fi
    if [ "$home" = /var/qmail ] && [ -e /etc/qmqp.tcp ]; then compile /etc/qmqp.tcp; fi
    if [ -e "$home/control/morercpthosts" ]; then
        if qmail-newmrh; then say "Reloaded $home/control/morercpthosts."; else worst=111; fi
    fi
}

explain() {
    cat <<EOF
   stop -- stops mail service (mail cannot come in over the network, and nothing is delivered)
  start -- starts mail service
  pause -- temporarily stops mail service (connections are accepted, nothing leaves)
   cont -- continues paused mail service
   stat -- displays status of mail service
    cdb -- rebuilds the tcp rules cdb for smtp, and morercpthosts.cdb
restart -- stops and restarts smtp, sends qmail-send a TERM and restarts it
doqueue -- schedules queued messages for immediate delivery; also: flush, alrm
 reload -- sends qmail-send HUP, rereading locals and virtualdomains; also: hup
  queue -- shows status of queue
   help -- shows this
EOF
}

[ $# = 1 ] || { usage >&2; exit 1; }
case $1 in
    start) start ;;
    stop) stop ;;
    restart) restart ;;
    stat) status ;;
    doqueue | flush | alrm) flush ;;
    queue) qmail-qstat || worst=111; qmail-qread || worst=111 ;;
    reload | hup) say "Sending HUP signal to qmail-send."; control -h qmail-send ;;
    pause) for name in $(others); do say "Pausing $name"; control -p "$name"; done ;;
    cont) for name in $(others); do say "Continuing $name"; control -c "$name"; done ;;
    cdb) rebuild ;;
    help) explain ;;
    *) usage >&2; exit 1 ;;
esac
exit "$worst"
