"""Windows to tensors."""

import math
import random

import torch

from .model import END, START


def shuffled(windows, size):
    """Returns batches of about equally long windows, in random order."""
    windows = list(windows)
    random.shuffle(windows)
    batches = []
    for start in range(0, len(windows), size * 20):
        chunk = sorted(windows[start : start + size * 20], key=lambda window: len(window.pieces))
        batches += [chunk[k : k + size] for k in range(0, len(chunk), size)]
    random.shuffle(batches)
    return batches


def count(windows, size):
    """How many batches `shuffled` makes."""
    full, rest = divmod(len(windows), size * 20)
    return full * 20 + math.ceil(rest / size)


def tensors(windows):
    """Returns numbers, features and paragraphs, each [batch, length], and the lengths, START and END counted."""
    length = max(len(window.pieces) for window in windows) + 2

    def padded(values, around):
        values = [around[0], *values, around[1]]
        return values + [0] * (length - len(values))

    numbers = [padded([p.number for p in w.pieces], (START, END)) for w in windows]
    features = [padded([p.feature for p in w.pieces], (0, 0)) for w in windows]
    paragraphs = [
        padded([p.paragraph for p in w.pieces], (w.pieces[0].paragraph, w.pieces[-1].paragraph))
        for w in windows
    ]
    return (
        torch.tensor(numbers), torch.tensor(features), torch.tensor(paragraphs),
        [len(w.pieces) + 2 for w in windows],
    )
