"""Encodings: declared, undeclared and wrongly declared."""

import feeds
from case import Case, case, family

CHINESE = "港口今日繁忙，货轮陆续靠岸，码头工人加班卸货"
TRADITIONAL = "港口今日繁忙，貨輪陸續靠岸，碼頭工人加班卸貨"
JAPANESE = "港は今日も忙しく、貨物船が次々と着岸している"
KOREAN = "항구는 오늘도 바쁘고 화물선이 잇달아 접안하고 있다"
RUSSIAN = "Порт сегодня занят, суда прибывают одно за другим"


@family("charset/{}", "{}", {
    "blank-lines": {"before": b"\n\n  \r\n", "line": "blank lines before the XML declaration tolerated"},
    "bom": {"before": b"\xef\xbb\xbf", "line": "UTF-8 BOM"},
    "bom-blank": {"before": b"\xef\xbb\xbf\n", "line": "UTF-8 BOM and a blank line"},
    "utf-16le": {"before": b"\xff\xfe", "coding": "utf-16-le", "declared": "UTF-16", "line": "UTF-16LE with BOM"},
    "utf-16be": {"before": b"\xfe\xff", "coding": "utf-16-be", "declared": "UTF-16", "line": "UTF-16BE with BOM"},
    "gb2312-as-gb18030": {"coding": "gb18030", "declared": "gb2312", "words": CHINESE + "镕喆𠮷",
                          "line": "declared gb2312, bytes are GB18030"},
    "gb18030-undeclared": {"coding": "gb18030", "declared": None, "content_type": "text/xml",
                           "line": "GB18030 bytes as text/xml, charset declared nowhere: sniffed, not mojibake"},
    "gb2312-is-utf-8": {"coding": "utf-8", "declared": "gb2312", "line": "declared gb2312 but valid UTF-8: UTF-8 wins"},
    "big5": {"coding": "big5", "declared": "Big5", "words": TRADITIONAL, "line": "declared Big5"},
    "shift_jis": {"coding": "shift_jis", "declared": "Shift_JIS", "words": JAPANESE, "line": "declared Shift_JIS"},
    "euc-jp": {"coding": "euc_jp", "declared": "EUC-JP", "words": JAPANESE, "line": "declared EUC-JP"},
    "euc-kr": {"coding": "euc_kr", "declared": "EUC-KR", "words": KOREAN, "line": "declared EUC-KR"},
    "unknown": {"coding": "utf-8", "declared": "x-no-such-charset", "line": "declared encoding does not exist"},
    "unknown-gb": {"coding": "gb18030", "declared": "utf-99", "line": "declared encoding does not exist, GB18030 bytes"},
    "http-latin-xml-utf-8": {"coding": "utf-8", "declared": "utf-8", "content_type": "text/xml; charset=iso-8859-1",
                             "line": "HTTP says iso-8859-1, XML says utf-8 (and is): the XML wins"},
    "http-windows-1251": {"coding": "windows-1251", "declared": None, "words": RUSSIAN,
                          "content_type": "text/xml; charset=windows-1251", "line": "charset only in HTTP (windows-1251)"},
    "koi8-r": {"coding": "koi8-r", "declared": "koi8-r", "words": RUSSIAN, "line": "declared KOI8-R"},
    "latin-smart-quotes": {"coding": "cp1252", "declared": "iso-8859-1", "words": "“quoted” – it’s café",
                           "line": "declared iso-8859-1, has cp1252 smart quotes"},
    "json-gb18030-http": {"coding": "gb18030", "content_type": "application/json; charset=gb18030", "json": True,
                          "line": "JSON Feed in the charset that HTTP names"},
})
class Encoded(Case):
    before = b""
    coding = "utf-8"
    declared = "UTF-8"
    words = CHINESE
    line = ""
    json = False

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.says = self.line

    def make(self, n):
        item = super().make(n)
        item.title = f"{self.words} {item.token}"
        item.description = self.words * 2
        return item

    def body(self, upto):
        return None

    async def serve(self, r, upto, headers=(), **more):
        items = self.items(min(upto, self.count))
        if self.json:
            import json
            text = json.dumps(json.loads(feeds.json_feed(items)), ensure_ascii=False)
        else:
            declaration = f'<?xml version="1.0" encoding="{self.declared}"?>' if self.declared else '<?xml version="1.0"?>'
            text = feeds.rss(items, declaration=declaration)
        await r.reply(200, self.before + text.encode(self.coding), headers, type=self.content_type)

    def check(self, after):
        for n in range(1, self.count + 1):
            for alert in after.told.get(self.token(n), []):
                self.expect(self.words in (alert.get("title") or ""), f"title reads {alert.get('title')!r:.120}")


class Damaged(Case):
    """Three items in one document that has a fault; which must be told is the case's own."""

    must = (1, 2, 3)

    async def answer(self, r):
        await r.reply(200, self.bytes(), type=self.content_type)

    def expected(self):
        return {self.token(n): (1 if n in self.must else 0, 1) for n in (1, 2, 3)}

    def bytes(self):
        return feeds.rss(self.items(3)).encode()


@case("charset/invalid-byte", "one invalid UTF-8 byte in one title: the other items survive")
class InvalidByte(Damaged):
    def bytes(self):
        token = self.token(2).encode()
        return super().bytes().replace(b"Note " + token, b"Note \xff\xc3( " + token, 1)


@case("charset/controls", "NUL and control characters inside: item 1 still delivered, controls gone from outputs")
class Controls(Damaged):
    must = (1,)

    def bytes(self):
        body = feeds.rss([self.item(1), self.item(2), self.item(3)]).encode()
        token = self.token(2).encode()
        return body.replace(b"Note " + token, b"No\x00te\x01\x08\x0b\x1b[31m " + token, 1)


@case("charset/undeclared-entities", "undeclared &nbsp; &eacute; and a bare & in the XML: item 1 delivered")
class UndeclaredEntities(Damaged):
    def bytes(self):
        body = feeds.rss(self.items(3)).encode()
        token = self.token(1).encode()
        return body.replace(b"Note " + token, b"Caf&eacute;&nbsp;R&D & Co " + token, 1)

    def check(self, after):
        for alert in after.told.get(self.token(1), []):
            title = alert.get("title") or ""
            self.expect("Caf\u00e9" in title and "R&D & Co" in title, f"title reads {title!r}")


@case("charset/cut-off-end", "missing </channel></rss>: items still delivered")
class CutOffEnd(Damaged):
    def bytes(self):
        return feeds.rss(self.items(3), end="").encode()


@case("charset/unclosed-item", "a feed that breaks off inside its last item: the whole items are delivered")
class UnclosedItem(Damaged):
    must = (2, 3)

    def bytes(self):
        body = feeds.rss([self.item(3), self.item(2), self.item(1)])
        return body[: body.rindex("<link>") + 9].encode()
