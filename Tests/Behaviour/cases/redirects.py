"""Redirects: which are followed, which are remembered, and where they end."""

from case import Case, case, family


class Moved(Case):
    """/feed.xml leads to /new.xml by `status`."""

    status = 302
    location = "/new.xml"

    async def answer(self, r):
        if r.path == "/feed.xml":
            await r.reply(self.status, "", [("Location", self.server.url("/new.xml"))])
        elif r.path == "/new.xml":
            await self.serve(r, r.nth)
        else:
            await r.reply(404)

    def check(self, after):
        old, new = len(self.server.to("/feed.xml")), len(self.server.to("/new.xml"))
        if self.status in (301, 308):
            self.expect(old <= 2, f"the old address was asked {old} times")
        else:
            self.expect(old >= new - 1 > 1, f"the old address was asked {old} times, the new one {new}")


@family("redirect/{}", "{} followed; permanent ones are remembered, others never", {
    str(status): {"status": status} for status in (301, 302, 303, 307, 308)
})
class ByStatus(Moved):
    pass


@family("redirect/relative-{}", "relative Location resolved: {}", {
    "dots": {"location": "../b/new.xml?x=1&y=2"}, "path": {"location": "/b/new.xml?x=1&y=2"},
    "query": {"start": "/b/new.xml", "location": "?x=1&y=2"}, "scheme": {"location": "//{}/b/new.xml?x=1&y=2"},
})
class Relative(Case):
    start = "/a/feed.xml"

    def url(self):
        return self.server.url(self.start)

    async def answer(self, r):
        if r.target == "/b/new.xml?x=1&y=2":
            self.arrived = getattr(self, "arrived", 0) + 1
            await self.serve(r, self.arrived)
        elif r.target == self.start:
            location = self.location.format(f"{self.server.address}:{self.server.port}")
            await r.reply(302, "", [("Location", location)])
        else:
            self.fail(f"asked for {r.target}")
            await r.reply(404)


@case("redirect/five-mixed", "5 mixed hops followed")
class Five(Case):
    async def answer(self, r):
        hop = {"/feed.xml": 301, "/1": 302, "/2": 307, "/3": 308, "/4": 303}
        if r.path in hop:
            at = int(r.path[1:]) if r.path != "/feed.xml" else 0
            await r.reply(hop[r.path], "", [("Location", f"/{at + 1}")])
        else:
            await self.serve(r, r.nth)


@case("redirect/no-location", "302 without Location: an error, no crash, recovers")
class NoLocation(Case):
    trouble = True

    async def answer(self, r):
        if r.nth in (2, 3):
            await r.reply(302, "")
        else:
            await self.serve(r, 1 if r.nth == 1 else r.nth - 2)


@family("redirect/chain-{}", "{}-hop chain abandoned within 20 hops", {"60": {"hops": 60}, "30": {"hops": 30}})
class Chain(Case):
    count = 0
    hops = 60
    states = ("failing", "backoff")
    trouble = True

    async def answer(self, r):
        at = 0 if r.path == "/feed.xml" else int(r.path[1:])
        if at >= self.hops:
            self.fail("the end of the chain was reached")
            await self.serve(r, 1)
        else:
            await r.reply(302, "", [("Location", f"/{at + 1}")])

    def check(self, after):
        deepest = max((int(r.path[1:]) for r in self.server.requests if r.path != "/feed.xml"), default=0)
        self.expect(deepest <= 20, f"{deepest} hops followed")
        # From the last hop of one attempt to the next attempt.
        requests = self.server.requests
        self.expect_sparser([b.at - a.at for a, b in zip(requests, requests[1:]) if b.path == "/feed.xml"])


@case("redirect/loop", "redirect loop abandoned within 20 hops")
class Loop(Case):
    count = 0
    states = ("failing", "backoff")

    async def answer(self, r):
        await r.reply(301, "", [("Location", "/b" if r.path == "/feed.xml" else "/feed.xml")])

    def check(self, after):
        requests = self.server.requests
        row = after.status.get(self.source_id) or {}
        attempts = max(1, row.get("consecutive_failures") or 1)
        self.expect(len(requests) / attempts <= 20, f"{len(requests)} requests in {attempts} attempts")


@case("redirect/self", "a redirect to itself is abandoned")
class Itself(Loop):
    async def answer(self, r):
        await r.reply(302, "", [("Location", "/feed.xml")])


@case("redirect/credentials", "URL credentials are not forwarded to another origin on redirect")
class Credentials(Case):
    async def open(self):
        self.server = await self.listen(self.first)
        self.other = await self.listen(self.second)

    def url(self):
        return self.server.url(userinfo="watcher:pa55phrase@")

    async def first(self, r):
        await r.reply(302, "", [("Location", self.other.url("/feed.xml"))])

    async def second(self, r):
        await self.serve(r, r.nth)

    def check(self, after):
        for r in self.other.requests:
            self.expect(r.get("Authorization") is None, "Authorization was sent to another origin")
        self.expect(any(r.get("Authorization") for r in self.server.requests), "credentials of the URL never used")


@case("redirect/permanent-then-broken", "a remembered 301 whose target fails: the old address still leads back")
class Returned(Case):
    """The new address dies after two polls; the old one then serves again."""

    count = 3
    states = ("ok", "failing", "backoff")

    async def answer(self, r):
        new = self.server.to("/new.xml")
        if r.path == "/new.xml":
            await (self.serve(r, r.nth) if r.nth <= 2 else r.reply(404))
        elif len(new) <= 2:
            await r.reply(301, "", [("Location", "/new.xml")])
        else:
            await self.serve(r, 3)

    def expected(self):
        return {self.token(1): (1, 1), self.token(2): (1, 1), self.token(3): (0, 1)}
