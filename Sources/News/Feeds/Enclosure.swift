/// A file that belongs to an entry.
package struct Enclosure: Hashable, Sendable {
  package var url: String
  package var type: String?
  /// The size in bytes, as printed.
  package var length: String?

  /// Makes an enclosure.
  ///
  /// - Parameters:
  ///   - url: Its address.
  ///   - type: Its media type.
  ///   - length: Its size, as printed.
  package init(url: String, type: String? = nil, length: String? = nil) {
    self.url = url
    self.type = type
    self.length = length
  }
}
