"""What every case shares: its servers, its items with their tokens, and the checks that nothing excuses."""

import datetime
import re
import time

import feeds
from loopback import Listener

TOKEN = re.compile(r"T\d{4}N\d+X")

# In the order in which they are reported.
registry = []


def case(id, says):
    """Registers a class as the case `group/slug`, with the sentence that it holds the daemon to."""
    def register(cls):
        registry.append((id, says, cls, {}))
        return cls
    return register


def family(id, says, variants):
    """Registers a class once for each variant: `id` and `says` are formats over the variant's name, `variants` maps a
    name to the class attributes that it sets."""
    def register(cls):
        for name, attributes in variants.items():
            registry.append((id.format(name), says.format(attributes.get("line", name)), cls, attributes))
        return cls
    return register


class Case:
    """One behaviour: by default an RSS feed whose items 1 to `count` appear one a poll, each to be told once."""

    interval = 2
    count = 3
    kind = None
    # Which states status.json may show at the end.
    states = ("ok",)
    # Whether some sample of status.json must have shown a failure.
    trouble = None
    # Further keys of the source.
    extra = {}
    content_type = "application/rss+xml"
    # A bound on the CPU seconds of the daemon where this case runs alone.
    cpu = 10
    certificate = None

    def __init__(self, run, number, id, says):
        self.run = run
        self.number = number
        self.id = id
        self.says = says
        self.source_id = id.replace("/", ".")
        self.listeners = []
        self.failures = []
        self._items = {}

    # Serving

    async def listen(self, answer=None, greet=None, address=None, tls=None):
        listener = await Listener(answer or self.answer, greet).open(address or self.run.address, tls=tls)
        self.listeners.append(listener)
        return listener

    async def open(self):
        tls = self.run.certificates.context(self.certificate) if self.certificate else None
        self.server = await self.listen(tls=tls)

    def url(self):
        return self.server.url()

    def sources(self):
        source = {"id": self.source_id, "url": self.url(), "interval": self.interval, **self.extra}
        if self.kind:
            source["kind"] = self.kind
        return [source]

    async def answer(self, r):
        await self.serve(r, r.nth)

    async def serve(self, r, upto, headers=(), **more):
        """Answers with the feed as it stands with items 1 to `upto`."""
        more.setdefault("type", self.content_type)
        await r.reply(200, self.body(min(upto, self.count)), headers, **more)

    def body(self, upto):
        return feeds.rss(self.items(upto))

    # Items

    def token(self, n):
        return f"T{self.number:04d}N{n}X"

    def item(self, n):
        """Item `n`, the same whenever it is asked for."""
        if n not in self._items:
            self._items[n] = self.make(n)
        return self._items[n]

    def make(self, n):
        token = self.token(n)
        return feeds.Item(
            token, f"Note {token} from the harbour", f"http://example.org/{self.source_id}/{n}",
            f"urn:{self.source_id}:{n}", date=int(time.time()) - 60)

    def items(self, upto):
        """Newest first."""
        return [self.item(n) for n in range(upto, 0, -1)]

    # Checking

    def fail(self, message):
        if message not in self.failures:
            self.failures.append(message)

    def expect(self, condition, message):
        if not condition:
            self.fail(message)
        return bool(condition)

    def expected(self):
        """How often each token must be told: its least and most."""
        return {self.token(n): (1, 1) for n in range(1, self.count + 1)}

    def check(self, after):
        """What this case asks beyond its tokens and its state."""

    def verify(self, after):
        """All that is asked: delivery, state, trouble shown, and the case's own check."""
        expected = self.expected()
        for token, (least, most) in expected.items():
            told = len(after.told.get(token, []))
            if told < least:
                self.fail(f"{token} was told {told} times, not {least}")
            elif told > most:
                self.fail(f"{token} was told {told} times, at most {most} allowed")
        mine = f"T{self.number:04d}N"
        strangers = [t for t in after.told if t.startswith(mine) and t not in expected]
        self.expect(not strangers, f"told what must not be told: {', '.join(strangers[:3])}")
        for source in self.sources():
            row = after.status.get(source["id"])
            if not self.expect(row is not None, f"status.json has no source {source['id']}"):
                continue
            state = row.get("state")
            self.expect(
                state in self.states,
                f"state is {state}, not {' or '.join(self.states)}; last_error {row.get('last_error')!r}")
            if self.trouble:
                self.expect(after.troubled(source["id"]), "no failure ever showed in status.json")
            for alert in after.by_source.get(source["id"], []):
                if alert.get("kind") == "watch" and not TOKEN.search(after.text_of(alert)):
                    self.fail(f"invented an item: {alert.get('title')!r:.80}")
                    break
        for listener in self.listeners:
            for error in listener.errors:
                self.fail(f"fault of the check itself: {error}")
        self.check(after)

    def holds(self, after):
        """Whether `verify` finds nothing but what is known already; to be asked while the run goes on."""
        known = list(self.failures)
        try:
            self.verify(after)
        except Exception:
            return False
        found = self.failures != known
        self.failures[:] = known
        return not found

    # Measures

    def times(self, path="/feed.xml", listener=None):
        """When a path was asked for, in seconds since the start."""
        return [r.at - self.run.started for r in (listener or self.server).to(path)]

    def gaps(self, path="/feed.xml", listener=None):
        times = self.times(path, listener)
        return [b - a for a, b in zip(times, times[1:])]

    def expect_no_hot_loop(self, least=None):
        least = self.interval * 0.5 if least is None else least
        gaps = self.gaps()
        self.expect(not gaps or min(gaps) >= least,
                    f"asked again after {min(gaps or [0]):.2f} s: gaps {' '.join(f'{g:.2f}' for g in gaps[:12])}")

    def expect_sparser(self, gaps=None, first=0):
        """Gaps from index `first` on grow."""
        gaps = (self.gaps() if gaps is None else gaps)[first:]
        if not self.expect(len(gaps) >= 2, f"only {len(gaps)} gaps to judge by"):
            return
        shown = " ".join(f"{g:.1f}" for g in gaps)
        grow = lambda waits: (  # noqa: E731
            max(waits[-2:]) >= 1.6 * waits[0] and all(b >= 0.6 * a for a, b in zip(waits, waits[1:])))
        # One poll that a busy machine made late spoils the gaps beside it: then what was planned counts.
        planned = self.planned_waits()[first:]
        self.expect(grow(gaps) or len(planned) >= 2 and grow(planned),
                    f"polls do not get sparser: gaps {shown}, planned {' '.join(f'{w:.0f}' for w in planned)}")

    def planned_waits(self):
        """From each attempt to the poll planned after it, in seconds, as status.json showed them."""
        waits = {}
        for _, row in self.run.daemon.history.get(self.source_id, []):
            if row.get("last_attempt") and row.get("next_poll"):
                last, planned = (datetime.datetime.fromisoformat(row[key].replace("Z", "+00:00"))
                                 for key in ("last_attempt", "next_poll"))
                waits[last] = (planned - last).total_seconds()
        return [wait for _, wait in sorted(waits.items())]

    def expect_deadline(self, listener=None):
        """No connection lived longer than the 30 s that a transfer may, and the 5 s that its end may take."""
        seconds = 30 + self.run.slack(5)
        connections = (listener or self.server).connections
        if not self.expect(connections, "never connected"):
            return
        now = time.monotonic()
        lives = [(c.closed or now) - c.opened for c in connections]
        self.expect(max(lives) <= seconds, f"a connection lived {max(lives):.1f} s")
        self.expect(any(c.closed for c in connections) or now - connections[0].opened < seconds,
                    "no transfer was ever given up")
