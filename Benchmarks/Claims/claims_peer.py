"""The peers of claims: what they make of texts, in the form of `claimwatch extract --jsonl`.

python claims_peer.py figures CORPUS             quantulum3
python claims_peer.py checkworthy CORPUS         n-grams, logistic regression (scikit-learn)

Reads JSON Lines from standard input; whatever else the command line holds is ignored.
"""

import gzip
import json
import pathlib
import re
import sys


def figures(texts, _):
    """quantulum3's quantities, with its classifier, which needs the scikit-learn that it was made with."""
    from quantulum3 import parser

    for text in texts:
        try:
            found = parser.parse(text)
        except Exception:  # noqa: BLE001 - a text that stops it has no figures
            found = []
        yield {"figures": [
            {"value": quantity.value, "unit": quantity.unit.name, "unit_name": quantity.unit.name}
            | ({"value": None, "min": quantity.value - quantity.uncertainty,
                "max": quantity.value + quantity.uncertainty} if quantity.uncertainty else {})
            for quantity in found
        ]}


def checkworthy(texts, corpus):
    """Word and character n-grams, trained on ClaimBuster's train part but for the sentences asked about."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline, make_union

    asked = {_bare(text) for text in texts}
    with gzip.open(corpus / "checkworthy" / "claimbuster_train.jsonl.gz", "rt", encoding="utf-8") as file:
        train = [row for row in map(json.loads, file) if _bare(row["text"]) not in asked]
    model = make_pipeline(
        make_union(
            TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
            TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True)),
        LogisticRegression(C=4, max_iter=1_000))
    model.fit([row["text"] for row in train], [row["label"] for row in train])
    for score in model.predict_proba(texts)[:, 1]:
        yield {"sentences": [{"check_worthiness": float(score)}]}


def _bare(text):
    return re.sub(r"\W+", " ", text.lower()).strip()


def main():
    """Answers every line."""
    records = [json.loads(line) for line in sys.stdin]
    peer = {"figures": figures, "checkworthy": checkworthy}[sys.argv[1]]
    answers = peer([record["text"] for record in records], pathlib.Path(sys.argv[2]))
    for record, answer in zip(records, answers):
        print(json.dumps({"id": record["id"]} | answer))


if __name__ == "__main__":
    main()
