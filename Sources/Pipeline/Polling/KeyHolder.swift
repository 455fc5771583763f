/// The article that an entry's key stands for.
struct KeyHolder: Hashable, Sendable {
  /// Its canonical address.
  let address: String?
  /// Its headline, as it is stored.
  let headline: String?

  /// Whether the key was given to another article: both address and headline are known to differ.
  func isOther(than holder: KeyHolder) -> Bool {
    guard let address, let headline, let otherAddress = holder.address,
      let otherHeadline = holder.headline
    else { return false }
    return address != otherAddress && headline != otherHeadline
  }
}
