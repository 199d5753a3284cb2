#!/usr/bin/env python3
"""Writes Sources/Matching/FoldingTable.swift: which character folds to which.  Python 3, standard library only.

usage: folding-table.py TSCharacters.txt > Sources/Matching/FoldingTable.swift

TSCharacters.txt is OpenCC's table of Traditional characters with their Simplified ones (Apache-2.0), as in
https://github.com/BYVoid/OpenCC/tree/master/data/dictionary; the first candidate is taken. Width, case and accents come
from the Unicode data that Python carries.
"""
import sys
import unicodedata

# OpenCC keeps these apart in Simplified text; Traditional text of the press uses the left one for the right one.
ALSO = {"著": "着", "妳": "你", "祂": "他", "牠": "它", "衆": "众", "喫": "吃", "牀": "床", "囍": "喜", "恒": "恒"}
# Variants that the Hant-Hans transform of CLDR knows and OpenCC's table does not.
VARIANTS = """僇戮 姪侄 尅克 廻回 慇殷 懃勤 搆构 搾榨 撚捻 暱昵 毬球 濬浚 灠漤 燄焰 燐磷 燿耀 牋笺 瑯琅 砲炮 礮炮 簷檐 粧妆 舖铺
荳豆 菓果 蔴麻 藉借 蠧蠹 諮谘 賸剩 遯遁 鉅钜 銲焊 鎗枪 鏇镟 隄堤 阪坂 閧哄 関关 闘斗 鬭斗 麤粗 麴麹 鼇鳌 鼈鳖 瞭了 韮韭 齩咬 貍狸
蹧糟 罣挂 袴绔""".split()
RANGES = [(0x80, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x20CF), (0x2100, 0x218F), (0x2460, 0x24FF), (0x2C60, 0x2C7F),
          (0x2E80, 0x2FDF), (0x3000, 0x33FF), (0xA720, 0xA7FF), (0xF900, 0xFAFF), (0xFB00, 0xFB06), (0xFE00, 0xFE6F),
          (0xFF00, 0xFFEF)]
PUNCTUATION = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4\u0060\uff07", '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\u2033\uff02\uff62\uff63\u301d\u301e",
    "-": "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u00ad"[:-1], "\u00b7": "\u2022\u30fb\uff65\u2027\u2219\u22c5\u16eb",
    "\n": "\u0085\u2028\u2029", " ": "\u0009\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
}
DROPPED = [0xAD, 0xAE, 0x2120, 0x2122, 0xFEFF, *range(0x300, 0x370), *range(0x200B, 0x2010), *range(0x202A, 0x202F),
           *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]
LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŧ": "t"}


def main():
    simplified = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        left, _, right = line.rstrip("\n").partition("\t")
        right = right.split(" ")[0]
        if len(left) == len(right) == 1 and ord(left) < 0x10000 and ord(right) < 0x10000 and left != right:
            simplified[left] = right
    simplified.update(VARIANTS)
    simplified.update({a: b for a, b in ALSO.items() if a != b})
    for a in list(simplified):  # folding once must be folding twice
        while simplified[a] in simplified:
            simplified[a] = simplified[simplified[a]]
    punctuation = {ord(c): k for k, cs in PUNCTUATION.items() for c in cs}

    KEPT = {0x2025, 0x2026}  # leaders part clauses; full stops part sentences

    def fold(code):
        if code in KEPT:
            return chr(code)
        if code in DROPPED:
            return ""
        if code in punctuation:
            return punctuation[code]
        out = []
        for c in unicodedata.normalize("NFKC", chr(code)).lower():
            parts = unicodedata.normalize("NFD", c)
            if ord(parts[0]) < 0x530:
                c = "".join(p for p in parts if unicodedata.category(p) != "Mn")
            for x in c:
                x = punctuation.get(ord(x), x)
                x = "".join(LETTERS.get(y, y) for y in x)
                out.append("".join(simplified.get(y, y) for y in x))
        return "".join(out)

    ones, many = [], []
    codes = [9, *range(0x41, 0x5B), 0x60] + [c for a, b in RANGES for c in range(a, b + 1)]
    for code in sorted(set(codes) | set(punctuation) | set(DROPPED)):
        if 0xD800 <= code < 0xE000 or unicodedata.category(chr(code)) == "Cn":
            continue
        to = fold(code)
        if to == chr(code):
            continue
        if len(to) == 1 and ord(to) < 0x10000:
            ones.append((code, ord(to)))
        elif all(ord(c) < 0x10000 for c in to):
            many.append((code, to))

    runs = []  # [first, last, target, step]: step 1 moves along, 0 stays
    for code, to in ones:
        last = runs[-1] if runs else None
        if last and code == last[1] + 1:
            length = last[1] - last[0] + 1
            if to == last[2] + length * last[3] and not (length == 1 and last[3] == 0):
                last[1] = code
                continue
            if length == 1 and to in (last[2], last[2] + 1):
                last[1], last[3] = code, to - last[2]
                continue
        runs.append([code, code, to, 0])
    words = []
    for first, last, to, step in runs:
        words.append(f"{first:x}:{to:x}" if first == last else f"{first:x}-{last:x}{'+' if step else ':'}{to:x}")
    expansions = [f"{code:x}:" + ".".join(f"{ord(c):x}" for c in to) for code, to in many]
    math = "".join((lambda s: s if len(s) == 1 and s.isascii() and s.isalnum() else "?")(
        unicodedata.normalize("NFKC", chr(c)).lower()) for c in range(0x1D400, 0x1D800))
    pairs = "".join(a + b for a, b in sorted(simplified.items()))

    def literal(name, comment, text, width, separator=""):
        print(f"    /// {comment}")
        print(f'    static let {name} = """')
        lines, line = [], ""
        for part in (text if separator else [text[i:i + width] for i in range(0, len(text), width)]):
            if not separator:
                lines.append(part)
            elif line and len(line) + len(part) + 1 > width:
                lines.append(line + " ")
                line = part
            else:
                line = f"{line} {part}" if line else part
        if line:
            lines.append(line)
        for i, x in enumerate(lines):
            print("        " + x + ("\\" if i < len(lines) - 1 else ""))
        print('        """')

    print("""/// Which character folds to which, as `FoldedText` reads it. Written by `script/folding-table.py`.
///
/// Traditional to Simplified: OpenCC's `TSCharacters.txt`, first candidates (Apache-2.0,
/// <https://github.com/BYVoid/OpenCC>). Width, case, compatibility forms and accents: the Unicode Character Database.
enum FoldingTable {""")
    literal("ones", "One to one, in hexadecimal: `from:to`, `first-last:to` (all to one) or `first-last+to` (in step).", words, 100, " ")
    print()
    literal("expansions", "One to several or none, in hexadecimal: `from:to.to`.", expansions, 100, " ")
    print()
    literal("mathematical", "U+1D400 to U+1D7FF, mathematical letters and digits; `?` where there is no plain one.", math, 100)
    print()
    literal("simplified", "Pairs of a Traditional character and its Simplified one.", pairs, 50)
    print("}")


main()
