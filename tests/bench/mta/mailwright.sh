#!/bin/bash
# Mailwright as a contestant of the benchmark of mail servers: a system hub at /var/qmail under daemontools, the
# listening qmail-smtpd. README.md beside this file says how to run it.
set -eu
. "$(dirname "$0")/lib.sh"
Q=/var/qmail

peer_root() { echo "${BENCH_MAILWRIGHT_ROOT:-/tmp/mta-bench/root-mailwright}"; }

peer_version() {
  echo "mailwright ${BENCH_MAILWRIGHT_VERSION:-(commit not given)}," \
    "$(in_root dpkg-query -W -f '${Package} ${Version} ' daemontools ucspi-tcp)"
}

peer_settings() {
  echo "qmail-smtpd --listen, at most $MAX_SESSIONS sessions; concurrencylocal $LOCAL_CONC; concurrencyremote as given; conf-split 23; multilog"
}

peer_data_dirs() { echo "$Q/queue /home/$BENCH_USER"; }

# service NAME < run script: a service directory with its log
service() {
  local d=$Q/supervise/$1
  write_file "$d/run"
  write_file "$d/log/run" <<R
#!/bin/sh
exec setuidgid qmaill multilog t s16000000 /var/log/qmail/$1
R
  chmod 755 "$ROOT$d/run" "$ROOT$d/log/run"
  chmod +t "$ROOT$d"
  mkdir -p "$ROOT/var/log/qmail/$1" "$ROOT/service"
  in_root chown -R qmaill /var/log/qmail
  ln -sfn "$d" "$ROOT/service/$1"
}

# local: deliver at once.  hold: take mail in, preprocess it, deliver no remote mail.
peer_setup() {
  local mode=$1 c=$ROOT$Q/control a
  mkdir -p "$c"
  echo mx.bench.test > "$c/me"
  printf '%s\n' "$LOCAL_DOMAIN" localhost > "$c/locals"
  printf '%s\n' "$LOCAL_DOMAIN" "$REMOTE_DOMAIN" > "$c/rcpthosts"
  echo "$REMOTE_DOMAIN:$HOST:$SINK_PORT" > "$c/smtproutes"
  echo ./Maildir/ > "$c/defaultdelivery"
  echo "$LOCAL_CONC" > "$c/concurrencylocal"
  echo "$MAX_SESSIONS" > "$c/concurrencyincoming"
  if [ "$mode" = hold ]; then echo 0; else echo 20; fi > "$c/concurrencyremote"
  for a in postmaster mailer-daemon root; do echo "&$BENCH_USER" > "$ROOT$Q/alias/.qmail-$a"; done
  echo '127.:allow,RELAYCLIENT=""' > "$ROOT/etc/tcp.smtp"
  in_root tcprules /etc/tcp.smtp.cdb /etc/tcp.smtp.tmp < "$ROOT/etc/tcp.smtp"
  in_root chmod 644 /etc/tcp.smtp.cdb
  service qmail-queued <<R
#!/bin/sh
exec env - PATH="$Q/bin:/usr/bin:/bin" qmail-queued
R
  service qmail-send <<R
#!/bin/sh
exec env - PATH="$Q/bin:/usr/bin:/bin" qmail-start ./Maildir/
R
  service qmail-smtpd <<R
#!/bin/sh
exec env - PATH="$Q/bin:/usr/bin:/bin" $Q/bin/qmail-smtpd --listen $HOST $PORT --concurrency $MAX_SESSIONS \\
  --rules /etc/tcp.smtp.cdb 2>&1
R
}

peer_start() {
  setsid env - PATH=/usr/bin:/bin:/usr/sbin chroot "$ROOT" svscan /service < /dev/null > /dev/null 2>&1 &
  echo $! > "$ROOT/run/svscan.pid"
}

peer_stop() {
  kill "$(cat "$ROOT/run/svscan.pid")" 2>/dev/null || :
  in_root sh -c 'svc -dx /service/* ; svc -dx /service/*/log' 2>/dev/null || :
  # Deliveries in progress finish first; nothing may run when the queue is emptied.
  in_root sh -c 'i=0; for s in /service/*; do
    while svok "$s" 2>/dev/null && [ $i -lt 200 ]; do sleep 0.1; i=$((i + 1)); done; done; :'
}

# erase queue and Maildir (only while stopped)
peer_clean() {
  find "$ROOT$Q/queue" -type f ! -path '*/lock/*' -delete
  rm -rf "$ROOT/home/$BENCH_USER/Maildir"
  in_root su "$BENCH_USER" -c "$Q/bin/maildirmake /home/$BENCH_USER/Maildir"
}

peer_sendmail() { echo "$Q/bin/sendmail"; }

# label|uid|stdin (msg or none)|descriptor 1 (envelope or none)|command
peer_oneshots() {
  local u; u=$(in_root id -u "$BENCH_USER")
  echo "qmail-queue|$u|msg|env|$Q/bin/qmail-queue"
  echo "qmail-inject|$u|msg|none|$Q/bin/qmail-inject $BENCH_USER@$LOCAL_DOMAIN"
  echo "sendmail|$u|msg|none|$Q/bin/sendmail $BENCH_USER@$LOCAL_DOMAIN"
}

peer_qcount() { count_files $Q/queue/info -- -type f; }
peer_qraw()   { count_files $Q/queue/todo -- -type f; }   # accepted, not yet looked at
peer_list()   { echo "$Q/bin/qmail-qread"; }

# release N: let the held mail go, at most N deliveries at a time
peer_release() {
  echo "$1" > "$ROOT$Q/control/concurrencyremote"
  in_root svc -t /service/qmail-send
}

dispatch "$@"
