internal import News

/// Words that say nothing of an article's subject.
enum StopWords {
  static let hashes: Set<UInt64> = Set(
    """
    a an the of in on at to for and or is are was were be been being by with from as it its that
    this these those after over into up out who which what when where how why said say says will
    would could should may might can has have had do does did not no he she they them his her their
    our your you we i but if than then there here about more most other some such only also just one
    two new year years day time people mr mrs ms monday tuesday wednesday thursday friday saturday
    sunday january february march april june july august september october november december dont
    """.split { $0 == " " || $0 == "\n" }.map { WordScanner.hash(of: $0) })
}
