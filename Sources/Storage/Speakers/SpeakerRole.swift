/// A role as far as it tells whether two people of one name are one.
struct SpeakerRole: Hashable {
  /// A walk of life.
  enum Trade: Hashable {
    case office, business, learning, stage, everyday
  }

  private let words: Set<String>
  private let trades: Set<Trade>
  private let isFormer: Bool

  init(_ role: String) {
    let words = role.lowercased().split { !$0.isLetter }.prefix(40).map(String.init)
    self.words = Set(words).subtracting(Self.fillers)
    trades = Set(words.compactMap { Self.trade(of: $0) })
    isFormer = words.contains("former") || words.contains("ex")
  }

  /// Whether one person hardly has both: a senator and a baker.
  ///
  /// What somebody was tells nothing.
  func speaksAgainst(_ other: SpeakerRole) -> Bool {
    guard !isFormer, !other.isFormer, !trades.isEmpty, !other.trades.isEmpty,
      words.isDisjoint(with: other.words)
    else { return false }
    if trades == [.everyday] || other.trades == [.everyday] { return true }
    let isStage = trades.contains(.stage)
    return isStage != other.trades.contains(.stage)
  }

  /// Whether they have a word in common: "senator" and "Republican senator".
  func resembles(_ other: SpeakerRole) -> Bool { !words.isDisjoint(with: other.words) }

  private static func trade(of word: String) -> Trade? { trades[word] }

  private static let fillers: Set<String> = [
    "of", "the", "a", "an", "for", "and", "at", "in", "from", "to", "s", "on", "with", "by",
  ]

  private static let trades: [String: Trade] = {
    var trades: [String: Trade] = [:]
    for (trade, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { trades[String(word)] = trade }
    }
    return trades
  }()

  private static let lists: [(Trade, String)] = [
    (
      .office,
      """
      president minister secretary senator sen congressman congresswoman representative rep governor
      gov mayor councillor councilman councilwoman mp mep lawmaker politician ambassador diplomat
      envoy judge justice attorney prosecutor general gen colonel col major captain sheriff police
      commander admiral chancellor premier king queen prince princess pope bishop candidate nominee
      commissioner spokesman spokeswoman spokesperson official leader chief
      """
    ),
    (
      .business,
      """
      executive ceo founder co-founder owner businessman businesswoman chairman chairwoman banker
      investor entrepreneur billionaire manager director
      """
    ),
    (
      .learning,
      """
      professor researcher analyst scientist economist expert historian author journalist reporter
      editor columnist correspondent lecturer fellow sociologist physicist biologist geologist
      psychologist lawyer doctor surgeon epidemiologist
      """
    ),
    (
      .stage,
      """
      striker midfielder goalkeeper defender footballer player coach quarterback boxer cyclist runner
      swimmer actor actress singer musician comedian rapper dancer painter model
      """
    ),
    (
      .everyday,
      """
      baker nurse farmer teacher student driver shopkeeper butcher grocer miner welder electrician
      plumber carpenter builder fisherman waiter waitress cook chef hairdresser barber mechanic
      cashier gardener beekeeper pensioner retiree resident neighbour neighbor witness tourist
      commuter passenger mother father shopper trucker cleaner paramedic firefighter janitor
      """
    ),
  ]
}
