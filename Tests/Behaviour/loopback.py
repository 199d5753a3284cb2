"""Loopback HTTP servers that can say anything, at any pace, and remember who asked what and when."""

import asyncio
import socket
import struct
import time


class Gone(Exception):
    """The client went away while it was being answered."""


class Request:
    """One request head as it came."""

    def __init__(self, connection, head):
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, self.version = (lines[0].split(" ") + ["", "", ""])[:3]
        self.headers = []
        for line in lines[1:]:
            if ":" in line:
                name, value = line.split(":", 1)
                self.headers.append((name, value.strip(" \t")))
        self.connection = connection
        self.at = time.monotonic()
        # Ordinal among the requests for this path, from 1.
        self.nth = 0

    @property
    def path(self):
        return self.target.split("?")[0]

    def get(self, name):
        """The value of a header, None where there is none."""
        return next((v for n, v in self.headers if n.lower() == name.lower()), None)

    async def send(self, data):
        await self.connection.send(data)

    async def reply(self, status=200, body=b"", headers=(), reason="X", type="application/rss+xml", close=False):
        """A whole, honest answer."""
        if isinstance(body, str):
            body = body.encode()
        head = [f"HTTP/1.1 {status} {reason}"]
        if type is not None and status not in (204, 304):
            head.append(f"Content-Type: {type}")
        head += [f"{name}: {value}" for name, value in headers]
        if status not in (204, 304):
            head.append(f"Content-Length: {len(body)}")
        if close:
            head.append("Connection: close")
        await self.send("\r\n".join(head).encode("latin-1") + b"\r\n\r\n" + body)
        if close:
            self.connection.close()

    async def raw(self, *parts, close=True):
        """Bytes as they are, then the end of the connection."""
        for part in parts:
            await self.send(part if isinstance(part, bytes) else part.encode("latin-1"))
        if close:
            self.connection.close()


class Connection(asyncio.Protocol):
    """One connection, from accept to loss."""

    def __init__(self, listener):
        self.listener = listener
        self.opened = time.monotonic()
        self.closed = None
        self.sent = 0
        self.requests = 0
        self._buffer = b""
        self._wake = asyncio.Event()
        self._drained = asyncio.Event()
        self._drained.set()
        self._lost = asyncio.Event()

    def connection_made(self, transport):
        self.transport = transport
        transport.set_write_buffer_limits(high=32_768)
        self.listener.connections.append(self)
        self._task = asyncio.ensure_future(self._serve())

    def data_received(self, data):
        if len(self._buffer) < 1_000_000:
            self._buffer += data
        self._wake.set()

    def eof_received(self):
        return False

    def connection_lost(self, error):
        self.closed = time.monotonic()
        self._lost.set()
        self._wake.set()
        self._drained.set()

    def pause_writing(self):
        self._drained.clear()

    def resume_writing(self):
        self._drained.set()

    async def request(self):
        """The next request; None when the connection ends."""
        while b"\r\n\r\n" not in self._buffer:
            if self._lost.is_set() or self.transport.is_closing():
                return None
            self._wake.clear()
            await self._wake.wait()
        head, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        self.requests += 1
        return Request(self, head)

    async def send(self, data):
        if self._lost.is_set() or self.transport.is_closing():
            raise Gone
        self.transport.write(data)
        await self._drained.wait()
        if self._lost.is_set():
            raise Gone
        self.sent += len(data)

    async def hang(self):
        """Waits until the client gives up."""
        await self._lost.wait()

    def close(self):
        self.transport.close()

    def reset(self):
        """Ends the connection with RST."""
        try:
            self.transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        except OSError:
            pass
        self.transport.abort()

    async def _serve(self):
        try:
            if self.listener.greet and await self.listener.greet(self):
                return
            while (request := await self.request()) is not None:
                self.listener.note(request)
                await self.listener.answer(request)
        except Gone:
            pass
        except Exception as error:  # a fault of the check itself: told, never mistaken for the daemon's
            self.listener.errors.append(f"{type(error).__name__}: {error}")
            self.transport.abort()


class Listener:
    """A listening socket with what it saw."""

    def __init__(self, answer, greet=None):
        self.answer = answer
        self.greet = greet
        self.requests = []
        self.connections = []
        self.errors = []
        self._counts = {}

    async def open(self, address="127.0.0.1", tls=None, port=0):
        loop = asyncio.get_running_loop()
        self.server = await loop.create_server(
            lambda: Connection(self), address, port, ssl=tls, backlog=256)
        self.address = address
        self.port = self.server.sockets[0].getsockname()[1]
        self.scheme = "https" if tls else "http"
        for listening in self.server.sockets:
            # Small, so that what was handed to the kernel is about what the client took.
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 65_536)
        return self

    def note(self, request):
        self._counts[request.path] = self._counts.get(request.path, 0) + 1
        request.nth = self._counts[request.path]
        self.requests.append(request)

    def url(self, path="/feed.xml", host=None, userinfo=""):
        return f"{self.scheme}://{userinfo}{host or self.address}:{self.port}{path}"

    def to(self, path):
        """Requests for one path."""
        return [r for r in self.requests if r.path == path]

    def most_at_once(self, lag=0):
        """The largest number of connections that were open at one time; their ends were seen up to `lag` s late."""
        edges = []
        for connection in self.connections:
            edges.append((connection.opened, 1))
            edges.append((max(connection.opened, (connection.closed or float("inf")) - lag), -1))
        most = now = 0
        for _, step in sorted(edges):
            now += step
            most = max(most, now)
        return most
