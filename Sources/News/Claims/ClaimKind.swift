/// How a claim is made; a claim may be of several kinds.
package enum ClaimKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Quoted word for word.
  case direct
  /// Reported in the outlet's words.
  case indirect
  /// Reported, with words of the source between quotation marks.
  case mixed
  /// In the outlet's own voice.
  case statement
  case prediction
  case denial
  /// Unnamed or circulating reports.
  case rumor
  /// That something be done, or what somebody promises to do.
  case order
  case opinion
}
