#!/bin/sh
# config: the first control files from what DNS says about this host; see config.8.
set -u

home=/var/qmail
[ "$(id -u)" = 0 ] || home=${QMAILHOME:-$home}
control=$home/control
PATH=$home/bin:/usr/local/bin:/usr/bin:/bin
export PATH

die() {
    code=$1
    shift
    printf 'config: fatal: %s\n' "$*" >&2
    exit "$code"
}

force=
if [ "${1:-}" = -f ]; then
    force=-f
    shift
fi
[ $# = 0 ] || { printf 'config: usage: config [-f]\n' >&2; exit 100; }

host=$("$home/bin/hostname") || die 111 "this machine does not know its name"
echo "Your hostname is $host."
fqdn=$("$home/bin/dnsfq" "$host") ||
    die 111 "DNS does not know the full name of this host: name it, with config-fast full.host.name"
echo "Your host's fully qualified name in DNS is $fqdn."
"$home/bin/config-fast" $force "$fqdn" || exit $?

echo "Checking local IP addresses:"
locals=$fqdn
add() {
    # Every name of an address that leads back to it is this host.
    if ! printf '%s\n' "$locals" | grep -qixF -e "$1"; then
        echo "$2: Adding $1 to control/locals..."
        locals=$locals"
"$1
    fi
}
add localhost 127.0.0.1
for address in $("$home/bin/ipmeprint"); do
    case $address in 0.0.0.0 | :: | 127.* | ::1) continue ;; esac
    if name=$("$home/bin/dnsptr" "$address" 2>/dev/null); then
        if "$home/bin/dnsip" "$name" 2>/dev/null | grep -qxF -e "$address"; then
            add "$name" "$address"
        else
            echo "$address: DNS says $name, which does not lead back; not added."
        fi
    else
        echo "$address: PTR lookup failed. I assume this address has no DNS name."
    fi
done
for file in locals rcpthosts; do
    printf '%s\n' "$locals" > "$control/.$file.new" && chmod 644 "$control/.$file.new" &&
        mv "$control/.$file.new" "$control/$file" || die 111 "unable to write $control/$file"
done
echo "Other domain names that mean this host have to be added to $control/locals and rcpthosts."
