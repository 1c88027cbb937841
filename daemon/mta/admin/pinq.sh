#!/bin/sh
# pinq: moves new mail from $MAILDIR into $MAIL and starts pine; see pinq.1.
for needed in MAILDIR MAIL MAILTMP; do
    eval "value=\${$needed-}"
    [ -n "$value" ] || { echo "pinq: fatal: $needed not set" >&2; exit 111; }
done
maildir2mbox || exit $?
for reader in pine alpine; do
    command -v "$reader" > /dev/null && exec "$reader" "$@"
done
echo "pinq: fatal: pine is not installed; your mail is in $MAIL" >&2
exit 111
