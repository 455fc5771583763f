/// Bounds on what a document may ask for, far beyond what any feed in the corpora does.
enum MarkupLimits {
  static let attributes = 64
  /// The bytes of a name, or of a namespace's address.
  static let nameLength = 256
  /// Distinct names of elements and attributes, and distinct addresses of namespaces.
  static let names = 2048
  /// Open elements.
  static let depth = 200
  /// The bytes that a document's own entities may add.
  static let expansion = 1 << 18
}
