#!/bin/sh
# Sets a mail server up by hand, the way the how-tos of twenty years tell it: control files, an rc, four
# supervised services, access rules, aliases, accounts by users/assign, a virtual domain. Nothing of it knows this
# project. Run as root on an empty /var/qmail that has its programs and its queue.
set -eu
PATH=/var/qmail/bin:/usr/bin:/bin:/usr/sbin:/sbin
export PATH
cd /var/qmail

# Who we are, and for whom we take mail.
echo mail.example.org > control/me
echo example.org > control/defaultdomain
echo example.org > control/plusdomain
printf '%s\n' localhost mail.example.org example.org > control/locals
cp control/locals control/rcpthosts
echo 20 > control/concurrencyincoming
echo ./Maildir/ > control/defaultdelivery

# The start script, and the services that supervise keeps alive.
cat > rc <<'RC'
#!/bin/sh
# Log to standard output; control/defaultdelivery is for who has no .qmail.
exec env - PATH="/var/qmail/bin:$PATH" \
qmail-start "`cat /var/qmail/control/defaultdelivery`"
RC
chmod 755 rc
mkdir -p supervise/qmail-send/log supervise/qmail-smtpd/log /var/log/qmail/smtpd
chown qmaill /var/log/qmail /var/log/qmail/smtpd
printf '#!/bin/sh\nexec /var/qmail/rc\n' > supervise/qmail-send/run
printf '#!/bin/sh\nexec setuidgid qmaill multilog t /var/log/qmail\n' > supervise/qmail-send/log/run
cat > supervise/qmail-smtpd/run <<'RUN'
#!/bin/sh
uid=`id -u qmaild`
gid=`id -g qmaild`
limit=`cat /var/qmail/control/concurrencyincoming`
host=`head -1 /var/qmail/control/me`
if [ -z "$uid" -o -z "$gid" -o -z "$limit" -o -z "$host" ]; then
    echo "uid, gid, limit or host is unset in $0"
    exit 1
fi
if [ ! -f /var/qmail/control/rcpthosts ]; then
    echo "no rcpthosts: this would be an open relay"
    exit 1
fi
exec softlimit -m 60000000 \
    tcpserver -v -R -l "$host" -x /etc/tcp.smtp.cdb -c "$limit" \
        -u "$uid" -g "$gid" 0 smtp /var/qmail/bin/qmail-smtpd 2>&1
RUN
printf '#!/bin/sh\nexec setuidgid qmaill multilog t /var/log/qmail/smtpd\n' > supervise/qmail-smtpd/log/run
chmod 755 supervise/*/run supervise/*/log/run

# Who may relay.
cat > /etc/tcp.smtp <<'RULES'
# this host, and the office
127.0.0.1:allow,RELAYCLIENT=""
127.0.0.2-3:allow,RELAYCLIENT="",DATABYTES="500"
127.0.0.9:deny
:allow
RULES
tcprules /etc/tcp.smtp.cdb /etc/tcp.smtp.tmp < /etc/tcp.smtp
chmod 644 /etc/tcp.smtp.cdb

# The aliases that everybody needs; dave reads them.
echo '&dave' > alias/.qmail-root
echo dave > alias/.qmail-postmaster
ln -s .qmail-postmaster alias/.qmail-mailer-daemon
ln -s .qmail-postmaster alias/.qmail-abuse
chmod 644 alias/.qmail-root alias/.qmail-postmaster

# Two people; one keeps her addresses by extension.
home() { mkdir -p "/home/$1"; chown "$2:$2" "/home/$1"; }
grep -q ^dave: /etc/passwd || printf '%s\n' 'dave:x:4001:4001::/home/dave:/bin/sh' \
    'mary:x:4002:4002::/home/mary:/bin/sh' 'shop:x:4003:4003::/home/shop:/bin/sh' >> /etc/passwd
home dave 4001; home mary 4002; home shop 4003
for who in dave mary; do setuidgid $who maildirmake /home/$who/Maildir; done
setuidgid mary maildirmake /home/mary/lists
cat > /home/mary/.qmail-lists-default <<'QMAIL'
# every list in one place
./lists/
|echo "$DEFAULT from $SENDER" >> lists.log
QMAIL
echo 'dave@mail.example.org' > /home/mary/.qmail-p:d:q
chown 4002:4002 /home/mary/.qmail-*

# Accounts that are not in passwd's words: an alias of mary's, and everything of shop.example.
cat > users/assign <<'ASSIGN'
=m.jones:mary:4002:4002:/home/mary:::
+shop-:shop:4003:4003:/home/shop:-::
.
ASSIGN
qmail-newu
echo shop.example:shop >> control/virtualdomains
echo shop.example >> control/rcpthosts
setuidgid shop maildirmake /home/shop/orders
echo ./orders/ > /home/shop/.qmail-orders
echo '|bouncesaying "This address is closed."' > /home/shop/.qmail-default
chown 4003:4003 /home/shop/.qmail-*

ln -s /var/qmail/supervise/qmail-send /var/qmail/supervise/qmail-smtpd /service
