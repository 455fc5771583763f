"""The Python side of `Benchmarks cleaning`: reads the corpus, and runs trafilatura over it.

  cleaning_peer.py pages CORPUS        each page as a JSON line {"id", "url", "html"}
  cleaning_peer.py trafilatura PAGES   of such lines, {"seconds", "texts"}: the processor's time that
                                       extracting took, without reading the lines
"""

import gzip
import json
import os
import sys
import time


def pages(corpus):
    with open(os.path.join(corpus, "truth.jsonl"), encoding="utf-8") as truth:
        for line in truth:
            page = json.loads(line)
            name = page["id"].replace("/", "__") + ".html.gz"
            with gzip.open(os.path.join(corpus, "pages", name)) as file:
                html = file.read().decode("utf-8", "replace")
            print(json.dumps({"id": page["id"], "url": page.get("url"), "html": html}))


def trafilatura(path):
    import trafilatura

    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    trafilatura.extract(lines[0]["html"])  # loads what is loaded once
    texts = {}
    start = time.process_time()
    for line in lines:
        texts[line["id"]] = trafilatura.extract(line["html"], url=line["url"]) or ""
    print(json.dumps({"seconds": time.process_time() - start, "texts": texts}))


{"pages": pages, "trafilatura": trafilatura}[sys.argv[1]](sys.argv[2])
