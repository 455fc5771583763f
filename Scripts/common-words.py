#!/usr/bin/env python3
"""Writes the table of Sources/Relating/Stories/CommonWords.swift: how many articles hold a word.

  common-words.py ARTICLES.jsonl[.gz] > Sources/Relating/Stories/CommonWords.swift

ARTICLES has one JSON object a line, with "text". The shipped table was counted over the training
part of PolNeAR (824 articles of 2016), none of whose texts is here. A word must stand in at least
five articles, so that no article can be told from the table.
"""
import collections, gzip, json, re, sys

CLASSES = [0.3, 0.2, 0.13, 0.09, 0.06, 0.04, 0.027, 0.018, 0.012, 0.008, 0.006]
FEWEST = 5
HEAD = '''internal import News

/// How common the most common words of English news are.
///
/// Shares of articles in the training part of PolNeAR, in classes; words in fewer than five of its
/// articles are left out. Written by Scripts/common-words.py.
enum CommonWords {
  /// The share of articles that hold a word, by the word's stem.
  static let shares: [UInt32: Float] = {
    var shares: [UInt32: Float] = [:]
    for line in table.split(separator: "\\n") {
      let fields = line.split(separator: " ")
      guard let share = fields.first.flatMap({ Float($0) }) else { continue }
      for word in fields.dropFirst() {
        // The table runs from the most common word down, and a stem is as common as its commonest.
        let stem = WordScanner.stem(of: word).key
        if shares[stem] == nil { shares[stem] = share }
      }
    }
    return shares
  }()

  private static let table = """
'''

path = sys.argv[1]
articles = gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")
held, count = collections.Counter(), 0
for line in articles:
    held.update(set(re.findall(r"[a-z]{3,}", json.loads(line)["text"].lower())))
    count += 1
words = collections.defaultdict(list)
for word, articles in held.items():
    share = articles / count
    if articles >= FEWEST and len(word) <= 24:
        words[next((c for c in CLASSES if share >= c), CLASSES[-1])].append(word)
print(HEAD, end="")
for share in CLASSES:
    line = "    %.4f" % share
    for word in sorted(words[share]):
        if len(line) + 1 + len(word) > 100:
            print(line)
            line = "    %.4f" % share
        line += " " + word
    if len(line) > 10: print(line)
print('    """\n}')
