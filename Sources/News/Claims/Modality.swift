/// How firmly a claim is put.
package enum Modality: String, Hashable, Sendable, Codable, CaseIterable {
  case asserted
  case hedged
  case conditional
  case questioned
}
