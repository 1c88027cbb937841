#!/bin/sh
# elq: moves new mail from $MAILDIR into $MAIL and starts elm; see elq.1.
for needed in MAILDIR MAIL MAILTMP; do
    eval "value=\${$needed-}"
    [ -n "$value" ] || { echo "elq: fatal: $needed not set" >&2; exit 111; }
done
maildir2mbox || exit $?
for reader in elm; do
    command -v "$reader" > /dev/null && exec "$reader" "$@"
done
echo "elq: fatal: elm is not installed; your mail is in $MAIL" >&2
exit 111
