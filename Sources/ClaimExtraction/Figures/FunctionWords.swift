/// Words that no counted noun holds: where one stands, the noun phrase behind a number has ended.
enum FunctionWords {
  private static let all: Set<String> = Set(
    """
    a an the this that these those each every either neither both all any some no none another such
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    who whom whose which what where when why how whether if because although though while since
    until unless than as so too very and or but nor yet plus minus not n't never ever
    of in on at by for from to with without within into onto over under above below between among
    against during before after around about across through throughout along behind beside besides
    beyond despite except inside outside near off out up down upon toward towards via per versus vs
    amid amidst till like unlike following including regarding according
    am is are was were be been being has have had having do does did doing done can could may might
    must shall should will would ought 's 'd 'm 're 've 'll don't doesn't didn't isn't aren't wasn't
    weren't can't couldn't won't wouldn't shouldn't haven't hasn't hadn't cannot dont didnt isnt
    ago later earlier away apart together again also just only even still already now then here there
    today yesterday tomorrow tonight once twice thrice however instead meanwhile otherwise perhaps
    remaining adds rather quite almost nearly ahead afterwards afterward beforehand overnight
    say says said tell tells told go goes went gone come comes came get gets got make made take
    took taken give gives gave given see sees saw seen know knows knew known think thinks
    thought want wants find found become becomes became leave leaves left keep keeps kept let
    lets begin begins began begun show showed shown hear heard run ran hold held stand stood
    lose lost pay paid meet met set sit sat lead led grow grew grown win won buy bought sell sold
    send sent build built spend spent rise rose risen fall fell fallen die died dies
    live lived remain remained need seem seems appear appears appeared happen happened start
    started stop stopped help helped want wanted try tried ask asked work worked call called use used
    wide long tall high deep thick apiece altogether respectively total combined higher lower
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether the word ends a noun phrase.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it does.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// Whether the piece ends a noun phrase; "US" and "IT" are no pronouns.
  ///
  /// - Parameter piece: A piece.
  /// - Returns: Whether it does.
  static func contains(_ piece: Piece) -> Bool {
    if piece.text.utf8.count > 1, piece.text.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) { return false }
    return contains(piece.lowered)
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "their", "his", "her", "its", "our", "my", "your", "these", "those", "own",
    "all", "this", "that", "such",
  ]

  /// Whether the word may stand between "of" and the noun that is counted: "of their own citizens".
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it may.
  static func isDeterminer(_ word: String) -> Bool { determiners.contains(word) }
}
