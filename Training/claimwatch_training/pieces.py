"""A text's word pieces, each with what the encoder is told about it beside its identity."""

import dataclasses
import re

from .quotation import quoted

PARAGRAPH = re.compile(r"[^\n]+")
FEATURES = 16


@dataclasses.dataclass(frozen=True)
class Piece:
    """One word piece: its number in the vocabulary, its place in the text, and its features.

    `feature` is case * 4 + quoted * 2 + first of its paragraph, with case 0 for what starts with no
    letter, 1 for lower case, 2 for a capital, 3 for capitals only.
    """

    number: int
    start: int
    end: int
    paragraph: int
    feature: int
    starts_word: bool


def pieces(text, tokenizer):
    """Returns the pieces of a text, paragraph by paragraph."""
    mask = quoted(text)
    found = []
    for index, match in enumerate(PARAGRAPH.finditer(text)):
        found.append(_paragraph(text, match, index, tokenizer, mask))
    return found


def _paragraph(text, match, index, tokenizer, mask):
    encoding = tokenizer.encode(match.group(), add_special_tokens=False)
    offsets = [(match.start() + a, match.start() + b) for a, b in encoding.offsets]
    starts = [not token.startswith("##") for token in encoding.tokens]
    cases = _cases(text, offsets, starts)
    return [
        Piece(
            number, a, b, index,
            case * 4 + mask[(a + b - 1) // 2] * 2 + (1 if k == 0 else 0), start,
        )
        for k, (number, (a, b), start, case) in enumerate(zip(encoding.ids, offsets, starts, cases))
    ]


def _cases(text, offsets, starts):
    """The case of each piece's whole word."""
    cases = []
    first = 0
    for k in range(1, len(starts) + 1):
        if k == len(starts) or starts[k]:
            case = letter_case(text[offsets[first][0] : offsets[k - 1][1]]) if starts else 0
            cases += [case] * (k - first)
            first = k
    return cases


def letter_case(word):
    """0: starts with no letter; 1: no capital; 3: two or more characters without a small letter; 2: else."""
    if not word[:1].isalpha():
        return 0
    if not any(c.isupper() for c in word):
        return 1
    if len(word) > 1 and not any(c.islower() for c in word):
        return 3
    return 2
