#!/usr/bin/env python3
"""Fit the weights by which items are put into stories (Sources/Judging/Likeness.swift).

usage: fit-likeness.py LABELLED.jsonl... [--vedette PATH] [--config FILE] [--threshold X]

Each line is a news item as `vedette analyze --jsonl` reads it, with an "event": items of one happening share it, null
is a happening of its own. The feeds of feeds/archive are read too: the last part of a guid is the happening. Where one
happening goes by two names, SAME says so. So is script/look-alikes.jsonl: second happenings of a company within days of the
first and of its kind, in both languages, of which the other two hold few.

What is fitted: a logistic regression with ridge over the pairs of items that live in the index at once, from these
timelines: as published, and all happenings thrown into 45 and into 120 days at random, which is the crowd that a daemon
with many sources sees. Then, with those weights held, the weights of what sets two happenings of one kind apart, over the
same pairs and those of the look-alikes, which are no sample of the news and so say nothing of the other measures. What is printed: for each timeline B-cubed precision, recall and F1 over the items of happenings
with more than one, every happening judged by weights that were fitted without it (five folds by happening, three ways of
folding), then the weights fitted to all, as they stand in the source.

The same input gives the same output. Needs numpy.
"""
import argparse, collections, email.utils, hashlib, json, os, random, subprocess, sys, tempfile
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timedelta, timezone

import numpy as np

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
APART = ["otherOffices", "otherActors", "otherSums"]
APART_RIDGE = 0.1
LOOK_ALIKES = os.path.join(ROOT, "script", "look-alikes.jsonl")
FOLDS, WAYS, RIDGE = 5, 3, 1.0
SAME = {  # archive: gold set
    "altman-fired": "altman-fired-2023", "altman-returns": "altman-returns-2023", "microsoft-lists-openai": "ms-lists-openai",
    "nyt-sues-openai": "nyt-suit", "openai-5bn-loss": "openai-5b-loss", "video-rivals-pass-sora": "sora-rivals-2024",
}


def archive():
    for language in ("en", "zh"):
        path = os.path.join(ROOT, "feeds", "archive", f"ai-2023-2024.{language}.xml")
        for entry in ElementTree.parse(path).iter("item"):
            event = entry.findtext("guid").rsplit("/", 1)[1]
            yield {
                "id": f"{language}/{event}", "lang": language, "title": entry.findtext("title"),
                "summary": entry.findtext("description") or "", "url": entry.findtext("link"), "source": "archive",
                "published": email.utils.parsedate_to_datetime(entry.findtext("pubDate")).isoformat(),
                "event": SAME.get(event, event),
            }


def labelled(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield dict(row, event=row.get("event") or "~" + row["id"])


def moment(row):
    time = datetime.fromisoformat(row["published"].replace("Z", "+00:00"))
    return time if time.tzinfo else time.replace(tzinfo=timezone.utc)


def crowd(rows, days, seed):
    """The same happenings thrown into a span of days; the items of one keep their distances."""
    dice, events = random.Random(seed), collections.defaultdict(list)
    for row in rows:
        events[row["event"]].append(row)
    out = []
    for event in sorted(events):
        start = datetime(2030, 1, 1, tzinfo=timezone.utc) + timedelta(days=dice.random() * days)
        first = min(map(moment, events[event]))
        out += [dict(row, published=(start + (moment(row) - first)).isoformat()) for row in events[event]]
    return out


class Timeline:
    """Items in the order in which they come, and the measures of each beside the earlier ones that live."""

    def __init__(self, name, rows, arguments):
        self.name = name
        rows = sorted(rows, key=moment)
        self.events = [row["event"] for row in rows]
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for row in rows:
                file.write(json.dumps(row) + "\n")
            file.flush()
            command = [arguments.vedette, "bench", "likeness", "--config", arguments.config, file.name]
            lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        self.measures = lines[0].split("\t")[2:]
        pairs, values = [], []
        for line in lines[1:]:
            cells = line.split("\t")
            pairs.append([int(cell.rsplit("-", 1)[1]) - 1 for cell in cells[:2]])
            values.append([float(cell) for cell in cells[2:]])
        self.pairs, self.values = np.array(pairs), np.array(values)
        self.same = np.array([self.events[a] == self.events[b] for a, b in pairs], float)

    def stories(self, scores, threshold):
        """As StoryIndex places items, by the scores of pairs."""
        found = collections.defaultdict(list)
        for (item, other), score in zip(self.pairs.tolist(), scores.tolist()):
            found[item].append((other, score))
        story = list(range(len(self.events)))
        for item in range(len(self.events)):
            by = collections.defaultdict(list)
            for other, score in found[item]:
                by[story[other]].append(score)
            likest = max(((max(s) + sum(s) / len(s)) / 2, key) for key, s in by.items()) if by else (threshold - 1, 0)
            if likest[0] >= threshold:
                story[item] = likest[1]
        return story

    def bcubed(self, story, counted):
        happenings, stories = collections.defaultdict(set), collections.defaultdict(set)
        for item, event in enumerate(self.events):
            happenings[event].add(item)
            stories[story[item]].add(item)
        scores = []
        for item, event in enumerate(self.events):
            if event in counted and len(happenings[event]) > 1:
                both = len(happenings[event] & stories[story[item]])
                scores.append((both / len(stories[story[item]]), both / len(happenings[event])))
        return scores


def fit(values, same, ridge, base=0.0):
    """Ridge logistic regression by Newton's method, beside log odds that are known."""
    weights = np.zeros(values.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-(base + values @ weights)))
        step = np.linalg.solve((values.T * (p * (1 - p))) @ values + np.diag(ridge),
                               values.T @ (same - p) - ridge * weights)
        weights += step
        if np.abs(step).max() < 1e-9:
            break
    return weights


def fit_all(timelines, keep):
    """The weights of every measure from the pairs of the happenings to keep, the bias last."""
    chosen = [np.array([keep(t.events[a]) and keep(t.events[b]) for a, b in t.pairs]) for t in timelines]
    values = [np.hstack([t.values[c], np.ones((c.sum(), 1))]) for t, c in zip(timelines, chosen)]
    same = [t.same[c] for t, c in zip(timelines, chosen)]
    news = [i for i, t in enumerate(timelines) if t.name != "look-alikes"]
    apart = np.array([name in APART for name in timelines[0].measures] + [False])
    weights, ridge = np.zeros(len(apart)), np.full(len(apart), RIDGE)
    ridge[-1] = 0  # of the bias
    weights[~apart] = fit(np.vstack([values[i] for i in news])[:, ~apart], np.concatenate([same[i] for i in news]),
                          ridge[~apart])
    every = np.vstack(values)
    weights[apart] = fit(every[:, apart], np.concatenate(same), np.full(apart.sum(), APART_RIDGE), every @ weights)
    return weights


def fold(event, way):
    return int(hashlib.md5(f"{way} {event}".encode()).hexdigest(), 16) % FOLDS


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("labelled", nargs="+")
    parser.add_argument("--vedette", default=os.path.join(ROOT, ".build", "debug", "vedette"))
    parser.add_argument("--config", default=os.path.join(ROOT, "config.json"))
    parser.add_argument("--threshold", type=float, default=-1.0, help="log odds of a pair from which a story takes an item")
    arguments = parser.parse_args()

    gold = [row for path in arguments.labelled for row in labelled(path)]
    kept = list(archive())
    timelines = [
        Timeline("labelled", gold, arguments), Timeline("archive", kept, arguments),
        Timeline("look-alikes", list(labelled(LOOK_ALIKES)), arguments),
        Timeline("crowd of 45 days", crowd(gold + kept, 45, 2), arguments),
        Timeline("crowd of 120 days", crowd(gold + kept, 120, 3), arguments),
    ]

    held = {t.name: [] for t in timelines}
    for way in range(WAYS):
        for part in range(FOLDS):
            weights = fit_all(timelines, lambda event: fold(event, way) != part)
            for t in timelines:
                counted = {event for event in t.events if fold(event, way) == part}
                held[t.name] += t.bcubed(t.stories(t.values @ weights[:-1] + weights[-1], arguments.threshold), counted)
    weights = fit_all(timelines, lambda event: True)
    print("B-cubed                held out P / R / F1        fitted P / R / F1")
    for t in timelines:
        fitted = t.bcubed(t.stories(t.values @ weights[:-1] + weights[-1], arguments.threshold), set(t.events))
        cells = []
        for scores in (held[t.name], fitted):
            p, r = np.mean(scores, axis=0)
            cells.append(f"{p:.3f} / {r:.3f} / {2 * p * r / (p + r):.3f}")
        print(f"{t.name:<22} {'      '.join(cells)}")
    print("\n" + ", ".join(f"{n}: {w:.2f}" for n, w in zip(timelines[0].measures, weights)))
    print(f"bias {weights[-1] - arguments.threshold:.2f}")


if __name__ == "__main__":
    main()
