/// Our list of reporting verbs, by what may follow them.
///
/// Written from the grammars' classes of verbs of communication and cognition (Quirk et al., *A
/// Comprehensive Grammar of the English Language*, 16.31-16.33). Of those that PolNeAR's
/// train articles have often enough to tell, a verb keeps a frame where a third of its finds were
/// right.
enum ReportingVerbs {
  static let table: [(frames: ReportingFrames, lemmas: String)] = [
    ([.quotation, .that, .bare, .passive], "say"),
    ([.quotation, .that, .bare, .addressee], "tell"),
    (
      [.quotation, .that, .bare],
      """
      add note argue insist explain claim declare report warn suggest acknowledge admit concede
      confirm announce predict recall maintain contend stress emphasize emphasise reiterate assert
      joke conclude remark reply answer complain lament boast vow quip promise pledge allege
      reveal indicate clarify caution affirm concur confess confide counter cry elaborate interject
      opine pronounce protest reassert reckon recount rejoin speculate swear theorize theorise
      thunder underline volunteer write
      """
    ),
    (
      [.quotation],
      """
      ask continue tweet post shout yell scream mutter murmur whisper exclaim repeat echo muse retort
      plead urge agree wonder advise observe respond state chant read recommend demand testify bark
      cheer counsel sing
      """
    ),
    (
      [.that],
      """
      tweet repeat testify disclose disagree hint imply estimate deny agree post demand recommend
      propose certify signal proclaim demonstrate calculate forecast foresee project attest vouch
      underscore highlight specify stipulate mention determine state observe respond point doubt
      suspect learn recognize recognise realize realise anticipate order rule reject decry question
      """
    ),
    ([.that, .mental, .bare], "believe think hope fear worry"),
    ([.that, .mental], "know expect suspect assume guess presume suppose understand feel see"),
    ([.that], "circulate emerge surface swirl"),
    ([.quotation, .addressee], "assure remind warn inform"),
    ([.that, .addressee], "inform assure remind notify advise brief caution warn promise ask"),
    ([.that, .bare, .evidence], "show find indicate suggest"),
    (
      [.infinitive],
      "vow promise pledge hope threaten agree refuse decline offer aim decide prefer"
    ),
    ([.infinitive, .addressee], "urge ask order press push expect call warn tell"),
    (
      [.object],
      """
      announce describe call accuse criticize criticise cite express praise propose question reject
      reveal blame dismiss mention blast slam denounce mock acknowledge recall tout list condemn repeat
      lament decry credit reiterate stress chide rebuke characterize characterise deny defend
      oppose endorse claim note suggest promise explain compare fear argue insist portray predict
      confirm echo underscore voice emphasize emphasise quote prefer applaud deem congratulate counter
      hail outline contradict dispute dislike label view invoke deride denigrate disparage laud
      commend bemoan deplore lambast lambaste castigate berate refute ridicule liken equate brand dub
      """
    ),
    (
      [.prepositional],
      """
      call talk refer complain warn speak comment point allude worry apologize apologise think write
      boast brag push rail muse disapprove
      """
    ),
  ]

  /// Verbs with a particle, which report other than without it.
  static let phrasal: [(frames: ReportingFrames, lemma: String, particle: String)] = [
    ([.quotation, .that, .bare], "point", "out"),
    ([.quotation, .that], "spell", "out"),
    ([.quotation, .that], "sum", "up"),
    ([.that], "find", "out"),
    ([.quotation], "chime", "in"),
  ]
}
