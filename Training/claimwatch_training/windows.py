"""Windows of whole paragraphs, as the encoder reads them, and their labels."""

import dataclasses

WIDTH = 222
NEITHER, SOURCE, CONTENT = 0, 1, 2
OUTSIDE, BEGIN, INSIDE = 0, 1, 2
IGNORED = -100


@dataclasses.dataclass
class Window:
    """Pieces that go through the encoder together; `cues` are pairs of positions and the tags of their pieces."""

    pieces: list
    tags: list = None
    cues: list = None


def pack(paragraphs, width=WIDTH, first=WIDTH):
    """Packs whole paragraphs into windows of at most `width` pieces, the first of at most `first`."""
    packed, current, room = [], [], first
    for paragraph in paragraphs:
        if current and len(current) + len(paragraph) > room:
            packed.append(current)
            current, room = [], width
        while len(paragraph) > width:
            packed.append(paragraph[:width])
            paragraph = paragraph[width:]
        current = current + paragraph
    if current:
        packed.append(current)
    return [Window(pieces) for pieces in packed]


def label(window, record):
    """Adds the gold tags of an annotated article to one of its windows."""
    discarded = set(_positions(window, record.get("discard", [])))
    tags = [OUTSIDE] * len(window.pieces)
    cues = []
    for attribution in record["attributions"]:
        cue = _positions(window, attribution["cue"])
        if not cue or not discarded.isdisjoint(cue):
            continue
        links = [NEITHER] * len(window.pieces)
        for position in _positions(window, attribution["content"]):
            links[position] = CONTENT
        for position in _positions(window, attribution["source"]):
            links[position] = SOURCE
        for k, position in enumerate(cue):
            opens = k == 0 or cue[k - 1] != position - 1
            tags[position] = BEGIN if opens else (tags[position] or INSIDE)
        cues.append((cue, links))
    for position in discarded:
        tags[position] = IGNORED
    window.tags, window.cues = tags, cues
    return window


def _positions(window, spans):
    middles = [(piece.start + piece.end - 1) // 2 for piece in window.pieces]
    return [k for k, middle in enumerate(middles) if any(a <= middle < b for a, b in spans)]
