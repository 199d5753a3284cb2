"""Transfers that stall, break off, lie about their length or do not end."""

import asyncio
import socket

import feeds
from case import Case, case, family

LIMIT = 32 << 20
# What may lie in the kernel's buffers of both ends beside what the client took.
SLACK = 8 << 20


class Stalled(Case):
    """Never a whole answer: the transfer must be given up within 35 s, by the default configuration."""

    count = 0
    states = ("failing", "backoff", "pending")

    def check(self, after):
        self.expect_deadline()
        # Where the run was long enough for the default deadline to pass.
        if self.run.seconds > 45:
            row = after.status.get(self.source_id) or {}
            self.expect(row.get("last_error"), "no last_error after the deadline")
            self.expect(row.get("state") != "pending", "still pending after the deadline")


@case("network/slowloris", "slowloris response headers: whole-transfer deadline <= 35 s")
class SlowHeaders(Stalled):
    async def answer(self, r):
        await r.send(b"HTTP/1.1 200 OK\r\n")
        while True:
            await r.send(b"X-Slow: 1\r\n")
            await asyncio.sleep(1)


@case("network/byte-per-second", "one byte per second: whole-transfer deadline <= 35 s")
class SlowBody(Stalled):
    async def answer(self, r):
        body = self.body(1).encode()
        await r.send(f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(body)}\r\n\r\n".encode())
        for byte in body:
            await r.send(bytes([byte]))
            await asyncio.sleep(1)

    def make(self, n):
        return super().make(9)


@case("network/stall-after-headers", "stall after headers: deadline <= 35 s")
class StalledBody(Stalled):
    async def answer(self, r):
        await r.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n<rss>")
        await r.connection.hang()


@case("network/never-a-byte", "connection accepted, never a byte: deadline <= 35 s")
class Silent(Stalled):
    async def answer(self, r):
        await r.connection.hang()


@case("network/tls-silent", "TLS handshake never answered: deadline <= 35 s")
class SilentHandshake(Stalled):
    def url(self):
        return self.server.url().replace("http:", "https:")

    async def open(self):
        self.server = await self.listen(greet=lambda connection: connection.hang())


@case("network/slow-redirects", "redirects that each take 8 s: deadline for the whole of them <= 35 s")
class SlowRedirects(Stalled):
    async def answer(self, r):
        await asyncio.sleep(8)
        await r.reply(302, "", [("Location", f"/hop{len(self.server.requests)}")], close=True)

    def check(self, after):
        times = sorted(r.at for r in self.server.requests)
        starts = sorted(r.at for r in self.server.to("/feed.xml"))
        for start in starts:
            end = next((s for s in starts if s > start), float("inf"))
            last = max(t for t in times if start <= t < end)
            self.expect(last - start <= 30 + self.run.slack(5), f"hops went on for {last - start:.1f} s")


class Broken(Case):
    """Polls 2 and 3 break; the feed then comes back with items 2 and 3."""

    trouble = True
    broken = (2, 3)

    async def answer(self, r):
        good = self.attempt(r)
        if good is None:
            await self.break_off(r)
        else:
            await self.serve(r, good)

    def attempt(self, r):
        """Up to which item a good answer goes; None for a broken one. Retries within 0.7 s belong to their poll."""
        polls = getattr(self, "polls", [])
        if not polls or r.at - polls[-1] > 0.7:
            polls.append(r.at)
        self.polls = polls
        number = len(polls)
        return None if number in self.broken else 1 if number == 1 else number - 2


@case("network/reset", "immediate RST: an error, recovers")
class Reset(Broken):
    async def break_off(self, r):
        r.connection.reset()


@case("network/closed", "connection closed before any byte: an error, recovers (one retry allowed)")
class Closed(Broken):
    async def break_off(self, r):
        r.connection.close()

    def check(self, after):
        self.expect(len(self.server.requests) <= len(getattr(self, 'polls', [])) * 2, "more than one retry a poll")


class NoServer(Case):
    count = 0
    states = ("failing", "backoff")
    trouble = True

    async def open(self):
        self.server = await self.listen()

    def check(self, after):
        row = after.status.get(self.source_id) or {}
        self.expect(row.get("last_error"), "no last_error")
        self.expect((row.get("consecutive_failures") or 0) >= 2, f"consecutive_failures {row.get('consecutive_failures')}")
        self.expect((row.get("consecutive_failures") or 0) <= self.run.seconds / self.interval / 2, "no backoff")


@case("network/refused", "connection refused: error with backoff, other feeds unaffected")
class ConnectionRefused(NoServer):
    def url(self):
        if not hasattr(self, "closed"):
            # Bound and never listening: no one else gets the port meanwhile.
            self.closed = socket.socket()
            self.closed.bind((self.run.address, 0))
        return f"http://{self.run.address}:{self.closed.getsockname()[1]}/feed.xml"


@case("network/unresolvable", "host name that does not resolve: error with backoff, other feeds unaffected")
class Unresolvable(NoServer):
    def url(self):
        return "http://no-such-host.invalid/feed.xml"

    def check(self, after):
        row = after.status.get(self.source_id) or {}
        self.expect(row.get("last_error"), "no last_error")


@case("network/length-too-long", "Content-Length longer than the body: treated as an error, nothing removed")
class TooLong(Broken):
    async def break_off(self, r):
        body = feeds.rss([self.item(1), super().make(9)]).encode()
        await r.raw(f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(body) + 5000}\r\n\r\n", body)


@case("network/bad-chunks", "garbage chunk sizes: an error, recovers")
class BadChunks(Broken):
    async def break_off(self, r):
        await r.raw("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n",
                    "zz!;\r\n", feeds.rss([super().make(9)]), "\r\nFFFFFFFFFFFFFFFFFF\r\n")


@case("network/no-last-chunk", "chunked body without the last chunk: incomplete, not accepted")
class NoLastChunk(Broken):
    async def break_off(self, r):
        body = feeds.rss([super().make(9)])
        await r.raw("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n",
                    f"{len(body):x}\r\n{body}\r\n")


@family("network/not-http-{}", "response is not HTTP: an error, recovers: {}", {
    "ssh": {"bytes": b"SSH-2.0-OpenSSH_9.2p1\r\n"}, "feed": {"bytes": b"<rss version='2.0'><channel></channel></rss>"},
    "binary": {"bytes": bytes(range(256)) * 16}, "status": {"bytes": b"HTTP/1.1 20000 What\r\n\r\n"},
})
class NotHTTP(Broken):
    bytes = b""

    async def break_off(self, r):
        await r.raw(self.bytes)


@case("network/reset-midway", "RST in the middle of the body: incomplete, not accepted, recovers")
class ResetMidway(Broken):
    async def break_off(self, r):
        body = feeds.rss([super().make(9)] + [super(ResetMidway, self).make(9)] * 20)
        await r.send(f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(body)}\r\n\r\n".encode())
        await r.send(body[: len(body) // 2].encode())
        await asyncio.sleep(0.2)
        r.connection.reset()


@case("network/length-too-short", "Content-Length shorter than the body: rest ignored or error, nothing invented, recovers")
class TooShort(Broken):
    trouble = None

    async def break_off(self, r):
        body = feeds.rss([self.item(1)]) + "<!-- " + "x" * 4000 + " -->"
        await r.raw(f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(body) - 4000}\r\n\r\n", body)


class Endless(Case):
    """More than anyone should take."""

    count = 0
    states = ("failing", "backoff")
    trouble = True
    cap = LIMIT

    def check(self, after):
        most = max((c.sent for c in self.server.connections), default=0)
        self.expect(most <= self.cap + SLACK, f"{most / 1e6:.0f} MB were taken in one transfer")
        self.expect(self.server.requests, "never asked")
        self.expect(len(self.server.requests) <= self.run.seconds / self.interval / 2, "no backoff")

    async def pour(self, r, opening, run, megabytes):
        await r.send(opening)
        for _ in range(megabytes):
            for _ in range(16):
                await r.send(run)
        r.connection.close()


@case("network/endless", "endless body (512 MB cap here): cut off at <= 32 MB")
class EndlessBody(Endless):
    async def answer(self, r):
        await self.pour(r, b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss version='2.0'><channel><title>",
                        b"a" * 65_536, 512)


@case("network/endless-chunks", "endless chunked body: cut off at <= 32 MB")
class EndlessChunks(Endless):
    async def answer(self, r):
        await self.pour(r, b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n",
                        b"10000\r\n" + b"<!-- a -->" * 6553 + b"123456" + b"\r\n", 512)


@family("network/honest-{}-mb", "honest Content-Length of {} MB: refused early, <= 32 MB read", {
    "500": {"megabytes": 500}, "100": {"megabytes": 100}})
class Honest(Endless):
    megabytes = 500
    cap = 1 << 20

    async def answer(self, r):
        await self.pour(r, f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {self.megabytes << 20}\r\n\r\n"
                        .encode(), b"a" * 65_536, self.megabytes)


@case("network/many-headers", "10 000 response headers / 8 MB: refused, bounded memory")
class ManyHeaders(Endless):
    cap = 2 << 20

    async def answer(self, r):
        await r.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n")
        for n in range(10_000):
            await r.send(f"X-Header-{n}: {'v' * 800}\r\n".encode())
        await r.raw("Content-Length: 0\r\n\r\n")


@case("network/long-header", "one header line of 4 MB: refused, bounded memory")
class LongHeader(Endless):
    cap = 4 << 20

    async def answer(self, r):
        await r.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nX-Long: ")
        for _ in range(64):
            await r.send(b"v" * 65_536)
        await r.raw("\r\nContent-Length: 0\r\n\r\n")


@case("network/endless-interim", "interim responses without end: bounded, an error")
class Interim(Stalled):
    async def answer(self, r):
        while True:
            for _ in range(100):
                await r.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n")
            await asyncio.sleep(0.05)


@case("network/keep-alive-reset", "server drops every idle keep-alive connection with RST: each item alerts once")
class KeepAliveReset(Case):
    count = 6
    interval = 1

    async def answer(self, r):
        await self.serve(r, r.nth)
        asyncio.get_running_loop().call_later(0.3, r.connection.reset)


@case("network/keep-alive-closing", "server closes an idle connection just when it is asked again: each item alerts once")
class KeepAliveClosing(Case):
    count = 6
    interval = 1

    async def answer(self, r):
        if r.connection.requests > 1:
            # The second request on a connection finds nobody: a client opens another.
            r.connection.reset()
        else:
            self.answered = getattr(self, "answered", 0) + 1
            await self.serve(r, self.answered)
