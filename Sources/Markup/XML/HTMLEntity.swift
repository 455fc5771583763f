internal import XMLShim

/// The character references that HTML 4 knows by name.
package enum HTMLEntity {
  /// The scalar that a name stands for.
  ///
  /// - Parameter name: The name without "&" and ";", in its own case: "Eacute" is not "eacute".
  /// - Returns: The scalar, or nil for a name that HTML 4 doesn't know.
  package static func scalar(named name: String) -> Unicode.Scalar? {
    let value = unsafe name.withCString { unsafe html_shim_entity($0, name.utf8.count) }
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
