internal import Configuration
internal import Deduplication

/// Who owns outlets: those of one owner are no independent confirmation of each other.
enum OutletOwners {
  /// Who owns an outlet that the operator has said nothing of.
  ///
  /// - Parameter outlet: The outlet's key.
  /// - Returns: The owner in the table that ships; else the registrable domain, which the stations of
  ///   a group share; the key itself where it is none.
  static func owner(of outlet: String) -> String {
    guard let domain = outletDomain(of: "https://\(outlet)/") else { return outlet }
    return KnownOwners.byDomain[domain] ?? domain
  }
}

extension Configuration {
  /// Who owns an outlet, as the operator says, else as the table that ships, else as its domain does.
  ///
  /// - Parameter outlet: The outlet's key.
  /// - Returns: The owner; two outlets with one are no independent confirmation of each other.
  func owner(of outlet: String) -> String {
    outlets[outlet]?.owner ?? OutletOwners.owner(of: outlet)
  }
}
