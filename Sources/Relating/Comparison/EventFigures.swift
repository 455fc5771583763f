internal import News

/// The figures that a text gives of one event, and what makes them doubtful.
struct EventFigures {
  private let slots: [Slot]
  /// The text counts over several events: "weekend shootings", "overnight".
  private let hasWideScope: Bool
  /// The text tells that the one who did it died, too: counts of the dead may include him.
  private let hasDeadPerpetrator: Bool
  /// Whether the text is about a victim, a suspect or both.
  private let roles: Set<Role>

  private enum Role { case victim, suspect }

  init(_ text: ComparedText) {
    slots =
      SlotFinder.slots(in: text.titleWords, of: text.title)
      + SlotFinder.slots(in: text.words, of: text.text)
    let words = text.titleWords + text.words
    let hashes = Set(words.map(\.hash))
    hasWideScope = !hashes.isDisjoint(with: Self.wideScope)
    hasDeadPerpetrator = !hashes.isDisjoint(with: Self.perpetrators)
    var roles: Set<Role> = []
    if !hashes.isDisjoint(with: Self.suspects) { roles.insert(.suspect) }
    if !hashes.isDisjoint(with: Self.victims) { roles.insert(.victim) }
    self.roles = roles
  }

  private static let wideScope = SlotWords.hashes(
    "shootings citywide spree separate series incidents pair attacks homicides stabbings since")
  private static let perpetrators = SlotWords.hashes(
    "himself herself itself suicide gunman shooter attacker bomber suspect murdersuicide unborn")
  private static let suspects = SlotWords.hashes(
    "suspect suspects suspected arrested charged accused sentenced custody guilty charges court booked wanted plead pleads identified"
  )
  private static let victims = SlotWords.hashes("died dead killed dies victim shot injured hurt")

  /// Two figures for one quantity that cannot both hold.
  struct Conflict {
    let kind: Slot.Kind
    let mine: Slot
    let theirs: Slot

    var why: String { "\(kind): \(EventFigures.shown(mine)) or \(EventFigures.shown(theirs))" }
  }

  /// The figures that cannot both hold; nil where all can, or where that is in doubt.
  func conflict(with other: EventFigures) -> Conflict? {
    guard !hasWideScope, !other.hasWideScope else { return nil }
    for kind in Slot.Kind.allCases {
      guard let mine = figure(kind), let theirs = other.figure(kind),
        !mine.range.overlaps(theirs.range)
      else { continue }
      if kind == .age {
        guard isOnePerson(mine, theirs, other) else { continue }
      } else if mayIncludePerpetrator(kind, mine, theirs, other)
        || isOneMore(mine, theirs) || isOneMore(theirs, mine)
        || isSum(mine, of: other, without: theirs) || other.isSum(theirs, of: self, without: mine)
      {
        continue
      }
      return Conflict(kind: kind, mine: mine, theirs: theirs)
    }
    return nil
  }

  /// Whether the text gives one figure for a quantity, and another text one that can hold with it.
  func confirms(_ kind: Slot.Kind, of other: EventFigures) -> Bool {
    guard let mine = figure(kind), let theirs = other.figure(kind) else { return false }
    return mine.range.overlaps(theirs.range)
  }

  /// What figures of both texts hold together; nil where there are none, or where others don't.
  func agreement(with other: EventFigures) -> String? {
    let comparison = SlotComparison(slots, other.slots)
    guard comparison.disagreeing.isEmpty, let kind = comparison.agreeing.first else { return nil }
    for mine in slots where mine.kind == kind {
      for theirs in other.slots where theirs.kind == kind && mine.range.overlaps(theirs.range) {
        return "\(kind): \(Self.shown(mine)) and \(Self.shown(theirs))"
      }
    }
    return nil
  }

  /// The one figure that the text gives for a quantity; nil where it gives none, or several.
  private func figure(_ kind: Slot.Kind) -> Slot? {
    let all = slots.filter { $0.kind == kind }
    guard let first = all.first, all.allSatisfy({ $0.range == first.range }),
      !all.contains(where: \.isSubset)
    else { return nil }
    if kind == .shot, all.contains(where: \.isAdditional) { return nil }
    return first
  }

  /// Whether a figure is what the other text counts under other names: the dead and the injured
  /// together are those who were shot, and who was shot may be called injured.
  ///
  /// Where both texts tell the dead from the injured, neither count holds the other.
  private func isSum(_ slot: Slot, of other: EventFigures, without replaced: Slot) -> Bool {
    let parts = other.slots.filter { part in
      part.kind != .age && part.kind != slot.kind
        && (slot.kind == .shot || !slots.contains { $0.kind == part.kind })
    }.map(\.value)
    return parts.contains { $0 == slot.value || $0 + replaced.value == slot.value }
      || parts.count == 2 && parts.reduce(0, +) == slot.value
  }

  /// "One in critical condition, three others injured" are four.
  private func isOneMore(_ slot: Slot, _ whole: Slot) -> Bool {
    slot.isAdditional && !whole.isAdditional && whole.value == slot.value + 1
  }

  /// Two ages are of one person where the noun is the same, the roles fit, and the gap is small.
  private func isOnePerson(_ mine: Slot, _ theirs: Slot, _ other: EventFigures) -> Bool {
    mine.person != 0 && mine.person == theirs.person
      && (roles.isEmpty || other.roles.isEmpty || !roles.isDisjoint(with: other.roles))
      && abs(mine.range.lowerBound - theirs.range.lowerBound) <= 2
  }

  /// One more or less is no conflict where somebody may or may not be counted.
  private func mayIncludePerpetrator(
    _ kind: Slot.Kind, _ mine: Slot, _ theirs: Slot, _ other: EventFigures
  ) -> Bool {
    kind == .dead && (hasDeadPerpetrator || other.hasDeadPerpetrator)
      && abs(mine.range.lowerBound - theirs.range.lowerBound) <= 1
  }

  private static func shown(_ slot: Slot) -> String {
    let number = String(Int(slot.value))
    return switch (slot.range.lowerBound, slot.range.upperBound) {
    case (slot.value, slot.value): number
    case (slot.value, _): "at least \(number)"
    case (_, slot.value): "up to \(number)"
    default: "about \(number)"
    }
  }
}
