/// Bounds on what is handed to libxml2.
///
/// Measured on libxml2 2.9.14: 40,000 attributes in one tag take it 36 s, 20,000 namespaces 7 s, a
/// comment of 200 KB of hyphens 9 s, all quadratic, and none can be interrupted.
enum MarkupLimits {
  /// The bytes of a tag; real ones with a picture in a `data:` address have been seen at 40 KB.
  static let tagLength = 1 << 16
  static let attributes = 64
  static let commentLength = 1 << 12
  /// The bytes of a CDATA section; libxml2 refuses more than 10 MB.
  static let sectionLength = 1 << 22
  /// Distinct names of elements and attributes.
  static let names = 2048
  /// Open elements; libxml2 itself stops at 256.
  static let depth = 200
  /// Namespace declarations in scope.
  static let namespaces = 256
  /// The bytes that a document's own entities may add.
  static let expansion = 1 << 18
}
