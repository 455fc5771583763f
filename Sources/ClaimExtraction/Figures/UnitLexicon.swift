/// The units and currencies that the figures know by name or symbol.
struct UnitLexicon: Sendable {
  /// A unit as the tables name it.
  struct Entry: Hashable, Sendable {
    let kind: MeasureUnit.Kind
    let name: String
  }

  /// By the words in lower case, several with one blank between them.
  private var words: [String: Entry] = [:]
  /// By the symbol as it is written.
  private var symbols: [String: Entry] = [:]

  /// The most pieces that one unit takes: "liters per 100 kilometers" has four.
  private static let longest = 5

  /// Reads the tables; what stands later overrides.
  init() {
    read(CLDRTable.units, as: .measure)
    read(CLDRTable.currencies, as: .money)
    read(NewsUnits.units, as: .measure)
    read(NewsUnits.currencies, as: .money)
  }

  /// What stands before digits without a blank and is itself letters: "USD1,700", "RM23.50".
  static let gluedCodes = Set(currencySymbols.filter { $0.count > 1 && $0.allSatisfy(\.isLetter) })

  /// What stands between a dollar sign and digits: "$US160", "$A82".
  static let signedCodes = Set(
    currencySymbols.filter { $0.contains("$") && $0.count > 1 }.map { $0.filter(\.isLetter) })

  private static let currencySymbols = [CLDRTable.currencies, NewsUnits.currencies]
    .flatMap { $0.split(separator: "\n") }
    .flatMap { $0.split(separator: "|").last?.split(separator: ",") ?? [] }.map(String.init)

  private mutating func read(_ table: String, as kind: MeasureUnit.Kind) {
    for row in table.split(separator: "\n") {
      let fields = row.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 3 else { continue }
      let name = fields[0].drop { $0 == " " }
      let entry = Entry(kind: name == "percentage" ? .percent : kind, name: String(name))
      for word in fields[1].split(separator: ",") { words[String(word)] = entry }
      for symbol in fields[2].split(separator: ",") { symbols[String(symbol)] = entry }
    }
  }

  /// The entry of one word or symbol.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: The entry; nil where the word is no unit.
  func entry(for word: String) -> Entry? { words[word] }

  /// The currency that `symbol` stands for.
  ///
  /// - Parameter symbol: As it is written: "US$", "RM".
  /// - Returns: The currency; nil where the symbol is none.
  func currency(_ symbol: String) -> Entry? {
    symbols[symbol].flatMap { $0.kind == .money ? $0 : nil }
  }

  /// The longest unit at `start`.
  ///
  /// - Parameters:
  ///   - pieces: The text.
  ///   - start: The first piece of the unit.
  /// - Returns: The unit as written, its entry and the piece after it; nil where none stands there.
  func unit(in pieces: Pieces, at start: Int) -> (text: String, entry: Entry, end: Int)? {
    var text = ""
    var lowered = ""
    var found: (text: String, entry: Entry, end: Int)?
    for index in start..<(start + Self.longest) {
      guard let piece = pieces[index], piece.kind != .lineBreak else { break }
      if index > start, !piece.isGlued {
        text += " "
        lowered += " "
      }
      text += piece.text
      lowered += piece.lowered
      guard let entry = symbols[text] ?? words[lowered] else { continue }
      if text.count == 1, !accepts(letter: text, in: pieces, at: index) { continue }
      found = (text, entry, index + 1)
    }
    return found ?? prefixed(in: pieces, at: start)
  }

  /// A symbol with a prefix of SI that touches its number: "35GWh".
  private func prefixed(
    in pieces: Pieces, at start: Int
  ) -> (text: String, entry: Entry, end: Int)? {
    guard let piece = pieces[start], piece.kind == .word, piece.isGlued,
      pieces[start - 1]?.kind == .number, let name = SIUnit.name(of: piece.text)
    else { return nil }
    return (piece.text, Entry(kind: .measure, name: name), start + 1)
  }

  /// Whether a single letter after a number is a unit: "5W", "5 W", but not "in 2020 A man".
  private func accepts(letter: String, in pieces: Pieces, at index: Int) -> Bool {
    guard pieces[index]?.kind == .word else {
      let isQuote = letter == "\"" || letter == "″" || letter == "′"
      return !isQuote
        || pieces.isGlued(at: index) && !pieces.isGlued(at: index + 1)
          && pieces[index - 1]?.kind == .number
    }
    if pieces.isMark("/", at: index + 1), pieces.isGlued(at: index + 1) { return true }
    if pieces.isMark(".", at: index + 1), pieces.isGlued(at: index + 1),
      pieces[index + 2]?.isGlued == true
    {
      return false
    }
    // A "4K" screen is not cold.
    if letter == "K" { return !pieces.isGlued(at: index) }
    return pieces.isGlued(at: index) || !["A", "s", "h", "t"].contains(letter)
  }
}
