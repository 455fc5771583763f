extension Figure: Codable {
  private enum Key: String, CodingKey {
    case span, value, min, max, bound, unit, approximate
    case unitName = "unit_name"
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let amount: Amount
    if let value = try fields.decodeIfPresent(Double.self, forKey: .value) {
      amount = .value(value)
    } else {
      let low = try fields.decode(Double.self, forKey: .min)
      let high = try fields.decode(Double.self, forKey: .max)
      guard low <= high else {
        throw DecodingError.dataCorruptedError(
          forKey: .min, in: fields, debugDescription: "a range runs from min to max")
      }
      amount = .range(low...high)
    }
    self.init(
      span: try fields.decode(Span.self, forKey: .span), amount: amount,
      bound: try fields.decodeIfPresent(Bound.self, forKey: .bound) ?? .exact,
      unit: try fields.decodeIfPresent(String.self, forKey: .unit),
      unitName: try fields.decodeIfPresent(String.self, forKey: .unitName))
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    try fields.encode(span, forKey: .span)
    switch amount {
    case .value(let value):
      try fields.encode(value, forKey: .value)
    case .range(let range):
      try fields.encode(range.lowerBound, forKey: .min)
      try fields.encode(range.upperBound, forKey: .max)
    }
    try fields.encode(bound, forKey: .bound)
    try fields.encodeIfPresent(unit, forKey: .unit)
    try fields.encodeIfPresent(unitName, forKey: .unitName)
    try fields.encode(isApproximate, forKey: .approximate)
  }
}
