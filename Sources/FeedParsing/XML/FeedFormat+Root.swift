internal import News

extension FeedFormat {
  /// The dialect that a root element announces.
  ///
  /// - Parameters:
  ///   - root: The root.
  ///   - name: Its name, for its namespace.
  ///   - attributes: Its attributes, for its version.
  init(root: FeedElement, name: ElementName, _ attributes: ElementAttributes) {
    let version = attributes[.version] ?? ""
    switch root {
    case .rss: self = Self.rss(version)
    case .rdf: self = .rss10
    case .feed:
      let isOld = name.namespace == .core && version.hasPrefix("0.3")
      self = isOld || name.namespace == .atom03 ? .atom03 : .atom10
    case .channel where attributes[.href] != nil || attributes[.lastModified] != nil: self = .cdf
    default: self = .rss
    }
  }

  private static func rss(_ version: String) -> FeedFormat {
    switch version {
    case "0.90": .rss090
    case "0.91": .rss091Userland
    case "0.92": .rss092
    case "0.93": .rss093
    case "0.94": .rss094
    case "1.0", "1": .rss10
    case _ where version.hasPrefix("2"): .rss20
    default: .rss
    }
  }
}
