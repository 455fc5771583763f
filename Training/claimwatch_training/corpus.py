"""The annotated articles, and the fixed part of them that is kept for tuning."""

import gzip
import json
import pathlib
import zlib

KEPT_ONE_IN = 20


def read(path):
    """Returns the articles of a JSON Lines file, plain or gzipped."""
    path = pathlib.Path(path)
    with (gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")) as file:
        return [json.loads(line) for line in file if line.strip()]


def split(articles):
    """Returns the articles to train on and the twentieth, chosen by id, on which thresholds are tuned."""
    def kept(article):
        return zlib.crc32(article["id"].encode()) % KEPT_ONE_IN == 0

    return [a for a in articles if not kept(a)], [a for a in articles if kept(a)]
