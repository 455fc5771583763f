/// Collects addresses, each once and absolute.
struct FirstAddresses {
  private(set) var addresses: [String] = []
  private var known: Set<String> = []
  private let base: String
  private let limit: Int

  /// Starts without an address.
  ///
  /// - Parameters:
  ///   - base: What relative addresses start from.
  ///   - limit: How many to keep.
  init(base: String, limit: Int) {
    self.base = base
    self.limit = limit
  }

  /// Adds an address, unless it is known or nothing that can be fetched.
  ///
  /// - Parameter reference: An absolute or relative address.
  mutating func add(_ reference: String) {
    let address = URLReference.resolve(reference, against: base)
    guard addresses.count < limit, URLReference.isWeb(address), known.insert(address).inserted
    else { return }
    addresses.append(address)
  }
}
