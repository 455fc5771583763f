/// Bounds on what one page may cost, whatever its bytes.
package struct HTMLLimits: Hashable, Sendable {
  /// Bytes read; the rest is cut off.
  package let bytes: Int
  /// Nodes kept; text and elements after that are dropped.
  ///
  /// The largest page of the cleaning corpus has 40,000.
  package let nodes: Int
  /// Elements open at a time; deeper ones are laid beside each other.
  ///
  /// 512 as in Chromium.
  package let depth: Int
  /// Attributes read of one element; the rest is skipped.
  package let attributes: Int

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - bytes: Bytes read.
  ///   - nodes: Nodes kept.
  ///   - depth: Elements open at a time.
  ///   - attributes: Attributes read of one element.
  package init(
    bytes: Int = 16 << 20, nodes: Int = 500_000, depth: Int = 512, attributes: Int = 64
  ) {
    self.bytes = min(bytes, Int(Int32.max / 4))
    self.nodes = nodes
    self.depth = depth
    self.attributes = attributes
  }
}
