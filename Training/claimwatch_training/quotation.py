"""Which characters stand between quotation marks."""

OPENING = "“„«"
CLOSING = "”»"
DOUBLED = ("''", "``", "’’", "‘‘")
SINGLE = "‘'’"


def quoted(text):
    """Returns a bytearray, 1 where a character is quoted, the marks included.

    Straight marks toggle, a paragraph starts afresh, and a mark that nothing closes runs to the end of
    its paragraph. Two apostrophes are a double mark, as in texts of the New York Times.
    """
    mask = bytearray(len(text))
    start = 0
    for paragraph in text.split("\n"):
        _mark(paragraph, start, mask)
        start += len(paragraph) + 1
    return mask


def _mark(paragraph, start, mask):
    double = single = None
    skipped = -1
    for i, character in enumerate(paragraph):
        if i <= skipped:
            continue
        doubled = paragraph[i : i + 2] in DOUBLED
        if doubled:
            skipped = i + 1
        end = i + (2 if doubled else 1)
        if character in OPENING or ((character == '"' or doubled) and double is None):
            if double is None:
                double = i
        elif character in CLOSING or character == '"' or doubled:
            if double is not None:
                _fill(mask, start + double, start + end)
                double = None
        elif character in SINGLE and double is None:
            before = paragraph[i - 1] if i else " "
            after = paragraph[i + 1] if i + 1 < len(paragraph) else " "
            if single is None and character != "’" and not before.isalnum() and not after.isspace():
                single = i
            elif single is not None and character != "‘" and not after.isalnum() and not before.isspace():
                _fill(mask, start + single, start + end)
                single = None
    if double is not None:
        _fill(mask, start + double, start + len(paragraph))


def _fill(mask, start, end):
    mask[start:end] = b"\1" * (end - start)
