/// What the operator says about an outlet.
package struct OutletConfiguration: Hashable, Sendable {
  /// What people call it; its key where the file gives no name.
  package let name: String
  /// Who owns it: outlets of one owner are no independent confirmation of each other.
  package let owner: String?
}
