import News
import Testing

@testable import Alerting

@Suite struct WatchTrialTests {
  private var trial = WatchTrial(
    Watch(name: "ferries", any: [.word("ferry")], kinds: [.statement]),
    keys: NameKeys.init(spelling:))

  private func revision(
    _ article: Int64, _ text: String, kind: ClaimKind = .statement, isBacklog: Bool = false
  ) -> TriedRevision {
    let claims =
      text.isEmpty
      ? [] : [Claim(kinds: [kind], content: [Span(0, text.count)], confidence: 0.8)]
    return TriedRevision(
      article: ArticleID(rawValue: article), text: SpannedText(text), claims: claims,
      context: ArticleContext(outlet: "harbour.example", language: "en"), isBacklog: isBacklog)
  }

  @Test("An article raises one alert, on the day of the first revision that meets the watch")
  mutating func oneAlertAnArticle() throws {
    #expect(trial.add(revision(1, "A boat sank"), on: "2026-11-19") == .unmet)
    guard case .raised(let match) = trial.add(revision(1, "Two ferries sank"), on: "2026-11-20")
    else {
      Issue.record("the watch was not met")
      return
    }
    #expect(match.claims == [0])
    #expect(
      match.why == #"watch "ferries": any "ferry" in the claim; kind statement; confidence 0.80"#)
    #expect(trial.add(revision(1, "Three ferries sank"), on: "2026-11-21") == .repeated)
    _ = trial.add(revision(2, "A ferry sank"), on: "2026-11-20")
    #expect(trial.alertCount == 2)
    #expect(trial.articleCount == 2)
    #expect(trial.claimCount == 4)
    #expect(
      trial.days == [
        "2026-11-19": .init(revisions: 1, alerts: 0), "2026-11-20": .init(revisions: 2, alerts: 2),
        "2026-11-21": .init(revisions: 1, alerts: 0),
      ])
  }

  @Test("What a feed held at first is counted apart, and silences no later revision")
  mutating func backlog() {
    let silent = trial.add(revision(1, "A ferry sank", isBacklog: true), on: "2026-11-19")
    guard case .silent(let match) = silent else {
      Issue.record("the watch was not met")
      return
    }
    #expect(match.claims == [0])
    #expect(trial.alertCount == 0)
    #expect(trial.silentCount == 1)
    guard case .raised = trial.add(revision(1, "Two ferries sank"), on: "2026-11-19") else {
      Issue.record("the watch was silenced")
      return
    }
    #expect(trial.days == ["2026-11-19": .init(revisions: 2, alerts: 1)])
  }

  @Test("The conditions that kept articles out are counted")
  mutating func keptOut() {
    _ = trial.add(revision(1, "A boat sank"), on: "2026-11-19")
    _ = trial.add(revision(2, "A ship sank"), on: "2026-11-19")
    _ = trial.add(revision(3, "A ferry sank", kind: .direct), on: "2026-11-19")
    _ = trial.add(revision(4, ""), on: "2026-11-19")
    #expect(trial.unmet == ["any": 2, "kind": 1, nil: 1])
    #expect(trial.alertCount == 0)
  }
}
