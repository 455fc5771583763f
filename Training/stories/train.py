"""Fits the trees of StoryForestTable.swift, and says how well they group stories they never saw."""
import collections
import hashlib
import json
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from .table import table, reference

# Pairs of the incidents weigh double: their stories are the hardest to hold together.
WEIGHTS = {"gva_incidents": 2, "allsides_roundups": 1, "eventmix": 1}
# 1, what all others are: greater is never less likely; -1: greater is never likelier; 0: either.
MONOTONIC = {"time": -1, "sameOutlet": 0, "heaviest": 0, "heaviestThree": 0}
THRESHOLD = 0.55
FOLDS, SEEDS = 3, 2


def read(path):
    """The features' names, and of each collection's articles the stories and the pairs."""
    lines = open(path, encoding="utf-8")
    names = json.loads(next(lines))["features"]
    articles = collections.defaultdict(list)
    for article in map(json.loads, lines):
        pairs = [(p["with"], p["values"]) for p in article["pairs"]]
        articles[article["collection"]].append((article["story"], pairs))
    return names, articles


def fit(names, articles, is_kept):
    rows, same, weights = [], [], []
    for name, weight in WEIGHTS.items():
        pairs = sum(len(found) for _, found in articles[name])
        for story, found in articles[name]:
            if not is_kept(story):
                continue
            for other, values in found:
                rows.append(values)
                same.append(articles[name][other][0] == story)
                weights.append(weight * 1e4 / pairs)
    forest = HistGradientBoostingClassifier(
        max_iter=80, max_depth=3, learning_rate=0.1, min_samples_leaf=20, early_stopping=False,
        random_state=0, monotonic_cst=[MONOTONIC.get(name, 1) for name in names])
    return forest.fit(np.array(rows), np.array(same), sample_weight=np.array(weights))


def probabilities(forest, articles, numbers):
    rows = [values for number in numbers for _, values in articles[number][1]]
    found = iter(forest.predict_proba(np.array(rows))[:, 1] if rows else [])
    return {number: [next(found) for _ in articles[number][1]] for number in numbers}


def grouped(articles, likely):
    """What StoryIndex does with the probabilities."""
    stories, sizes = [], collections.Counter()
    for number, (_, pairs) in enumerate(articles):
        members = collections.defaultdict(list)
        for (other, _), probability in zip(pairs, likely[number]):
            members[stories[other]].append(probability)
        scores = {
            story: sum(sorted(found, reverse=True)[:2]) / min(2, sizes[story])
            for story, found in members.items()
        }
        best = max(scores, key=scores.get, default=None)
        story = best if best is not None and scores[best] >= THRESHOLD else number
        stories.append(story)
        sizes[story] += 1
    return stories


def bcubed(articles, stories):
    gold, found, both = collections.Counter(), collections.Counter(stories), collections.Counter()
    for (story, _), guess in zip(articles, stories):
        gold[story] += 1
        both[story, guess] += 1
    count = len(articles)
    precision = sum(n * n / found[guess] for (_, guess), n in both.items()) / count
    recall = sum(n * n / gold[story] for (story, _), n in both.items()) / count
    return 2 * precision * recall / (precision + recall)


def fold(story, seed):
    return int(hashlib.md5(f"{story}{seed}".encode()).hexdigest(), 16) % FOLDS


def main(pairs, table_path, reference_path):
    names, articles = read(pairs)
    unseen = collections.defaultdict(list)
    for seed in range(SEEDS):
        likely = collections.defaultdict(dict)
        for part in range(FOLDS):
            forest = fit(names, articles, lambda story: fold(story, seed) != part)
            for name in WEIGHTS:
                numbers = [n for n, (s, _) in enumerate(articles[name]) if fold(s, seed) == part]
                likely[name].update(probabilities(forest, articles[name], numbers))
        for name in WEIGHTS:
            unseen[name].append(bcubed(articles[name], grouped(articles[name], likely[name])))
    forest = fit(names, articles, lambda story: True)
    for name in WEIGHTS:
        likely = probabilities(forest, articles[name], range(len(articles[name])))
        seen = bcubed(articles[name], grouped(articles[name], likely))
        print(f"{name}: BCubed F1 {np.mean(unseen[name]):.3f} in unseen folds, {seen:.3f} in all")
    open(table_path, "w", encoding="utf-8").write(table(forest))
    open(reference_path, "w", encoding="utf-8").write(reference(forest, articles))


if __name__ == "__main__":
    main(*sys.argv[1:])
