"""The peers of stories, in the form of `claimwatch group --jsonl` and `compare --jsonl`.

python stories_peer.py group --no-relations --jsonl     MinHash, titles with common words, outlets
python stories_peer.py compare --jsonl                  figures that differ

MinHash (datasketch) over five words with 128 permutations links a copy to the earliest article; a story
is what shares half of its headline's words with an article of a week; what two outlets say counts twice.
"""

import collections
import datetime
import json
import re
import sys

from datasketch import MinHash, MinHashLSH

WORDS = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")
NUMBERS = re.compile(r"\d[\d,.]*")
COMMON = frozenset("a an and are as at be by for from in is it of on or says the to was with after over".split())
WEEK = 7


def words(text):
    """The words of a text, without markup."""
    return WORDS.findall(re.sub(r"<[^>]+>", " ", text).lower())


def signature(text):
    """The MinHash of a text's shingles."""
    found, hashed = words(text), MinHash(num_perm=128)
    hashed.update_batch({" ".join(found[k:k + 5]).encode() for k in range(max(1, len(found) - 4))})
    return hashed


def group(records):
    """Links each article to the earliest with its text, and to a story."""
    copies, stories, outlets = MinHashLSH(threshold=0.5, num_perm=128), {}, {}
    titles, holders = {}, collections.defaultdict(list)
    for number, record in enumerate(records):
        hashed = signature(record["text"])
        earlier = min(copies.query(hashed), default=None)
        copies.insert(number, hashed)
        day = _day(record["published"])
        title = frozenset(words(record["title"])) - COMMON
        rivals = {other for word in title for other in holders[word]}
        best = max(rivals, key=lambda other: _overlap(title, titles[other][0]), default=None)
        is_told = best is not None and _overlap(title, titles[best][0]) >= 0.5 and (
            day is None or titles[best][1] is None or abs(day - titles[best][1]) <= WEEK)
        stories[number] = stories[best] if is_told else number
        titles[number] = (title, day)
        for word in title:
            holders[word].append(number)
        same = outlets.setdefault(record.get("outlet") or record["id"], record["id"])
        yield {
            "id": record["id"], "story": str(stories[number]),
            "duplicate_of": None if earlier is None else records[earlier]["id"],
            "dependent_on": [] if same == record["id"] else [{"id": same, "reason": "owner"}],
        }


def compare(records):
    """Two texts with figures, none of which they share, contradict each other."""
    for record in records:
        one, other = (set(NUMBERS.findall(record[side]["text"])) for side in "ab")
        differs = bool(one and other and not one & other)
        yield {
            "id": record["id"], "relation": "conflict" if differs else "unrelated",
            "changes": [{"kind": "figure"}] if one != other else [],
        }


def _overlap(one, other):
    return len(one & other) / max(1, len(one | other))


def _day(text):
    try:
        return datetime.date.fromisoformat(text[:10]).toordinal()
    except ValueError:
        return None


def main():
    """Answers every line."""
    records = [json.loads(line) for line in sys.stdin]
    for answer in {"group": group, "compare": compare}[sys.argv[1]](records):
        print(json.dumps(answer))


if __name__ == "__main__":
    main()
