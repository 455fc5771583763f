"""What the shipped file must answer: the same arithmetic in Python, integer products included.

python -m claimwatch_training.reference MODEL TEXTS OUT, with TEXTS a JSON array of strings, each one window.
"""

import argparse
import json
import pathlib

import numpy
from tokenizers import Tokenizer

from .arithmetic import affine, attention, gelu, linear, normalised
from .format import read
from .model import PARAGRAPHS, REACH
from .pieces import pieces
from .train import base
from .windows import pack


def runs(chances, window, threshold):
    """Returns the cues: runs of whole words whose likeliest piece reaches the threshold."""
    found, word, taken = [], [], False
    for k, piece in enumerate(window.pieces):
        if piece.starts_word:
            word, taken = [], False
        word.append(k)
        if chances[k] >= threshold and not taken:
            taken = True
            if found and found[-1][-1] == word[0] - 1:
                found[-1] += word
            else:
                found.append(list(word))
        elif taken:
            found[-1].append(k)
    return found


class Integers:
    """The model as the file holds it."""

    def __init__(self, path):
        self.header, self.tensors = read(path)

    def linear(self, name, inputs, plus=None):
        """Returns inputs [rows, width] times the weights `name`, in integers, and its bias, or `plus`."""
        plus = self.tensors[f"{name}.bias"] if plus is None else plus
        return linear(
            inputs, self.tensors[name], self.tensors[f"{name}.scale"], self.tensors[f"{name}.sum"], plus)

    def normalised(self, name, states):
        """Layer normalisation."""
        return normalised(
            states, self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"], self.header["epsilon"])

    def plain(self, name, states):
        """A linear map in floats."""
        return affine(states, self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"])

    def encode(self, window):
        """Returns the states of one window, START's and END's included."""
        numbers = [self.header["start"], *(p.number for p in window), self.header["end"]]
        features = [0, *(p.feature for p in window), 0]
        words = self.tensors["words"][numbers].astype(numpy.float32) * self.tensors["words.scale"][numbers, None]
        states = self.normalised(
            "embedded", words + self.tensors["features"][features] + self.tensors["positions"][: len(numbers)])
        for k in range(self.header["layers"]):
            layer = f"layers.{k}."
            mixed = attention(self.linear(layer + "inputs", states), self.header["heads"])
            states = self.normalised(layer + "attended", states + self.linear(layer + "joined", mixed))
            inner = gelu(self.linear(layer + "wide", states))
            states = self.normalised(layer + "finished", states + self.linear(layer + "narrow", inner))
        return states

    def links(self, states, window, cue):
        """Returns the link logits of every piece to the cue, pieces counted without START."""
        paragraphs = [window[0].paragraph, *(p.paragraph for p in window), window[-1].paragraph]
        places = [k + 1 for k in cue]
        centre = states[places[0]]
        for place in places[1:]:
            centre = centre + states[place]
        centre = centre[None] / numpy.float32(len(places))
        positions = numpy.arange(len(states))
        away = numpy.minimum(positions - places[0], 0) + numpy.maximum(positions - places[-1], 0)
        apart = numpy.array(paragraphs) - paragraphs[places[0]]
        around = (
            self.linear("piece", states) + self.plain("centre", centre)
            + self.tensors["distance"][away.clip(-REACH, REACH) + REACH]
            + self.tensors["paragraph"][apart.clip(-PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS]
        )
        hidden = self.linear("piece", states * self.plain("gate", centre), plus=around)
        return self.plain("link", gelu(hidden))[1:-1]


def answer(model, tokenizer, text):
    """Returns what the model says of a text that fits one window."""
    (window,) = pack(pieces(text, tokenizer), model.header["positions"] - 2, model.header["positions"] - 2)
    states = model.encode(window.pieces)
    cue = model.plain("cue", states)[1:-1]
    powers = numpy.exp(cue - cue.max(1, keepdims=True))
    chances = (1 - powers[:, 0] / powers.sum(1)).tolist()
    return {
        "text": text,
        "pieces": [
            {"number": p.number, "start": p.start, "end": p.end, "paragraph": p.paragraph, "feature": p.feature,
             "startsWord": p.starts_word}
            for p in window.pieces
        ],
        "cue": _rounded(cue),
        "links": [
            {"cue": found, "logits": _rounded(model.links(states, window.pieces, found))}
            for found in runs(chances, window, model.header["thresholds"]["cue"])
        ],
    }


def _rounded(logits):
    return [[round(value, 4) for value in row] for row in logits.tolist()]


def main():
    """Writes the fixture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("texts", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    model = Integers(options.model)
    tokenizer = Tokenizer.from_file(str(base() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    texts = json.loads(options.texts.read_text(encoding="utf-8"))
    answers = [answer(model, tokenizer, text) for text in texts]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in answers)
    options.out.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
