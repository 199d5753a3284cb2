"""Feeds as publishers write them, from items that carry a token to be told apart by."""

import email.utils
import html
import json
import time
from dataclasses import dataclass, field


@dataclass
class Item:
    token: str
    title: str
    link: str
    guid: str
    description: str = "A short note about the harbour."
    date: float = field(default_factory=time.time)
    # Written in place of the date where a case wants nonsense; empty for none.
    date_text: str = None

    @property
    def rfc822(self):
        return self.date_text if self.date_text is not None else email.utils.formatdate(self.date, usegmt=True)

    @property
    def rfc3339(self):
        return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self.date))


def esc(text):
    return html.escape(text, quote=True)


def rss_item(item):
    parts = []
    if item.title:
        parts.append(f"<title>{esc(item.title)}</title>")
    if item.link:
        parts.append(f"<link>{esc(item.link)}</link>")
    if item.guid:
        parts.append(f'<guid isPermaLink="false">{esc(item.guid)}</guid>')
    if item.rfc822:
        parts.append(f"<pubDate>{item.rfc822}</pubDate>")
    if item.description:
        parts.append(f"<description>{esc(item.description)}</description>")
    return "<item>" + "".join(parts) + "</item>"


def rss(items, declaration='<?xml version="1.0" encoding="UTF-8"?>', channel="", root='<rss version="2.0">',
        end="</channel></rss>"):
    """RSS 2.0; `items` may hold ready-made XML."""
    body = "\n".join(i if isinstance(i, str) else rss_item(i) for i in items)
    return (f"{declaration}{root}<channel><title>Harbour notes</title><link>http://example.org/</link>"
            f"<description>Notes</description>{channel}\n{body}\n{end}")


def rss091(items):
    body = "".join(f"<item><title>{esc(i.title)}</title><link>{esc(i.link)}</link>"
                   f"<description>{esc(i.description)}</description></item>" for i in items)
    return (f'<?xml version="1.0"?><rss version="0.91"><channel><title>Harbour notes</title>'
            f"<link>http://example.org/</link><description>Notes</description><language>en</language>{body}"
            f"</channel></rss>")


def rdf(items):
    listed = "".join(f'<rdf:li rdf:resource="{esc(i.link)}"/>' for i in items)
    body = "".join(
        f'<item rdf:about="{esc(i.link)}"><title>{esc(i.title)}</title><link>{esc(i.link)}</link>'
        f"<description>{esc(i.description)}</description><dc:date>{i.rfc3339}</dc:date></item>" for i in items)
    return (f'<?xml version="1.0" encoding="UTF-8"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            f'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f'<channel rdf:about="http://example.org/"><title>Harbour notes</title><link>http://example.org/</link>'
            f"<description>Notes</description><items><rdf:Seq>{listed}</rdf:Seq></items></channel>{body}</rdf:RDF>")


def atom(items, root_attributes="", entry_attributes=""):
    body = "".join(
        f"<entry {entry_attributes}><title>{esc(i.title)}</title><link href=\"{esc(i.link)}\"/><id>{esc(i.guid)}</id>"
        f"<updated>{i.rfc3339}</updated><summary>{esc(i.description)}</summary></entry>" for i in items)
    return (f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" {root_attributes}>'
            f"<title>Harbour notes</title><id>urn:harbour</id><updated>2026-01-01T00:00:00Z</updated>{body}</feed>")


def json_feed(items):
    return json.dumps({
        "version": "https://jsonfeed.org/version/1.1", "title": "Harbour notes", "home_page_url": "http://example.org/",
        "items": [{"id": i.guid, "url": i.link, "title": i.title, "content_text": i.description,
                   "date_published": i.rfc3339} for i in items]})
