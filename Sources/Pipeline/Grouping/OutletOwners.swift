internal import Configuration
internal import Deduplication

/// Who owns outlets: those of one owner are no independent confirmation of each other.
enum OutletOwners {
  /// Who owns an outlet that nobody has said anything of: stations of a group share a registrable
  /// domain.
  ///
  /// - Parameter outlet: The outlet's key.
  /// - Returns: The domain; the key itself where it is none.
  static func owner(of outlet: String) -> String {
    outletDomain(of: "https://\(outlet)/") ?? outlet
  }
}

extension Configuration {
  /// Who owns an outlet, as the operator says, else as its domain does.
  ///
  /// - Parameter outlet: The outlet's key.
  /// - Returns: The owner; two outlets with one are no independent confirmation of each other.
  func owner(of outlet: String) -> String {
    outlets[outlet]?.owner ?? OutletOwners.owner(of: outlet)
  }
}
