"""A plain decoding, to watch the training by; what ships decodes in Swift and does more."""

import torch

from .batches import tensors
from .pieces import pieces
from .windows import CONTENT, SOURCE, pack


@torch.no_grad()
def attributions(model, article, tokenizer, threshold):
    """Returns the attributions of an article, as the corpus writes them."""
    model.eval()
    found = []
    windows = pack(pieces(article["text"], tokenizer))
    for start in range(0, len(windows), 8):
        batch = windows[start : start + 8]
        numbers, features, paragraphs, lengths = tensors(batch)
        states = model.encode(numbers, features, lengths)
        chances = 1 - model.cue(states).softmax(-1)[..., 0]
        rows, cues = [], []
        for row, window in enumerate(batch):
            for cue in runs(chances[row, 1 : lengths[row] - 1].tolist(), window, threshold):
                rows.append(row)
                cues.append([k + 1 for k in cue])
        if not rows:
            continue
        links = model.links(states, rows, cues, paragraphs).argmax(-1)
        for row, cue, tags in zip(rows, cues, links.tolist()):
            window = batch[row]
            content = spans(window, [k - 1 for k, tag in enumerate(tags) if tag == CONTENT and 0 < k <= len(window.pieces)])
            if content:
                found.append({
                    "source": spans(window, [k - 1 for k, tag in enumerate(tags) if tag == SOURCE and 0 < k <= len(window.pieces)]),
                    "cue": spans(window, [k - 1 for k in cue]), "content": content,
                })
    return found


def runs(chances, window, threshold):
    """Returns the cues: runs of whole words whose likeliest piece reaches the threshold."""
    found, word, taken = [], [], False
    for k, piece in enumerate(window.pieces):
        if piece.starts_word:
            word, taken = [], False
        word.append(k)
        if chances[k] >= threshold and not taken:
            taken = True
            if found and found[-1][-1] == word[0] - 1:
                found[-1] += word
            else:
                found.append(list(word))
        elif taken:
            found[-1].append(k)
    return found


def spans(window, positions):
    """Joins neighbouring pieces to spans."""
    joined = []
    for k in positions:
        piece = window.pieces[k]
        if joined and joined[-1][2] == k - 1:
            joined[-1][1:] = [piece.end, k]
        else:
            joined.append([piece.start, piece.end, k])
    return [[start, end] for start, end, _ in joined]
