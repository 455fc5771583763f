/// How often a line has stood in the articles of an outlet.
package struct OutletLine: Hashable, Sendable {
  /// Of the line's bytes.
  package let hash: Int64
  /// In how many articles it stood, and in how many of these at the beginning or the end.
  package internal(set) var pages: Int
  package internal(set) var edgePages: Int
  /// The first and the last article that held it, by their number among the outlet's.
  package let firstPage: Int
  package internal(set) var lastPage: Int

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - hash: Of the line's bytes.
  ///   - pages: In how many articles it stood.
  ///   - edgePages: In how many of these at the beginning or the end.
  ///   - firstPage: The number of the first of them.
  ///   - lastPage: The number of the last of them.
  package init(hash: Int64, pages: Int, edgePages: Int, firstPage: Int, lastPage: Int) {
    self.hash = hash
    self.pages = pages
    self.edgePages = edgePages
    self.firstPage = firstPage
    self.lastPage = lastPage
  }
}
