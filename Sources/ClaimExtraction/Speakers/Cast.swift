/// The persons and bodies that an article names, and where.
struct Cast {
  private(set) var members: [CastMember] = []
  /// In the order of the text.
  private(set) var mentions: [Mention] = []
  private var byLastWord: [String: [Int]] = [:]
  private var byFirstWord: [String: [Int]] = [:]
  private var acronyms: [String: Int] = [:]

  /// As many bearers of one surname are told apart; a text with more is a list, or hostile.
  private static let namesakes = 16

  /// Adds what is known of a name, to a known member where it fits one.
  ///
  /// - Returns: The member's number.
  @discardableResult
  mutating func add(_ new: CastMember) -> Int {
    guard let number = member(named: new.words, gender: new.gender) else {
      members.append(new)
      index(members.count - 1)
      return members.count - 1
    }
    if new.words.count > 1, members[number].words.count == 1 {
      members[number].name = new.name
      members[number].words = new.words
      index(number)
    }
    if let role = new.role, members[number].role == nil { members[number].role = role }
    members[number].roleWords.formUnion(new.roleWords)
    members[number].gender = members[number].gender ?? new.gender
    members[number].age = members[number].age ?? new.age
    members[number].isBody = members[number].isBody || new.isBody
    members[number].isPerson = members[number].isPerson || new.isPerson
    members[number].firstToken = min(members[number].firstToken, new.firstToken)
    return number
  }

  private mutating func index(_ number: Int) {
    let words = members[number].words
    guard let first = words.first, let last = words.last else { return }
    Self.append(number, to: &byLastWord[last, default: []])
    if words.count > 1 { Self.append(number, to: &byFirstWord[first, default: []]) }
  }

  private static func append(_ number: Int, to known: inout [Int]) {
    guard known.count < namesakes, !known.contains(number) else { return }
    known.append(number)
  }

  /// Lets an abbreviation stand for a member.
  mutating func abbreviate(_ number: Int, as acronym: String) {
    if acronyms[acronym] == nil { acronyms[acronym] = number }
  }

  mutating func add(_ mention: Mention) { mentions.append(mention) }

  mutating func setGender(_ gender: Gender, of number: Int) { members[number].gender = gender }

  /// The one member that some words name; nil where none or several do.
  ///
  /// - Parameters:
  ///   - words: A full name, a surname, a given name or an abbreviation, in lower case.
  ///   - token: Where the name stands, to prefer who was introduced before.
  ///   - gender: What a title tells.
  /// - Returns: The member's number.
  func member(named words: [String], before token: Int = .max, gender: Gender? = nil) -> Int? {
    guard let last = words.last else { return nil }
    if words.count == 1, let member = acronyms[last] { return member }
    let fitting = byLastWord[last, default: []].filter {
      members[$0].mayBeNamed(words) && (gender == nil || members[$0].gender != gender?.other)
    }
    if fitting.count == 1 { return fitting[0] }
    guard fitting.isEmpty else {
      if let same = fitting.first(where: { members[$0].words == words }) { return same }
      let introduced = fitting.filter { members[$0].firstToken < token }
      return introduced.count == 1 ? introduced[0] : nil
    }
    guard words.count == 1 else { return nil }
    let bearers = byFirstWord[last, default: []].filter { members[$0].isPerson }
    return bearers.count == 1 ? bearers[0] : nil
  }

  /// Whether several members bear a surname.
  func isShared(_ surname: String) -> Bool { byLastWord[surname, default: []].count > 1 }

  /// The mentions before a token, from the nearest to the farthest.
  func mentions(before token: Int) -> some Sequence<Mention> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].token < token { low = middle + 1 } else { high = middle }
    }
    return mentions[..<low].reversed()
  }
}
