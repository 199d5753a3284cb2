"""Markup, terminal codes and direction overrides that must stay text in whatever people read."""

import html.parser
import os
import re

import feeds
from case import Case, case, family

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Scan(html.parser.HTMLParser):
    """What an HTML page would do: tags, event handlers, addresses."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "object", "embed", "img", "form", "base", "svg"):
            self.found.append(f"<{tag}>")
        for name, value in attributes:
            if name.startswith("on"):
                self.found.append(f"{tag} {name}=")
            if name in ("href", "src", "action", "formaction") and re.match(
                    r"\s*(javascript|vbscript|data|file)\s*:", value or "", re.I):
                self.found.append(f"{tag} {name}={value[:40]}")


def scan_outputs(after):
    """Faults of all outputs together, as (file name, what)."""
    faults = []
    for path, text in after.outputs().items():
        name = os.path.basename(path)
        stray = CONTROL.search(text)
        if stray:
            faults.append((name, f"control character U+{ord(stray[0]):04X} in {text[max(0, stray.start() - 40):][:60]!r}"))
        stray = BIDI.search(text)
        if stray:
            faults.append((name, f"direction override U+{ord(stray[0]):04X} in "
                           f"{text[max(0, stray.start() - 40):][:60]!r}"))
        if name.endswith(".html"):
            faults += [(name, what) for what in Scan(text).found]
        if name.endswith((".atom", ".xml")):
            faults += atom_faults(name, text)
        if name.endswith(".md"):
            for number, line in enumerate(text.split("\n"), 1):
                # A backslash escapes; code spans are left out.
                bare = re.sub(r"\\.", "", re.sub(r"`[^`]*`", "", line))
                if re.search(r"<\s*/?\s*(script|img|svg|iframe|a)\b", bare, re.I):
                    faults.append((name, f"raw markup in line {number}: {line[:80]!r}"))
                if re.search(r"\]\(\s*<?\s*(javascript|vbscript|data|file)\s*:", bare, re.I):
                    faults.append((name, f"live link in line {number}: {line[:80]!r}"))
                if re.match(r"\s*(# INJECTED|\| INJECTED|- INJECTED|> INJECTED|INJECTED)", line):
                    faults.append((name, f"text broke out into line {number}"))
        if name == "alerts.log" and re.search(r"^INJECTED", text, re.M):
            faults.append((name, "text broke out into a line of its own"))
        if name == "alerts.log" and re.search("[\u2028\u2029\x85]", text):
            faults.append((name, "a Unicode line separator"))
    for alert in after.alerts:
        for key, value in walk(alert):
            if key.endswith("start") or not isinstance(value, str):
                continue
            if CONTROL.search(value):
                faults.append(("alerts.jsonl", f"control character in {key}: {value[:60]!r}"))
            if BIDI.search(value):
                faults.append(("alerts.jsonl", f"direction override in {key}: {value[:60]!r}"))
    return faults


def walk(value, key=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from walk(inner, f"{key}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from walk(inner, key)
    else:
        yield key, value


def atom_faults(name, text):
    import xml.etree.ElementTree as tree
    try:
        root = tree.fromstring(text.encode())
    except tree.ParseError as error:
        return [(name, f"not well-formed: {error}")]
    faults = []
    for element in root.iter():
        if element.get("href") and re.match(r"\s*(javascript|vbscript|data|file)\s*:", element.get("href"), re.I):
            faults.append((name, f"link to {element.get('href')[:40]}"))
        if element.get("type") == "html" and element.text:
            faults += [(name, what) for what in Scan(element.text).found]
    return faults


class Injected(Case):
    """Items whose text tries to be more than text."""

    titles = ("{}",)
    link = None
    body_text = "{}"

    def make(self, n):
        item = super().make(n)
        item.title = self.titles[(n - 1) % len(self.titles)].replace("{}", item.token)
        item.description = self.body_text.replace("{}", item.token)
        if self.link:
            item.link = self.link.replace("{}", item.token)
        return item

    @property
    def count(self):
        return max(2, len(self.titles))

    def check(self, after):
        # All outputs are looked at once; each case answers for what its own source tells.
        for alert in after.by_source.get(self.source_id, []):
            url = alert.get("url")
            self.expect(url is None or re.match(r"https?://", url), f"url {str(url)[:60]!r}")
        self.check_more(after)

    def check_more(self, after):
        pass


@case("injection/outputs", "no output holds live markup, control characters or direction overrides")
class Outputs(Case):
    """Looks at all that the run wrote; the payloads are the other cases'."""

    def check(self, after):
        for name, what in scan_outputs(after)[:20]:
            self.fail(f"{name}: {what}")


@case("injection/script", "<script>/<img onerror> in title and body: inert in HTML, Markdown, Atom")
class Script(Injected):
    titles = ("<script>alert(1)</script> {}", "<img src=x onerror=alert(1)> {}", "<svg/onload=alert(1)> {}",
              "&lt;script&gt;alert(1)&lt;/script&gt; {}", "<iframe src=http://x></iframe> {}")
    body_text = "{} <script>alert(2)</script><img src=x onerror=alert(2)><a href='javascript:alert(3)'>go</a>"


@case("injection/breakout", "attribute breakout quotes: inert")
class Breakout(Injected):
    titles = ('"><script>alert(1)</script> {}', "' onmouseover='alert(1) {}", '" autofocus onfocus="alert(1) {}',
              "--> <script>alert(1)</script> {}", "]]> <script>alert(1)</script> {}", "</title></head><script>x</script> {}")
    link = 'http://example.org/"><script>alert(1)</script>/{}'


@case("injection/terminal", "terminal escapes (CSI 2J, OSC 8, OSC 52, C1, BEL) stripped or shown visibly")
class Terminal(Injected):
    titles = ("\u009b2J{}", "\u009d52;c;ZXZpbA==\u009c {}", "\u0085INJECTED {}", "\u0090q\u009c {}", "\x7f\x7f {}")

    def body(self, upto):
        # JSON can say what XML 1.0 cannot.
        import json
        items = [{"id": i.guid, "url": i.link, "title": t + " " + i.title, "content_text": t, "date_published": i.rfc3339}
                 for i, t in zip(self.items(upto), ("\x1b[2J", "\x1b]8;;http://evil/\x07click\x1b]8;;\x07",
                                                    "\x1b]52;c;ZXZpbA==\x07", "\x07\x08\x08", "\x1b[31;1m\x00"))]
        return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "\x1b[2JFeed", "items": items})


@case("injection/bidi", "bidi overrides/isolates removed or isolated in titles")
class Bidi(Injected):
    titles = ("\u202egnp.{}\u202c", "\u2066{}", "a\u2067b\u2068c {}", "\u202a\u202b\u202d{}")
    body_text = "\u202e{}\u202d"


@case("injection/lines", "CR/LF/U+2028 and JSONL-, Markdown-breaking text stay inside one record")
class Lines(Injected):
    titles = ("{}\r\nINJECTED", "{}\n# INJECTED", "{}\u2028INJECTED\u2029INJECTED", '{}"}\n{"id":"INJECTED"}',
              "{} [x](javascript:alert(1))", "{} ![x](http://evil/x.png)", "{} | INJECTED | *b* _i_ `c`",
              "{}&#10;&#10;- INJECTED", "{} <http://evil/>", "{}\\](javascript:alert(1))")
    body_text = "{}\n\n# INJECTED\n\n[x](javascript:alert(1))\n- INJECTED"


@family("injection/link-{}", "{}: link never becomes a clickable href", {
    "javascript": {"link": "javascript:alert('{}')"}, "javascript-case": {"link": " JaVaScRiPt:alert('{}')"},
    "javascript-tab": {"link": "java\tscript:alert('{}')"}, "vbscript": {"link": "vbscript:msgbox('{}')"},
    "data": {"link": "data:text/html,<script>alert('{}')</script>"}, "file": {"link": "file:///etc/passwd#{}"},
    "feed": {"link": "feed:javascript:alert('{}')"}, "protocol-relative": {"link": "//example.org/{}"},
})
class Link(Injected):
    titles = ("Note {}",)


@case("injection/paths", "feed title/guid like ../../tmp/x never become file names")
class Paths(Injected):
    titles = ("../../../../tmp/vedette-injected-{}", "..\\..\\{}", "/etc/vedette-injected-{}")

    def body(self, upto):
        for item in self.items(upto):
            item.guid = f"../../../tmp/vedette-injected-{item.token}"
        return feeds.rss(self.items(upto)).replace("Harbour notes", "../../tmp/vedette-injected")

    def check_more(self, after):
        for root, _, names in os.walk(self.run.folder):
            for name in names:
                self.expect("vedette-injected" not in name, f"a file {os.path.join(root, name)}")
        self.expect(not any("vedette-injected" in n for n in os.listdir("/tmp")), "a file in /tmp")


@case("injection/long-link", "item link of 64 kB: bounded, no crash, digest stays readable")
class LongLink(Injected):
    titles = ("Note {}",)
    link = "http://example.org/{}/" + "a" * 65_536

    def check_more(self, after):
        for path, text in after.digests.items():
            self.expect("a" * 10_000 not in text, f"{os.path.basename(path)} holds the whole link")


@case("injection/homograph", "homograph IDN link shown as punycode or flagged; delivered")
class Homograph(Injected):
    titles = ("Note {}",)
    link = "http://\u0430pple.example/{}"

    def check_more(self, after):
        for alert in after.by_source.get(self.source_id, []):
            self.expect("\u0430pple" not in (alert.get("url") or ""), f"url {alert.get('url')!r}")
        for path, text in after.digests.items():
            self.expect("\u0430pple.example" not in text, f"{os.path.basename(path)} shows the host as it is")


@case("injection/credentials", "user:password in a source URL appears in no log, status, digest or alert")
class SecretURL(Case):
    states = ("ok", "failing", "backoff")

    def url(self):
        return self.server.url(userinfo="lookout:n0t-t0-be-sh0wn@")

    async def answer(self, r):
        if r.nth in (3, 4):
            await r.reply(500, "no")
        else:
            await self.serve(r, r.nth if r.nth < 3 else r.nth - 2)

    def check(self, after):
        for path, text in after.outputs().items():
            self.expect("n0t-t0-be-sh0wn" not in text, f"the password stands in {os.path.basename(path)}")
        self.expect(any(r.get("Authorization") for r in self.server.requests), "credentials of the URL never used")


@case("injection/header-secret", "a configured request header's secret appears in no log, status, digest or alert")
class SecretHeader(Case):
    extra = {"headers": {"X-Api-Key": "n0t-t0-be-sh0wn-either"}}

    async def answer(self, r):
        self.expect(r.get("X-Api-Key") == "n0t-t0-be-sh0wn-either", "the header was not sent")
        await self.serve(r, r.nth)

    def check(self, after):
        for path, text in after.outputs().items():
            self.expect("n0t-t0-be-sh0wn-either" not in text, f"the secret stands in {os.path.basename(path)}")


@case("injection/server-words", "what a server says in an error reaches log and status as plain text")
class ServerWords(Case):
    count = 0
    states = ("failing", "backoff")

    async def answer(self, r):
        await r.raw("HTTP/1.1 500 \x1b[2J<script>alert(1)</script>\x9b31m\r\nContent-Type: text/\x1b[31m\r\n"
                    "Location: http://\x1b[31m/\r\nContent-Length: 0\r\n\r\n")
