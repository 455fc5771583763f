"""The attribution model in PyTorch, fp32, on one thread.

encoder_peer.py MODEL WINDOWS prints the CPU seconds that it takes for the windows, after one to warm up.
"""

import json
import pathlib
import struct
import sys
import time

import numpy
import torch
from torch.nn import functional

TYPES = {"float32": "<f4", "int7": "i1", "int32": "<i4"}


def read(path):
    """Returns the header and the tensors, weights multiplied out."""
    content = pathlib.Path(path).read_bytes()
    (length,) = struct.unpack("<I", content[8:12])
    header = json.loads(content[12 : 12 + length])
    raw = {}
    for tensor in header["tensors"]:
        if tensor["type"] != "utf8":
            start = 12 + length + tensor["offset"]
            part = content[start : start + tensor["length"]]
            raw[tensor["name"]] = torch.from_numpy(
                numpy.frombuffer(part, TYPES[tensor["type"]]).reshape(tensor["shape"]).copy())
    tensors = {
        name: value.float() * raw[f"{name}.scale"][:, None] if f"{name}.scale" in raw else value
        for name, value in raw.items()
    }
    return header, tensors


class Model:
    """The encoder and its heads."""

    def __init__(self, header, tensors):
        self.header, self.tensors = header, tensors

    def linear(self, name, rows, weight="", bias=".bias"):
        return functional.linear(rows, self.tensors[name + weight], self.tensors[name + bias] if bias else None)

    def normalised(self, name, rows):
        return functional.layer_norm(
            rows, rows.shape[-1:], self.tensors[f"{name}.weight"], self.tensors[f"{name}.bias"],
            self.header["epsilon"])

    def encode(self, numbers, features):
        tensors, heads = self.tensors, self.header["heads"]
        count = len(numbers)
        rows = self.normalised(
            "embedded", tensors["words"][numbers] + tensors["positions"][:count] + tensors["features"][features])
        for k in range(self.header["layers"]):
            layer = f"layers.{k}."
            query, key, value = self.linear(layer + "inputs", rows).view(1, count, 3, heads, -1).permute(2, 0, 3, 1, 4)
            mixed = functional.scaled_dot_product_attention(query, key, value)
            mixed = mixed.transpose(1, 2).reshape(count, -1)
            rows = self.normalised(layer + "attended", rows + self.linear(layer + "joined", mixed))
            inner = functional.gelu(self.linear(layer + "wide", rows))
            rows = self.normalised(layer + "finished", rows + self.linear(layer + "narrow", inner))
        return rows

    def links(self, rows, view, cue, paragraphs):
        reach, apart = self.header["reach"], self.header["paragraphs"]
        places = torch.arange(len(rows))
        away = (places - cue[0]).clamp_max(0) + (places - cue[-1]).clamp_min(0)
        between = paragraphs - paragraphs[cue[0]]
        centre = rows[cue].mean(0)
        gated = self.linear("piece", rows * self.linear("gate", centre, ".weight"), bias="")
        hidden = (
            view + gated + self.linear("centre", centre, ".weight")
            + self.tensors["distance"][away.clamp(-reach, reach) + reach]
            + self.tensors["paragraph"][between.clamp(-apart, apart) + apart]
        )
        return self.linear("link", functional.gelu(hidden), ".weight")

    def read(self, window):
        """Encodes a window and links its cues."""
        header, around = self.header, window["paragraphs"]
        numbers = torch.tensor([header["start"], *window["numbers"], header["end"]])
        features = torch.tensor([0, *window["features"], 0])
        paragraphs = torch.tensor([around[0], *around, around[-1]])
        rows = self.encode(numbers, features)
        logits = self.linear("cue", rows, ".weight")
        view = self.linear("piece", rows)
        return logits, [self.links(rows, view, [k + 1 for k in cue], paragraphs) for cue in window["cues"]]


@torch.inference_mode()
def main():
    """Prints the seconds."""
    torch.set_num_threads(1)
    model = Model(*read(sys.argv[1]))
    windows = json.loads(pathlib.Path(sys.argv[2]).read_text())
    model.read(windows[0])
    start = time.process_time()
    for window in windows:
        model.read(window)
    print(time.process_time() - start)


if __name__ == "__main__":
    main()
