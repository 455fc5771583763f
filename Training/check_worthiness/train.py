"""Trains on ClaimBuster and writes the weights and the reference that the tests compare with.

usage: train.py CORPUS WEIGHTS.swift REFERENCE.swift
"""
import gzip
import json
import math
import pathlib
import re
import sys

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.model_selection import StratifiedKFold

from . import table
from .features import CHANNELS, features

# A bucket that fewer sentences fill than this weighs nothing.
RAREST = 2
PENALTIES = (1, 2, 3, 5, 8)
# Weights run from -LEVELS to LEVELS: one printable character each.
LEVELS = 31
SEED = 1


def sentences(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def bare(text):
    return re.sub(r"\W+", " ", text).lower().strip()


class Reading:
    """Sentences as the matrices of their channels, each row divided by the root of its length."""

    def __init__(self, texts):
        found = [features(text) for text in texts]
        self.channels = {name: self._matrix(name, found) for name in CHANNELS}

    @staticmethod
    def _matrix(name, found):
        rows = [sorted(each[name]) for each in found]
        ends = np.cumsum([0] + [len(row) for row in rows])
        columns = np.array([bucket for row in rows for bucket in row])
        matrix = sparse.csr_matrix(
            (np.ones(len(columns)), columns, ends), shape=(len(rows), 1 << CHANNELS[name][0])
        )
        return sparse.diags([1 / math.sqrt(len(row) + 1) for row in rows]) @ matrix

    def joined(self, rarities):
        parts = [self.channels[name] @ sparse.diags(rarities[name]) for name in CHANNELS]
        return sparse.hstack(parts).tocsr()


def rarity(matrix):
    """How telling each bucket is before training: the rarer the more, but for the rarest."""
    count = matrix.getnnz(axis=0)
    return (count >= RAREST) * (np.log((1 + matrix.shape[0]) / (1 + count)) + 1) / 8


def fitted(penalty, rows, labels):
    return LogisticRegression(C=penalty, solver="liblinear", random_state=SEED).fit(rows, labels)


def unseen_scores(penalty, rows, labels):
    """Each sentence's score by a model that was trained on four fifths without it."""
    scores = np.zeros(len(labels))
    folds = StratifiedKFold(5, shuffle=True, random_state=SEED)
    for known, unknown in folds.split(rows, labels):
        scores[unknown] = fitted(penalty, rows[known], labels[known]).decision_function(
            rows[unknown]
        )
    return scores


def main(corpus, weights_file, reference_file):
    evaluation = [
        row for path in sorted(corpus.glob("checkthat2024_en_dev*.jsonl")) for row in sentences(path)
    ]
    kept_out = {bare(row["text"]) for row in evaluation}
    train = [
        row
        for row in sentences(corpus / "claimbuster_train.jsonl.gz")
        if bare(row["text"]) not in kept_out
    ]
    labels = np.array([row["label"] for row in train])
    reading = Reading([row["text"] for row in train])
    rarities = {name: rarity(matrix) for name, matrix in reading.channels.items()}
    rows = reading.joined(rarities)

    scores = {penalty: unseen_scores(penalty, rows, labels) for penalty in PENALTIES}
    precision = {p: average_precision_score(labels, each) for p, each in scores.items()}
    best = max(PENALTIES, key=precision.get)
    print(f"{len(train)} sentences; average precision in five folds, by C:",
          {p: round(each, 4) for p, each in precision.items()})

    # The scores of unseen sentences tell how to make probabilities of them (Platt).
    platt = LogisticRegression(C=1e6).fit(scores[best][:, None], labels)
    slope, shift = platt.coef_[0, 0], platt.intercept_[0]
    model = fitted(best, rows, labels)
    tables, scales, start = {}, {}, 0
    for name in CHANNELS:
        size = 1 << CHANNELS[name][0]
        weights = model.coef_[0, start : start + size] * rarities[name]
        step = np.abs(weights).max() / LEVELS
        tables[name] = np.rint(weights / step).astype(int).tolist()
        scales[name] = round(float(slope * step), 6)
        start += size
    bias = round(float(slope * model.intercept_[0] + shift), 6)

    shipped = table.Table(bias, scales, tables)
    if evaluation:
        found = [shipped.score(row["text"]) for row in evaluation]
        given = [row["label"] for row in evaluation]
        print(f"average precision on {len(found)} sentences of CheckThat! 2024 dev:",
              round(average_precision_score(given, found), 4))
    weights_file.write_text(shipped.swift(), encoding="utf-8")
    texts = (pathlib.Path(__file__).parent / "sentences.txt").read_text("utf-8").splitlines()
    reference_file.write_text(shipped.reference(texts), encoding="utf-8")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
