/// Gives the feeds of lists names of their own.
///
/// A name depends on the feeds, not on their order: the history of a feed hangs by its name, and must
/// not go over to another feed when the list is sorted anew.
struct ListedNames {
  /// Room for what makes a name unique, within `Text.limit`.
  private static let nameLimit = 100

  /// How many feeds want to be called so.
  private var counts: [String: Int] = [:]
  private var used: Set<String> = []

  /// Counts names.
  ///
  /// - Parameters:
  ///   - feeds: The names that the list gives, and where the feeds are.
  ///   - taken: Names that others have.
  init(of feeds: [(name: String, location: FeedConfiguration.Location)], taken: [String]) {
    used = Set(taken)
    for name in taken { counts[name, default: 0] += 1 }
    for (name, location) in feeds { counts[Self.short(name, location), default: 0] += 1 }
    let shared = counts.filter { $0.value > 1 }
    for (name, location) in feeds where shared[Self.short(name, location)] != nil {
      for name in Self.longer(name, location) { counts[name, default: 0] += 1 }
    }
  }

  /// Names a feed, each once.
  ///
  /// - Parameters:
  ///   - name: The name that the list gives.
  ///   - location: Where the feed is.
  /// - Returns: The first that no other feed could have; nil where there is none.
  mutating func name(of name: String, at location: FeedConfiguration.Location) -> String? {
    let short = Self.short(name, location)
    let isFree: (String) -> Bool = { [counts] in counts[$0, default: 0] <= 1 }
    let found =
      isFree(short)
      ? short : Self.longer(name, location).first(where: isFree) ?? Self.numbered(name, location)
    return used.insert(found).inserted ? found : nil
  }

  /// The name alone, or the host where there is none.
  private static func short(_ name: String, _ location: FeedConfiguration.Location) -> String {
    let given = Text.mended(name, limit: nameLimit)
    return given.isEmpty ? Text.mended(parts(of: location).host, limit: nameLimit) : given
  }

  /// The name with the host, and with the whole address.
  private static func longer(_ name: String, _ location: FeedConfiguration.Location) -> [String] {
    let (host, rest) = parts(of: location)
    let name = short(name, location)
    var candidates = ["\(name) (\(host))"]
    // Without a path, host and address are one candidate.
    if !rest.isEmpty { candidates.append("\(name) (\(host)\(rest))") }
    return candidates.filter { $0 == Text.mended($0, limit: Text.limit) }
  }

  /// The name with a number made of the address.
  private static func numbered(_ name: String, _ location: FeedConfiguration.Location) -> String {
    "\(short(name, location)) (\(String(hash(of: location), radix: 16)))"
  }

  private static func parts(
    of location: FeedConfiguration.Location
  ) -> (host: String, rest: String) {
    guard case .http(let url) = location else { return (location.path, "") }
    let tail = url.drop { $0 != ":" }.dropFirst().drop { $0 == "/" }
    let end = tail.firstIndex { $0 == "/" || $0 == "?" } ?? tail.endIndex
    let rest = tail[end...]
    return (tail[..<end].lowercased(), rest == "/" ? "" : String(rest))
  }

  /// FNV-1a: the same in each run, which Swift's own hashes are not.
  private static func hash(of location: FeedConfiguration.Location) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in FeedKey.key(of: location).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}

extension FeedConfiguration.Location {
  fileprivate var path: String {
    switch self {
    case .http(let url): url
    case .file(let path): path
    }
  }
}
