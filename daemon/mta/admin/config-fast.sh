#!/bin/sh
# config-fast: the first control files from the host's full name; see config-fast.8.
set -u

home=/var/qmail
[ "$(id -u)" = 0 ] || home=${QMAILHOME:-$home}
control=$home/control
replace=no

die() {
    code=$1
    shift
    printf 'config-fast: fatal: %s\n' "$*" >&2
    exit "$code"
}

if [ "${1:-}" = -f ]; then
    replace=yes
    shift
fi
[ $# = 1 ] || { printf 'config-fast: usage: config-fast [-f] full.host.name\n' >&2; exit 100; }
fqdn=$1
case $fqdn in
    *[!A-Za-z0-9._-]* | .* | *. | *..* | '') die 100 "$fqdn is not the full name of a host" ;;
    *.*) ;;
    *) die 100 "$fqdn has no dot: give the full name of the host" ;;
esac
[ -d "$control" ] || die 111 "there is no directory $control"
if [ -s "$control/me" ] && [ "$replace" = no ]; then
    die 111 "$control/me is there already; with -f me, defaultdomain, plusdomain, locals and rcpthosts are replaced"
fi

# put FILE TEXT: at once and whole.
put() {
    printf '%s\n' "$2" > "$control/.$1.new" && chmod 644 "$control/.$1.new" && mv "$control/.$1.new" "$control/$1" ||
        die 111 "unable to write $control/$1"
}

# The name without its first part, as long as a dot is left.
parent() {
    rest=${1#*.}
    case $rest in *.*) printf '%s\n' "$rest" ;; *) printf '%s\n' "$1" ;; esac
}

default=$(parent "$fqdn")
plus=$(parent "$default")
echo "Your fully qualified host name is $fqdn."
echo "Putting $fqdn into control/me..."
put me "$fqdn"
echo "Putting $default into control/defaultdomain..."
put defaultdomain "$default"
echo "Putting $plus into control/plusdomain..."
put plusdomain "$plus"
echo "Putting $fqdn into control/locals..."
put locals "$fqdn"
echo "Putting $fqdn into control/rcpthosts..."
put rcpthosts "$fqdn"
echo "Now SMTP clients may send messages only to recipients at $fqdn."
echo "When you add a host to locals or virtualdomains, add it to rcpthosts, too!"
