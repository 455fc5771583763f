import Foundation
import News
import Testing

@Suite struct FigureCodingTests {
  @Test(arguments: [
    (
      Figure(span: Span(1, 9), amount: .value(75), unit: "%", unitName: "percentage"),
      #"{"approximate":false,"bound":"=","span":[1,9],"unit":"%","unit_name":"percentage","value":75}"#
    ),
    (
      Figure(span: Span(0, 4), amount: .range(18...50), bound: .approximate, unit: "year"),
      #"{"approximate":true,"bound":"~","max":50,"min":18,"span":[0,4],"unit":"year"}"#
    ),
  ])
  func isTheObjectThatTheContractNames(figure: Figure, json: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(figure), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(Figure.self, from: Data(json.utf8)) == figure)
  }

  @Test func aRangeThatRunsBackwardsIsRefused() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Figure.self, from: Data(#"{"span":[0,1],"min":2,"max":1}"#.utf8))
    }
  }
}
