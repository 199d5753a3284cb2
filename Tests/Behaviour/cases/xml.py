"""XML and JSON made to hurt: entities, external references, depth, width and size."""

import functools

import feeds
from case import Case, case, family


class Hostile(Case):
    """One hostile document throughout. By default it may be refused or read; nothing of it may be told twice."""

    count = 1
    must = 0
    states = ("ok", "failing", "backoff")
    # Names of the tokens that may be told.
    may = 1

    async def open(self):
        await super().open()
        self.canary = await self.listen(self.touched, self.greeted)
        # Made before the daemon starts: some take a second.
        self.document()

    async def greeted(self, connection):
        self.fail("something was fetched for the document")

    async def touched(self, r):
        await r.reply(200, "<!ENTITY x 'hit'>", type="text/xml")

    async def answer(self, r):
        data = self.document()
        await r.reply(200, data if isinstance(data, bytes) else data.encode(), type="text/xml")

    def expected(self):
        return {self.token(n): (1 if n <= self.must else 0, 1) for n in range(1, self.may + 1)}

    def check(self, after):
        for path, text in after.outputs().items():
            self.expect(self.run.secret not in text, f"the file's content stands in {path}")


def with_doctype(doctype, body):
    return '<?xml version="1.0" encoding="UTF-8"?>' + doctype + body


def plain(items, **more):
    return feeds.rss(items, declaration="", **more)


@case("xml/billion-laughs", "billion laughs: <= 256 MB, <= 10 s")
class BillionLaughs(Hostile):
    def document(self):
        entities = '<!ENTITY a0 "ha">' + "".join(
            f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 11))
        item = self.item(1)
        return with_doctype(f"<!DOCTYPE rss [{entities}]>",
                            plain([f"<item><title>{item.title} &a10;</title><guid>{item.guid}</guid></item>"]))


@case("xml/quadratic", "quadratic entity blowup (100 kB x 20 000): bounded")
class Quadratic(Hostile):
    @functools.cache
    def document(self):
        item = self.item(1)
        return with_doctype(f'<!DOCTYPE rss [<!ENTITY a "{"a" * 100_000}">]>',
                            plain([f"<item><title>{item.title}</title><guid>{item.guid}</guid><description>"
                                   f"{'&a;' * 20_000}</description></item>"]))


@family("xml/{}", "nothing outside the document is read or fetched: {}", {
    "external-file": {"doctype": '<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]>', "use": "&x;"},
    "external-path": {"doctype": '<!DOCTYPE rss [<!ENTITY x SYSTEM "{secret}">]>', "use": "&x;"},
    "external-http": {"doctype": '<!DOCTYPE rss [<!ENTITY x SYSTEM "{canary}">]>', "use": "&x;"},
    "public-entity": {"doctype": '<!DOCTYPE rss [<!ENTITY x PUBLIC "-//X//Y" "{canary}">]>', "use": "&x;"},
    "parameter-entity": {"doctype": '<!DOCTYPE rss [<!ENTITY % f SYSTEM "file://{secret}"><!ENTITY % d SYSTEM '
                         '"{canary}">%d;%f;]>', "use": ""},
    "external-dtd": {"doctype": '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "{canary}">',
                     "use": "", "must": 1, "states": ("ok",)},
    "xinclude": {"doctype": '<?xml-stylesheet type="text/xsl" href="{canary}"?>', "must": 1, "states": ("ok",),
                 "use": '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://{secret}" parse="text"/>'
                        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{canary}" parse="text"/>'},
})
class Outside(Hostile):
    def document(self):
        item = self.item(1)
        fill = {"{secret}": self.run.secret_file, "{canary}": self.canary.url("/x.dtd")}
        doctype, use = self.doctype, self.use
        for key, value in fill.items():
            doctype, use = doctype.replace(key, value), use.replace(key, value)
        return with_doctype(doctype, plain([f"<item><title>{item.title} {use}</title><guid>{item.guid}</guid>"
                                            f"<description>{use}</description></item>"]))


@case("xml/deep", "100 000 nested elements: refused, no stack overflow")
class Deep(Hostile):
    @functools.cache
    def document(self):
        return plain(["<item>" + "<a>" * 100_000 + "x" + "</a>" * 100_000 + "</item>", feeds.rss_item(self.item(1))])


@case("xml/deep-namespaced", "100 000 nested elements, each with a namespace of its own: bounded")
class DeepNamespaces(Hostile):
    @functools.cache
    def document(self):
        opening = "".join(f'<p{n}:a xmlns:p{n}="urn:{n}">' for n in range(100_000))
        return plain(["<item>" + opening])


@case("xml/deep-html", "100 000 nested <div> in escaped HTML content: no stack overflow")
class DeepHTML(Hostile):
    @functools.cache
    def document(self):
        item = self.item(1)
        item.description = "<div>" * 100_000 + "deep" + "</div>" * 100_000
        return plain([item])


@case("xml/many-attributes", "1 M attributes on one element: bounded time (no O(n^2))")
class ManyAttributes(Hostile):
    @functools.cache
    def document(self):
        item = self.item(1)
        attributes = " ".join(f"a{n}=''" for n in range(1_000_000))
        return plain([f"<item {attributes}><title>{item.title}</title><guid>{item.guid}</guid></item>"]).encode()


@case("xml/long-title", "20 MB single title: capped")
class LongTitle(Hostile):
    @functools.cache
    def document(self):
        item = self.item(1)
        item.title = item.title + " " + "long " * 4_000_000
        return plain([item]).encode()

    def check(self, after):
        super().check(after)
        for alert in after.told.get(self.token(1), []):
            self.expect(len(alert.get("title") or "") <= 20_000, f"a title of {len(alert['title'])} characters")


@case("xml/long-body", "one item with a 20 MB body: capped")
class LongBody(Hostile):
    @functools.cache
    def document(self):
        item = self.item(1)
        item.description = "<p>body text</p> " * 1_200_000
        return plain([item]).encode()


@family("xml/items-{}", "{}-item feed: bounded memory/time; at most max_per_poll alerts, one coverage alert names the rest", {
    "50000": {"may": 50_000, "pad": 60}, "200000": {"may": 200_000, "pad": 4}})
class ManyItems(Hostile):
    interval = 20
    cpu = 120
    states = ("ok", "pending")
    pad = 60

    @functools.cache
    def document(self):
        # Written out by hand: a list of 200 000 items would weigh on the check itself.
        date = self.item(1).rfc822
        items = "".join(
            f"<item><title>Note {self.token(n)} x</title><guid>g{self.number}.{n}</guid><pubDate>{date}</pubDate>"
            f"<description>{'d' * self.pad}</description></item>" for n in range(1, self.may + 1))
        return plain([items]).encode()

    def check(self, after):
        super().check(after)
        row = after.status.get(self.source_id) or {}
        if "too long" in (row.get("last_error") or "") and self.run.slowdown > 3:
            # This process was kept from serving so much within the time that a transfer may take.
            self.failures.clear()
            return
        mine = f"T{self.number:04d}N"
        told = [t for t in after.told if t.startswith(mine)]
        self.expect(0 < len(told) <= 1000, f"{len(told)} alerts told of one poll")
        coverage = [a for a in after.by_source.get(self.source_id, []) if a.get("kind") == "coverage"]
        coverage += [a for a in after.alerts if a.get("kind") == "coverage" and self.source_id in text_of(a)]
        self.expect(coverage, "no coverage alert")
        number = str(self.may - len(told))
        self.expect(any(number in text_of(a).replace(",", "").replace("\u00a0", "") for a in coverage),
                    f"no coverage alert names {number}")
        for path, text in after.digests.items():
            self.expect(len(text) <= 8_000_000, f"{path} has {len(text) / 1e6:.1f} MB")


def text_of(alert):
    return " ".join(str(alert.get(key) or "") for key in ("title", "summary", "sources"))


@case("xml/regex-traps", "pathological strings for sloppy regexes (dates, tags, whitespace): <= 10 s")
class Traps(Hostile):
    must = 1

    @functools.cache
    def document(self):
        item = self.item(1)
        traps = ["<" * 100_000, "<!--" * 50_000, "<a " * 50_000, " " * 500_000 + "x", "&" * 100_000, "&#" * 50_000,
                 "a@" * 50_000, "[" * 50_000, "((((" * 20_000, "http://" * 20_000, "\t\n" * 100_000 + "<", "</" * 50_000,
                 "'\"" * 50_000, "%" * 100_000, "-" * 200_000, "0" * 200_000]
        others = "".join(
            f"<item><title>{feeds.esc(t[:100_000])}</title><guid>{self.token(n)}</guid><description>{feeds.esc(t)}"
            f"</description><pubDate>{feeds.esc(t[:50_000])}</pubDate><link>http://e.org/{self.token(n)}</link></item>"
            for n, t in enumerate(traps, 2))
        return plain([item, others]).encode()

    may = 17


@case("xml/deep-json", "JSON nested 200 000 deep: refused, no stack overflow")
class DeepJSON(Hostile):
    @functools.cache
    def document(self):
        return b'{"version": "https://jsonfeed.org/version/1.1", "items": ' + b"[" * 200_000


@case("xml/deep-json-objects", "JSON objects nested 200 000 deep: refused, no stack overflow")
class DeepJSONObjects(Hostile):
    @functools.cache
    def document(self):
        return b'{"version": "https://jsonfeed.org/version/1.1", "items": ' + b'{"a":' * 200_000 + b"1" + b"}" * 200_001


@case("xml/wide-json", "JSON Feed with a million empty items: bounded")
class WideJSON(Hostile):
    may = 0

    @functools.cache
    def document(self):
        return b'{"version": "https://jsonfeed.org/version/1.1", "items": [' + b"{}," * 1_000_000 + b"{}]}"
