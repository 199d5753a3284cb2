"""What stands in place of a feed, and feeds under another name."""

import html

import feeds
from case import Case, case, family


@family("content/type-{}", "a feed served as {} is parsed", {
    "html": {"content_type": "text/html"}, "octet-stream": {"content_type": "application/octet-stream"},
    "none": {"content_type": None}, "plain": {"content_type": "text/plain"}, "garbage": {"content_type": ";;/;=\u00ff"},
    "html-charset": {"content_type": "text/html; charset=utf-8"},
})
class Typed(Case):
    pass


@case("content/json-as-plain", "JSON Feed served as text/plain is parsed")
class JSONAsPlain(Case):
    content_type = "text/plain"

    def body(self, upto):
        return feeds.json_feed(self.items(upto))


@family("content/alternate-{}", "HTML page with <link rel=alternate>: feed found and polled: {}", {
    "absolute": {"href": "{origin}/real.xml"}, "relative": {"href": "real.xml"},
    "base": {"href": "real.xml", "base": '<base href="{origin}/">'},
})
class Alternate(Case):
    base = ""

    async def answer(self, r):
        origin = self.server.url("")
        if r.path == "/real.xml":
            await self.serve(r, r.nth)
        else:
            await r.reply(200, f"<!doctype html><html><head><title>Harbour</title>{self.base.format(origin=origin)}"
                          f'<link rel="alternate" type="application/rss+xml" title="Feed" '
                          f'href="{self.href.format(origin=origin)}"></head><body><p>Welcome to the harbour</body></html>',
                          type="text/html; charset=utf-8")

    def check(self, after):
        self.expect(len(self.server.to("/real.xml")) >= 3, "the feed was not polled")
        self.expect_no_hot_loop()


class Replaced(Case):
    """Polls 2 and 3 bring something else in place of the feed, which then comes back."""

    trouble = True

    async def answer(self, r):
        if r.nth in (2, 3):
            await self.replace(r)
        else:
            await self.serve(r, 1 if r.nth == 1 else r.nth - 2)


@case("content/error-page", "HTML error page with 200: an error, nothing removed, no item invented, no repeat alerts")
class ErrorPage(Replaced):
    async def replace(self, r):
        await r.reply(200, "<!doctype html><html><head><title>Service unavailable</title></head><body><h1>Sorry</h1>"
                      "<ul><li><a href='/a'>Our status page explains the outage</a><li><a href='/b'>Contact the support "
                      "desk today</a><li><a href='/c'>Return to the front page again</a></ul></body></html>",
                      type="text/html")


@case("content/empty", "empty 200: an error, no repeat alerts")
class Empty(Replaced):
    async def replace(self, r):
        await r.reply(200, b"")


@case("content/no-items", "valid feed with zero items for one poll: no repeat alerts when items return")
class NoItems(Replaced):
    trouble = None

    async def replace(self, r):
        await r.reply(200, feeds.rss([]))


@family("content/not-a-feed-{}", "{} in place of a feed: an error, recovers", {
    "sitemap": {"text": '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url>'
                        "<loc>http://example.org/</loc></url></urlset>"},
    "opml": {"text": '<?xml version="1.0"?><opml version="2.0"><body><outline text="x" xmlUrl="http://a/"/></body></opml>'},
    "json": {"text": '{"error": "rate limit"}'}, "text": {"text": "Internal error, please try later."},
    "binary": {"text": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8}, "spaces": {"text": " \n" * 5000},
})
class NotAFeed(Replaced):
    async def replace(self, r):
        await r.reply(200, self.text)


CHALLENGE = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta http-equiv="refresh" content="390"><meta name="robots" content="noindex,nofollow"></head><body>
<div class="main-wrapper" role="main"><div class="main-content"><noscript><span id="challenge-error-text">Enable JavaScript
and cookies to continue</span></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"example.org",
cType:'managed'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1';
document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>"""


class Walled(Case):
    """From poll 2 on a bot wall stands in place of the feed."""

    count = 1
    states = ("blocked",)
    status = 403
    headers = ()
    text = CHALLENGE
    trouble = None

    async def answer(self, r):
        if r.nth == 1:
            await self.serve(r, 1)
        else:
            await r.reply(self.status, self.text, self.headers, type="text/html; charset=UTF-8")

    def check(self, after):
        self.expect_sparser(first=1)


@family("content/wall-{}", "a bot wall: state 'blocked', no content taken from it, backs off: {}", {
    "cf-mitigated": {"headers": [("cf-mitigated", "challenge"), ("Server", "cloudflare")]},
    "cf-mitigated-bare": {"headers": [("CF-Mitigated", "challenge")], "text": "<html><body>Attention</body></html>"},
    "cf-503": {"status": 503, "headers": [("Server", "cloudflare"), ("cf-mitigated", "challenge")]},
    "datadome": {"headers": [("X-DataDome", "protected"), ("Server", "DataDome")],
                 "text": "<html><head><title>example.org</title></head><body><p>Please enable JS and disable any ad blocker"
                         "</p><script data-cfasync=\"false\">var dd={'rt':'c','cid':'x','host':'geo.captcha-delivery.com'}"
                         "</script></body></html>"},
    "datadome-bare": {"headers": [("x-datadome", "protected")], "text": ""},
    "200": {"status": 200},
    "200-imperva": {"status": 200, "text": '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script '
                    'src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3"></script></head><body></body></html>'},
    "200-aliyun": {"status": 200, "text": "<!doctypehtml><html><head><meta charset=\"UTF-8\"><meta name=\"aliyun_waf_aa\" "
                   "content=\"x\"></head><body><div id=\"nocaptcha\"></div><script src=\"https://g.alicdn.com/frontend-lib/"
                   "frontend-lib/2.3.74/interfaceacting.js\"></script><script>var arg1='FD51A7';</script></body></html>"},
    "200-verify": {"status": 200, "text": "<html><head><title>Verifying you are human</title></head><body><form><h1>Checking "
                   "your browser before accessing example.org</h1><div class=\"g-recaptcha\" data-sitekey=\"x\"></div></form>"
                   "</body></html>"},
})
class Wall(Walled):
    pass


@family("content/base-{}", "xml:base and relative links resolved to absolute: {}", {
    "xml-base": {"base": "xml:base=\"http://example.org/deep/\"", "link": "note/{}", "want": "http://example.org/deep/note/{}"},
    "entry-base": {"base": "xml:base=\"http://example.org/deep/\"", "entry": "xml:base=\"er/\"", "link": "note/{}",
                   "want": "http://example.org/deep/er/note/{}"},
    "document": {"link": "/note/{}", "want": "{origin}/note/{}"},
})
class Base(Case):
    base = ""
    entry = ""

    def make(self, n):
        item = super().make(n)
        item.link = self.link.format(n)
        return item

    def body(self, upto):
        return feeds.atom(self.items(upto), self.base, self.entry)

    def check(self, after):
        for n in range(1, self.count + 1):
            want = self.want.replace("{origin}", self.server.url("")).format(n)
            for alert in after.told.get(self.token(n), []):
                self.expect(alert.get("url") == want, f"url {alert.get('url')!r}, expected {want!r}")


@case("content/relative-rss", "relative links in RSS resolve against the feed's address")
class RelativeRSS(Base):
    link = "../note/{}"
    want = "{origin}/note/{}"

    def url(self):
        return self.server.url("/a/feed.xml")

    def body(self, upto):
        return feeds.rss(self.items(upto))


@case("content/entities-in-title", "escaped markup in titles reads as text, once unescaped")
class Entities(Case):
    def make(self, n):
        item = super().make(n)
        item.title = html.escape(f"Fish &amp; chips {item.token} caf\u00e9")
        return item

    def body(self, upto):
        body = "".join(f"<item><title>Fish &amp;amp; chips caf&amp;eacute; {i.token}</title><guid>{i.guid}</guid></item>"
                       for i in self.items(upto))
        return feeds.rss([body])

    def check(self, after):
        for n in range(1, self.count + 1):
            for alert in after.told.get(self.token(n), []):
                self.expect("Fish & chips caf\u00e9" in (alert.get("title") or ""), f"title {alert.get('title')!r}")
