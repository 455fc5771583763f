import Testing

@testable import Cleaning

@Suite struct NoticeMatcherTests {
  private let matcher = NoticeMatcher()

  private func folded(_ line: String) -> FoldedWords {
    FoldedWords(line, limit: NoticeMatcher.longestRead)
  }

  @Test(arguments: [
    ("Already a subscriber? Log in .", NoticeKind.paywall),
    ("You’ve reached your limit of one free article.", .paywall),
    ("YOU HAVE 3 FREE ARTICLES REMAINING", .paywall),
    ("Cancel anytime.", .offer), ("Sign up for our free weekly newsletter", .signUp),
    ("Share this:", .share), ("Read next: The tunnel", .related), ("Continue reading →", .goesOn),
    ("128 comments", .comments), ("Advertisement", .advertisement),
    ("We use cookies to improve your visit.", .technical),
    ("© 2026 Example. All rights reserved.", .legal), ("5 min read", .meta),
    ("Photo: A. Name", .credit), ("阅读全文", .goesOn), ("Читать далее", .goesOn),
    ("Déjà abonné ? Connectez-vous", .paywall), ("LEER MÁS", .goesOn),
  ])
  func knowsANoticeByItsPhrase(line: String, kind: NoticeKind) {
    #expect(matcher.kind(of: folded(line)) == kind)
  }

  @Test(arguments: [
    "Ministers share this view of the war, three officials said.",
    "The company sold 3 million cookies in 2025, its report says.",
    "Subscribers to the mobile network fell by 4 percent.",
    "He signed up for the army in May.",
    "Photo editors resigned.",
    "The advertisement cost the party 2 million euros.",
  ])
  func leavesNewsAlone(line: String) {
    #expect(matcher.kind(of: folded(line)) == nil)
  }

  @Test func letsAShortPhraseClaimOnlyAShortBlock() {
    let matcher = NoticeMatcher([(.related, ["^related"])])
    #expect(matcher.kind(of: folded("Related news of the week")) == .related)
    #expect(
      matcher.kind(of: folded("Related to the strike is a dispute over who pays for the port"))
        == nil)
  }

  @Test(arguments: [
    ("sign up for * newsletter", "Sign up for our best newsletter", true),
    ("sign up for * newsletter", "Sign up for newsletter", true),
    ("sign up for * newsletter", "Sign up for a b c d e f g newsletter", false),
    ("^# comments", "12 comments", true), ("^# comments", "Many comments", false),
    ("^photo:", "Photo: X", true), ("^photo:", "Photo X", false),
    ("more$", "Read more …", true), ("more$", "more or less", false),
  ])
  func readsThePhrasesSigns(phrase: String, line: String, isMatch: Bool) {
    #expect((NoticeMatcher([(.goesOn, [phrase])]).kind(of: folded(line)) != nil) == isMatch)
  }

  @Test func compilesEveryPhraseToSomething() {
    for (kind, phrases) in NoticePhrases.all {
      for phrase in phrases {
        #expect(!FoldedWords(phrase, limit: 60).words.isEmpty, "\(kind): \(phrase)")
        #expect(phrase == phrase.lowercased(), "\(kind): \(phrase)")
      }
      #expect(Set(phrases).count == phrases.count, "\(kind) holds a phrase twice")
    }
  }
}
