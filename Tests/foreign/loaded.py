"""What a page would load, read from its text."""

import re
from html.parser import HTMLParser

# Relations that name another page without loading it.
MERE_RELATIONS = {"alternate", "author", "canonical", "help", "license", "next", "prev", "up"}


class Loaded(HTMLParser):
    """The addresses a page would load, read from its text."""

    def __init__(self):
        super().__init__()
        self.addresses = []
        self.in_style = False

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        self.in_style = tag == "style"
        for name in ("src", "poster", "data", "background"):
            self.addresses.append(values.get(name, ""))
        for candidate in values.get("srcset", "").split(", "):
            self.addresses.append(candidate.strip().split(" ")[0])
        relations = set(values.get("rel", "").split())
        if tag in ("image", "use", "feimage", "base") or (tag == "link" and not relations <= MERE_RELATIONS):
            self.addresses += [values.get("href", ""), values.get("xlink:href", "")]
        self.styles(values.get("style", ""))

    def handle_endtag(self, tag):
        self.in_style = False

    def handle_data(self, data):
        if self.in_style:
            self.styles(data)

    def styles(self, text):
        self.addresses += re.findall(r"""url\(\s*["']?([^"')]*)""", text)
        self.addresses += re.findall(r"""@import\s+["']([^"']*)""", text)
