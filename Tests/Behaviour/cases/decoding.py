"""Content codings, and what hides in them."""

import feeds
import payloads
from case import Case, case, family


class Bomb(Case):
    """Polls 2 and 3 bring little that unpacks to much; the feed then comes back."""

    count = 2
    coding = "gzip"
    trouble = True

    async def answer(self, r):
        if r.nth in (2, 3):
            await r.reply(200, self.load(), [("Content-Encoding", self.coding)])
        else:
            await self.serve(r, 1 if r.nth == 1 else 2)


@case("bomb/brotli", "1 kB brotli -> 512 MB: not accepted unless asked for; decoded size capped, RSS bounded")
class Brotli(Bomb):
    coding = "br"

    def load(self):
        return payloads.brotli_bomb(512) or b"\x0b\x02\x80"


@case("bomb/gzip", "1 MB gzip -> 1 GB: decoded size capped, RSS bounded, <= 10 s CPU")
class Gzip(Bomb):
    def load(self):
        return payloads.gzip_bomb(1024)


@case("bomb/gzip-gzip", "Content-Encoding: gzip, gzip with a bomb inside: refused or capped")
class Twice(Bomb):
    coding = "gzip, gzip"

    def load(self):
        return payloads.gzip(payloads.gzip_bomb(1024))


@case("bomb/many-codings", "a hundred codings on top of each other: refused or capped")
class Many(Bomb):
    coding = ", ".join(["gzip"] * 100)

    def load(self):
        return payloads.gzip_bomb(64)


@case("bomb/transfer-coding", "a bomb as Transfer-Encoding: gzip: refused or capped")
class Transfer(Bomb):
    async def answer(self, r):
        if r.nth in (2, 3):
            body = payloads.gzip_bomb(1024)
            await r.raw("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
                        f"{len(body):x}\r\n", body, "\r\n0\r\n\r\n")
        else:
            await self.serve(r, 1 if r.nth == 1 else 2)


def asked_for(r, coding):
    return coding in [part.split(";")[0].strip() for part in (r.get("Accept-Encoding") or "").split(",")]


@family("coding/{}", "{} is decoded if it is advertised", {
    "gzip": {"pack": payloads.gzip, "required": True}, "deflate": {"pack": payloads.deflate},
    "br": {"pack": payloads.brotli}, "zstd": {"pack": payloads.zstd},
})
class Coded(Case):
    required = False
    pack = None

    @property
    def coding(self):
        return self.id.split("/")[1]

    async def answer(self, r):
        advertised = asked_for(r, self.coding)
        self.expect(advertised or not self.required, f"{self.coding} is not advertised")
        plain = self.body(min(r.nth, self.count)).encode()
        packed = type(self).pack(plain) if advertised else None
        if packed is None:
            await r.reply(200, plain)
        else:
            await r.reply(200, packed, [("Content-Encoding", self.coding), ("Vary", "Accept-Encoding")])


class Mislabelled(Case):
    """Polls 2 and 3 are mislabelled; the feed then comes back. Items of the mislabelled bodies may be read or not."""

    async def answer(self, r):
        if r.nth in (2, 3):
            await self.mislead(r)
        else:
            await self.serve(r, 1 if r.nth == 1 else r.nth - 2)

    def expected(self):
        return super().expected() | {self.token(9): (0, 1)}


@case("coding/false-gzip", "says gzip, is plain: error or tolerated, no crash")
class FalseGzip(Mislabelled):
    async def mislead(self, r):
        await r.reply(200, feeds.rss([self.item(9)]), [("Content-Encoding", "gzip")])


@case("coding/unlabelled-gzip", "gzip body without the header: error or sniffed, no crash")
class Unlabelled(Mislabelled):
    async def mislead(self, r):
        await r.reply(200, payloads.gzip(feeds.rss([self.item(9)]).encode()))


@family("coding/never-asked-{}", "a coding never asked for: an error, no garbage items: {}", {
    "compress": {"name": "compress"}, "x-unknown": {"name": "x-unknown"}})
class NeverAsked(Mislabelled):
    trouble = True

    async def mislead(self, r):
        await r.reply(200, b"\x1f\x9d\x90" + bytes(range(256)) * 20, [("Content-Encoding", self.name)])


@case("coding/cut-gzip", "gzip that breaks off: incomplete, not accepted, recovers")
class Cut(Mislabelled):
    trouble = True

    async def mislead(self, r):
        whole = payloads.gzip(feeds.rss([self.item(9)] * 40).encode())
        await r.reply(200, whole[: len(whole) * 2 // 3], [("Content-Encoding", "gzip")])


@case("coding/identity", "Content-Encoding: identity and empty are no coding")
class Identity(Case):
    async def answer(self, r):
        await self.serve(r, r.nth, [("Content-Encoding", "identity")])
