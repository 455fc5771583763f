/// The names of a document, and what they mean where they stand (Namespaces in XML 1.0).
struct NameTable {
  private let source: [UInt8]
  private var interner = Interner()
  private(set) var written: [WrittenName] = []
  /// Names in lower case, for those that differ in their case only.
  private var folded: [String: Int] = [:]
  /// Prefixes; the number 0 is none.
  private var prefixes: [String: Int] = [:]
  private var prefixTexts = [""]
  private var addresses = Interner()
  private var addressTexts: [String] = []
  /// The address that each prefix stands for, counted from 1; 0 for none.
  private var bindings = [0]
  /// The bindings that were hidden by inner ones.
  private var hidden: [(prefix: Int, address: Int)] = []
  /// The elements of names that were met under several addresses, too.
  private var elements: [Int: ElementName] = [:]

  /// Begins with a document.
  ///
  /// - Parameter source: The document, in which all the ranges are.
  init(_ source: [UInt8]) { self.source = source }

  /// The number of a name, by which `written` holds it.
  ///
  /// - Parameters:
  ///   - range: The name.
  ///   - hash: Its hash.
  /// - Returns: Nil for a new name when there are too many, and for one that is too long.
  mutating func number(of range: Range<Int>, hash: UInt64) -> Int? {
    guard let number = interner.number(of: range, hash: hash, in: source) else { return nil }
    if number == written.count { register(range, number) }
    return number
  }

  private mutating func register(_ range: Range<Int>, _ number: Int) {
    let colon = source[range].firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { text(range.lowerBound..<$0) } ?? ""
    let local = (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    let lower = ASCII.lowercased(text(range))
    let same = folded[lower] ?? number
    folded[lower] = same
    let isDefault = prefix.isEmpty && lower == "xmlns"
    let isDeclaration = isDefault || prefix == "xmlns"
    let declared = isDefault ? "" : isDeclaration ? text(local) : prefix
    written.append(
      WrittenName(
        range, local: local, prefix: numberOfPrefix(declared), folded: same, role: .init(lower),
        isDeclaration: isDeclaration))
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  private mutating func numberOfPrefix(_ prefix: String) -> Int {
    if prefix.isEmpty { return 0 }
    if let number = prefixes[prefix] { return number }
    prefixes[prefix] = bindings.count
    prefixTexts.append(prefix)
    bindings.append(0)
    return bindings.count - 1
  }

  /// Counts an element that begins.
  ///
  /// - Parameter number: The number of its name.
  mutating func open(_ number: Int) { written[written[number].folded].openCount += 1 }

  /// Counts an element that ends.
  ///
  /// - Parameter number: The number of its name.
  mutating func close(_ number: Int) { written[written[number].folded].openCount -= 1 }

  /// Whether an element of a name is open, whatever the case of its letters.
  ///
  /// - Parameter number: The number of the name.
  /// - Returns: True for one element or more.
  func isOpen(_ number: Int) -> Bool { written[written[number].folded].openCount > 0 }

  /// How many declarations are in force.
  var declarations: Int { hidden.count }

  /// Puts a declaration into force.
  ///
  /// - Parameters:
  ///   - name: The number of its name.
  ///   - address: Where its value stands.
  mutating func declare(_ name: Int, _ address: Range<Int>) {
    let prefix = written[name].prefix
    hidden.append((prefix, bindings[prefix]))
    bindings[prefix] = address.isEmpty ? 0 : numberOfAddress(address)
  }

  private mutating func numberOfAddress(_ range: Range<Int>) -> Int {
    let hash = Interner.hash(of: range.prefix(MarkupLimits.nameLength + 1), in: source)
    guard let number = addresses.number(of: range, hash: hash, in: source) else { return 0 }
    if number == addressTexts.count { addressTexts.append(text(range)) }
    return number + 1
  }

  /// Ends the declarations of an element.
  ///
  /// - Parameter count: How many were in force before it.
  mutating func endDeclarations(downTo count: Int) {
    while hidden.count > count {
      let last = hidden.removeLast()
      bindings[last.prefix] = last.address
    }
  }

  /// What a name means as an element at this place.
  ///
  /// - Parameter number: The number of the written name.
  /// - Returns: Nil when there are too many.
  mutating func element(_ number: Int) -> ElementName? {
    let address = bindings[written[number].prefix]
    if let known = written[number].element, known.address == address { return known.name }
    let key = number << 16 | address
    guard let name = elements[key] ?? newElement(number, address) else { return nil }
    elements[key] = name
    written[number].element = .init(address: address, name: name)
    return name
  }

  private func newElement(_ number: Int, _ address: Int) -> ElementName? {
    guard elements.count < 2 * MarkupLimits.names else { return nil }
    return ElementName(
      local: text(written[number].local), namespace: namespace(written[number].prefix, address))
  }

  /// What a name means as an attribute at this place: without a prefix it has no address.
  ///
  /// - Parameter number: The number of the written name.
  /// - Returns: The name.
  mutating func attribute(_ number: Int) -> AttributeName {
    let prefix = written[number].prefix
    let address = prefix == 0 ? 0 : bindings[prefix]
    if let known = written[number].attribute, known.address == address { return known.name }
    let name = AttributeName(
      local: text(written[number].local), namespace: namespace(prefix, address))
    written[number].attribute = .init(address: address, name: name)
    return name
  }

  private func namespace(_ prefix: Int, _ address: Int) -> FeedNamespace {
    FeedNamespace(
      namespace: address == 0 ? nil : addressTexts[address - 1],
      prefix: prefix == 0 ? nil : prefixTexts[prefix])
  }
}
