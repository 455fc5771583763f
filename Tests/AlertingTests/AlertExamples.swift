import FoundationEssentials
import News

@testable import Alerting

/// An invented alert, any part of which a test may replace.
func makeAlert(
  seq: Int64 = 184, kind: Alert.Kind = .claim, severity: Severity = .warning,
  watch: String? = "ferries", title: String = "Marsh (harbour.example): two ferries sank",
  claims: [AlertedClaim] = [makeClaim()], story: Alert.Story? = nil, why: String = "a reason"
) -> Alert {
  Alert(
    seq: seq, id: "a184", time: Date(timeIntervalSince1970: 1_795_255_202.113), kind: kind,
    severity: severity, watch: watch, title: title, claims: claims, story: story, why: why,
    firstSeen: Date(timeIntervalSince1970: 1_795_255_200))
}

/// An invented claim, any part of which a test may replace.
func makeClaim(
  outlet: String = "harbour.example", source: String? = "Elena Marsh",
  role: String? = "harbour minister", cue: String? = "said", content: String = "two ferries sank",
  kind: ClaimKind = .indirect, figures: [Figure] = [], url: String? = "https://harbour.example/1"
) -> AlertedClaim {
  AlertedClaim(
    id: "c7", outlet: outlet, source: source, role: role, cue: cue, content: content, kind: kind,
    figures: figures, modality: .asserted, confidence: 0.83, url: url,
    published: Date(timeIntervalSince1970: 1_795_251_600), revision: 1, span: Span(412, 428))
}
