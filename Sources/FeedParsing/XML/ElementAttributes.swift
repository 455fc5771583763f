internal import Markup

/// The attributes of one element, asked for by name.
struct ElementAttributes {
  /// An attribute with its value as written, references resolved.
  struct Attribute {
    let name: AttributeName
    let value: String
  }

  private let attributes: [Attribute]

  /// Takes the attributes of an element.
  ///
  /// - Parameter attributes: In their order, without declarations of namespaces.
  init(_ attributes: [Attribute] = []) { self.attributes = attributes }

  var isEmpty: Bool { attributes.isEmpty }

  /// The value of an attribute, trimmed; nil where it is absent or blank.
  subscript(key: FeedAttribute) -> String? {
    for attribute in attributes where attribute.name.attribute == key {
      let value = CharacterData.cleaned(attribute.value)
      return value.isEmpty ? nil : value
    }
    return nil
  }

  /// Whether an attribute is there, be it blank.
  func has(_ key: FeedAttribute) -> Bool {
    attributes.contains { $0.name.attribute == key }
  }

  /// The value of `xml:base` or `xml:lang`; "" where it is blank.
  func scoped(_ key: FeedAttribute) -> String? {
    for attribute in attributes where attribute.name.attribute == key {
      return CharacterData.cleaned(attribute.value)
    }
    return nil
  }

  /// Writes the attributes as markup, each with a blank before it.
  ///
  /// - Parameter markup: What to append to.
  func write(to markup: inout [UInt8]) {
    for attribute in attributes {
      markup.append(0x20)
      markup.append(contentsOf: attribute.name.local.utf8)
      markup.append(contentsOf: "=\"".utf8)
      for byte in attribute.value.utf8 {
        switch byte {
        case UInt8(ascii: "&"): markup.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): markup.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: "\""): markup.append(contentsOf: "&quot;".utf8)
        default: markup.append(byte)
        }
      }
      markup.append(UInt8(ascii: "\""))
    }
  }
}
