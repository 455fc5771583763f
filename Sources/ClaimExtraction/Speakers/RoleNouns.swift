/// Words for what people are: offices, trades, relations.
enum RoleNouns {
  /// Whether the word at `index` names a role.
  static func isNamed(at index: Int, in text: AnnotatedText) -> Bool {
    text.has(.role, at: index) || isNamed(by: text.words[index])
  }

  /// Whether a word in lower case names a role, in the singular.
  static func isNamed(by word: String) -> Bool {
    others.contains(word) || titles.contains(word) || Occupation.isNamed(by: word) || isPerson(word)
  }

  /// Whether a word in lower case, written with a capital, stands before names: "Sen", "Coach".
  static func isTitle(_ word: String) -> Bool { titles.contains(word) }

  private static let titles: Set<String> = words(
    """
    sen rep gov gen lt col maj capt sgt cmdr adm supt atty pres messrs hon sens reps govs coach
    captain detective inspector constable superintendent archbishop cardinal rabbi imam ayatollah
    justice councilman councilwoman councillor congressperson businessman businesswoman presidents
    ministers senators mp mep ceo cfo coo undersecretary speaker father sister brother lieutenant
    corporal private
    """)

  /// Whether a word in lower case names who belongs to a party or creed, in the singular.
  static func isPartisan(_ word: String) -> Bool { partisans.contains(word) }

  private static let partisans: Set<String> = words(
    """
    republican democrat conservative liberal socialist communist nationalist populist libertarian
    centrist progressive separatist catholic protestant muslim christian jew islamist
    """)

  /// Whether a word names people of a role, in the singular or plural.
  static func isNamed(byAnyNumber word: String, in text: AnnotatedText) -> Bool {
    let singular = singular(of: word)
    return isNamed(by: singular) || text.lexicon.classes(of: singular).contains(.role)
  }

  /// "officials" as "official", "deputies" as "deputy", "spokesmen" as "spokesman".
  static func singular(of word: String) -> String {
    if word.hasSuffix("men") { return word.dropLast(2) + "an" }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 3 {
      return String(word.dropLast())
    }
    return word
  }

  /// The gender that a word for a person tells: "spokeswoman", "king"; nil for most.
  static func gender(of word: String) -> Gender? {
    if women.contains(word) || word.hasSuffix("woman") { return .female }
    if men.contains(word) || word.hasSuffix("man") && isPerson(word) { return .male }
    return nil
  }

  /// "congresswoman", "salesperson", but not "German".
  private static func isPerson(_ word: String) -> Bool {
    word.hasSuffix("woman") || word.hasSuffix("person") && word != "person"
      || word.hasSuffix("man") && word.utf8.count > 6 && !peoples.contains(word)
  }

  private static let peoples: Set<String> = ["ottoman", "musselman", "newman", "goodman"]

  private static let women: Set<String> = words(
    "woman queen princess mother sister daughter wife widow actress girl duchess lady baroness nun "
      + "girlfriend grandmother aunt niece heroine waitress midwife")

  private static let men: Set<String> = words(
    "man king prince father brother son husband boy duke lord baron monk boyfriend grandfather "
      + "uncle nephew pope priest actor waiter chairman spokesman congressman businessman")

  private static let others: Set<String> = words(
    """
    nurse baker teacher farmer driver student actor actress singer player coach striker captain
    resident pastor priest rabbi imam archbishop cardinal detective inspector constable
    superintendent solicitor barrister historian librarian architect carpenter builder plumber
    fisherman firefighter paramedic surgeon midwife vet pharmacist accountant banker trader investor
    broker consultant contractor designer developer programmer entrepreneur councillor councilor
    alderman speaker mp mep msp legislator diplomat negotiator attache consul correspondent anchor
    host presenter producer filmmaker photographer poet novelist writer critic curator conductor
    composer musician painter sculptor chef cook waiter hairdresser barber mechanic pilot astronaut
    sailor soldier veteran neighbour neighbor mother father widow brother sister son daughter wife
    husband survivor witness victim volunteer organiser organizer campaigner co-founder partner
    principal headteacher headmaster dean provost rector lecturer fellow tutor trustee treasurer
    clerk ceo cfo coo vice-president undersecretary monarch rebel ally colleague friend boss
    biographer shopkeeper butcher grocer miner welder electrician trucker cashier gardener
    beekeeper fisher herder landlord tenant pensioner retiree worker employee guard warden ranger
    inmate defendant plaintiff suspect negotiator lobbyist pollster donor delegate elector voter
    supporter protester demonstrator insider observer source whistleblower parent passenger
    organiser doctor physician counsel counselor counsellor magistrate justice moderator
    spokesmen chieftain elder emir sultan sheikh ayatollah patriarch nun monk minister-president
    congressperson vicepresident man woman boy girl teenager person billionaire millionaire
    broadcaster academic intern apprentice goalkeeper midfielder defender quarterback swimmer
    runner skier boxer wrestler referee umpire
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
