"""What is the same item, whatever the publisher does to it."""

import feeds
from case import Case, case, family


class Edited(Case):
    """All items from the first poll on; `edit` changes them by the ordinal of the poll."""

    async def answer(self, r):
        items = [feeds.Item(**vars(self.item(n))) for n in range(1, self.count + 1)]
        for n, item in enumerate(items, 1):
            self.edit(item, n, r.nth)
        await r.reply(200, self.write(self.arrange(items, r.nth)))

    def edit(self, item, n, poll):
        pass

    def arrange(self, items, poll):
        return items

    def write(self, items):
        return feeds.rss(items)


@case("identity/typo", "title typo fixed later (same guid): no second alert")
class Typo(Edited):
    def edit(self, item, n, poll):
        item.title = f"Note {item.token} from teh harbour" if poll < 3 else item.title


@case("identity/body-edited", "body and updated date edited (same guid): no second alert")
class BodyEdited(Edited):
    def edit(self, item, n, poll):
        item.description += f" Edited {poll} times."
        item.date += poll

    def write(self, items):
        return feeds.atom(items)


@case("identity/reordered", "items reordered each poll: nothing re-alerts")
class Reordered(Edited):
    def arrange(self, items, poll):
        shift = poll % len(items)
        return items[shift:] + items[:shift]


@case("identity/vanishes", "item vanishes and returns: no second alert")
class Vanishes(Edited):
    def arrange(self, items, poll):
        return [i for n, i in enumerate(items) if (poll + n) % 3] or items


@case("identity/guid-churns", "guid changes on every poll, link and title stay: no second alert")
class GUIDChurns(Edited):
    def edit(self, item, n, poll):
        item.guid = f"{item.guid}:{poll}"


@family("identity/tracking-{}", "no guid; tracking parameter in the link changes on every poll: no second alert: {}", {
    name: {"parameter": name}
    for name in ("utm_source", "fbclid", "gclid", "spm", "jsessionid", "PHPSESSID", "mc_cid", "_ga")
})
class Tracking(Edited):
    parameter = ""

    def edit(self, item, n, poll):
        item.guid = None
        if self.parameter == "jsessionid":
            item.link += f";jsessionid=AB{poll}CD{n}"
        else:
            item.link += f"?id={n}&{self.parameter}=x{poll}y"


@case("identity/scheme-flips", "no guid; link scheme flips http/https: no second alert")
class SchemeFlips(Edited):
    def edit(self, item, n, poll):
        item.guid = None
        if poll % 2:
            item.link = item.link.replace("http:", "https:")


@case("identity/guid-case", "guids differing only in case are two items")
class GUIDCase(Edited):
    def edit(self, item, n, poll):
        item.guid = "Urn:CASE:abc" if n == 1 else "urn:case:ABC" if n == 2 else "urn:case:abc"


@case("identity/same-guid-twice", "same guid twice in one document (different titles/links): the pair never repeats")
class SameGUID(Edited):
    def edit(self, item, n, poll):
        if n <= 2:
            item.guid = "urn:same"

    def expected(self):
        return {self.token(1): (0, 1), self.token(2): (0, 1), self.token(3): (1, 1)}

    def check(self, after):
        self.expect(any(self.token(n) in after.told for n in (1, 2)), "neither of the pair was told")


@case("identity/by-link", "items without guid: identity from link")
class ByLink(Edited):
    def edit(self, item, n, poll):
        item.guid = None
        item.description += f" {poll}"


@case("identity/by-title", "items without guid, link or date: identity from title/content")
class ByTitle(Edited):
    def edit(self, item, n, poll):
        item.guid = item.link = None
        item.date_text = ""


@case("identity/undated", "items without any date: first-seen time used, each alerts once")
class Undated(Case):
    def make(self, n):
        item = super().make(n)
        item.date_text = ""
        return item


@case("identity/untitled", "items without title: link/body used, delivered once")
class Untitled(Case):
    def make(self, n):
        item = super().make(n)
        item.title = ""
        item.link = f"http://example.org/{item.token}"
        item.description = f"Seen {item.token} at the quay"
        return item

    def check(self, after):
        for n in range(1, self.count + 1):
            for alert in after.told.get(self.token(n), []):
                self.expect(alert.get("title"), "an alert without a title")


@case("identity/shared-link", "distinct guids sharing one link (changelog page): each alerts")
class SharedLink(Case):
    def make(self, n):
        item = super().make(n)
        item.link = "http://example.org/changelog"
        return item


@case("identity/shared-title", "distinct guids and links under one title: each alerts")
class SharedTitle(Case):
    def make(self, n):
        item = super().make(n)
        item.title = "Daily brief"
        item.description = f"Brief {item.token}"
        item.link = f"http://example.org/{item.token}"
        return item


@case("identity/permalink-guid", "the guid is the only address: it is the link")
class Permalink(Case):
    def body(self, upto):
        return feeds.rss([f"<item><title>{i.title}</title><guid>{i.link}</guid><pubDate>{i.rfc822}</pubDate></item>"
                          for i in self.items(upto)])

    def check(self, after):
        for n in range(1, self.count + 1):
            for alert in after.told.get(self.token(n), []):
                self.expect(alert.get("url") == self.item(n).link, f"url {alert.get('url')!r}")


@family("identity/dated-{}", "a nonsense date alerts once on first sight, sorts sanely, no crash: {}", {
    "2100": {"text": "Fri, 01 Jan 2100 00:00:00 GMT"}, "1970": {"text": "Thu, 01 Jan 1970 00:00:00 GMT"},
    "99": {"text": "yesterday-ish 99/99/0000"}, "negative": {"text": "Mon, 00 Foo -0001 99:99:99 +9999"},
    "huge": {"text": "99999999999999999999"}, "year-292277026596": {"text": "292277026596-12-04T15:30:08Z"},
    "epoch": {"text": "0"},
})
class Dated(Case):
    text = ""

    def make(self, n):
        item = super().make(n)
        item.date_text = self.text
        return item


@case("identity/backlog", "what a new source published long ago is kept and tells nothing; what is new then is told")
class Backlog(Case):
    def make(self, n):
        item = super().make(n)
        if n <= 2:
            item.date -= 30 * 86_400
        return item

    def expected(self):
        return {self.token(3): (1, 1)}
