import Curl
import FoundationEssentials

/// Reads for how long a response says that it stays fresh (RFC 9111 section 4.2).
enum Freshness {
  /// What is left of the freshness lifetime.
  ///
  /// - Parameters:
  ///   - headers: The headers of a 200 or a 304.
  ///   - now: When the response came; used where it has no Date.
  /// - Returns: The time left; nil where nothing is said, or nothing that asks for a wait:
  ///   `no-cache`, `no-store` and `max-age=0` leave the pace to us (`feeds.md` B3).
  static func read(_ headers: HeaderFields, now: Date) -> Duration? {
    let directives = headers.values("Cache-Control").flatMap { value in
      value.split(separator: ",").map { String($0.filter { $0 != " " && $0 != "\t" }).lowercased() }
    }
    if directives.contains(where: { $0 == "no-store" || $0 == "no-cache" }) { return nil }
    guard let lifetime = maxAge(directives) ?? untilExpiry(headers, now: now) else { return nil }
    let age = headers["Age"].flatMap { Seconds.read($0) } ?? .zero
    let left = lifetime - age
    return left > .zero ? left : nil
  }

  /// max-age beats Expires (section 5.3).
  private static func maxAge(_ directives: [String]) -> Duration? {
    for directive in directives where directive.hasPrefix("max-age=") {
      let value = directive.dropFirst("max-age=".count).filter { $0 != "\"" }
      return Seconds.read(value)
    }
    return nil
  }

  private static func untilExpiry(_ headers: HeaderFields, now: Date) -> Duration? {
    guard let expires = headers["Expires"].flatMap(HTTPDate.read) else { return nil }
    let sent = headers["Date"].flatMap(HTTPDate.read) ?? now
    return .seconds(expires.timeIntervalSince(sent))
  }
}
