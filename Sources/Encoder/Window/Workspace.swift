internal import EncoderShim

/// The memory that one pass over a window works in.
@safe struct Workspace: ~Copyable {
  /// Rows as bytes: those that go into a product, and those that come out of what follows it.
  let near: encoder_rows
  let far: encoder_rows
  let products: UnsafeMutablePointer<Int32>
  let mixed: UnsafeMutablePointer<Float>
  let scratch: UnsafeMutablePointer<Float>

  /// Makes room for some rows.
  ///
  /// - Parameters:
  ///   - count: How many rows there are.
  ///   - near: The width of the first rows of bytes.
  ///   - far: That of the second.
  ///   - products: That of the widest product.
  ///   - mixed: That of rows of floating-point numbers.
  ///   - scratch: How many more of these there shall be.
  init(count: Int, near: Int, far: Int, products: Int, mixed: Int, scratch: Int) {
    unsafe self.near = Self.rows(count, near)
    unsafe self.far = Self.rows(count, far)
    unsafe self.products = .allocate(capacity: count * products)
    unsafe self.mixed = .allocate(capacity: count * mixed)
    unsafe self.scratch = .allocate(capacity: scratch)
  }

  deinit {
    unsafe Self.deallocate(near)
    unsafe Self.deallocate(far)
    unsafe products.deallocate()
    unsafe mixed.deallocate()
    unsafe scratch.deallocate()
  }

  private static func deallocate(_ rows: encoder_rows) {
    unsafe rows.bytes.deallocate()
    unsafe rows.scale.deallocate()
    unsafe rows.zero.deallocate()
  }

  private static func rows(_ count: Int, _ width: Int) -> encoder_rows {
    unsafe encoder_rows(
      bytes: .allocate(capacity: count * width), scale: .allocate(capacity: count),
      zero: .allocate(capacity: count))
  }
}
