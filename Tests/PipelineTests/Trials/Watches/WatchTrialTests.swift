import Foundation
import News
import Testing

@testable import Pipeline

@Suite struct WatchTrialTests {
  private var trial = WatchTrial { $0 < Date(timeIntervalSince1970: 86_400) ? "1" : "2" }

  private func news(_ article: Int64, _ outcome: TriedNews.Outcome, at time: Double) -> TriedNews {
    TriedNews(
      time: Date(timeIntervalSince1970: time), articles: [ArticleID(rawValue: article)],
      claimCount: 3, feed: "Wire", outlet: "wire.example", url: nil, title: "", outcome: outcome)
  }

  private static let alert = Alert(
    seq: 1, id: "1", time: .distantPast, kind: .claim, severity: .info, watch: "w", title: "",
    claims: [], why: "", firstSeen: .distantPast)

  @Test mutating func eachOutcomeIsCountedApart() {
    trial.add(news(1, .unmet("any"), at: 1))
    trial.add(news(1, .raised(Self.alert), at: 2))
    trial.add(news(1, .repeated, at: 86_400))
    trial.add(news(2, .raised(Self.alert), at: 86_401))
    trial.add(news(3, .silent(Self.alert), at: 86_402))
    trial.add(news(4, .told, at: 86_403))
    trial.add(news(5, .unmet(nil), at: 86_404))
    #expect(trial.triedCount == 7)
    #expect(trial.articleCount == 5)
    #expect(trial.claimCount == 21)
    #expect(trial.alertCount == 2)
    #expect(trial.silentCount == 1)
    #expect(trial.toldCount == 1)
    #expect(trial.unmet == ["any": 1, nil: 1])
    #expect(
      trial.days == ["1": .init(tried: 2, alerts: 1), "2": .init(tried: 5, alerts: 1)])
  }
}
