/// An attribute of the tag that is being read, whose prefix may be declared behind it.
struct WrittenAttribute {
  /// The number of its name as written.
  let name: Int
  let value: String
}
