internal import News

/// The words by which a foretold event and its coming about are recognised.
enum OutcomeWords {
  /// What can be foretold and come about, each line one event in its spellings; ours.
  private static let events = """
    mobilization mobilisation
    election elections
    referendum
    invasion
    ceasefire truce armistice
    resignation
    annexation
    withdrawal pullout
    merger
    takeover acquisition
    bankruptcy insolvency
    bailout
    lockdown
    evacuation
    curfew
    embargo
    impeachment
    indictment
    extradition
    shutdown
    blockade
    counteroffensive
    conscription
    devaluation
    acquittal
    amnesty
    nationalization nationalisation
    privatization privatisation
    expulsion
    deportation
    ratification
    coup
    """

  /// Verbs by which somebody brings an event about.
  static let acts = hashes(
    """
    ordered orders announced announces declared declares proclaimed launched launches started began
    begins imposed imposes introduced approved approves signed decreed enacted
    """)

  /// Words that deny an event its future.
  static let doubts = hashes("unlikely improbable impossible implausible never")
  /// Words that grant it.
  static let hopes = hashes("likely probable expected inevitable imminent certain planned")

  /// The same number for all spellings of one event.
  static let eventOfStem: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for line in events.split(separator: "\n") {
      let stems = line.split(separator: " ").map { WordScanner.stem(of: $0) }
      for stem in stems { table[stem] = stems[0].key }
    }
    return table
  }()

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { WordScanner.hash(of: $0) })
  }
}
