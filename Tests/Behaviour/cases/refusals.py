"""Addresses that must never be asked, and certificates that must not be believed."""

from case import Case, case, family


class Redirected(Case):
    """Polls 2 and 3 redirect to where no one may go; the feed then comes back."""

    status = 302
    target = ""
    trouble = True

    async def open(self):
        await super().open()
        self.canary = await self.listen(self.touched, self.greeted, address="127.0.0.2")
        self.here = await self.listen(self.touched, self.greeted, address="127.0.0.1")

    async def greeted(self, connection):
        self.fail("the forbidden address was contacted")

    async def touched(self, r):
        self.fail(f"the forbidden address was asked for {r.target}")
        await r.reply(200, "secret", type="text/plain")

    def location(self):
        return self.target.format(port=self.canary.port, here=self.here.port, secret=self.run.secret_file)

    async def answer(self, r):
        if r.nth in (2, 3):
            await r.reply(self.status, "", [("Location", self.location())])
        else:
            await self.serve(r, 1 if r.nth == 1 else r.nth - 2)

    def check(self, after):
        for path, text in after.outputs().items():
            self.expect(self.run.secret not in text, f"the file's content stands in {path}")


@family("ssrf/{}", "redirect refused before connecting: {}", {
    "file": {"target": "file://{secret}"},
    "file-upper": {"target": "FILE:{secret}"},
    "gopher": {"target": "gopher://127.0.0.2:{port}/_GET%20/"},
    "ftp": {"target": "ftp://127.0.0.2:{port}/x"},
    "dict": {"target": "dict://127.0.0.2:{port}/x"},
    "loopback-2": {"target": "http://127.0.0.2:{port}/feed.xml"},
    "loopback-2-301": {"target": "http://127.0.0.2:{port}/feed.xml", "status": 301},
    "loopback-2-308": {"target": "http://127.0.0.2:{port}/feed.xml", "status": 308},
    "decimal": {"target": "http://2130706434:{port}/feed.xml"},
    "hex": {"target": "http://0x7f000002:{port}/feed.xml"},
    "octal": {"target": "http://0177.0.0.2:{port}/feed.xml"},
    "short": {"target": "http://127.2:{port}/feed.xml"},
    "dotted-hex": {"target": "http://0x7f.0.0.0x2:{port}/feed.xml"},
    "trailing-dot": {"target": "http://127.0.0.2.:{port}/feed.xml"},
    "mapped-ipv6": {"target": "http://[::ffff:127.0.0.2]:{port}/feed.xml"},
    "mapped-ipv6-hex": {"target": "http://[::ffff:7f00:2]:{port}/feed.xml"},
    "nat64": {"target": "http://[64:ff9b::7f00:2]:{port}/feed.xml"},
    "userinfo": {"target": "http://127.0.0.1@127.0.0.2:{port}/feed.xml"},
    "backslash": {"target": "http://127.0.0.2:{port}\\@127.0.0.1/feed.xml"},
    "any-address": {"target": "http://0.0.0.0:{here}/feed.xml"},
    "any-short": {"target": "http://0:{here}/feed.xml"},
    "any-ipv6": {"target": "http://[::]:{here}/feed.xml"},
    "fullwidth": {"target": "http://１２７.０.０.２:{port}/feed.xml"},
})
class Refused(Redirected):
    async def answer(self, r):
        if r.nth in (2, 3):
            location = self.location().encode("utf-8").decode("latin-1")
            await r.reply(self.status, "", [("Location", location)])
        else:
            await self.serve(r, 1 if r.nth == 1 else r.nth - 2)


@family("ssrf/metadata-{}", "redirect to cloud metadata never contacted: {}", {
    "ipv4": {"target": "http://169.254.169.254/latest/meta-data/"},
    "decimal": {"target": "http://2852039166/latest/meta-data/"},
    "alibaba": {"target": "http://100.100.100.200/latest/meta-data/"},
    "ipv6": {"target": "http://[fd00:ec2::254]/latest/meta-data/"},
})
class Metadata(Redirected):
    def check(self, after):
        super().check(after)
        met = after.daemon.remotes & {"FEA9FEA9", "C8646464"}
        self.expect(not met, f"a connection to {met} was tried")


@case("ssrf/other-port", "redirect to a non-web port refused or fails cleanly; recovers")
class OtherPort(Redirected):
    async def open(self):
        await super().open()
        self.mail = await self.listen(self.touched_mail, self.banner, address="127.0.0.1")

    async def banner(self, connection):
        await connection.send(b"220 mail.example ESMTP\r\n500 what\r\n")
        connection.close()
        return True

    async def touched_mail(self, r):
        pass

    def location(self):
        return f"http://127.0.0.1:{self.mail.port}/feed.xml"


@case("ssrf/downgrade", "https -> http redirect refused: http target not fetched")
class Downgrade(Redirected):
    certificate = "good"

    def location(self):
        return self.here.url("/feed.xml")


@family("ssrf/direct-{}", "a source whose own address is not allow-listed is not contacted: {}", {
    "loopback-2": {"target": "http://127.0.0.2:{port}/feed.xml"}, "decimal": {"target": "http://2130706434:{port}/feed.xml"},
    "any": {"target": "http://0.0.0.0:{here}/feed.xml"},
})
class Direct(Redirected):
    count = 0
    states = ("failing", "backoff")

    def url(self):
        return self.location()


@family("ssrf/discovery-{}", "a page in place of a feed names a feed at a forbidden address: not contacted: {}", {
    "loopback-2": {"target": "http://127.0.0.2:{port}/feed.xml"}, "file": {"target": "file://{secret}"},
})
class Discovery(Redirected):
    count = 0
    states = ("failing", "backoff")

    async def answer(self, r):
        await r.reply(200, '<!doctype html><html><head><title>Harbour</title><link rel="alternate" '
                      f'type="application/rss+xml" href="{self.location()}"></head><body>Welcome</body></html>',
                      type="text/html")


# Certificates

@case("tls/good", "https with a certificate from the configured CA works")
class Good(Case):
    certificate = "good"


@case("tls/by-name", "https by a name with a certificate from the configured CA works")
class ByName(Case):
    certificate = "good"

    def url(self):
        return self.server.url(host="localhost")


@family("tls/{}", "{} certificate: refused, no HTTP request is ever sent, shown as an error", {
    name: {"certificate": name} for name in ("self-signed", "other-host", "expired")
})
class Unbelievable(Case):
    count = 0
    states = ("failing", "backoff")
    trouble = True

    async def open(self):
        await super().open()
        self.server.errors = []

    async def answer(self, r):
        self.fail("an HTTP request was sent")
        await self.serve(r, 1)

    def check(self, after):
        row = after.status.get(self.source_id) or {}
        self.expect(row.get("last_error"), "no last_error")


@case("tls/redirected", "a redirect to a server whose certificate is not believed: no request is sent there")
class RedirectedToBad(Case):
    states = ("failing", "backoff")
    count = 0

    async def open(self):
        await super().open()
        self.bad = await self.listen(self.asked, tls=self.run.certificates.context("self-signed"))

    async def asked(self, r):
        self.fail("an HTTP request was sent")
        await self.serve(r, 1)

    async def answer(self, r):
        await r.reply(302, "", [("Location", self.bad.url())])
