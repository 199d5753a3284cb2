"""The daemon under check: its configuration, its process and what it leaves on disk."""

import asyncio
import functools
import glob
import json
import os
import re
import signal
import time

from case import TOKEN

STATES = {"pending", "ok", "failing", "blocked", "gone", "backoff", "paused"}


class Daemon:
    """One `vedette run` over a folder of its own."""

    def __init__(self, binary, folder, environment=None, user=None):
        self.binary = os.path.abspath(binary)
        self.folder = folder
        self.state = os.path.join(folder, "state")
        self.config = os.path.join(folder, "config.json")
        self.log = os.path.join(folder, "log.txt")
        self.environment = environment or {}
        self.user = user
        self.process = None
        self.was_hurried = False
        self.peak = 0
        # By thread: nanoseconds on a core, and in line for one.
        self._threads = {}
        self.remotes = set()
        # By source: the distinct rows that status.json showed, with the time.
        self.history = {}

    def configure(self, sources, fetch=None, **more):
        configuration = {
            "state_directory": self.state, "sources": sources,
            "watches": [{"id": "all", "query": "*", "severity": "warning", "group": "item"}],
            "fetch": {"min_interval": 1, "allow_hosts": ["127.0.0.1", "localhost"], **(fetch or {})},
            "server": {"listen": "127.0.0.1:0"},
        }
        configuration.update(more)
        with open(self.config + ".new", "w") as file:
            json.dump(configuration, file, indent=1)
        os.replace(self.config + ".new", self.config)

    async def start(self):
        log = open(self.log, "ab")
        environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
        environment.update({"SWIFT_BACKTRACE": "enable=no", **self.environment})
        options = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        self.process = await asyncio.create_subprocess_exec(
            self.binary, "run", "--config", self.config, stdout=log, stderr=log, env=environment, cwd=self.folder,
            **options)
        log.close()
        return self

    @property
    def pid(self):
        return self.process.pid

    @property
    def alive(self):
        return self.process is not None and self.process.returncode is None

    def resident(self):
        """Peak resident memory so far, in bytes."""
        try:
            with open(f"/proc/{self.pid}/status") as file:
                found = re.search(r"VmHWM:\s+(\d+) kB", file.read())
            return int(found[1]) * 1024 if found else 0
        except OSError:
            return 0

    def cpu(self):
        """CPU seconds so far."""
        try:
            with open(f"/proc/{self.pid}/stat") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError:
            return 0.0

    @property
    def slowdown(self):
        """How much slower the daemon was than on a machine of its own: 1 where it never waited for a core."""
        run = sum(r for r, _ in self._threads.values())
        wait = sum(w for _, w in self._threads.values())
        return (run + wait) / run if run else 1

    def waited(self):
        """Seconds for which threads of the daemon, and this process, stood in line for a core."""
        self._sample_threads()
        own = _schedule("/proc/self/schedstat") or (0, 0)
        return (sum(w for _, w in self._threads.values()) + own[1]) / 1e9

    def _sample_threads(self):
        if self.alive:
            for path in glob.glob(f"/proc/{self.pid}/task/*/schedstat"):
                self._threads[path] = _schedule(path) or self._threads.get(path, (0, 0))

    async def watch(self):
        """Samples memory, threads, status.json and whom the process talks to, until cancelled."""
        while self.alive:
            self.peak = max(self.peak, self.resident())
            self._sample_threads()
            self._sample_status()
            self._sample_remotes()
            await asyncio.sleep(0.25)

    def _sample_status(self):
        status = self.read_status()
        for row in (status or {}).get("sources", []):
            rows = self.history.setdefault(row.get("id"), [])
            if not rows or rows[-1][1] != row:
                rows.append((time.monotonic(), row))

    def _sample_remotes(self):
        """IPv4 peers, as /proc writes them; the table is the machine's, so that only known bad peers mean anything."""
        try:
            with open(f"/proc/{self.pid}/net/tcp") as file:
                for line in file.readlines()[1:]:
                    self.remotes.add(line.split()[2].split(":")[0])
        except (OSError, IndexError):
            pass

    def read_status(self):
        """What status.json says; None while there is none. Raises nothing: a torn file is found by `torn_status`."""
        try:
            with open(os.path.join(self.state, "status.json"), "rb") as file:
                return json.loads(file.read().decode("utf-8"))
        except (OSError, ValueError):
            return None

    async def terminate(self, patience=15):
        """SIGTERM; seconds until the end, without those for which it stood in line, and the exit status, None where it
        had to be killed."""
        clock = Patience(self, patience)
        started = time.monotonic()
        if self.alive:
            self.process.send_signal(signal.SIGTERM)
        while self.alive and clock.left:
            clock.daemon.waited()
            try:
                await asyncio.wait_for(asyncio.shield(self.process.wait()), 0.05)
            except asyncio.TimeoutError:
                pass
        status = self.process.returncode
        # After 4 s it ends as it stands, and the next start catches up.
        self.was_hurried = time.monotonic() - started >= 4
        if self.alive:
            self.process.kill()
            await self.process.wait()
        return clock.used, status

    async def kill(self):
        if self.alive:
            self.process.kill()
        await self.process.wait()


class Patience:
    """Some seconds in which something must happen, not counting those in which the machine was busy with others."""

    def __init__(self, daemon, seconds):
        self.daemon = daemon
        self.seconds = seconds
        self.started = time.monotonic()
        self.waited = daemon.waited()

    @property
    def used(self):
        return max(0, time.monotonic() - self.started - (self.daemon.waited() - self.waited))

    @property
    def left(self):
        return self.used < self.seconds


class Aftermath:
    """What a run left: files, and what was seen on the way."""

    def __init__(self, daemon):
        self.daemon = daemon
        self.state = daemon.state
        # What is wrong inside the file, and whether its last line breaks off: a crash may leave that until the next start.
        self.torn = []
        self.unfinished = False
        self.alerts = self._alerts()
        self.told = {}
        self.by_source = {}
        for alert in self.alerts:
            if alert.get("kind") != "coverage":
                for token in set(TOKEN.findall(self.text_of(alert))):
                    self.told.setdefault(token, []).append(alert)
            for source in alert.get("sources") or []:
                self.by_source.setdefault(source, []).append(alert)

    @functools.cached_property
    def status_file(self):
        return self.daemon.read_status()

    @functools.cached_property
    def status(self):
        """The rows of status.json by source."""
        return {row.get("id"): row for row in (self.status_file or {}).get("sources", [])}

    @functools.cached_property
    def log(self):
        return _text(self.daemon.log)

    @functools.cached_property
    def digests(self):
        return {path: _text(path) for path in sorted(glob.glob(self.state + "/digests/**", recursive=True))
                if os.path.isfile(path)}

    @staticmethod
    def text_of(alert):
        return " ".join(str(alert.get(key) or "") for key in ("title", "summary", "url"))

    def _alerts(self):
        try:
            with open(self.state + "/alerts.jsonl", "rb") as file:
                *lines, rest = file.read().split(b"\n")
        except OSError:
            return []
        self.unfinished = bool(rest)
        alerts = []
        for number, line in enumerate(lines, 1):
            try:
                alert = json.loads(line.decode("utf-8"))
                if not isinstance(alert, dict):
                    raise ValueError("not an object")
                alerts.append(alert)
            except ValueError as error:
                self.torn.append(f"line {number}: {error}")
        return alerts

    def troubled(self, source):
        return any(row.get("consecutive_failures") or row.get("last_error")
                   for _, row in self.daemon.history.get(source, []))

    @functools.cache
    def outputs(self):
        """Every file that people or programs read, by path; the log of the process among them."""
        files = {self.daemon.log: self.log, **self.digests}
        for name in ("alerts.jsonl", "alerts.log", "status.json"):
            files[os.path.join(self.state, name)] = _text(os.path.join(self.state, name))
        return files


def _schedule(path):
    """Nanoseconds on a core and in line for one, of a thread (sched-stats in the kernel's documentation)."""
    try:
        with open(path) as file:
            run, wait, _ = file.read().split()
        return int(run), int(wait)
    except (OSError, ValueError):
        return None


def _text(path):
    try:
        with open(path, "rb") as file:
            return file.read().decode("utf-8", "replace")
    except OSError:
        return ""
