"""Formats, liveness, conditional requests, freshness and backing off."""

import email.utils
import time

import feeds
from case import Case, case, family


@family("format/{}", "plain {} feed; items 1..3 appear over time, each alerts once", {
    "rss": {}, "rss091": {"write": feeds.rss091}, "rdf": {"write": feeds.rdf},
    "atom": {"write": feeds.atom}, "json": {"write": feeds.json_feed, "content_type": "application/feed+json"},
})
class Format(Case):
    write = feeds.rss

    def body(self, upto):
        return type(self).write(self.items(upto)) if upto else ""


@family("liveness/steady{}", "a feed with a new item every poll is polled on while others hang; each item alerts once",
        {"": {}, "-2": {}, "-3": {}})
class Steady(Case):
    interval = 1
    count = 10_000

    async def answer(self, r):
        self.published = r.nth
        await r.reply(body=feeds.rss(self.items(r.nth)[:30]), type=self.content_type)

    def expected(self):
        # The last polls may still be on their way when the daemon is stopped.
        quiet = min(self.run.stopping, self.run.elapsed) - self.run.slack(6)
        times = self.times()
        return {self.token(n): (1 if at < quiet else 0, 1) for n, at in enumerate(times, 1)}

    def check(self, after):
        gaps = self.gaps()
        self.expect(len(gaps) >= self.run.seconds / 5, f"only {len(gaps) + 1} polls in {self.run.seconds} s")
        self.expect(not gaps or max(gaps) <= self.run.slack(6), f"{max(gaps or [0]):.1f} s without a poll")


# Conditional requests

class Conditional(Case):
    """Answers 304 to its own validator, and something new at polls 1, 4 and 6."""

    count = 3
    etag = None
    modified = None
    since = {1: 1, 4: 2, 6: 3}

    async def open(self):
        self.stored = {}
        await super().open()

    def validators(self, upto):
        headers = []
        if self.etag:
            headers.append(("ETag", self.etag.replace("#", str(upto))))
        if self.modified:
            headers.append(("Last-Modified", self.modified.replace("#", str(upto))))
        return headers

    async def answer(self, r):
        for header, name in (("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")):
            want, got = self.stored.get(name), r.get(header)
            if want != got:
                self.fail(f"poll {r.nth}: {header} is {got!r}, expected {want!r}")
        await self.respond(r)

    async def respond(self, r):
        upto = max(v for k, v in self.since.items() if k <= r.nth)
        headers = self.validators(upto)
        if r.nth not in self.since and dict(headers).items() <= self.stored.items():
            await r.reply(304, headers=headers, reason="Not Modified")
        else:
            self.stored = dict(headers)
            await self.serve(r, upto, headers)

    def check(self, after):
        self.expect(len(self.server.requests) >= 7, f"only {len(self.server.requests)} polls")


@family("conditional/etag-{}", "If-None-Match echoes the ETag byte for byte: {}", {
    "quoted": {"etag": '"abc-#"'}, "weak": {"etag": 'W/"weak-#"'}, "comma": {"etag": '"a,b;c-#-gzip"'},
    "gzip-suffix": {"etag": '"5e1-#-gzip"'}, "unquoted": {"etag": "plain-tag-#"}, "empty-quotes": {"etag": '""'},
})
class ETag(Conditional):
    pass


@family("conditional/last-modified-{}", "If-Modified-Since echoes Last-Modified as it came: {}", {
    "imf": {"modified": "Mon, 23 Nov 2026 10:00:0# GMT"}, "offset": {"modified": "Mon, 23 Nov 2026 10:00:0# +0800"},
    "odd": {"modified": "2026-11-23 10:00:0#"}, "rfc850": {"modified": "Monday, 23-Nov-26 10:00:0# GMT"},
})
class LastModified(Conditional):
    pass


@case("conditional/both", "ETag and Last-Modified both stored; both sent back")
class Both(Conditional):
    etag = '"both-#"'
    modified = "Mon, 23 Nov 2026 10:00:0# GMT"


@case("conditional/always-new-etag", "new ETag on every response, same items: newest ETag echoed, none alerts twice")
class AlwaysNew(Conditional):
    async def respond(self, r):
        self.stored = {"ETag": f'"r{r.nth}"'}
        await self.serve(r, r.nth, [("ETag", self.stored["ETag"])])


@case("conditional/ignored", "server ignores conditionals, same body with 200: no duplicate alerts")
class Ignored(Conditional):
    async def respond(self, r):
        self.stored = {"ETag": '"constant"', "Last-Modified": "Mon, 23 Nov 2026 10:00:00 GMT"}
        await self.serve(r, r.nth, self.stored.items())


@case("conditional/withdrawn", "validator absent from a later 200: stale ETag no longer sent")
class Withdrawn(Conditional):
    async def respond(self, r):
        self.stored = {"ETag": f'"w{r.nth}"'} if r.nth % 3 == 1 else {}
        await self.serve(r, r.nth, self.stored.items())


@case("conditional/error-keeps", "a 500 with its own ETag in between does not lose or replace the stored validator")
class ErrorKeeps(Conditional):
    etag = '"kept-#"'

    async def respond(self, r):
        if r.nth in (2, 5):
            await r.reply(500, "no", [("ETag", '"error"'), ("Last-Modified", "Mon, 23 Nov 2026 10:00:00 GMT")])
        else:
            self.stored = {"ETag": f'"kept-{r.nth}"'}
            await self.serve(r, r.nth, self.stored.items())

    def check(self, after):
        self.expect(len(self.server.requests) >= 6, f"only {len(self.server.requests)} polls")


# Freshness

class Fresh(Case):
    def expect_at_least(self, seconds):
        gaps = self.gaps()
        self.expect(gaps and min(gaps) >= seconds, f"asked again after {min(gaps or [0]):.2f} s")


@family("freshness/{}", "{}: no request before it expires", {
    "max-age": {"headers": lambda: [("Cache-Control", "public, max-age=12")]},
    "max-age-mixed": {"headers": lambda: [("cache-control", "Max-Age = 12"), ("Expires", "0")]},
    "expires": {"headers": lambda: [("Expires", email.utils.formatdate(time.time() + 12.9, usegmt=True))]},
    "max-age-over-expires": {"headers": lambda: [
        ("Cache-Control", "max-age=12"), ("Expires", email.utils.formatdate(time.time() - 60, usegmt=True))]},
})
class Honoured(Fresh):
    headers = None
    least = 11

    async def answer(self, r):
        await self.serve(r, r.nth, type(self).headers())

    def check(self, after):
        self.expect_at_least(self.least if self.id != "freshness/max-age-mixed" else 1)


@family("freshness/{}", "{}: keeps the ordinary interval, no hot loop, items delivered", {
    "no-store": {"headers": [("Cache-Control", "no-store")]}, "zero": {"headers": [("Cache-Control", "max-age=0")]},
    "expires-zero": {"headers": [("Expires", "0")]},
    "negative": {"headers": [("Cache-Control", "max-age=-100")]},
    "all": {"headers": [("Cache-Control", "no-cache, no-store, must-revalidate, max-age=0"), ("Pragma", "no-cache"),
                        ("Expires", "Thu, 01 Jan 1970 00:00:00 GMT")]},
    "ttl-zero": {"headers": [], "channel": "<ttl>0</ttl>"},
})
class NotCached(Fresh):
    headers = ()
    channel = ""

    async def answer(self, r):
        await self.serve(r, r.nth, self.headers)

    def body(self, upto):
        return feeds.rss(self.items(upto), channel=self.channel)

    def check(self, after):
        self.expect_no_hot_loop()
        polls = len(self.server.requests)
        self.expect(polls >= self.run.seconds / 8, f"only {polls} polls in {self.run.seconds} s")


# Backing off

class Interrupted(Case):
    """Poll 2 is refused; the feed then comes back with item 2."""

    count = 2
    status = 503
    headers = ()
    # How long nothing may be asked after the refusal.
    least = None
    trouble = None

    async def answer(self, r):
        if r.nth == 2:
            await r.reply(self.status, "wait", self.told())
        else:
            await self.serve(r, 1 if r.nth == 1 else 2)

    def told(self):
        return self.headers

    def check(self, after):
        gaps = self.gaps()
        if self.expect(len(gaps) >= 2, "never came back"):
            least = self.least or self.interval * 0.5
            self.expect(gaps[1] >= least, f"asked again {gaps[1]:.1f} s after the refusal, {least} s at least expected")
        self.expect_no_hot_loop()


def in_seconds(seconds):
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


@family("backoff/{}", "Retry-After honoured: {}", {
    "429-seconds": {"status": 429, "told": lambda self: [("Retry-After", "15")]},
    "503-seconds": {"status": 503, "told": lambda self: [("Retry-After", "15")]},
    "429-date": {"status": 429, "told": lambda self: [("Retry-After", in_seconds(15.9))]},
    "503-date": {"status": 503, "told": lambda self: [("Retry-After", in_seconds(15.9))]},
})
class RetryAfter(Interrupted):
    least = 14.5


@family("backoff/retry-{}", "{} Retry-After: normal backoff, no crash, no hot loop", {
    "unparseable": {"headers": [("Retry-After", "in a while, maybe")]}, "negative": {"headers": [("Retry-After", "-5")]},
    "empty": {"headers": [("Retry-After", "")]}, "fraction": {"headers": [("Retry-After", "1.5")]},
    "past-date": {"headers": [("Retry-After", "Thu, 01 Jan 1970 00:00:00 GMT")]}, "zero": {"headers": [("Retry-After", "0")]},
})
class RetryNonsense(Interrupted):
    status = 429


class Capped(Case):
    """A wait that no one can mean is capped at a day."""

    count = 1

    def check(self, after):
        row = after.status.get(self.source_id) or {}
        try:
            due = time.mktime(time.strptime(row["next_poll"].split(".")[0].rstrip("Z"), "%Y-%m-%dT%H:%M:%S"))
            wait = due - time.timezone - time.time()
            self.expect(60 < wait <= 27 * 3600, f"next_poll is {wait:.0f} s away")
        except (KeyError, ValueError, AttributeError) as error:
            self.fail(f"next_poll is {row.get('next_poll')!r} ({error})")


@family("backoff/absurd-retry-{}", "absurd Retry-After: no overflow, wait capped: {}", {
    "huge": {"value": "99999999999999999999999"}, "int64": {"value": "9223372036854775807"}, "date": {"value":
        "Fri, 31 Dec 9999 23:59:59 GMT"},
})
class AbsurdRetry(Capped):
    value = ""
    states = ("backoff", "failing")

    async def answer(self, r):
        if r.nth == 1:
            await self.serve(r, 1)
        else:
            await r.reply(503, "wait", [("Retry-After", self.value)])

    def check(self, after):
        super().check(after)
        self.expect(len(self.server.requests) <= 2, f"{len(self.server.requests)} requests")


@family("backoff/absurd-max-age-{}", "absurd max-age: no overflow; capped: {}", {
    "huge": {"headers": [("Cache-Control", "max-age=99999999999999999999999")]},
    "int64": {"headers": [("Cache-Control", "max-age=9223372036854775807")]},
    "expires": {"headers": [("Expires", "Fri, 31 Dec 9999 23:59:59 GMT")]},
})
class AbsurdAge(Capped):
    headers = ()

    async def answer(self, r):
        await self.serve(r, 1, self.headers)

    def check(self, after):
        super().check(after)
        self.expect(len(self.server.requests) <= 2, f"{len(self.server.requests)} requests")


@family("backoff/persistent-{}", "persistent {}: polls get sparser, old items kept, feed marked failing", {
    str(status): {"status": status} for status in (400, 401, 403, 404, 451, 500, 502, 503, 504)
})
class Persistent(Case):
    count = 1
    status = 500
    states = ("failing", "backoff")

    async def answer(self, r):
        if r.nth == 1:
            await self.serve(r, 1)
        else:
            await r.reply(self.status, "<h1>no</h1>", type="text/html")

    def check(self, after):
        self.expect_sparser(first=1)
        row = after.status.get(self.source_id) or {}
        self.expect((row.get("consecutive_failures") or 0) >= 2, f"consecutive_failures {row.get('consecutive_failures')}")
        self.expect(row.get("last_error"), "no last_error")
        self.expect(row.get("http_status") == self.status, f"http_status {row.get('http_status')}")


@case("backoff/429-alone", "429 without Retry-After: backs off on its own")
class TooMany(Persistent):
    status = 429


@case("backoff/410", "410 Gone: polling stops (at most one confirming request)")
class Gone(Case):
    count = 1
    states = ("gone",)

    async def answer(self, r):
        if r.nth == 1:
            await self.serve(r, 1)
        else:
            await r.reply(410, "gone", type="text/plain")

    def check(self, after):
        self.expect(2 <= len(self.server.requests) <= 3, f"{len(self.server.requests)} requests")


@case("backoff/204", "204 without body: nothing lost, no repeat alerts, recovers")
class NoContent(Case):
    async def answer(self, r):
        if r.nth in (2, 3):
            await r.reply(204)
        else:
            await self.serve(r, 1 if r.nth == 1 else 2 if r.nth == 4 else 3)


@case("backoff/two-500", "two 500s, an item published meanwhile: it alerts once, failure counter resets")
class TwoErrors(Case):
    trouble = True

    async def answer(self, r):
        if r.nth in (2, 3):
            await r.reply(500, "no")
        else:
            await self.serve(r, 1 if r.nth == 1 else 2 if r.nth == 4 else 3)

    def check(self, after):
        row = after.status.get(self.source_id) or {}
        self.expect(row.get("consecutive_failures") == 0, f"consecutive_failures {row.get('consecutive_failures')}")


@case("backoff/flapping", "404 on every second poll: the feed keeps being polled, nothing lost, nothing repeated")
class Flapping(Case):
    count = 4
    states = ("ok", "failing", "backoff")

    async def answer(self, r):
        if r.nth % 2 == 0:
            await r.reply(404, "no")
        else:
            await self.serve(r, (r.nth + 1) // 2)

    def check(self, after):
        self.expect(len(self.server.requests) >= 8, f"only {len(self.server.requests)} polls")
        self.expect_no_hot_loop()
