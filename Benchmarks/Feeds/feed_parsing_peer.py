"""Parses the files named on standard input, one a line, and prints the seconds of CPU time it took."""

import sys
import time

try:
    import feedparser
except ImportError:
    sys.exit("feedparser is not installed")

documents = []
for line in sys.stdin:
    with open(line.rstrip("\n"), "rb") as file:
        documents.append(file.read())

start = time.process_time()
for document in documents:
    feedparser.parse(document)
print(time.process_time() - start)
