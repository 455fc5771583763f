/// Frequent function words that tell languages apart; words that several share are left out where
/// they tell nothing.
enum StopWords {
  static let table: [(language: String, words: String)] = [
    ("en", "the of and to that is was for with his are this from they have but not which you said"),
    (
      "de", "der die und das den von ist des mit im nicht ein eine auf für auch sich dem dass wurde"
    ),
    ("fr", "le les et des en du une est que dans pour qui au pas sur plus ce il avec par sont été"),
    ("es", "el los y del las una por con para como más pero su al lo fue este ha está entre según"),
    ("it", "il di che e è un della per non con del sono alla nel gli una dei anche più ha delle"),
    ("ru", "и в не на что с по как это он его к из за от для но был было также она они"),
    ("uk", "і в не на що з до як це він його та за від для але був було також вона вони є у"),
  ]
}
