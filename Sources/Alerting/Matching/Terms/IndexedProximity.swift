/// Terms that must stand near each other, by their places in the list of all terms.
struct IndexedProximity: Sendable {
  let terms: [Int]
  let distance: Int
}
