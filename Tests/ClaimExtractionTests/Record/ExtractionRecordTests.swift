import ClaimExtraction
import FoundationEssentials
import News
import Testing

@Suite struct ExtractionRecordTests {
  private func json(_ record: ExtractionRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  @Test func leavesOutWhatIsAbsent() throws {
    let claim = Claim(kinds: [.statement], content: [Span(0, 4)], confidence: 0.6)
    let extraction = Extraction(
      language: "en", sentences: [Sentence(span: Span(0, 5), checkWorthiness: 0.12345)],
      attributions: [], figures: [], claims: [claim])
    #expect(
      try json(ExtractionRecord(extraction)) == """
        {"attributions":[],"claims":[{"check_worthiness":0,"confidence":0.6,"content":[[0,4]],\
        "figures":[],"hedges":[],"kind":"statement","kinds":["statement"],"modality":"asserted",\
        "negated":false,"times":[]}],"figures":[],"language":"en",\
        "sentences":[{"check_worthiness":0.123,"span":[0,5]}]}
        """)
  }

  @Test func writesAttributionsFiguresAndTimes() throws {
    let figure = Figure(
      span: Span(2, 4), amount: .range(18...50), bound: .approximate, unit: "year")
    let noon = Date(timeIntervalSince1970: 1_663_761_600)
    let time = TimeReference(span: Span(0, 1), interval: noon..<noon + 86_400, granularity: .day)
    let claim = Claim(
      kinds: [.indirect, .rumor], content: [Span(2, 4), Span(5, 6)], source: [Span(0, 1)],
      cue: [Span(1, 2)], speaker: "Ode", role: "mayor", figures: [figure], times: [time],
      modality: .hedged, hedges: ["may"], isNegated: true, checkWorthiness: 1, confidence: 0.5)
    let attribution = Attribution(
      source: [], cue: [Span(1, 2)], content: [Span(2, 4)], confidence: 0.75)
    let extraction = Extraction(
      language: "en", sentences: [], attributions: [attribution], figures: [figure], claims: [claim]
    )
    let figureJSON =
      #"{"approximate":true,"bound":"~","max":50,"min":18,"span":[2,4],"unit":"year"}"#
    #expect(
      try json(ExtractionRecord(extraction, id: "7")) == """
        {"attributions":[{"confidence":0.75,"content":[[2,4]],"cue":[[1,2]],"source":[]}],\
        "claims":[{"check_worthiness":1,"confidence":0.5,"content":[[2,4],[5,6]],"cue":[[1,2]],\
        "figures":[\(figureJSON)],"hedges":["may"],"kind":"indirect","kinds":["indirect","rumor"],\
        "modality":"hedged","negated":true,"role":"mayor","source":[[0,1]],"speaker":"Ode",\
        "times":[{"from":"2022-09-21T12:00:00Z","granularity":"day","span":[0,1],\
        "to":"2022-09-22T12:00:00Z"}]}],"figures":[\(figureJSON)],"id":"7","language":"en",\
        "sentences":[]}
        """)
  }
}
