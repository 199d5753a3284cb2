"""Being a guest that servers do not mind."""

import asyncio
import re

from case import Case, case, family


@case("etiquette/user-agent", "User-Agent names product/version and a contact URL or mail; no browser, no library default")
class UserAgent(Case):
    def check(self, after):
        for r in self.server.requests:
            agent = r.get("User-Agent") or ""
            self.expect(re.match(r"[A-Za-z][\w.-]*/\d", agent), f"User-Agent {agent!r} names no product and version")
            self.expect(re.search(r"https?://|@", agent), f"User-Agent {agent!r} names no contact")
            self.expect(not re.match(r"Mozilla|curl|libcurl|Swift|CFNetwork", agent), f"User-Agent {agent!r}")


@case("etiquette/headers", "no Referer, no Cookie, no added query parameters, no Authorization")
class Headers(Case):
    def url(self):
        return self.server.url("/feed.xml?a=1&b=%20x")

    async def answer(self, r):
        await self.serve(r, r.nth, [("Set-Cookie", "id=1; Path=/")])

    def check(self, after):
        for r in self.server.requests:
            self.expect(r.method == "GET", f"method {r.method}")
            self.expect(r.target == "/feed.xml?a=1&b=%20x", f"asked for {r.target}")
            for name in ("Referer", "Cookie", "Authorization", "From", "X-Forwarded-For"):
                self.expect(r.get(name) is None, f"{name} was sent")
            self.expect(r.get("Host") == f"{self.server.address}:{self.server.port}", f"Host {r.get('Host')}")
            self.expect(r.get("Accept"), "no Accept")
        for case in self.run.cases:
            for listener in case.listeners:
                for r in listener.requests:
                    self.expect(r.get("Cookie") is None and r.get("Referer") is None, f"{case.id}: Cookie or Referer sent")


@case("etiquette/fragment", "a fragment in the source's address is not sent")
class Fragment(Case):
    def url(self):
        return self.server.url("/feed.xml#top")

    def check(self, after):
        self.expect(all(r.target == "/feed.xml" for r in self.server.requests), "the fragment was sent")


@case("etiquette/cookie-redirect", "cookie set by one host is not sent to the host it redirects to")
class CookieRedirect(Case):
    async def open(self):
        self.server = await self.listen(self.first)
        self.other = await self.listen(self.second)

    async def first(self, r):
        await r.reply(302, "", [("Set-Cookie", "sid=1; Path=/"), ("Location", self.other.url())])

    async def second(self, r):
        self.expect(r.get("Cookie") is None, "the cookie was sent on")
        await self.serve(r, r.nth)


@case("etiquette/many-cookies", "1000 Set-Cookie headers: ignored or bounded, items delivered")
class ManyCookies(Case):
    async def answer(self, r):
        await self.serve(r, r.nth, [("Set-Cookie", f"c{n}=v{n}; Path=/; Max-Age=1000000") for n in range(1000)])


@case("etiquette/http-1.0", "HTTP/1.0 response without Content-Length accepted")
class OldHTTP(Case):
    async def answer(self, r):
        await r.raw("HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n", self.body(min(r.nth, 3)))


@case("etiquette/interim", "interim responses (100, 103) before the answer are passed over")
class InterimResponses(Case):
    async def answer(self, r):
        await r.send(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\nETag: \"early\"\r\n\r\n")
        self.expect(r.get("If-None-Match") is None, "the ETag of an interim response was kept")
        await self.serve(r, r.nth)


@case("etiquette/one-host", "12 feeds on one host:port: at most 2 simultaneous connections to it")
class OneHost(Case):
    count = 2
    interval = 3

    def sources(self):
        return [{"id": f"{self.source_id}.{n}", "url": self.server.url(f"/feed{n}.xml"), "interval": self.interval}
                for n in range(12)]

    def item_of(self, feed, n):
        return self.item(feed * 10 + n)

    async def answer(self, r):
        import feeds
        feed = int(re.search(r"\d+", r.path)[0])
        await asyncio.sleep(0.2)
        await r.reply(200, feeds.rss([self.item_of(feed, n) for n in range(min(r.nth, 2), 0, -1)]))

    def expected(self):
        return {self.token(feed * 10 + n): (1, 1) for feed in range(12) for n in (1, 2)}

    def check(self, after):
        most = self.server.most_at_once(lag=self.run.lag)
        self.expect(most <= 2, f"{most} connections at once")


# robots.txt

PAGE = ("<!doctype html><html><head><title>News</title></head><body><main><h1>News</h1><ul>{}</ul></main></body></html>")


def page(items):
    return PAGE.format("".join(
        f'<li class="row"><a href="/news/{i.token}">{i.title}</a> <time datetime="{i.rfc3339}">today</time></li>'
        for i in items))


class Robots(Case):
    """A page source; robots.txt says whether it may be asked."""

    kind = "page"
    count = 0
    allowed = False
    status = 200
    text = ""
    states = ("failing", "backoff", "blocked", "pending", "paused")

    def url(self):
        return self.server.url("/private/news.html")

    async def answer(self, r):
        if r.path == "/robots.txt":
            await r.reply(self.status, self.text, type="text/plain")
        else:
            self.expect(self.server.to("/robots.txt"), "a page was fetched before robots.txt")
            self.asked = getattr(self, "asked", 0) + 1
            await r.reply(200, page([self.item(n) for n in self.shown(r)]), type="text/html")

    def shown(self, r):
        return (3, 2, 1)

    def expected(self):
        return {self.token(n): (0, 1) for n in range(1, 7)} if self.allowed else {}

    def check(self, after):
        robots = self.server.to("/robots.txt")
        self.expect(robots, "robots.txt was not asked for")
        self.expect(len(robots) <= self.run.seconds / 8, f"robots.txt asked {len(robots)} times")
        if self.allowed:
            self.expect(getattr(self, "asked", 0) > 1, "the page was not fetched")
        else:
            self.expect(not getattr(self, "asked", 0), "the page was fetched")


@family("etiquette/robots-{}", "robots.txt says no, the page is not fetched: {}", {
    "disallow": {"text": "User-agent: *\nDisallow: /private/\n"},
    "disallow-all": {"text": "\ufeffUser-Agent: *\r\nDisallow: /\r\n"},
    "named": {"text": "User-agent: *\nAllow: /\n\nUser-agent: vedette\nDisallow: /private\n"},
    "503": {"status": 503}, "500": {"status": 500},
})
class Disallowed(Robots):
    pass


@family("etiquette/robots-allow-{}", "robots.txt does not say no, the page is fetched: {}", {
    "404": {"status": 404}, "403": {"status": 403}, "empty": {"text": ""},
    "longest": {"text": "User-agent: *\nDisallow: /private/\nAllow: /private/news\n"},
    "other": {"text": "User-agent: BadBot\nDisallow: /\n"}, "html": {"text": "<html><body>Not here</body></html>"},
})
class Allowed(Robots):
    allowed = True
    states = ("ok",)


@case("etiquette/robots-feeds", "robots.txt does not keep from a feed that a person subscribed to")
class FeedsAnyway(Case):
    async def answer(self, r):
        if r.path == "/robots.txt":
            await r.reply(200, "User-agent: *\nDisallow: /\n", type="text/plain")
        else:
            await self.serve(r, r.nth)


@case("etiquette/crawl-delay", "robots.txt Crawl-delay: 8 respected between pages of that host")
class CrawlDelay(Robots):
    allowed = True
    states = ("ok",)
    text = "User-agent: *\nCrawl-delay: 8\n"

    def sources(self):
        return [{"id": f"{self.source_id}.{n}", "kind": "page", "url": self.server.url(f"/page{n}.html"),
                 "interval": 2} for n in (1, 2)]

    def shown(self, r):
        return (3, 2, 1) if r.path == "/page1.html" else (6, 5, 4)

    def check(self, after):
        super().check(after)
        times = [r.at for r in self.server.requests if r.path != "/robots.txt"]
        gaps = [b - a for a, b in zip(times, times[1:])]
        self.expect(gaps and min(gaps) >= 7.5 - self.run.lag, f"pages {min(gaps or [0]):.1f} s apart")
