/// What the operator says about an outlet.
package struct OutletConfiguration: Hashable, Sendable {
  /// What people call it; its key where the file gives no name.
  package let name: String
  /// Who owns it: outlets of one owner are no independent confirmation of each other.
  package let owner: String?
  /// The identifier of the time zone in which it writes (<https://www.iana.org/time-zones>); nil: nobody
  /// has said.
  package let timeZone: String?
}
