#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# A client of the helper's socket that does what no honest one does. Messages come on standard input, each with its NUL;
# the answers go to standard output.
#
#   socket_client.py talk COUNT          sends all at once and waits for COUNT answers
#   socket_client.py orphan COUNT        the same, on a connection whose maker has ended
#   socket_client.py made-by UID COUNT   the same, on a connection that a process of UID has made
#   socket_client.py crowd COUNT         opens COUNT connections, says how many are refused, and keeps them
#   socket_client.py lines               sends each line as it comes, on one connection
#   socket_client.py deaf MESSAGE        sends it again and again, takes no answer, and stays
#   socket_client.py half                sends the beginning of a message, and stays
import array, os, signal, socket, sys, time

PATH = os.environ.get("HELPER_SOCKET", "/run/mailwright/helper.sock")


def connect():
    s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    s.connect(PATH)
    return s


def talk(s, data, count):
    s.settimeout(60)
    s.sendall(data)
    got = b""
    while got.count(b"\0") < count:
        try:
            more = s.recv(65536)
        except (TimeoutError, ConnectionError):
            break
        if not more:
            break
        got += more
    sys.stdout.buffer.write(got)


def made_by(uid, stays):
    """A connection made by a child of that user, which ends at once, or when we do."""
    ours, theirs = socket.socketpair()
    pid = os.fork()
    if pid == 0:
        ours.close()
        if uid is not None:
            os.setgroups([])
            os.setresgid(uid, uid, uid)
            os.setresuid(uid, uid, uid)
        s = connect()
        theirs.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [s.fileno()]))])
        if stays:
            theirs.recv(1)
        os._exit(0)
    theirs.close()
    _, ancillary, _, _ = ours.recvmsg(1, socket.CMSG_SPACE(4))
    fds = array.array("i")
    fds.frombytes(ancillary[0][2][:4])
    if not stays:
        os.waitpid(pid, 0)
    return socket.socket(fileno=fds[0]), ours


def crowd(count):
    all_of_them, refused = [], 0
    for _ in range(count):
        s = connect()
        try:
            s.sendall(b'{"method":"org.varlink.service.GetInfo"}\0')
        except BrokenPipeError:
            pass  # refused before it was asked; the answer is there
        s.settimeout(60)
        answer = s.recv(4096)
        refused += b"TooMuch" in answer
        all_of_them.append(s)
    print(refused, flush=True)
    signal.pause()


def main():
    mode = sys.argv[1]
    if mode == "crowd":
        return crowd(int(sys.argv[2]))
    if mode == "deaf":
        s = connect()
        s.setblocking(False)
        end = time.monotonic() + 3
        while time.monotonic() < end:
            try:
                s.send(sys.argv[2].encode() + b"\0")
            except BlockingIOError:
                time.sleep(0.05)
            except ConnectionError:
                print("thrown out", flush=True)
                return
        print("full", flush=True)
        signal.pause()
    if mode == "half":
        s = connect()
        s.sendall(b'{"method":"org')
        print("sent", flush=True)
        signal.pause()
    if mode == "lines":
        s = connect()
        for line in sys.stdin.buffer:
            talk(s, line.strip() + b"\0", 1)
            sys.stdout.flush()
        return
    data = sys.stdin.buffer.read()
    if mode == "talk":
        return talk(connect(), data, int(sys.argv[2]))
    if mode == "orphan":
        s, _ = made_by(None, False)
        return talk(s, data, int(sys.argv[2]))
    s, keeper = made_by(int(sys.argv[2]), True)
    talk(s, data, int(sys.argv[3]))
    keeper.close()


main()
