#!/usr/bin/env python3
"""Runs `vedette run` against hostile loopback servers and says which behaviours hold; see README.md."""

import argparse
import asyncio
import fnmatch
import json
import os
import resource
import secrets
import shutil
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import cases  # noqa: E402,F401
from case import registry  # noqa: E402
from certificates import Certificates  # noqa: E402
from daemon import Aftermath, Daemon  # noqa: E402


class Run:
    """One daemon against some cases for some time."""

    # Seconds from the moment when cases are told of the end until it comes.
    closing = 7

    def __init__(self, folder, seconds, patience, address):
        self.folder = folder
        # How long the daemon runs at least; and at most, where cases do not hold yet.
        self.seconds = seconds
        self.patience = max(seconds, patience)
        # When it is stopped, in seconds since the start; unknown until shortly before.
        self.stopping = float("inf")
        # How much slower the daemon is than on a machine of its own.
        self.slowdown = 1
        # The longest that this process came too late: what it measures cannot be more exact.
        self.lag = 0
        self.address = address
        self.secret = "secret-" + secrets.token_hex(8)
        self.secret_file = os.path.join(folder, "secret.txt")
        self.certificates = Certificates(os.path.join(folder, "certificates"))
        self.started = time.monotonic()
        self.cases = []

    async def play(self, binary, chosen):
        with open(self.secret_file, "w") as file:
            file.write(self.secret)
        if any(attributes.get("certificate") or getattr(cls, "certificate", None) or "tls" in id
               for id, _, cls, attributes in chosen):
            self.certificates.make()
        for number, (id, says, cls, attributes) in enumerate(chosen, 1):
            cls = type(cls.__name__, (cls,), attributes) if attributes else cls
            self.cases.append(cls(self, number, id, says))
        for case in self.cases:
            await case.open()
        self.daemon = Daemon(binary, self.folder)
        fetch = {"ca_file": self.certificates.authority} if os.path.exists(self.certificates.authority) else {}
        self.daemon.configure([s for case in self.cases for s in case.sources()], fetch)
        self.started = time.monotonic()
        await self.daemon.start()
        watching = asyncio.ensure_future(self.daemon.watch())
        await self.pass_time(self.seconds - self.closing)
        while self.daemon.alive and self.elapsed < self.limit() and not await self.is_settled():
            await self.pass_time(self.elapsed + 3)
        self.stopping = self.elapsed + self.closing
        await self.pass_time(self.stopping)
        self.survived = self.daemon.alive
        self.slowdown = self.daemon.slowdown
        self.cpu = self.daemon.cpu()
        self.exit_seconds, self.exit_status = await self.daemon.terminate()
        watching.cancel()
        after = Aftermath(self.daemon)
        for case in self.cases:
            try:
                case.verify(after)
            except Exception as error:  # a fault of the check itself must not hide the other cases
                case.fail(f"fault of the check itself: {type(error).__name__}: {error}")
        return after


    def limit(self):
        """Until when to wait for cases to hold: longer where others take the cores."""
        return self.patience * min(4, self.slowdown) - self.closing

    @property
    def elapsed(self):
        return time.monotonic() - self.started

    def slack(self, seconds):
        """A span of time in which something must happen on a machine of its own, as long as it may take on this one."""
        return seconds * self.slowdown + 2 * self.lag

    async def pass_time(self, until):
        while self.daemon.alive and self.elapsed < until:
            asked = time.monotonic()
            await asyncio.sleep(0.1)
            self.lag = max(self.lag, time.monotonic() - asked - 0.1)

    async def is_settled(self):
        """Whether every case holds by now: on a busy machine, some take longer than on a quiet one."""
        after = Aftermath(self.daemon)
        self.slowdown = self.daemon.slowdown
        for case in self.cases:
            # In turn with the servers, lest they answer late.
            await asyncio.sleep(0)
            if not case.holds(after):
                return False
        return True


def report(runs_cases, verbose):
    """Prints what failed and a table by group; returns whether all passed."""
    groups = {}
    for case in runs_cases:
        group = groups.setdefault(case.id.split("/")[0], [0, 0])
        group[0 if not case.failures else 1] += 1
        if case.failures:
            print(f"FAIL {case.id}: {case.says}")
            for failure in case.failures[: None if verbose else 6]:
                print(f"     {failure}")
        elif verbose:
            print(f"ok   {case.id}")
    print(f"\n{'group':12} {'passed':>6} {'failed':>6}")
    for name, (passed, failed) in groups.items():
        print(f"{name:12} {passed:6} {failed:6}")
    passed, failed = (sum(g[i] for g in groups.values()) for i in (0, 1))
    print(f"{'all':12} {passed:6} {failed:6}")
    return failed == 0


async def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vedette", default=".build/debug/vedette", help="the binary to run")
    parser.add_argument("--only", action="append", metavar="GLOB", help="cases such as 'redirect/*'; may be given again")
    parser.add_argument("--skip", action="append", default=[], metavar="GLOB")
    parser.add_argument("--seconds", type=float, default=75, help="how long the daemon runs (75)")
    parser.add_argument("--patience", type=float, default=240, help="how long at most, on a machine of its own, while cases do not hold (240)")
    parser.add_argument("--solo", action="store_true", help="a daemon of its own for each case, with its CPU bounded")
    parser.add_argument("--address", default="127.0.0.1", help="where the servers listen")
    parser.add_argument("--json", metavar="OUT", help="the result for programs")
    parser.add_argument("--keep", action="store_true", help="keep the folder of the run")
    parser.add_argument("--list", action="store_true", help="name the cases")
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()

    chosen = [entry for entry in registry
              if any(fnmatch.fnmatch(entry[0], glob) for glob in arguments.only or ["*"])
              and not any(fnmatch.fnmatch(entry[0], glob) for glob in arguments.skip)]
    if arguments.list:
        for id, says, _, _ in chosen:
            print(f"{id}: {says}")
        return 0
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(limit[1], 65_536), limit[1]))

    judged = []
    figures = []
    for batch in [[entry] for entry in chosen] if arguments.solo else [chosen]:
        folder = tempfile.mkdtemp(prefix="vedette-behaviour-")
        run = Run(folder, arguments.seconds, arguments.patience, arguments.address)
        after = await run.play(arguments.vedette, batch)
        if arguments.solo:
            case = run.cases[0]
            case.expect(run.cpu <= case.cpu, f"{run.cpu:.1f} s of CPU")
            case.expect(run.daemon.peak <= 256e6, f"peak {run.daemon.peak / 1e6:.0f} MB")
        judged += run.cases
        figures.append({"cases": len(batch), "alerts": len(after.alerts), "peak_mb": round(run.daemon.peak / 1e6, 1),
                        "cpu_s": round(run.cpu, 1), "seconds": round(run.stopping),
                        "slowdown": round(run.slowdown, 1), "exit_s": round(run.exit_seconds, 2), "exit_status": run.exit_status})
        if arguments.solo:
            print(batch[0][0], figures[-1], flush=True)
        if arguments.keep:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
        for case in run.cases:
            for listener in case.listeners:
                listener.server.close()
    passed = report(judged, arguments.verbose)
    if not arguments.solo:
        print(" ".join(f"{k} {v}" for k, v in figures[0].items()))
    if arguments.json:
        with open(arguments.json, "w") as file:
            json.dump({"figures": figures, "cases": [
                {"id": c.id, "says": c.says, "passed": not c.failures, "failures": c.failures} for c in judged]},
                file, indent=1, ensure_ascii=False)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
