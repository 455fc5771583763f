/// A value that remembers where in the file it stands.
struct Located<Value> {
  let value: Value
  let position: FilePosition
}
