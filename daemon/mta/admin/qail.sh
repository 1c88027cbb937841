#!/bin/sh
# qail: moves new mail from $MAILDIR into $MAIL and starts Mail; see qail.1.
for needed in MAILDIR MAIL MAILTMP; do
    eval "value=\${$needed-}"
    [ -n "$value" ] || { echo "qail: fatal: $needed not set" >&2; exit 111; }
done
maildir2mbox || exit $?
for reader in Mail mail mailx s-nail; do
    command -v "$reader" > /dev/null && exec "$reader" "$@"
done
echo "qail: fatal: Mail is not installed; your mail is in $MAIL" >&2
exit 111
