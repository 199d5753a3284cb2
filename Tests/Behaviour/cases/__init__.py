"""Every case, in the order of the groups."""

from . import (  # noqa: F401
    asking, network, redirects, refusals, decoding, content, charsets, xml, identity, injection, etiquette, pages, contract)
