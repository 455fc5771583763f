/// Learns from "Novak … she" whose pronoun a person takes whose name doesn't tell.
struct GenderEvidence {
  let text: AnnotatedText
  let sentences: SentenceNumbers

  /// How many mentions before a pronoun are looked at.
  private static let reach = 6

  /// Gives a gender to members that all clear pronouns agree on.
  func weigh(in cast: inout Cast) {
    var found: [Int: Set<Gender>] = [:]
    for index in text.tokens.indices where !text.isQuoted(index) {
      guard let gender = Gender(pronoun: text.words[index]),
        let member = onlyPerson(before: index, of: gender, in: cast)
      else { continue }
      found[member, default: []].insert(gender)
    }
    for (member, genders) in found where cast.members[member].gender == nil {
      guard let gender = genders.first, genders.count == 1 else { continue }
      cast.setGender(gender, of: member)
    }
  }

  /// The only member that a pronoun can mean, in its sentence or else in the one before.
  private func onlyPerson(before index: Int, of gender: Gender, in cast: Cast) -> Int? {
    let sentence = sentences.number(at: index)
    let near = cast.mentions(before: index).prefix(Self.reach).filter {
      sentence - $0.sentence <= 1 && !$0.isQuoted && !cast.members[$0.member].isBody
    }
    let members = Set(near.map(\.member))
    guard members.count == 1, let member = members.first,
      cast.members[member].gender != gender.other
    else { return nil }
    return member
  }
}
