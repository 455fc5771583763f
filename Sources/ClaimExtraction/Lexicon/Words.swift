/// The closed classes of English, and short lists of ours.
enum Words {
  static let table: [(WordClass, String)] = [
    (.subjectPronoun, "he she they it i we you who"),
    (.personal, "i we you me us my our your mine ours yours i'm we're you're let's"),
    (
      .determiner,
      """
      the a an this that these those his her its their our my your some any no every each all both
      several many most few another one two three four five six seven eight nine ten other such
      """
    ),
    (
      .preposition,
      """
      of in on at by for with from to into about against between among under over after before
      during through without within toward towards upon across behind beyond near since until till
      despite amid outside inside around per via like as than off up down out regarding including
      following versus
      """
    ),
    (.coordinator, "and or & nor"),
    (
      .subordinator,
      "that because while when if although though whereas unless as but so whether since where once"
    ),
    (.relative, "who which whose whom that where"),
    (.interrogative, "how why whether what when where who which"),
    (
      .auxiliary,
      """
      is are was were be been being am has have had having do does did 's 're 've 'd 'm isn't aren't
      wasn't weren't hasn't haven't hadn't don't doesn't didn't
      """
    ),
    (
      .modal,
      """
      will would can could may might must shall should 'll won't wouldn't can't cannot couldn't
      mustn't shouldn't mightn't
      """
    ),
    (
      .negation,
      """
      not never no nobody none nothing neither nor isn't aren't wasn't weren't hasn't haven't hadn't
      don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't
      """
    ),
    (
      .adverb,
      """
      also then later earlier still again already always often sometimes even just now once too
      instead first further however therefore thus meanwhile ever yet long only rather soon today
      together twice nevertheless nonetheless moreover
      """
    ),
    (
      .time,
      """
      monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
      january february march april may june july august september october november december
      morning afternoon evening night week month year
      """
    ),
    (
      .abbreviation,
      """
      mr mrs ms dr sen rep gov gen lt col sgt rev prof st jr sr vs no maj capt cmdr adm hon pres
      jan feb mar apr aug sept sep oct nov dec inc corp co ltd mt ft etc fig approx dept univ assn
      messrs mx supt atty e.g i.e
      """
    ),
    (.honorific, "mr mrs ms dr sir madam lord lady dame prof miss mx rev"),
    (
      .document,
      """
      report reports study poll survey statistics data figures decree statement document documents
      law bill ruling order paper memo letter records record website survey analysis census polls
      studies surveys article editorial transcript lawsuit filing complaint indictment
      """
    ),
    (.role, Words.roles),
  ]

  /// Frequent verbs that report nothing; in all their forms they show where a clause has its verb.
  static let plainVerbs = """
    go come get make take give use need try leave put mean keep let begin seem help talk turn start
    might show hear play run move like live hold bring happen provide sit stand lose pay meet include
    continue set lead change watch follow stop create speak allow add spend grow open walk win offer
    remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain
    suggest raise pass sell require report decide pull return work call ask become want look carry
    receive cause produce protect reduce increase fight face lack deserve suffer result rise attack
    invade deploy cover visit join vote run ban sign launch refuse fail force support oppose back
    hit arrest charge elect appoint approve reject hire fire resign retire close shut break draw
    drive eat fly sleep wear choose throw catch teach shoot strike lay hang shake beat sing sink
    steal hide quit spread withdraw tend manage own belong depend deal fit represent contain
    involve affect influence commemorate capture drop exist act treat handle host attend arrive
    enter escape travel end finish cost matter focus push press seek aim address avoid enjoy earn
    gain save share steer stem step strengthen weaken target test threaten train trust trigger
    undermine unite violate warrant welcome worry live compare improve impose prevent pose risk
    replace remove regain release rely repair respect restore reveal ride rule ruin
    """

  /// Who bears one of these may speak, and it is a role rather than a name.
  static let roles = """
    president minister spokesman spokeswoman spokesperson ambassador secretary chairman chairwoman
    chair director senator congressman congresswoman representative governor mayor judge attorney
    lawyer general colonel captain major officer official chief head leader analyst expert professor
    economist author adviser advisor aide coordinator commissioner chancellor premier king queen
    prince princess pope bishop doctor scientist researcher strategist manager candidate nominee
    executive founder owner reporter journalist editor columnist blogger politician activist
    politician commander admiral sheriff prosecutor deputy lawmaker lieutenant sergeant envoy
    """
}
