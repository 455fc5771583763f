internal import News

/// The words by which counts in reports of one event are recognised.
enum SlotWords {
  static let outcomes: [UInt64: Slot.Kind] = table([
    .dead: "killed dead died slain deaths fatalities killings",
    .injured: "injured wounded hurt hospitalized hospitalised injuries",
    .shot: "shot", .arrested: "arrested detained", .missing: "missing",
  ])
  static let actions: [UInt64: Slot.Kind] = table([
    .dead: "killed kills killing kill claims claimed claiming",
    .injured: "injured injures injuring wounded wounds wounding hurts hurting",
    .arrested: "arrested arrests arresting detained detains detaining",
  ])
  static let dead = hashes("dead killed died")
  static let toDeath = ["to", "death"].map { WordScanner.hash(of: $0) }
  static let additional = hashes("other others more additional another")
  static let subset = hashes("critically seriously gravely severely identified")
  static let fillers = hashes(
    """
    people persons person men man women woman boy boys girl girls teen teens teenage teenager
    teenagers children child kids victims victim students adults adult family members bystanders
    officers officer soldiers civilians residents passengers workers police were was are is been
    being have has had left in injuring young male males female females reported confirmed
    """)
  /// Words behind which another thing is told.
  static let stops = hashes(
    "and but who that which after when as by charged arrested accused suspect suspects from for with at of to on"
  )
  static let measures = hashes(
    "day days hour hours minute minutes week weeks month months year years time times block blocks mile miles shots rounds percent"
  )
  static let kin = hashes("father mother dad mom parent parents")
  static let least = hashes("least over least than")
  static let about = hashes("about around nearly almost some roughly approximately")
  static let upTo = ["up", "to"].map { WordScanner.hash(of: $0) }
  static let year = hashes("year years yearold")
  static let old = hashes("old olds")
  static let persons = hashes(
    "boy girl man woman son daughter teen teenager child toddler infant student")
  static let people = hashes(
    "man men woman women boy boys girl girls teen teens infant baby child children toddler people")
  static let articles = hashes("a an one another")
  static let namings = hashes("identities identity names families family relatives photos funerals")
  static let of = WordScanner.hash(of: "of")
  static let and = WordScanner.hash(of: "and")
  static let than = WordScanner.hash(of: "than")
  static let fatally = WordScanner.hash(of: "fatally")

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { WordScanner.hash(of: $0) })
  }

  private static func table(_ kinds: [Slot.Kind: String]) -> [UInt64: Slot.Kind] {
    var table: [UInt64: Slot.Kind] = [:]
    for (kind, words) in kinds { for hash in hashes(words) { table[hash] = kind } }
    return table
  }
}
