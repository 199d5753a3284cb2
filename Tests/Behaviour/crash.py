#!/usr/bin/env python3
"""Kills the daemon at any instant, fills its disk, moves its clock, damages its files, and asks that nothing is lost and
nothing told twice; see README.md."""

import argparse
import asyncio
import fnmatch
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import feeds  # noqa: E402
from daemon import Aftermath, Daemon, Patience  # noqa: E402
from loopback import Listener  # noqa: E402

scenarios = []


def scenario(id, says):
    def register(function):
        scenarios.append((id, says, function))
        return function
    return register


class Skip(Exception):
    """The machine cannot play this."""


class Publisher:
    """Feeds that gain numbered items all the time, and show the last 299."""

    # In all: a digest, in which each must stand, shows 5,000 at most.
    most = 4000

    def __init__(self, count=5, every=0.4, first=0):
        self.count = count
        # Of the sources' numbers, where two publishers stand side by side.
        self.first = first
        self.every = every
        self.items = [[] for _ in range(count)]
        self.open = True
        self.served = asyncio.Event()

    async def start(self):
        self.listeners = []
        for index in range(self.count):
            self.listeners.append(await Listener(lambda r, index=index: self._answer(r, index)).open())
        self._task = asyncio.ensure_future(self._publish())
        return self

    def sources(self):
        return [{"id": f"wire-{index}", "url": listener.url(), "interval": 1}
                for index, listener in enumerate(self.listeners, self.first)]

    async def _publish(self):
        while True:
            if self.open and sum(map(len, self.items)) < self.most:
                index = random.randrange(self.count)
                n = len(self.items[index]) + 1
                token = f"T{index + self.first:04d}N{n}X"
                self.items[index].append(feeds.Item(
                    token, f"Note {token} from the harbour", f"http://example.org/{token}", f"urn:{token}",
                    date=int(time.time())))
            await asyncio.sleep(self.every * random.random() * 2)

    async def _answer(self, r, index):
        items = self.items[index]
        tag = f'"{len(items)}"'
        if r.get("If-None-Match") == tag:
            await r.reply(304, headers=[("ETag", tag)])
            return
        await r.reply(200, feeds.rss(items[:-300:-1]), [("ETag", tag)])
        self.served.set()

    def published(self):
        return {item.token for items in self.items for item in items}

    def polls(self):
        return sum(len(listener.requests) for listener in self.listeners)

    def stop(self):
        self._task.cancel()
        for listener in self.listeners:
            listener.server.close()


class Stage:
    """A publisher, a daemon and what must hold in the end."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.failures = []
        self.notes = []

    async def open(self, state=None, **daemon):
        self.publisher = await Publisher().start()
        self.daemon = Daemon(self.options.vedette, self.folder, **daemon)
        if state:
            self.daemon.state = state
        self.daemon.configure(self.publisher.sources())
        return self

    def fail(self, message):
        if message not in self.failures:
            self.failures.append(message)

    def expect(self, condition, message):
        if not condition:
            self.fail(message)
        return bool(condition)

    def told(self):
        return Aftermath(self.daemon).told

    async def caught_up(self, seconds=25):
        """Waits until all that is published is told."""
        clock = Patience(self.daemon, seconds)
        while clock.left:
            if self.publisher.published() <= set(self.told()):
                return True
            if not self.daemon.alive:
                return False
            await asyncio.sleep(0.3)
        return False

    async def started(self):
        """Starts the daemon, and waits until it polls and all is told."""
        await self.daemon.start()
        if not await self.polled(8):
            return False
        clock = Patience(self.daemon, 8)
        while len(self.publisher.published()) < 6 and clock.left:
            await asyncio.sleep(0.1)
        return await self.caught_up(12)

    async def polled(self, seconds):
        """Waits for a poll of every source."""
        before = [len(listener.requests) for listener in self.publisher.listeners]
        clock = Patience(self.daemon, seconds)
        while clock.left:
            now = [len(listener.requests) for listener in self.publisher.listeners]
            if all(b > a for a, b in zip(before, now)):
                return True
            await asyncio.sleep(0.1)
        return False

    def check_running(self, when):
        """What must hold at every instant, also while the daemon runs or lies dead."""
        alerts = os.path.join(self.daemon.state, "alerts.jsonl")
        if os.path.exists(alerts):
            after = Aftermath(self.daemon)
            self.expect(not after.torn, f"{when}: torn {after.torn[:2]}")
            for token, told in after.told.items():
                if not self.expect(len(told) == 1, f"{when}: {token} was told {len(told)} times"):
                    break
        path = os.path.join(self.daemon.state, "status.json")
        if os.path.exists(path):
            try:
                with open(path, "rb") as file:
                    json.loads(file.read())
            except ValueError as error:
                self.fail(f"{when}: status.json: {error}")

    async def finish(self, restart=False):
        """Publishing stops, all must arrive; the daemon is ended and everything it left is looked at."""
        self.publisher.open = False
        if restart or not self.daemon.alive:
            await self.daemon.start()
        if not await self.caught_up():
            missing = self.publisher.published() - set(self.told())
            self.fail(f"{len(missing)} of {len(self.publisher.published())} items missing: {sorted(missing)[:4]}"
                      + ("" if self.daemon.alive else f"; the daemon ended: {self._log_end()}"))
        # By then each alert stands in a digest.
        clock = Patience(self.daemon, 5.5)
        while clock.left:
            await asyncio.sleep(0.2)
        if self.daemon.alive:
            seconds, status = await self.daemon.terminate()
            self.expect(status == 0, f"SIGTERM ended it with status {status}")
            self.expect(seconds <= 5, f"{seconds:.1f} s from SIGTERM to the end")
        self.check_left()

    def check_left(self):
        after = Aftermath(self.daemon)
        for what in after.torn:
            self.fail(f"torn: {what}")
        self.expect(not after.unfinished, "the last line of alerts.jsonl has no end")
        for token, told in after.told.items():
            self.expect(len(told) == 1, f"{token} was told {len(told)} times")
        ids = [alert.get("id") for alert in after.alerts]
        self.expect(len(ids) == len(set(ids)), "ids stand twice")
        seqs = [alert.get("seq") for alert in after.alerts]
        self.expect(seqs == list(range(1, len(seqs) + 1)), "seq has a gap or is out of order")
        digested = "\n".join(after.digests.values())
        missing = [t for t in after.told if t not in digested]
        self.expect(not missing, f"{len(missing)} of {len(after.told)} alerts in no digest: {missing[:4]}")
        self.expect(after.status_file is not None, "status.json does not parse")
        for root, _, names in os.walk(self.daemon.state):
            for name in names:
                self.expect(not re.search(r"tmp|temp|\.new$|~$|\.sb-|\.part", name), f"left over: {name}")
                if name.endswith(".db"):
                    database = sqlite3.connect(os.path.join(root, name))
                    try:
                        result = database.execute("PRAGMA integrity_check").fetchone()[0]
                    except sqlite3.DatabaseError as error:
                        result = str(error)
                    database.close()
                    self.expect(result == "ok", f"{name}: integrity_check says {result}")

    def _log_end(self):
        try:
            with open(self.daemon.log, errors="replace") as file:
                return repr(file.read()[-300:])
        except OSError:
            return "no log"


# Kills

def fault_library(folder):
    """The preloaded faults, compiled; None where there is no compiler."""
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fault.c")
    target = os.path.join(folder, "fault.so")
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        return None
    done = subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", target, source, "-ldl"], capture_output=True)
    return target if done.returncode == 0 else None


@scenario("crash/kill", "kill -9 at any instant: nothing missing, nothing twice, nothing torn, restarts by itself")
async def kill(stage):
    await stage.open()
    library = fault_library(stage.folder)
    kinds = ["age", "served", "alert"] + (["call"] if library else [])
    counts = {}
    for number in range(stage.options.kills):
        kind = kinds[number % len(kinds)]
        daemon = stage.daemon
        daemon.environment = {}
        if kind == "call":
            daemon.environment = {"LD_PRELOAD": library, "FAULT_FOLDER": daemon.state,
                                  "FAULT_AT": str(int(10 ** random.uniform(0, 2.9)))}
        alerts = os.path.join(daemon.state, "alerts.jsonl")
        size = os.path.getsize(alerts) if os.path.exists(alerts) else 0
        stage.publisher.served.clear()
        await daemon.start()
        if kind == "age":
            await asyncio.sleep(random.choice([random.random() * 0.3, random.random() * 2.5]))
        elif kind == "served":
            try:
                await asyncio.wait_for(stage.publisher.served.wait(), 5)
            except asyncio.TimeoutError:
                pass
            await asyncio.sleep(random.random() * 0.03)
        elif kind == "alert":
            clock = Patience(daemon, 5)
            while clock.left and daemon.alive:
                if os.path.exists(alerts) and os.path.getsize(alerts) > size:
                    time.sleep(random.random() * 0.003)
                    break
                await asyncio.sleep(0)
        else:
            try:
                await asyncio.wait_for(daemon.process.wait(), 4)
            except asyncio.TimeoutError:
                pass
        if daemon.alive and number % 20 == 19:
            # Now and then it lives on, lest items that it never came to keep leave their feed.
            await stage.caught_up(60)
        if not daemon.alive and daemon.process.returncode != -signal.SIGKILL:
            stage.fail(f"kill {number} ({kind}): it ended by itself with {daemon.process.returncode}: {stage._log_end()}")
            break
        await daemon.kill()
        counts[kind] = counts.get(kind, 0) + 1
        stage.check_running(f"kill {number} ({kind})")
        if stage.failures:
            break
    stage.daemon.environment = {}
    stage.notes.append(", ".join(f"{kind} {n}" for kind, n in counts.items()))
    await stage.finish(restart=True)
    stage.notes.append(f"{len(stage.publisher.published())} items")


@scenario("crash/lock", "a second daemon over the same state directory is refused; the first goes on")
async def lock(stage):
    await stage.open()
    await stage.daemon.start()
    await stage.caught_up(8)
    second = Daemon(stage.options.vedette, stage.folder)
    second.log = stage.folder + "/second.txt"
    await second.start()
    try:
        status = await asyncio.wait_for(second.process.wait(), 6)
        stage.expect(status != 0, "the second ended with status 0")
    except asyncio.TimeoutError:
        stage.fail("the second daemon runs as well")
        await second.kill()
    stage.expect(await stage.polled(6), "the first no longer polls")
    await stage.finish()


# Disk

def fill(path):
    """Takes all the space that is left."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)
    for size in (1 << 16, 4096, 1):
        try:
            while True:
                os.write(descriptor, b"x" * size)
        except OSError:
            pass
    os.close(descriptor)


@scenario("faults/full-disk", "full disk: nothing half-written; after space returns everything arrives once")
async def full_disk(stage):
    volume = os.path.join(stage.folder, "volume")
    os.makedirs(volume)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", volume], capture_output=True)
    if mounted.returncode != 0:
        raise Skip("no right to mount a small volume")
    filler = os.path.join(volume, "filler")
    try:
        await stage.open(state=os.path.join(volume, "state"))
        stage.expect(await stage.started(), "did not start well")
        for _ in range(2):
            fill(filler)
            for _ in range(6):
                await asyncio.sleep(1)
                stage.check_running("while full")
            stage.expect(stage.daemon.alive, f"ended while the disk was full: {stage._log_end()}")
            os.remove(filler)
            stage.expect(await stage.caught_up(20), "did not catch up after space returned")
        await stage.finish()
    finally:
        if stage.daemon.alive:
            await stage.daemon.kill()
        subprocess.run(["umount", "-l", volume], capture_output=True)


@scenario("faults/full-at-start", "started on a full disk: nothing half-written; with space everything arrives once")
async def full_at_start(stage):
    volume = os.path.join(stage.folder, "volume")
    os.makedirs(volume)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", volume], capture_output=True).returncode != 0:
        raise Skip("no right to mount a small volume")
    filler = os.path.join(volume, "filler")
    try:
        await stage.open(state=os.path.join(volume, "state"))
        stage.expect(await stage.started(), "did not start well")
        await stage.daemon.kill()
        fill(filler)
        await stage.daemon.start()
        await asyncio.sleep(4)
        stage.check_running("started full")
        os.remove(filler)
        if not stage.daemon.alive:
            stage.notes.append(f"refused with status {stage.daemon.process.returncode}")
            stage.expect(stage.daemon.process.returncode > 0, f"crashed: {stage.daemon.process.returncode}")
        await stage.finish()
    finally:
        if stage.daemon.alive:
            await stage.daemon.kill()
        subprocess.run(["umount", "-l", volume], capture_output=True)


@scenario("faults/once", "`once` that can keep nothing, on a full disk or for good, ends by itself with 74 and says why")
async def once(stage):
    await stage.open()

    async def ends(why):
        process = await asyncio.create_subprocess_exec(
            stage.daemon.binary, "once", "--config", stage.daemon.config, stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE)
        try:
            _, said = await asyncio.wait_for(process.communicate(), 120)
        except asyncio.TimeoutError:
            process.kill()
            await process.wait()
            stage.fail(f"{why}: it does not end")
            return
        said = said.decode("utf-8", "replace")
        stage.expect(process.returncode == 74, f"{why}: it ended with {process.returncode}")
        stage.expect(why in said, f"it says {said!r} and nothing of: {why}")

    os.makedirs(os.path.join(stage.daemon.state, "vedette.db"))
    await ends("unable to open database file")
    os.rmdir(os.path.join(stage.daemon.state, "vedette.db"))
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=60k", "tmpfs", stage.daemon.state],
                      capture_output=True).returncode != 0:
        stage.notes.append("no right to mount a small volume")
        return
    try:
        await ends("full")
    finally:
        subprocess.run(["umount", "-l", stage.daemon.state], capture_output=True)


def as_nobody(stage):
    """The user id to run as, so that permissions mean something; None where the check is not root."""
    if os.geteuid() != 0:
        return None
    for path in (stage.folder,):
        os.chmod(path, 0o755)
        os.chown(path, 65534, 65534)
    return 65534


def set_writable(folder, writable):
    for root, folders, names in os.walk(folder, topdown=False):
        for name in names:
            os.chmod(os.path.join(root, name), 0o644 if writable else 0o444)
        os.chmod(root, 0o755 if writable else 0o555)


@scenario("faults/read-only", "read-only state directory: no corruption, resumes when writable")
async def read_only(stage):
    await stage.open(user=as_nobody(stage))
    stage.expect(await stage.started(), f"did not start well: {stage._log_end()}")
    set_writable(stage.daemon.state, False)
    for _ in range(6):
        await asyncio.sleep(1)
        stage.check_running("while read-only")
    stage.expect(stage.daemon.alive, f"ended while read-only: {stage._log_end()}")
    set_writable(stage.daemon.state, True)
    await stage.finish()


@scenario("faults/read-only-start", "started on a read-only state directory: no corruption, resumes when writable")
async def read_only_start(stage):
    await stage.open(user=as_nobody(stage))
    stage.expect(await stage.started(), "did not start well")
    await stage.daemon.kill()
    set_writable(stage.daemon.state, False)
    await stage.daemon.start()
    await asyncio.sleep(4)
    stage.check_running("started read-only")
    if not stage.daemon.alive:
        stage.notes.append(f"refused with status {stage.daemon.process.returncode}")
        stage.expect(stage.daemon.process.returncode > 0, f"crashed: {stage.daemon.process.returncode}")
    set_writable(stage.daemon.state, True)
    await stage.finish()


# Clock

@scenario("faults/clock", "clock jumps (-3 d .. +10 y, wall clock only): polling continues within 4 s, nothing lost")
async def clock(stage):
    library = fault_library(stage.folder)
    if not library:
        raise Skip("no C compiler")
    path = os.path.join(stage.folder, "offset")

    def jump(seconds):
        with open(path, "r+b" if os.path.exists(path) else "wb") as file:
            file.write(struct.pack("q", int(seconds)))

    jump(0)
    await stage.open(environment={"LD_PRELOAD": library, "FAULT_CLOCK": path})
    stage.expect(await stage.started(), "did not start well")
    for days in (-3, 0.08, 400, -400, 3650, 0):
        jump(days * 86_400)
        stage.expect(await stage.polled(4), f"no poll of every source within 4 s of a jump to {days} d")
        await asyncio.sleep(1.5)
        stage.check_running(f"at {days} d")
    stage.expect(stage.daemon.alive, f"ended: {stage._log_end()}")
    await stage.finish()


# Damage

def damage(kind, path):
    size = os.path.getsize(path)
    with open(path, "r+b") as file:
        if kind == "header":
            file.write(os.urandom(100))
        elif kind == "magic":
            file.write(b"This is no SQLite")
        elif kind == "middle":
            for page in range(4096 * 2, size - 4096, 4096 * 3):
                file.seek(page)
                file.write(os.urandom(4096))
        elif kind == "zeroed":
            file.seek(4096)
            file.write(bytes(max(0, size - 4096)))
        elif kind == "half":
            file.truncate(size // 2 + 100)
        elif kind == "garbage":
            file.write(os.urandom(size))


@scenario("faults/database", "damaged database: set aside, rebuilt; alerts already told are not repeated")
async def database(stage):
    await stage.open()
    path = os.path.join(stage.daemon.state, "vedette.db")
    stage.expect(await stage.started(), "did not start well")
    for kind in ("middle", "header", "half", "garbage", "zeroed", "magic"):
        await stage.daemon.terminate()
        if not os.path.exists(path):
            stage.fail("there is no vedette.db")
            return
        before = set(os.listdir(stage.daemon.state))
        wal = path + "-wal"
        stage.expect(not os.path.exists(wal) or os.path.getsize(wal) == 0, "a full write-ahead log after a clean end")
        damage(kind, path)
        if not stage.expect(await stage.started(), f"{kind}: items missing after the damage"):
            stage.expect(stage.daemon.alive, f"{kind}: ended: {stage._log_end()}")
            break
        aside = [n for n in set(os.listdir(stage.daemon.state)) - before if re.search("corrupt|damaged|broken|bad", n)]
        stage.expect(aside, f"{kind}: nothing was set aside")
        stage.check_running(kind)
        if stage.failures:
            break
    if not stage.failures:
        # A damaged write-ahead log holds transactions that never count.
        await stage.daemon.kill()
        wal = path + "-wal"
        if os.path.exists(wal):
            with open(wal, "r+b") as file:
                file.seek(os.path.getsize(wal) // 2)
                file.write(os.urandom(20_000))
        stage.expect(await stage.started(), "wal: items missing after the damage")
        # Neither does a missing file: what alerts.jsonl tells was told.
        await stage.daemon.terminate()
        for name in ("vedette.db", "vedette.db-wal", "vedette.db-shm"):
            if os.path.exists(os.path.join(stage.daemon.state, name)):
                os.remove(os.path.join(stage.daemon.state, name))
        stage.expect(await stage.started(), "removed: items missing afterwards")
    # The files set aside are damaged: that is why they are there.
    for name in os.listdir(stage.daemon.state):
        if re.search("corrupt|damaged|broken|bad", name):
            os.remove(os.path.join(stage.daemon.state, name))
    await stage.finish()


@scenario("faults/torn-alerts", "a torn last line of alerts.jsonl is mended at start")
async def torn(stage):
    await stage.open()
    stage.expect(await stage.started(), "did not start well")
    await stage.daemon.kill()
    path = os.path.join(stage.daemon.state, "alerts.jsonl")
    with open(path, "r+b") as file:
        file.truncate(os.path.getsize(path) - 25)
    stage.expect(await stage.started(), "items missing afterwards")
    await stage.finish()


@scenario("faults/status", "damaged status.json: replaced, never a reason not to start")
async def status(stage):
    await stage.open()
    stage.expect(await stage.started(), "did not start well")
    for data in (b"{\"sources\": [", os.urandom(5000), b"", b"[" * 100_000, b"null"):
        await stage.daemon.terminate()
        with open(os.path.join(stage.daemon.state, "status.json"), "wb") as file:
            file.write(data)
        stage.expect(await stage.started(), f"items missing after {data[:20]!r}")
        stage.expect(stage.daemon.read_status(), f"status.json was not replaced after {data[:20]!r}")
    await stage.finish()


# Reload

@scenario("faults/reload", "SIGHUP with a broken configuration: the old one stays; a good one takes effect within 3 s")
async def reload(stage):
    await stage.open()
    extra = await Publisher(count=1, first=100).start()
    stage.expect(await stage.started(), "did not start well")
    pid = stage.daemon.pid
    with open(stage.daemon.config) as file:
        good = file.read()
    for broken in ("{ not json", "[]", "", '{"sources": 5}', good.replace('"interval": 1', '"interval": "soon"'),
                   good.replace('"sources"', '"surces"')):
        with open(stage.daemon.config, "w") as file:
            file.write(broken)
        stage.daemon.process.send_signal(signal.SIGHUP)
        stage.expect(await stage.polled(4), f"no longer polls after {broken[:20]!r}")
        stage.expect(stage.daemon.alive and stage.daemon.pid == pid, f"ended after {broken[:20]!r}: {stage._log_end()}")
        if not stage.daemon.alive:
            break
    with open(stage.daemon.log, errors="replace") as file:
        stage.expect("config" in file.read(), "the log does not speak of the broken configuration")
    added = extra.sources()
    kept = stage.publisher.sources()[:-1]
    stage.daemon.configure(kept + added)
    if stage.daemon.alive:
        stage.daemon.process.send_signal(signal.SIGHUP)
    clock = Patience(stage.daemon, 3)
    while clock.left and not extra.polls():
        await asyncio.sleep(0.1)
    stage.expect(extra.polls() > 0, "the source added was not polled within 3 s")
    dropped = stage.publisher.listeners[-1]
    before = len(dropped.requests)
    await asyncio.sleep(3)
    stage.expect(len(dropped.requests) == before, "the source taken out is still polled")
    clock = Patience(stage.daemon, 5)
    while clock.left:
        listed = {row["id"] for row in (stage.daemon.read_status() or {}).get("sources", [])}
        if {s["id"] for s in added} <= listed:
            break
        await asyncio.sleep(0.1)
    stage.expect({s["id"] for s in added} <= listed, f"status.json lists {sorted(listed)}")
    extra.stop()
    # Back to where it began, so that the last source's items arrive too.
    stage.daemon.configure(stage.publisher.sources())
    if stage.daemon.alive:
        stage.daemon.process.send_signal(signal.SIGHUP)
    await stage.finish()


@scenario("faults/reload-at-start", "SIGHUP that comes while the daemon starts is held back, and taken once it runs")
async def reload_at_start(stage):
    await stage.open()
    daemon = stage.daemon
    extra = await Publisher(count=1, first=100).start()
    # A pipe in the place of the configuration: whoever starts stands still in the midst of reading it.
    with open(daemon.config, "rb") as file:
        first = file.read()
    os.remove(daemon.config)
    os.mkfifo(daemon.config)
    await daemon.start()
    pipe = None
    clock = Patience(daemon, 15)
    while pipe is None and clock.left and daemon.alive:
        try:
            pipe = os.open(daemon.config, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            await asyncio.sleep(0.05)
    if not stage.expect(pipe is not None, f"never read its configuration: {stage._log_end()}"):
        extra.stop()
        return
    daemon.process.send_signal(signal.SIGHUP)
    daemon.configure(stage.publisher.sources() + extra.sources())
    os.write(pipe, first)
    os.close(pipe)
    clock = Patience(daemon, 15)
    while clock.left and daemon.alive and not extra.polls():
        await asyncio.sleep(0.1)
    stage.expect(daemon.alive, f"the signal ended it with {daemon.process.returncode}: {stage._log_end()}")
    stage.expect(extra.polls() > 0, "the changed configuration was not taken")
    extra.stop()
    await stage.finish()


# The service manager

@scenario("service/notify", "systemd is told in order: READY, WATCHDOG, RELOADING with its time and READY, STOPPING")
async def notify(stage):
    path = os.path.join(stage.folder, "notify")
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
    manager.bind(path)
    told = []

    def receive():
        while True:
            try:
                message = dict(line.split("=", 1) for line in manager.recv(4096).decode().splitlines())
            except BlockingIOError:
                return
            told.append((time.monotonic(), message))

    # A manager reads at once; one that does not would fill its queue.
    asyncio.get_running_loop().add_reader(manager, receive)

    async def waits(key, seconds=15, after=0):
        """The number of the first message with a key from one on; waits for it."""
        clock = Patience(stage.daemon, seconds)
        while clock.left:
            for number, (_, message) in enumerate(told[after:], after):
                if key in message:
                    return number
            await asyncio.sleep(0.05)
        stage.fail(f"no {key} within {seconds} s; told {[m for _, m in told[after:]][-4:]}")
        return len(told)

    await stage.open(environment={"NOTIFY_SOCKET": path, "WATCHDOG_USEC": "1500000"})
    await stage.daemon.start()
    ready = await waits("READY")
    stage.expect(ready == 0, f"READY was not the first message: {[m for _, m in told]}")
    stage.expect(told and told[0][1].get("STATUS"), "READY says nothing of the state")
    stage.expect(os.path.exists(os.path.join(stage.daemon.state, "vedette.db")), "READY before the archive was open")
    fed = ready
    for _ in range(4):
        fed = await waits("WATCHDOG", after=fed + 1)
    with open(stage.daemon.config) as file:
        good = file.read()
    for text in (good, "{ not json", good):
        with open(stage.daemon.config, "w") as file:
            file.write(text)
        mark = len(told)
        sent = time.clock_gettime(time.CLOCK_MONOTONIC)
        stage.daemon.process.send_signal(signal.SIGHUP)
        reloading = await waits("RELOADING", after=mark)
        again = await waits("READY", after=mark)
        stage.expect(reloading < again, "READY before RELOADING")
        if reloading < len(told):
            stamp = int(told[reloading][1].get("MONOTONIC_USEC", "0")) / 1e6
            stage.expect(sent <= stamp <= time.clock_gettime(time.CLOCK_MONOTONIC),
                         f"MONOTONIC_USEC is {stamp}, the signal was sent at {sent}")
    mark = len(told)
    await stage.finish()
    await asyncio.sleep(0.1)
    stopping = [n for n, (_, m) in enumerate(told) if "STOPPING" in m]
    stage.expect(stopping == [len(told) - 1], f"STOPPING is not the last message: {[m for _, m in told[mark:]][-4:]}")
    times = [t for t, message in told if "WATCHDOG" in message]
    # It is fed three times as often as it must be, which leaves a busy machine its share.
    late = max((b - a for a, b in zip(times, times[1:])), default=0)
    stage.expect(late <= 1.5 * stage.daemon.slowdown, f"the watchdog was not fed for {late:.1f} s")
    asyncio.get_running_loop().remove_reader(manager)
    manager.close()


async def play(id, says, function, options):
    folder = tempfile.mkdtemp(prefix="vedette-crash-")
    stage = Stage(options, folder)
    skipped = None
    started = time.monotonic()
    try:
        await function(stage)
    except Skip as reason:
        skipped = str(reason)
    except Exception as error:
        stage.fail(f"fault of the check itself: {type(error).__name__}: {error}")
    finally:
        daemon = getattr(stage, "daemon", None)
        if daemon and daemon.process and daemon.alive:
            await daemon.kill()
        if hasattr(stage, "publisher"):
            stage.publisher.stop()
    word = "skip" if skipped else "FAIL" if stage.failures else "ok  "
    remarks = "; ".join(([skipped] if skipped else []) + stage.notes)
    print(f"{word} {id} ({time.monotonic() - started:.0f} s): {says}" + (f" [{remarks}]" if remarks else ""), flush=True)
    for failure in stage.failures[:8]:
        print(f"     {failure}")
    if options.keep and stage.failures:
        print(f"     kept: {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return {"id": id, "says": says, "passed": not stage.failures, "skipped": skipped, "failures": stage.failures}


async def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vedette", default=".build/debug/vedette", help="the binary to run")
    parser.add_argument("--only", action="append", metavar="GLOB")
    parser.add_argument("--kills", type=int, default=25, help="how often to kill (25)")
    parser.add_argument("--seed", type=int, default=None, help="of the choice of instants")
    parser.add_argument("--serial", action="store_true", help="one scenario after another")
    parser.add_argument("--keep", action="store_true", help="keep the folder of a scenario that failed")
    parser.add_argument("--json", metavar="OUT")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.randrange(1 << 30)
    random.seed(seed)
    chosen = [s for s in scenarios if any(fnmatch.fnmatch(s[0], glob) for glob in options.only or ["*"])]
    if options.list:
        for id, says, _ in chosen:
            print(f"{id}: {says}")
        return 0
    if options.serial:
        results = [await play(*s, options) for s in chosen]
    else:
        results = await asyncio.gather(*(play(*s, options) for s in chosen))
    failed = sum(not r["passed"] for r in results)
    skipped = sum(bool(r["skipped"]) for r in results)
    print(f"crash and faults: {len(results) - failed - skipped} passed, {failed} failed, {skipped} skipped; seed {seed}")
    if options.json:
        with open(options.json, "w") as file:
            json.dump({"seed": seed, "cases": results}, file, indent=1)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
