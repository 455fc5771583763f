"""Writes a trained model as the file that ships.

python -m claimwatch_training.export NET.pt MODEL
"""

import argparse
import pathlib

import torch
from tokenizers import Tokenizer

from .format import write
from .model import EPSILON, HEADS, HIDDEN, INNER, LAYERS, PARAGRAPHS, REACH, START, END, WIDTH, Model
from .pieces import FEATURES
from .train import base

LARGEST = 63
POSITIONS = 256
CUE_THRESHOLD = 0.5


def rows(weights):
    """Returns weights as integers from -63 to 63 and the scale of each row.

    Seven bits, since the 16-bit sums of processors without VNNI saturate on eight: 255 * 127 * 2 does not fit.
    """
    scale = (weights.abs().amax(1) / LARGEST).clamp_min(1e-12)
    return torch.round(weights / scale[:, None]).clamp(-LARGEST, LARGEST).to(torch.int8), scale


def linear(tensors, name, weight, bias):
    """Adds the four parts of a linear map."""
    integers, scale = rows(weight)
    tensors[name] = ("int7", integers.numpy())
    tensors[f"{name}.scale"] = ("float32", scale.numpy())
    tensors[f"{name}.sum"] = ("int32", integers.int().sum(1).numpy())
    tensors[f"{name}.bias"] = ("float32", bias.numpy())


def exported(state, vocabulary):
    """Returns all tensors of the file."""
    tensors = {"pieces": ("utf8", vocabulary)}
    integers, scale = rows(state["words.weight"])
    tensors["words"] = ("int7", integers.numpy())
    tensors["words.scale"] = ("float32", scale.numpy())

    def plain(name, value):
        tensors[name] = ("float32", value.numpy())

    plain("positions", state["positions.weight"][:POSITIONS])
    plain("features", state["features.weight"])
    norms = ["embedded"]
    for k in range(LAYERS):
        for part in ("inputs", "joined", "wide", "narrow"):
            name = f"layers.{k}.{part}"
            linear(tensors, name, state[f"{name}.weight"], state[f"{name}.bias"])
        norms += [f"layers.{k}.attended", f"layers.{k}.finished"]
    linear(tensors, "piece", state["piece.weight"], state["piece.bias"])
    for name in [*norms, "cue", "centre", "gate", "link"]:
        plain(f"{name}.weight", state[f"{name}.weight"])
        plain(f"{name}.bias", state[f"{name}.bias"])
    plain("distance", state["distance.weight"])
    plain("paragraph", state["paragraph.weight"])
    return tensors


def settings(vocabulary):
    """Returns the header but for the tensors."""
    return {
        "version": 1, "width": WIDTH, "layers": LAYERS, "heads": HEADS, "inner": INNER, "hidden": HIDDEN,
        "reach": REACH, "paragraphs": PARAGRAPHS, "features": FEATURES, "positions": POSITIONS,
        "vocabulary": len(vocabulary), "epsilon": EPSILON, "start": START, "end": END,
        "unknown": vocabulary.index("[UNK]"), "longestWord": 100, "thresholds": {"cue": CUE_THRESHOLD},
    }


def main():
    """Exports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("net", type=pathlib.Path)
    parser.add_argument("model", type=pathlib.Path)
    options = parser.parse_args()
    tokenizer = Tokenizer.from_file(str(base() / "tokenizer.json"))
    vocabulary = [tokenizer.id_to_token(k) for k in range(tokenizer.get_vocab_size())]
    state = torch.load(options.net, weights_only=True)
    Model().load_state_dict(state)
    write(options.model, settings(vocabulary), exported(state, vocabulary))
    print(f"{options.model}: {options.model.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
