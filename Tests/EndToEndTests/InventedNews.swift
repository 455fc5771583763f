/// Articles of the shape of the project's first ones, about an event that never was.
enum InventedNews {
  static let wire = """
    <p>Marlovia is moving 40,000 residents out of the Orrin valley after the dam above it cracked.</p>
    <p>This morning, Marlovian President Edda Korvin ordered a partial evacuation of the valley.</p>
    <p>Marlovian Interior Minister Tomas Brel clarified that approximately 40,000 residents will be \
    moved within a week. The official order states that only families with small children will be \
    housed in hotels.</p>
    <p>“We will never give up the valley, and we will stand with its people for as long as it \
    takes,” said Marlovia's commissioner for floods Lena Oster.</p>
    """

  static let essay = """
    <p>Yesterday, President Edda Korvin announced a partial evacuation of the Orrin valley. \
    The order covers all residents of the valley from 18 to 70 years old.</p>
    <p>According to the ticket office of the railway, trains out of the valley were sold out within hours.</p>
    """

  static let review = """
    <p>You have reached your limit of one free article. Subscribe now for $2.90 per month.</p>
    <p>Take these figures: 75% of the valley's people live below the dam. The most obvious shelters \
    are the 150 schools that stand on high ground.</p>
    <p>British engineer Hugh Marsh has suggested that the order could come on May 9, the day of the \
    dam's opening.</p>
    <p>Sign up to our free daily newsletter.</p>
    """

  /// A feed of one entry.
  static func rss(_ outlet: String, title: String, html: String, guid: String = "1") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>\(outlet)</title><link>https://\(outlet)/</link>
    \(item(outlet, title: title, html: html, guid: guid))
    </channel></rss>
    """
  }

  /// An Atom feed of one entry, or of its tombstone (RFC 6721).
  static func atom(_ outlet: String, html: String, isDeleted: Bool) -> String {
    let entry = """
      <entry><id>tag:\(outlet)</id><title>Orrin valley is cleared</title>
      <link href="https://\(outlet)/1"/><published>2026-09-21T10:00:00Z</published>
      <content type="html"><![CDATA[\(html)]]></content></entry>
      """
    let tombstone = "<at:deleted-entry ref=\"tag:\(outlet)\" when=\"2026-09-21T12:00:00Z\"/>"
    return """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
      <title>\(outlet)</title><id>tag:\(outlet),feed</id>\(isDeleted ? tombstone : entry)</feed>
      """
  }

  /// One entry.
  static func item(_ outlet: String, title: String, html: String, guid: String) -> String {
    """
    <item><title>\(title)</title><link>https://\(outlet)/\(guid)</link><guid>\(outlet)-\(guid)</guid>
    <pubDate>Wed, 21 Sep 2022 16:00:00 GMT</pubDate>
    <content:encoded><![CDATA[\(html)]]></content:encoded></item>
    """
  }
}
