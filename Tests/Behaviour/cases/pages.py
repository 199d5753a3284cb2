"""Pages without a feed: watched texts and rows that appear."""

import feeds
from case import Case, case, family

SHELL = ('<!doctype html><html><head><title>Prices</title><meta name="csrf-token" content="{csrf}"><script nonce="{nonce}">'
         'var t={now};</script></head><body><header>Harbour Ltd</header><main id="main"><h1>Prices</h1><p>{text}</p>'
         '<p>Boats are cleaned on Fridays, in all weathers, by people who like it.</p></main><div class="ad" id="ad-{now}">'
         '<iframe src="/ad?{now}"></iframe></div><form><input type="hidden" name="token" value="{csrf}"></form>'
         '<footer>Generated at <time>{clock}</time></footer></body></html>')


class Watched(Case):
    """A page whose text is watched."""

    kind = "page"
    count = 0
    changed_at = 10**9
    article = "main"
    states = ("ok",)

    @property
    def extra(self):
        return {"article": self.article} if self.article else {}

    def text(self, poll):
        return ("The berth costs forty crowns a night in summer." if poll < self.changed_at
                else f"The berth costs ninety crowns a night in summer, note {self.token(1)}.")

    async def answer(self, r):
        if r.path == "/robots.txt":
            await r.reply(404)
            return
        await self.respond(r)

    async def respond(self, r):
        n = r.nth
        await r.reply(200, SHELL.format(text=self.text(n), csrf=f"c{n}5f{n}", nonce=f"n{n}", now=1_700_000_000 + n,
                                        clock=f"10:{n:02d}:17"), type="text/html; charset=utf-8")

    def alerts(self, after):
        return [a for a in after.by_source.get(self.source_id, []) if a.get("kind") != "coverage"]

    def verify(self, after):
        # Changes of a page are told under the page's own title: they are counted by source.
        self.expected = lambda: {self.token(1): (0, 1)}
        after_by_source = after.by_source
        after.by_source = {}
        super().verify(after)
        after.by_source = after_by_source
        self.check_page(after)

    def check_page(self, after):
        pass


@family("page/change-{}", "page text changes once at poll 3: exactly one alert ({})", {
    "selector": {"article": "main"}, "xpath": {"article": "//main"}, "whole": {"article": None}})
class Change(Watched):
    changed_at = 3

    def check_page(self, after):
        told = self.alerts(after)
        self.expect(len(told) == 1, f"{len(told)} alerts: {[a.get('title') for a in told][:3]}")


@family("page/cosmetic-{}", "only csrf token, nonce, timestamp and ad markup change: no alert ({})", {
    "selector": {"article": "main"}, "whole": {"article": None}})
class Cosmetic(Watched):
    def check_page(self, after):
        told = self.alerts(after)
        self.expect(not told, f"{len(told)} alerts: {[a.get('title') for a in told][:3]}")


@family("page/error-once-{}", "page turns into a '200 error page' for one poll and back: at most one alert, none on return "
        "({})", {"selector": {"article": "main"}, "whole": {"article": None}})
class ErrorOnce(Watched):
    states = ("ok", "failing", "backoff")

    async def respond(self, r):
        if r.nth == 3:
            await r.reply(200, "<!doctype html><html><head><title>Error</title></head><body><main><h1>Something went wrong"
                          "</h1><p>Please try again later.</p></main></body></html>", type="text/html")
        else:
            await super().respond(r)

    def check_page(self, after):
        self.expect(len(self.alerts(after)) <= 1, f"{len(self.alerts(after))} alerts")


@family("page/rows-{}", "rows that appear on a newsroom page each alert once ({})", {
    "selectors": {"selectors": {"item": "li.row", "title": "a", "link": "a", "date": "time"}},
    "xpath": {"selectors": {"item": "//li[@class='row']", "title": ".//a", "link": ".//a/@href"}},
    "found": {"selectors": None}})
class Rows(Case):
    kind = "page"
    count = 8

    @property
    def extra(self):
        return {"items": self.selectors} if self.selectors else {}

    async def answer(self, r):
        if r.path == "/robots.txt":
            await r.reply(404)
            return
        rows = "".join(
            f'<li class="row"><a href="/news/{i.token}">{i.title} and its boats in the evening</a> '
            f'<time datetime="{i.rfc3339}">today</time><p>{i.description}</p></li>'
            for i in self.items(min(5 + r.nth, self.count)))
        await r.reply(200, f"<!doctype html><html><head><title>Newsroom</title></head><body><nav><a href='/'>Home</a>"
                      f"<a href='/about'>About</a></nav><main><h1>Newsroom</h1><ul>{rows}</ul></main></body></html>",
                      type="text/html; charset=utf-8")

    def check(self, after):
        for n in range(1, self.count + 1):
            for alert in after.told.get(self.token(n), []):
                self.expect(alert.get("url") == self.server.url(f"/news/{self.token(n)}"), f"url {alert.get('url')!r}")


@case("page/selector-stops", "a selector that stops matching is an error state, not silence")
class SelectorStops(Rows):
    selectors = {"item": "li.row", "title": "a", "link": "a"}
    count = 6
    states = ("failing", "backoff")
    trouble = True

    async def answer(self, r):
        if r.path != "/robots.txt" and r.nth > 2:
            await r.reply(200, "<!doctype html><html><head><title>Newsroom</title></head><body><main><h1>Newsroom, made anew"
                          "</h1><article>Hello</article></main></body></html>", type="text/html")
        else:
            await super().answer(r)


@case("page/json-source", "kind json: items by paths, each alerts once")
class JSONSource(Case):
    kind = "json"
    extra = {"items": {"item": "data.list", "title": "name", "link": "link", "id": "key"}}
    content_type = "application/json"

    def body(self, upto):
        import json
        return json.dumps({"data": {"list": [{"name": i.title, "link": i.link, "key": i.guid}
                                             for i in self.items(upto)]}})
