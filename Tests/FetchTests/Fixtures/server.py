"""A web server on loopback that misbehaves as it is asked to.

The path is /TOKEN/BEHAVIOUR/ARGUMENT; the token keeps the records of tests apart: /TOKEN/log answers with the requests
seen so far. Prints one line of JSON with its ports and the CA file, and ends when standard input does.
"""
import gzip
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from urllib.parse import unquote

LOG, LOCK = {}, threading.Lock()
OPEN, PEAK = {}, {}
BOMB = gzip.compress(bytes(64 << 20), 9)


def head(status, *headers, version="1.1"):
    return f"HTTP/{version} {status}\r\n".encode() + b"".join(h.encode() + b"\r\n" for h in headers) + b"\r\n"


def full(body, *headers, status="200 OK"):
    return head(status, f"Content-Length: {len(body)}", *headers) + body


def reset(c):
    c.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def forever(c, piece, pause=0.0):
    while True:
        c.sendall(piece)
        time.sleep(pause)


def closed(c, port):
    with LOCK:
        OPEN[port].discard(c)


def behave(c, name, argument, request):
    """Answers one request; True keeps the connection."""
    if name == "ok":
        c.sendall(full(b"hello"))
    elif name == "etag":
        tag = unquote(argument)
        same = request["headers"].get("if-none-match") == tag
        c.sendall(head("304 Not Modified", f"ETag: {tag}") if same else full(b"hello", f"ETag: {tag}"))
    elif name == "status":
        c.sendall(full(b"status", status=f"{argument} Whatever"))
    elif name == "hops":
        statuses = argument.split(",")
        if statuses == [""]:
            c.sendall(full(b"arrived"))
        else:
            c.sendall(full(b"", f"Location: ../hops/{','.join(statuses[1:])}", status=f"{statuses[0]} Elsewhere"))
    elif name == "loop":
        c.sendall(full(b"", f"Location: {'b' if argument == 'a' else 'a'}", status="302 Found"))
    elif name == "to":
        c.sendall(full(b"", f"Location: {unquote(argument)}", "Set-Cookie: a=b; Path=/", status="302 Found"))
    elif name == "nolocation":
        c.sendall(full(b"", status="302 Found"))
    elif name == "gzip":
        c.sendall(full(gzip.compress(b"hello"), "Content-Encoding: gzip"))
    elif name == "chunkedgzip":
        body = gzip.compress(b"hello")
        c.sendall(head("200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked"))
        size = int(argument)
        for at in range(0, len(body), size):
            piece = body[at:at + size]
            c.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        c.sendall(b"0\r\n\r\n")
    elif name == "emptygzip":
        c.sendall(full(gzip.compress(b""), "Content-Encoding: gzip"))
    elif name == "spillinggzip":
        c.sendall(full(gzip.compress(b"hello"), "Content-Encoding: gzip") + b"\r\n")
    elif name == "cutgzip":
        body = gzip.compress(bytes(range(256)) * 40)
        c.sendall(full(body[:len(body) - int(argument)], "Content-Encoding: gzip"))
    elif name == "transfergzip":
        body = gzip.compress(b"hello")
        c.sendall(head("200 OK", "Transfer-Encoding: gzip, chunked") + b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))
    elif name == "deflate":
        c.sendall(full(zlib.compress(b"hello"), "Content-Encoding: deflate"))
    elif name == "brotli":
        c.sendall(full(b"\x0b\x02\x80hello\x03", "Content-Encoding: br"))
    elif name == "bomb":
        c.sendall(full(BOMB, "Content-Encoding: gzip"))
    elif name == "chunkedbomb":
        c.sendall(head("200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked"))
        for at in range(0, len(BOMB), 1000):
            piece = BOMB[at:at + 1000]
            c.sendall(b"%x\r\n%s\r\n" % (len(piece), piece))
        c.sendall(b"0\r\n\r\n")
    elif name == "doublegzip":
        c.sendall(full(gzip.compress(gzip.compress(b"hello")), "Content-Encoding: gzip, gzip"))
    elif name == "hollow":
        c.sendall(head("200 OK", "Content-Encoding: gzip"))
        c.sendall(gzip.compress(b"")[:10])
        forever(c, b"\x00\x00\x00\xff\xff" * 4096)
    elif name == "notgzip":
        c.sendall(full(b"hello", "Content-Encoding: gzip"))
    elif name == "oddcoding":
        c.sendall(full(b"hello", f"Content-Encoding: {argument}"))
    elif name == "chunked":
        c.sendall(head("200 OK", "Transfer-Encoding: chunked") + b"3\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n")
    elif name == "slowheaders":
        c.sendall(b"HTTP/1.1 200 OK\r\nX: ")
        forever(c, b"x", 0.05)
    elif name == "drip":
        c.sendall(head("200 OK", "Content-Length: 100000"))
        forever(c, b"x", 0.05)
    elif name == "stall":
        c.sendall(head("200 OK", "Content-Length: 1000") + b"x")
        c.recv(1)
    elif name == "silent":
        c.recv(1)
    elif name == "reset":
        reset(c)
        return False
    elif name == "close":
        return False
    elif name == "short":
        c.sendall(head("200 OK", "Content-Length: 1000") + b"half")
        return False
    elif name == "midreset":
        c.sendall(head("200 OK", "Content-Length: 1000") + b"half")
        time.sleep(0.05)
        reset(c)
        return False
    elif name == "badchunk":
        c.sendall(head("200 OK", "Transfer-Encoding: chunked") + b"5\r\nhello\r\nzz!\r\nworld\r\n0\r\n\r\n")
    elif name == "nolastchunk":
        c.sendall(head("200 OK", "Transfer-Encoding: chunked") + b"5\r\nhello\r\n")
        return False
    elif name == "nothttp":
        c.sendall(b"220 mail.example.com ESMTP\r\nhello\r\n")
        return False
    elif name == "http09":
        c.sendall(b"<rss><channel><title>x</title></channel></rss>")
        return False
    elif name == "endless":
        c.sendall(head("200 OK", "Transfer-Encoding: chunked"))
        forever(c, b"10000\r\n" + b"x" * 65536 + b"\r\n")
    elif name == "endlessraw":
        c.sendall(head("200 OK", "Connection: close"))
        forever(c, b"x" * 65536)
    elif name == "hugelength":
        c.sendall(head(argument.replace("+", " "), "Content-Length: 500000000"))
        forever(c, b"x" * 65536)
    elif name == "longline":
        c.sendall(b"HTTP/1.1 200 OK\r\nX: " + b"x" * (4 << 20) + b"\r\n\r\n")
    elif name == "manyheaders":
        c.sendall(head("200 OK", *[f"X-{n}: {'x' * 800}" for n in range(10_000)]))
    elif name == "cookies":
        c.sendall(full(b"hello", *[f"Set-Cookie: c{n}={'x' * 60}; Path=/" for n in range(1000)]))
    elif name == "longer":
        c.sendall(head("200 OK", "Content-Length: 5") + b"hello, and more")
    elif name == "http10":
        c.sendall(head("200 OK", version="1.0") + b"hello")
        return False
    elif name == "large":
        c.sendall(full(os.urandom(int(argument))))
    elif name == "largegzip":
        body = gzip.compress(os.urandom(int(argument)), 1)
        c.sendall(head("200 OK", "Content-Encoding: gzip", "Transfer-Encoding: chunked"))
        c.sendall(b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))
    elif name == "slow":
        time.sleep(0.05)
        c.sendall(full(b"hello"))
    elif name == "slowclose":
        time.sleep(0.02)
        # The client cannot know when this thread comes to close; with the last byte the connection is over.
        closed(c, request["port"])
        c.sendall(full(b"hello", "Connection: close"))
        return False
    elif name == "dropnext":
        c.sendall(full(b"hello"))
        c.recv(1)
        reset(c)
        return False
    elif name == "robots.txt":
        c.sendall(full(b"User-agent: *\nDisallow: /private\nCrawl-delay: 8\n"))
    else:
        c.sendall(full(b"?", status="404 Not Found"))
    return True


def serve(c, port):
    with LOCK:
        OPEN.setdefault(port, set()).add(c)
        PEAK[port] = max(PEAK.get(port, 0), len(OPEN[port]))
    try:
        data = b""
        keep = True
        while keep:
            while b"\r\n\r\n" not in data:
                more = c.recv(65536)
                if not more:
                    return
                data += more
            raw, data = data.split(b"\r\n\r\n", 1)
            lines = raw.decode("latin-1").split("\r\n")
            path = lines[0].split(" ")[1]
            headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:])}
            token, name, argument = (path.split("/", 3)[1:] + ["", ""])[:3]
            if name == "log":
                c.sendall(full(json.dumps({"requests": LOG.get(token, []), "peaks": PEAK}).encode()))
                continue
            request = {"path": path, "port": port, "headers": headers}
            with LOCK:
                LOG.setdefault(token, []).append(request)
            keep = behave(c, name, argument, request)
    except OSError:
        pass
    finally:
        closed(c, port)
        c.close()


def listen(host="127.0.0.1", context=None):
    s = socket.socket()
    s.bind((host, 0))
    s.listen(1024)
    port = s.getsockname()[1]

    def connection(c):
        c.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context:
            try:
                c = context.wrap_socket(c, server_side=True)
            except OSError:
                return
        serve(c, port)

    def accept():
        while True:
            c, _ = s.accept()
            threading.Thread(target=connection, args=(c,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return port


def certificates(folder):
    """Makes a CA and three servers' certificates; returns TLS contexts by name, or nothing without openssl."""
    def run(*arguments):
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    def request(name, subject):
        run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{name}.key",
            "-out", f"{name}.csr", "-subj", f"/CN={subject}")

    def context(name):
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(os.path.join(folder, f"{name}.pem"), os.path.join(folder, f"{name}.key"))
        return made

    run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "ca.key",
        "-out", "ca.pem", "-subj", "/CN=Test CA", "-days", "2")
    run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "self.key",
        "-out", "self.pem", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2")
    for name, names, days in [("good", "IP:127.0.0.1", "2"), ("other", "DNS:example.org", "2"),
                              ("expired", "IP:127.0.0.1", "0")]:
        request(name, name)
        with open(os.path.join(folder, "names"), "w") as f:
            f.write(f"subjectAltName={names}\n")
        run("x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days",
            days, "-extfile", "names", "-out", f"{name}.pem")
    return {name: context(name) for name in ("good", "self", "other", "expired")}


def main():
    with tempfile.TemporaryDirectory() as folder:
        ports = {"first": listen(), "second": listen(), "polite": listen(), "closing": listen()}
        ports["elsewhere"] = listen("127.0.0.2")
        try:
            for name, context in certificates(folder).items():
                ports[name] = listen(context=context)
        except (OSError, subprocess.CalledProcessError):
            pass
        print(json.dumps({"ports": ports, "ca": os.path.join(folder, "ca.pem")}), flush=True)
        sys.stdin.read()


main()
