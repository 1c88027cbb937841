#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
# smtp_peer.py ADDRESS PORT IDENTITY MODE LOG: an SMTP server with STARTTLS that does what no real one can be made to do.
# MODE drop: takes any login and goes away in the middle of each message. MODE tokenN: offers XOAUTH2, refuses every token
# but "tokenN", and takes messages. What happens is written to LOG.
import base64
import socket
import ssl
import sys
import threading

address, port, identity, mode, log_name = sys.argv[1:6]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(identity)
log = open(log_name, "a", buffering=1)


class Conversation:
    def __init__(self, connection):
        self.connection = connection
        self.buffer = b""

    def say(self, *lines):
        self.connection.sendall(b"".join(line.encode() + b"\r\n" for line in lines))

    def line(self):
        while b"\n" not in self.buffer:
            got = self.connection.recv(4096)
            if not got:
                raise EOFError
            self.buffer += got
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line.decode(errors="replace").strip()

    def hello(self):
        secure = isinstance(self.connection, ssl.SSLSocket)
        auth = "AUTH XOAUTH2" if mode.startswith("token") else "AUTH PLAIN"
        self.say("250-peer.example", "250-PIPELINING", "250 " + (auth if secure else "STARTTLS"))

    def login(self, words):
        if mode == "drop":
            self.say("235 welcome")
            return
        response = base64.b64decode(words[2]).decode()
        log.write("token " + repr(response) + "\n")
        if "auth=Bearer %s\x01\x01" % mode in response:
            self.say("235 welcome")
            return
        self.say("334 " + base64.b64encode(b'{"status":"401"}').decode())
        self.line()
        self.say("535 5.7.8 token expired")

    def data(self):
        self.say("354 go ahead")
        if mode == "drop":
            self.line()
            log.write("dropped\n")
            raise EOFError
        while self.line() != ".":
            pass
        log.write("message\n")
        self.say("250 taken")

    def run(self):
        self.say("220 peer.example ESMTP")
        while True:
            words = self.line().split(" ")
            verb = words[0].upper()
            if verb == "EHLO":
                self.hello()
            elif verb == "STARTTLS":
                self.say("220 go ahead")
                self.connection = context.wrap_socket(self.connection, server_side=True)
            elif verb == "AUTH":
                self.login(words)
            elif verb == "DATA":
                self.data()
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")


def serve(connection):
    try:
        Conversation(connection).run()
    except (EOFError, OSError):
        pass
    connection.close()


listener = socket.create_server((address, int(port)))
log.write("ready\n")
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
