package import Foundation

/// A speaker over all articles, with every name and role that was joined.
package struct StoredSpeaker: Hashable, Sendable {
  /// A spelling, role or outlet of the speaker's, and its share of the claims.
  package struct Share: Hashable, Sendable {
    package let text: String
    package let claims: Int

    /// Makes a share.
    ///
    /// - Parameters:
    ///   - text: The spelling, role or outlet.
    ///   - claims: How many claims have it.
    package init(text: String, claims: Int) {
      self.text = text
      self.claims = claims
    }
  }

  package let id: Int64
  /// The most frequent of the fullest spellings.
  package let name: String
  /// All spellings; the most frequent first, here and below.
  package let variants: [Share]
  package let roles: [Share]
  package let outlets: [Share]
  package let claims: Int
  /// When the first and the last article came in that quotes the speaker.
  package let firstSeen: Date
  package let lastSeen: Date

  /// One way in which an outlet names the speaker.
  struct Use {
    let name: String
    let role: String
    let outlet: String
    let claims: Int
  }

  init(id: Int64, claims: Int, firstSeen: Date, lastSeen: Date, uses: [Use]) {
    let variants = Self.shares(uses.map { ($0.name, $0.claims) })
    self.id = id
    self.variants = variants
    // The first of the fullest: `variants` begins with the most frequent.
    name =
      variants.first { SpeakerName($0.text)?.isFull == true }?.text ?? variants.first?.text ?? ""
    roles = Self.shares(uses.map { ($0.role, $0.claims) }).filter { !$0.text.isEmpty }
    outlets = Self.shares(uses.map { ($0.outlet, $0.claims) })
    self.claims = claims
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
  }

  private static func shares(_ parts: [(text: String, claims: Int)]) -> [Share] {
    var sums: [String: Int] = [:]
    for part in parts { sums[part.text, default: 0] += part.claims }
    return sums.map(Share.init).sorted { ($1.claims, $0.text) < ($0.claims, $1.text) }
  }
}
