/// Gives each part of a content to one cue.
///
/// Where two quotations and their speakers stand side by side, the model often gives both to both.
/// A report within a report holds its cue, and stays.
struct ContentShares {
  let text: AnnotatedText

  /// How much of a part another content must hold to take it.
  private static let share = 0.8
  /// A cue that is less likely takes nothing.
  private static let leastChance = 0.5

  /// The same readings; what another cue has the better claim to is gone from each.
  func divided(_ decoded: [DecodedReading]) -> [DecodedReading] {
    let holders = holders(in: decoded)
    return decoded.enumerated().map { number, one in
      guard one.content.count > 1 else { return one }
      let own = one.content.filter { part in
        !rivals(for: part, among: holders).contains { rival in
          rival != number && takes(part, from: one, decoded[rival])
        }
      }
      var one = one
      if !own.isEmpty { one.content = own }
      return one
    }
  }

  /// For each word the readings that have it in their contents.
  private func holders(in decoded: [DecodedReading]) -> [Int: [Int]] {
    var holders: [Int: [Int]] = [:]
    for (number, one) in decoded.enumerated()
    where one.reading.chance >= Self.leastChance {
      for token in one.content.joined() where text.isCounted(token) {
        holders[token, default: []].append(number)
      }
    }
    return holders
  }

  private func rivals(for part: Range<Int>, among holders: [Int: [Int]]) -> [Int] {
    var counts: [Int: Int] = [:]
    for token in part { for holder in holders[token] ?? [] { counts[holder, default: 0] += 1 } }
    let least = Self.share * Double(text.wordCount(part))
    return counts.filter { Double($0.value) >= least }.keys.sorted()
  }

  private func takes(
    _ part: Range<Int>, from one: DecodedReading, _ rival: DecodedReading
  ) -> Bool {
    !rival.reading.cue.overlaps(part) && rival.content != one.content
      && rival.contentChance(of: part) > one.contentChance(of: part)
  }
}
