internal import Markup

/// The attributes of one element, asked for by name.
struct ElementAttributes {
  private let attributes: [XMLAttribute]
  private let names: [ElementName]

  init(_ attributes: [XMLAttribute], names: [ElementName]) {
    self.attributes = attributes
    self.names = names
  }

  var isEmpty: Bool { attributes.isEmpty }

  /// The value of an attribute, trimmed; nil where it is absent or blank.
  ///
  /// - Parameter key: The name in lower case. A prefix is not looked at: `atom:href` is `href`.
  subscript(key: String) -> String? {
    for attribute in attributes {
      let name = names[attribute.name]
      if name.key == key, name.namespace != .xml {
        let value = CharacterData.cleaned(attribute.value)
        return value.isEmpty ? nil : value
      }
    }
    return nil
  }

  /// Whether an attribute is there, be it blank.
  ///
  /// - Parameter key: The name in lower case.
  /// - Returns: True for a blank value, too.
  func has(_ key: String) -> Bool {
    attributes.contains { names[$0.name].key == key && names[$0.name].namespace != .xml }
  }

  /// The value of an attribute of the namespace `xml` (`base`, `lang`); "" where it is blank.
  subscript(xml key: String) -> String? {
    for attribute in attributes
    where names[attribute.name].namespace == .xml && names[attribute.name].key == key {
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
      markup.append(contentsOf: names[attribute.name].local.utf8)
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
