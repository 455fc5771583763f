import Configuration
import Testing

@Suite struct RetentionTests {
  @Test func withoutAWordEverythingIsKept() throws {
    let retention = try ConfigurationReader.readRest("feeds: []").retention
    #expect(retention.articles == nil)
    #expect(retention.alerts == nil)
  }

  @Test func agesAreDurations() throws {
    let configuration = try ConfigurationReader.readRest(
      "retention: {articles: 90d, alerts: 365d}\nfeeds: [{name: A, url: a.xml}]")
    #expect(configuration.retention.articles == .seconds(90 * 86_400))
    #expect(configuration.retention.alerts == .seconds(365 * 86_400))
    #expect(configuration.warnings.isEmpty)
  }

  @Test(arguments: ["{alerts: 90d}", "{articles: 90d, alerts: 30d}"])
  func anAlertCannotGoBeforeItsArticle(yaml: String) throws {
    let configuration = try ConfigurationReader.readRest(
      "retention: \(yaml)\nfeeds: [{name: A, url: a.xml}]")
    #expect(
      configuration.warnings.map(\.message)
        == ["an alert is kept at least as long as its article"])
  }

  @Test func aDayIsTheShortestAge() {
    #expect(
      ConfigurationReader.problems(ofRest: "retention: {articles: 23h}")
        == ["c.yaml:3:23: error: \"articles\": \"23h\" is shorter than a day"])
  }

  @Test func unknownKindsAreTold() {
    #expect(
      ConfigurationReader.problems(ofRest: "retention: {article: 90d}")
        == ["c.yaml:3:13: error: unknown key \"article\"; did you mean \"articles\"?"])
  }
}
