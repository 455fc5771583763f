"""The features of a passage: what CheckWorthinessFeatures.swift reads, bucket for bucket.

Three channels, each with a table of its own: words (one and two in a row), characters (two to four
in a row, over the ends of words) and classes of words (one to three in a row). A feature is there
or not; how often doesn't matter.
"""

# Bits of a bucket's number, and the lengths of the runs, for each channel.
CHANNELS = {"words": (16, 1, 2), "characters": (15, 2, 4), "classes": (15, 1, 3)}
# A passage is read so far: no sentence is longer, and what isn't one costs no more.
LIMIT = 4096

# Words that are classes of their own: closed classes, and what an apostrophe cuts off.
FUNCTION_WORDS = """
a about after against all also am an and any are aren as at be because been before being between
but by can could couldn did didn do does doesn don during each every few for from had has have he
her here him his how i if in into is isn it its just least less like many may me might mine more
most much must my never no nor not now of on only or other our over shall she should since so some
such than that the their them then there these they this those though through to too under us very
was wasn we were weren what when where which while who whom why will with within without won would
wouldn yet you your 'd 'll 'm 're 's 't 've although
""".split()
# The endings that make a class of a word, where two letters or more stand before them.
ENDINGS = "ing ed ly tion est er s".split()
# Typographic marks are read as the plain ones.
PLAIN = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'}

_OFFSET, _PRIME, _SPREAD, _MASK = 2166136261, 16777619, 2654435769, 0xFFFFFFFF


def fnv(units):
    """FNV-1a of 32 bits over bytes or hashes."""
    value = _OFFSET
    for unit in units:
        value = ((value ^ unit) * _PRIME) & _MASK
    return value


_FUNCTION_HASHES = {fnv(word.encode()) for word in FUNCTION_WORDS}
_ENDINGS = [ending.encode() for ending in ENDINGS]


def _is_letter(byte):
    return 65 <= byte <= 90 or 97 <= byte <= 122 or byte >= 128


def _is_digit(byte):
    return 48 <= byte <= 57


def tokens(text):
    """Words, numbers and marks, as bytes with their capitals."""
    for mark, plain in PLAIN.items():
        text = text.replace(mark, plain)
    data = text.encode()[:LIMIT]
    found, place = [], 0
    while place < len(data):
        start, first = place, data[place]
        place += 1
        follows = data[place] if place < len(data) else 0
        if first <= 32:
            continue
        if _is_digit(first):
            while place < len(data) and (
                _is_digit(data[place])
                or data[place] in b",." and place + 1 < len(data) and _is_digit(data[place + 1])
            ):
                place += 1
        elif _is_letter(first) or (
            first == 39 and start > 0 and _is_letter(data[start - 1]) and _is_letter(follows)
        ):
            while place < len(data) and _is_letter(data[place]):
                place += 1
        found.append(data[start:place])
    return found


def plain(token):
    """In lower case; of a number only how many digits it has, up to four."""
    if _is_digit(token[0]):
        return b"0" * min(4, sum(map(_is_digit, token)))
    return token.lower()


def word_class(token, opens):
    """The hash of what sort of word it is; `opens`: a capital tells nothing."""
    first, lowered = token[0], plain(token)
    if _is_digit(first):
        return fnv(b"0")
    if not _is_letter(first) or fnv(lowered) in _FUNCTION_HASHES:
        return fnv(lowered)
    if 65 <= first <= 90 and not opens:
        return fnv(b"A")
    for ending in _ENDINGS:
        if lowered.endswith(ending) and len(lowered) >= len(ending) + 2:
            return fnv(b"-" + ending)
    return fnv(b"w")


def _runs(units, channel):
    bits, shortest, longest = CHANNELS[channel]
    buckets = set()
    for start in range(len(units)):
        value = _OFFSET
        for place in range(start, min(start + longest, len(units))):
            value = ((value ^ units[place]) * _PRIME) & _MASK
            if place - start + 1 >= shortest:
                buckets.add(((value * _SPREAD) & _MASK) >> (32 - bits))
    return buckets


def features(text):
    """For each channel the set of its buckets."""
    words, characters, classes = [1], [32], [1]
    opens = True
    for token in tokens(text):
        lowered = plain(token)
        words.append(fnv(lowered))
        characters += [*lowered, 32]
        classes.append(word_class(token, opens))
        opens = token in (b".", b"!", b"?", b'"')
    return {
        "words": _runs(words + [2], "words"),
        "characters": _runs(characters, "characters"),
        "classes": _runs(classes + [2], "classes"),
    }
