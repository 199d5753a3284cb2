#!/usr/bin/env python3
"""Writes Sources/Matching/LexiconTable.swift: the everyday words of English and Chinese.  Python 3, standard library only.

usage: lexicon-table.py american-english-small dict.txt > Sources/Matching/LexiconTable.swift

american-english-small: SCOWL's list, as in Debian's wamerican-small. dict.txt: jieba's dictionary, one "word frequency
part-of-speech" a line, as in https://github.com/fxsjy/jieba/blob/master/jieba/dict.txt.
"""
import collections
import re
import sys

LEAST = 250  # occurrences in jieba's 60 million words
COMPANIES = {"微软", "百度", "波音", "南航", "农行", "中行", "思科"}  # which the dictionary has as plain nouns


def english(path):
    words = {w for w in open(path, encoding="utf-8").read().split() if re.fullmatch("[a-z]{3,9}", w)}

    def is_inflected(word):
        for ending, stems in (("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ing", ["", "e"]), ("ed", ["", "e"]),
                              ("er", ["", "e"]), ("ly", [""])):
            stem = word[:-len(ending)]
            if word.endswith(ending) and (any(stem + s in words for s in stems)
                                          or len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in words):
                return True
        return False

    return sorted(w for w in words if not is_inflected(w))


def chinese(path):
    classes = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        word, count, tag = line.split(" ")
        count = int(count)
        if not re.fullmatch("[\u4e00-\u9fff]{1,3}", word) or count < LEAST or word in COMPANIES:
            continue
        if len(word) > 1 and re.match("n[rstz]", tag):  # names of people, places, bodies
            continue
        classes[count.bit_length() - 1].append(word)
    return classes


def literal(lines):
    out = '"""\n'
    out += "".join("        " + line + ("\\\n" if i < len(lines) - 1 else "\n") for i, line in enumerate(lines))
    return out + '        """'


def wrap(words, width):
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) + 1 > width:
            lines.append(line + " ")
            line = word
        else:
            line = f"{line} {word}" if line else word
    return lines + [line]


print("""/// The everyday words of English and Chinese, as `Lexicon` reads them. Written by `script/lexicon-table.py`.
///
/// English: SCOWL's small list without inflected forms (copyright 2000-2011 Kevin Atkinson, free to use and modify with
/// this notice, <http://wordlist.aspell.net>). Chinese: jieba's dictionary (MIT, <https://github.com/fxsjy/jieba>) without
/// proper names, with the binary logarithm of how often a word occurs in 60 million.
enum LexiconTable {
    /// Sorted, lower case, three to nine letters.
    static let english = """ + literal(wrap(english(sys.argv[1]), 104)))
print("""
    /// Words of one to three characters by the binary logarithm of their frequency.
    static let chinese: [(weight: UInt8, words: String)] = [""")
classes = chinese(sys.argv[2])
for weight in sorted(classes):
    print(f"        ({weight}, " + literal(wrap(sorted(classes[weight]), 108)) + "),")
print("    ]\n}")
