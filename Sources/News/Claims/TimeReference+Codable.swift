internal import FoundationEssentials

extension TimeReference: Codable {
  private enum Key: String, CodingKey {
    case span, from, to, granularity
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let from = try Date(fields.decode(String.self, forKey: .from), strategy: .iso8601)
    let to = try Date(fields.decode(String.self, forKey: .to), strategy: .iso8601)
    guard from <= to else {
      throw DecodingError.dataCorruptedError(
        forKey: .from, in: fields, debugDescription: "an interval runs forward")
    }
    self.init(
      span: try fields.decode(Span.self, forKey: .span), interval: from..<to,
      granularity: try fields.decode(Granularity.self, forKey: .granularity))
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(span, forKey: .span)
    try fields.encode(interval.lowerBound.formatted(.iso8601), forKey: .from)
    try fields.encode(interval.upperBound.formatted(.iso8601), forKey: .to)
    try fields.encode(granularity, forKey: .granularity)
  }
}
