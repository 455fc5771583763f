"""What the shipped file must answer: the same arithmetic in Python, integer products included.

python -m claimwatch_training.reference MODEL TEXTS OUT, with TEXTS a JSON array of strings, each one window.
"""

import argparse
import json
import pathlib

import torch
from tokenizers import Tokenizer
from torch.nn import functional

from .decoding import runs
from .format import read
from .model import HEADS, PARAGRAPHS, REACH, WIDTH
from .pieces import pieces
from .train import base
from .windows import pack


class Integers:
    """The model as the file holds it."""

    def __init__(self, path):
        self.header, tensors = read(path)
        self.tensors = {
            name: torch.from_numpy(value.copy()) for name, value in tensors.items() if name != "pieces"}

    def linear(self, name, inputs, biased=True):
        """Returns inputs [rows, width] times the weights `name`, in integers."""
        low = inputs.amin(1).clamp_max(0)
        high = inputs.amax(1).clamp_min(0)
        scale = torch.where(high > low, (high - low) / 255, torch.ones(()))
        zero = torch.round(-low / scale)
        bytes_ = (torch.round(inputs / scale[:, None]) + zero[:, None]).clamp(0, 255)
        # Doubles hold these sums exactly: at most 255 * 63 * 1536.
        product = bytes_.double() @ self.tensors[name].double().T
        sums = product - zero.double()[:, None] * self.tensors[f"{name}.sum"].double()
        result = sums.float() * scale[:, None] * self.tensors[f"{name}.scale"]
        return result + self.tensors[f"{name}.bias"] if biased else result

    def normalised(self, name, states):
        """Layer normalisation."""
        return functional.layer_norm(
            states, (WIDTH,), self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"], self.header["epsilon"])

    def plain(self, name, states):
        """A linear map in floats."""
        return functional.linear(states, self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"])

    def encode(self, window):
        """Returns the states of one window, START's and END's included."""
        numbers = torch.tensor([self.header["start"], *(p.number for p in window), self.header["end"]])
        features = torch.tensor([0, *(p.feature for p in window), 0])
        words = self.tensors["words"][numbers].float() * self.tensors["words.scale"][numbers, None]
        states = self.normalised(
            "embedded", words + self.tensors["positions"][: len(numbers)] + self.tensors["features"][features])
        for k in range(self.header["layers"]):
            layer = f"layers.{k}."
            query, key, value = (
                part.view(-1, HEADS, WIDTH // HEADS).transpose(0, 1)
                for part in self.linear(layer + "inputs", states).chunk(3, 1)
            )
            weights = (query @ key.transpose(1, 2) / (WIDTH // HEADS) ** 0.5).softmax(-1)
            mixed = (weights @ value).transpose(0, 1).reshape(-1, WIDTH)
            states = self.normalised(layer + "attended", states + self.linear(layer + "joined", mixed))
            inner = functional.gelu(self.linear(layer + "wide", states))
            states = self.normalised(layer + "finished", states + self.linear(layer + "narrow", inner))
        return states

    def links(self, states, window, cue):
        """Returns the link logits of every piece to the cue, pieces counted without START."""
        paragraphs = [window[0].paragraph, *(p.paragraph for p in window), window[-1].paragraph]
        places = [k + 1 for k in cue]
        centre = states[places].mean(0)
        positions = torch.arange(len(states))
        away = torch.where(
            positions < places[0], positions - places[0],
            torch.where(positions > places[-1], positions - places[-1], 0))
        apart = torch.tensor([paragraph - paragraphs[places[0]] for paragraph in paragraphs])
        hidden = (
            self.linear("piece", states) + self.linear("piece", states * self.plain("gate", centre), biased=False)
            + self.plain("centre", centre)
            + self.tensors["distance"][away.clamp(-REACH, REACH) + REACH]
            + self.tensors["paragraph"][apart.clamp(-PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS]
        )
        return self.plain("link", functional.gelu(hidden))[1:-1]


@torch.no_grad()
def answer(model, tokenizer, text):
    """Returns what the model says of a text that fits one window."""
    (window,) = pack(pieces(text, tokenizer), model.header["positions"] - 2, model.header["positions"] - 2)
    states = model.encode(window.pieces)
    cue = model.plain("cue", states)[1:-1]
    chances = (1 - cue.softmax(-1)[:, 0]).tolist()
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
