"""What other programs rely on, and the process as a whole."""

import re
import time

from case import TOKEN, Case, case
from daemon import STATES


class Whole(Case):
    """Looks at the whole run; has no source of its own."""

    count = 0

    async def open(self):
        pass

    def sources(self):
        return []

    def holds(self, after):
        # Of a run that is over.
        return True


@case("contract/lines", "every line of alerts.jsonl is an object with id, subject, title, url, published, sources")
class Lines(Whole):
    keys = ("seq", "id", "time", "kind", "severity", "subject", "factors", "title", "summary", "url", "published", "story",
            "sources", "origins", "certainty", "standing", "evidence", "watch")

    def check(self, after):
        for alert in after.alerts:
            missing = [k for k in self.keys if k not in alert]
            self.expect(not missing, f"a line lacks {', '.join(missing)}")
            for key in ("time", "published"):
                value = alert.get(key)
                self.expect(value is None or re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", value),
                            f"{key} is {value!r}")
            self.expect(isinstance(alert.get("sources"), list), "sources is no list")
            self.expect(isinstance(alert.get("origins"), int), f"origins is {alert.get('origins')!r}")
            for evidence in alert.get("evidence") or []:
                field = alert.get(evidence.get("field"))
                if evidence.get("field") == "title" and isinstance(field, str):
                    cut = field[evidence["start"]: evidence["end"]]
                    self.expect(cut == evidence["text"], f"evidence {evidence['text']!r} does not stand at its place")


@case("contract/ids", "alert ids are unique within alerts.jsonl, seq has no gap, and no line is torn")
class Ids(Whole):
    def check(self, after):
        for what in after.torn:
            self.fail(f"torn: {what}")
        self.expect(not after.unfinished, "the last line has no end")
        ids = [a.get("id") for a in after.alerts]
        self.expect(len(ids) == len(set(ids)), f"{len(ids) - len(set(ids))} ids stand twice")
        seqs = [a.get("seq") for a in after.alerts]
        self.expect(seqs == list(range(1, len(seqs) + 1)), "seq has a gap or is out of order")
        self.expect(ids, "no alerts at all")


@case("contract/urls", "every alert url is http(s) or null")
class URLs(Whole):
    def check(self, after):
        for alert in after.alerts:
            url = alert.get("url")
            self.expect(url is None or re.match(r"https?://[^\s<>\"]+$", url), f"url {str(url)[:80]!r}")


@case("contract/status", "status.json parses; every source has its keys; state is one of those in the contract")
class Status(Whole):
    keys = ("id", "url", "state", "last_attempt", "last_success", "next_poll", "consecutive_failures", "last_error",
            "http_status", "items")

    def check(self, after):
        status = after.status_file
        if not self.expect(status is not None, "status.json is missing or does not parse"):
            return
        for key in ("version", "pid", "started", "updated", "sources", "subjects", "alerts"):
            self.expect(key in status, f"no {key}")
        self.expect(status.get("pid") == after.daemon.pid, f"pid {status.get('pid')}, not {after.daemon.pid}")
        for row in status.get("sources", []):
            missing = [k for k in self.keys if k not in row]
            self.expect(not missing, f"a source lacks {', '.join(missing)}")
            self.expect(row.get("state") in STATES, f"state {row.get('state')!r}")
            if row.get("state") == "ok":
                self.expect(row.get("last_success"), f"{row.get('id')} is ok without last_success")
            for key in ("last_attempt", "last_success", "next_poll"):
                value = row.get(key)
                self.expect(value is None or re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", value),
                            f"{key} is {value!r}")
        told = status.get("alerts") or {}
        self.expect(after.daemon.was_hurried or told.get("count") == told.get("last_seq") == len(after.alerts),
                    f"alerts {told}, {len(after.alerts)} lines told")
        listed = [row.get("id") for row in status.get("sources", [])]
        configured = [s["id"] for c in self.run.cases for s in c.sources()]
        self.expect(sorted(listed) == sorted(configured), "the sources listed are not those configured")


@case("contract/digests", "every alert's title token is found in some file of digests/")
class Digests(Whole):
    def check(self, after):
        digested = set()
        for text in after.digests.values():
            digested.update(TOKEN.findall(text))
        missing = [t for t, alerts in after.told.items()
                   if t not in digested and any(t in (a.get("title") or "") for a in alerts)]
        self.expect(after.daemon.was_hurried or not missing,
                    f"{len(missing)} of {len(after.told)} tokens in no digest: {', '.join(missing[:5])}")
        kinds = {path.rsplit(".", 1)[-1] for path in after.digests}
        self.expect({"md", "html"} <= kinds, f"digests of the kinds {sorted(kinds)}")


@case("contract/log", "alerts.log tells the same alerts for people")
class Log(Whole):
    def check(self, after):
        text = next(t for p, t in after.outputs().items() if p.endswith("alerts.log"))
        logged = TOKEN.findall(text)
        # A line for people may cut a long title short.
        titled = {t for t, alerts in after.told.items() if any(t in (a.get("title") or "")[:80] for a in alerts)}
        missing = titled - set(logged)
        self.expect(not missing, f"{len(missing)} tokens are not in alerts.log: {', '.join(sorted(missing)[:5])}")


@case("contract/leftovers", "no temporary files are left, and nothing but what is documented")
class Leftovers(Whole):
    def check(self, after):
        import os
        for root, _, names in os.walk(after.state):
            for name in names:
                self.expect(re.fullmatch(
                    r"vedette\.db(-wal|-shm)?|alerts\.jsonl|alerts\.log|status\.json|lock|vedette\.lock|[\w.-]+\.(md|html|atom)",
                    name), f"a file {os.path.relpath(os.path.join(root, name), after.state)}")
        import sqlite3
        database = sqlite3.connect(os.path.join(after.state, "vedette.db"))
        self.expect(database.execute("PRAGMA integrity_check").fetchone() == ("ok",), "integrity_check")
        database.close()


@case("process/survives", "the daemon never ends by itself while everything misbehaves at once")
class Survives(Whole):
    def check(self, after):
        self.expect(self.run.survived, f"it ended by itself: {after.log[-300:]!r}")


@case("process/memory", "peak memory of the daemon <= 400 MB with every hostile source at once")
class Memory(Whole):
    def check(self, after):
        self.expect(0 < after.daemon.peak <= 400e6, f"peak {after.daemon.peak / 1e6:.0f} MB")


@case("process/sigterm", "SIGTERM ends the daemon within 5 s, status 0, with transfers hanging")
class Terminated(Case):
    """Goes quiet shortly before the end, so that transfers hang then."""

    count = 1

    async def answer(self, r):
        if self.run.stopping < float("inf"):
            await r.connection.hang()
        else:
            await self.serve(r, 1)

    def holds(self, after):
        return True

    def check(self, after):
        self.expect(self.run.exit_status == 0, f"exit status {self.run.exit_status}")
        self.expect(self.run.exit_seconds <= 5, f"{self.run.exit_seconds:.1f} s to the end")
