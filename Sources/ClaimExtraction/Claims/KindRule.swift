import News

/// Of which kinds a claim is: at most three, the most telling first.
struct KindRule {
  let text: AnnotatedText

  /// The kinds of an attributed claim.
  func kinds(of candidate: Candidate, content: [Range<Int>]) -> [ClaimKind] {
    var kinds = [candidate.isVerbatim ? .direct : form(of: content)]
    if Self.denials.contains(candidate.lemma) || content.contains(where: isOwnDenial) {
      kinds.append(.denial)
    }
    let isInfinitive = content.contains(where: isInfinitive)
    if Self.orders.contains(candidate.lemma) || isInfinitive && isRequest(candidate, content) {
      kinds.append(.order)
    }
    if isRumor(candidate) { kinds.append(.rumor) }
    if content.contains(where: isPrediction)
      || isInfinitive && Self.expectations.contains(candidate.lemma)
    {
      kinds.append(.prediction)
    }
    if content.contains(where: isOpinion) { kinds.append(.opinion) }
    return Array(kinds.prefix(3))
  }

  /// The kinds of a statement in the outlet's own voice.
  func kinds(ofStatement range: Range<Int>) -> [ClaimKind] {
    var kinds: [ClaimKind] = [.statement]
    if range.contains(where: { Self.rumors.contains(text.words[$0]) }) { kinds.append(.rumor) }
    if isPrediction(range) { kinds.append(.prediction) }
    if range.contains(where: { Self.orderForms.contains(text.words[$0]) }) { kinds.append(.order) }
    if isOpinion(range) { kinds.append(.opinion) }
    return Array(kinds.prefix(3))
  }

  private func form(of content: [Range<Int>]) -> ClaimKind {
    let words = content.flatMap { $0 }.filter { !text.isPunctuation($0) }
    let quoted = words.count(where: text.isQuoted)
    return quoted == 0 ? .indirect : quoted == words.count ? .direct : .mixed
  }

  /// "the crews to resume the search": what is asked for or expected, and no fact.
  private func isInfinitive(_ range: Range<Int>) -> Bool {
    guard let to = range.first(where: { text.words[$0] == "to" }), range.contains(to + 1),
      text.isWord(to + 1), !text.isCapitalised(to + 1),
      !text.has([.determiner, .personal, .subjectPronoun], at: to + 1),
      !["him", "them"].contains(text.words[to + 1])
    else { return false }
    let clauses = Clauses(text: text)
    return !range.prefix(upTo: to).contains { text.words[$0] == "that" || clauses.isVerb($0) }
  }

  /// Whether the reporting word asks for what the infinitive names: one may also tell somebody that
  /// something leads to another, or call a thing a threat to somebody.
  private func isRequest(_ candidate: Candidate, _ content: [Range<Int>]) -> Bool {
    switch candidate.lemma {
    case "tell":
      content.contains { text.words[$0.lowerBound] == "to" }
    case "call":
      candidate.cue.contains { ["for", "on", "upon"].contains(text.words[$0.upperBound - 1]) }
    default:
      Self.requests.contains(candidate.lemma)
    }
  }

  private func isRumor(_ candidate: Candidate) -> Bool {
    if ["circulate", "swirl", "rumor"].contains(candidate.lemma) { return true }
    guard let source = candidate.source else { return false }
    return source.contains { ["rumors", "rumours", "rumor", "rumour"].contains(text.words[$0]) }
  }

  /// What is to come: "will", "is going to", and what may or might happen.
  func isPrediction(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let word = text.words[index]
      if Self.future.contains(word) {
        return !(word == "may" && text.isCapitalised(index)) && !isPerfect(index, in: range)
      }
      return word == "going" && index + 1 < range.upperBound && text.words[index + 1] == "to"
    }
  }

  /// "may have left" looks back.
  private func isPerfect(_ modal: Int, in range: Range<Int>) -> Bool {
    range.contains(modal + 1) && text.words[modal + 1] == "have"
  }

  /// The speaker's own denial: "I deny", "we categorically reject".
  private func isOwnDenial(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard Self.denials.contains(text.words[index]) else { return false }
      var before = index - 1
      while range.contains(before), isBetween(before) { before -= 1 }
      return range.contains(before) && ["i", "we"].contains(text.words[before])
    }
  }

  /// What may stand between the subject and the verb of an assertion.
  private func isBetween(_ index: Int) -> Bool {
    let word = text.words[index]
    return ["do", "must", "also", "both", "all", "again"].contains(word) || word.hasSuffix("ly")
  }

  private func isOpinion(_ range: Range<Int>) -> Bool {
    range.contains { Self.opinions.contains(text.words[$0]) }
  }

  private static let denials: Set<String> = [
    "deny", "reject", "dismiss", "refute", "rebut", "dispute",
  ]
  private static let orders: Set<String> = [
    "order", "demand", "instruct", "command", "pledge", "vow", "promise",
  ]
  /// With an infinitive.
  private static let requests: Set<String> = [
    "urge", "ask", "press", "push", "beg", "plead", "encourage", "request", "want",
  ]
  /// With an infinitive.
  private static let expectations: Set<String> = ["expect", "anticipate"]
  private static let orderForms: Set<String> = ["ordered", "demanded", "instructed", "commanded"]
  private static let rumors: Set<String> = [
    "rumored", "rumoured", "rumors", "rumours", "reportedly", "allegedly",
  ]
  private static let future: Set<String> = [
    "will", "'ll", "won't", "shall", "may", "might", "could", "likely", "unlikely", "probable",
    "tomorrow",
  ]
  private static let opinions: Set<String> = [
    "should", "best", "worst", "unbelievable", "terrible", "wonderful", "disgraceful", "shameful",
    "disastrous", "great", "awful", "brilliant", "ridiculous", "outrageous", "beautiful",
  ]
}
