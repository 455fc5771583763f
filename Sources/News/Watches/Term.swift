/// One thing that a watch looks for in the words of a claim.
package enum Term: Hashable, Sendable {
  /// A word and its inflections ("reservist" finds "reservists"); with a capital letter it is a
  /// name and finds only itself ("Putin" finds "Putin" and "Putin's", "Brown" never "browned").
  case word(String)
  /// Words in a row, each as it stands ("called up").
  case phrase([String])
  /// The beginning of a word ("mobilis*").
  case prefix(String)
}
