/// A line of the alert log as a reader sees it: keys that it doesn't know are ignored, and what an
/// older or newer Claimwatch leaves out is nil.
package struct LoggedAlert: Hashable, Sendable, Codable {
  package struct Claim: Hashable, Sendable, Codable {
    package let outlet: String?
    package let source: String?
    package let role: String?
    package let cue: String?
    package let content: String?
    package let kind: String?
    package let figures: [Figure]?
    package let modality: String?
    package let confidence: Double?
    package let url: String?
    package let published: String?
  }

  package struct Figure: Hashable, Sendable, Codable {
    package let value: Double?
    package let min: Double?
    package let max: Double?
    package let bound: String?
    package let unit: String?
    package let unitName: String?

    private enum CodingKeys: String, CodingKey {
      case value, min, max, bound, unit
      case unitName = "unit_name"
    }
  }

  /// An alert as a digest lists it.
  package struct Summary: Hashable, Sendable, Codable {
    package let seq: Int64?
    package let time: String?
    package let kind: String?
    package let severity: String?
    package let title: String?
    package let url: String?
  }

  package struct Story: Hashable, Sendable, Codable {
    package let title: String?
    package let outlets: Int?
    package let independent: Int?
  }

  package let seq: Int64
  package let id: String?
  package let time: String?
  package let kind: String?
  package let severity: String?
  package let watch: String?
  package let title: String?
  package let claims: [Claim]?
  /// How many alerts a digest is made of.
  package let count: Int?
  /// The first of them.
  package let alerts: [Summary]?
  package let story: Story?
  package let why: String?
  package let truncated: Bool?
}
