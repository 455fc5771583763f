/// Receives the events of one XML document, in its order.
///
/// Names come as numbers that the handler gives out: it sees each distinct name once.
package protocol XMLHandler: AnyObject {
  /// A number for a name that wasn't met before in this document.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - prefix: The prefix, where there is one.
  ///   - namespace: The address that the prefix, or its absence, stands for.
  /// - Returns: What the later events call the name.
  func number(local: String, prefix: String?, namespace: String?) -> Int

  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: The element's number.
  ///   - attributes: Its attributes, without namespace declarations.
  ///   - text: All character data since the event before.
  func start(_ name: Int, attributes: [XMLAttribute], after text: Span<UInt8>)

  /// An element ends.
  ///
  /// - Parameters:
  ///   - name: The element's number.
  ///   - text: All character data since the event before.
  func end(_ name: Int, after text: Span<UInt8>)
}
