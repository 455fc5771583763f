import Testing

@testable import ClaimExtraction

/// Short articles in the styles of wires, local papers and magazines, all invented.
@Suite struct SpeakerTableTests {
  private static let names: [(String, [String])] = [
    (
      "Mayor Ilse Brandt opened the dam. «Brandt» said it holds. «Ms. Brandt» said it is dry.",
      ["Ilse Brandt (Mayor)", "Ilse Brandt (Mayor)"]
    ),
    (
      "«Olena Kovtun, the health minister of Norland,» said no. «Minister Kovtun» said yes.",
      ["Olena Kovtun (health minister of Norland)", "Olena Kovtun (Minister)"]
    ),
    (
      "Defence Secretary Max Ode spoke first. «Ode» said the fleet is ready.",
      ["Max Ode (Defence Secretary)"]
    ),
    (
      "Max Ode, the defence secretary, spoke first. «Ode» said the fleet is ready.",
      ["Max Ode (defence secretary)"]
    ),
    (
      "Max Ode is the director of the zoo. «Ode» said the bears are well.",
      ["Max Ode (director of the zoo)"]
    ),
    (
      "The ministry's spokesman, Petro Ivanenko, was there. «Ivanenko» said little.",
      ["Petro Ivanenko (ministry's spokesman)"]
    ),
    (
      "«the ministry's spokesman, Petro Ivanenko» said little. «The spokesman» said it twice.",
      [
        "Petro Ivanenko (ministry's spokesman)", "Petro Ivanenko (ministry's spokesman)",
      ]
    ),
    (
      "«A spokeswoman for the port, Lena Oster,» said it is shut. «She» said it twice.",
      ["Lena Oster (spokeswoman for the port)", "Lena Oster (spokeswoman for the port)"]
    ),
    (
      "«Jane Roe, 54, a nurse from Lisk,» said it hurt. «The 54-year-old» said it was late.",
      ["Jane Roe (nurse from Lisk)", "Jane Roe (nurse from Lisk)"]
    ),
    ("«US ambassador to Norland Brid Lund,» said no.", ["Brid Lund (US ambassador to Norland)"]),
    (
      "«Brid Lund, the US ambassador to Norland,» said no.",
      ["Brid Lund (US ambassador to Norland)"]
    ),
    (
      "«Brid Lund, who is the US ambassador to Norland,» said no.",
      ["Brid Lund (US ambassador to Norland)"]
    ),
    (
      "«Brid Lund, who has lived here for years» said no.", ["Brid Lund"]
    ),
    (
      "«Prof. Dr. Ada Quill of Orrin University» found cracks.",
      ["Ada Quill (Prof. Dr. of Orrin University)"]
    ),
    (
      "«Ada Quill, a geologist at Orrin University,» found cracks. «Dr. Quill» said so.",
      ["Ada Quill (geologist at Orrin University)", "Ada Quill (geologist at Orrin University)"]
    ),
    (
      "«Orrin University geologist Ada Quill» found cracks. «The geologist» said so.",
      ["Ada Quill (Orrin University geologist)", "Ada Quill (Orrin University geologist)"]
    ),
    (
      "«Sen. Bo Tarn (R-Lisk)» said no. «Tarn» said it twice.",
      ["Bo Tarn (Sen.)", "Bo Tarn (Sen.)"]
    ),
    ("«Bo Tarn, R-Lisk,» said no.", ["Bo Tarn (R-Lisk)"]),
    ("«Bo Tarn, a Lisk Republican,» said no.", ["Bo Tarn (Lisk Republican)"]),
    ("«former President Bo Tarn» said no.", ["Bo Tarn (former President)"]),
    ("«spokesman Bo Tarn» said no.", ["Bo Tarn (spokesman)"]),
    ("«prime minister Edda Korvin» said no.", ["Edda Korvin (prime minister)"]),
    (
      "«the commissioner for floods, Lena Oster,» said no.",
      ["Lena Oster (commissioner for floods)"]
    ),
    (
      "«Marlovia's commissioner for floods Lena Oster» said no.",
      ["Lena Oster (Marlovia's commissioner for floods)"]
    ),
    (
      "«Kim Novak of the Institute for Rivers» said no.",
      ["Kim Novak (of the Institute for Rivers)"]
    ),
    ("«Samuel L. Novak» said no. «Novak» said it twice.", ["Samuel L. Novak", "Samuel L. Novak"]),
    (
      "«Robert “Bob” Novak» said no. «Novak» said it twice.",
      ["Robert “Bob” Novak", "Robert “Bob” Novak"]
    ),
    ("«Bo Tarn Jr.» said no. «Tarn» said it twice.", ["Bo Tarn Jr.", "Bo Tarn Jr."]),
    (
      "«Ursula von der Leeden» said no. «Von der Leeden» said it twice.",
      ["Ursula von der Leeden", "Ursula von der Leeden"]
    ),
    (
      "President Kovtun left. Olena Kovtun won in May. «Kovtun» said no.",
      ["Olena Kovtun (President)"]
    ),
    ("Kim J. Novak sat down. «Kim Novak» said no. «Novak» said so.", ["Kim Novak", "Kim Novak"]),
    (
      "«Bo Tarn, director of the Fishers' Fund and the mayor's aide,» said no.",
      ["Bo Tarn (director of the Fishers' Fund and the mayor's aide)"]
    ),
    ("«Republican Ada Quill» said no.", ["Ada Quill (Republican)"]),
    (
      "«Blogger and politician Bo Tarn, who had to leave,» said no.",
      ["Bo Tarn (Blogger and politician)"]
    ),
    ("«ABC's Ada Quill» said no.", ["Ada Quill (ABC)"]),
    ("Ada Quill and her brother came. «Ada» said no.", ["Ada Quill"]),
    ("«Ilse Brandt's» view is that it holds.", ["Ilse Brandt"]),
    ("Given Novak's lead, «Novak» said yes. «Novak» won.", ["Novak", "Novak"]),
    (
      "Robert “Bob” Novak sat down. «Novak» said no. «He» left.",
      ["Robert “Bob” Novak", "Robert “Bob” Novak"]
    ),
  ]

  @Test(arguments: names)
  func namesAreCompletedAndKeepTheirRoles(article: String, speakers: [String]) {
    #expect(MarkedText(article).speakers == speakers)
  }

  private static let bodies: [(String, [String])] = [
    (
      "The World Health Organization (WHO) met in Lisk. «WHO» said it is over. «The WHO» said so.",
      ["World Health Organization", "World Health Organization"]
    ),
    (
      "«The Orrin Water Board» said no. «The board» said it twice.",
      ["Orrin Water Board", "Orrin Water Board"]
    ),
    (
      "«The Orrin Water Board» said no. «It» said so twice.",
      ["Orrin Water Board", "Orrin Water Board"]
    ),
    (
      "«The Ministry of Health of Norland» said no. «The ministry» said it twice.",
      ["Ministry of Health of Norland", "Ministry of Health of Norland"]
    ),
    ("Ilse Brandt came. «Ilse Brandt's office» said no.", ["Ilse Brandt's office"]),
    ("Bo Tarn came. «Mr. Tarn's campaign» said no.", ["Mr. Tarn's campaign"]),
    ("«The decree» states no. «It» states so twice.", ["The decree", "The decree"]),
    ("«the travel website record» says no.", ["the travel website record"]),
    ("«Statistics» show it. «They» show it twice.", ["Statistics", "Statistics"]),
    ("«western powers» called it proof.", ["western powers"]),
    ("«the Bank of Norland» said no.", ["Bank of Norland"]),
    (
      "Bank of Norland Governor Max Ode came. «Ode» said no.",
      ["Max Ode (Bank of Norland Governor)"]
    ),
  ]

  @Test(arguments: bodies)
  func bodiesAndDocumentsSpeakToo(article: String, speakers: [String]) {
    #expect(MarkedText(article).speakers == speakers)
  }

  private static let pronouns: [(String, [String])] = [
    ("«Max Ode» said no. «He» said it twice.", ["Max Ode", "Max Ode"]),
    ("«Max Ode» said no. «She» said yes.", ["Max Ode", "?"]),
    (
      "Ilse Brandt met Max Ode. «He» said it went well. «She» said it did not.",
      ["Max Ode", "Ilse Brandt"]
    ),
    ("Max Ode met Karl Lund. «He» said it went well.", ["?"]),
    (
      "«Max Ode» said no. Karl Lund laughed at Ode. «Ilse Brandt» said yes. «She» said it twice.",
      ["Max Ode", "Ilse Brandt", "Ilse Brandt"]
    ),
    ("«Spokeswoman Tam Reed» said no. «He» said yes.", ["Tam Reed (Spokeswoman)", "?"]),
    ("«Mr. Reed» said no. «He» said it twice.", ["Reed", "Reed"]),
    (
      "Tam Reed lives in Lisk, where she works. «Tam Reed» spoke. «She» said no. «He» said yes.",
      ["Tam Reed", "Tam Reed", "?"]
    ),
    ("Bo Tarn explained the plan in a video, and «he» said the dam is old.", ["Bo Tarn"]),
    ("«Max Ode» said no.\n\nThe rain went on.\n\nThat is bad, «he» said.", ["Max Ode", "Max Ode"]),
    ("«I» think the dam holds.", ["?"]),
    (
      "Max Ode met Karl Lund. «He» left early. «He» said it went well. Lund laughed. «He» slept.",
      ["?", "?", "Karl Lund"]
    ),
    ("«Mrs. Tarn» said no. Her son John Tarn agreed. «She» said it twice.", ["Tarn", "Tarn"]),
    ("«Max Ode» said: “«We» think it holds.”", ["Max Ode", "?"]),
    ("«They» say the dam holds.", ["?"]),
    ("«Two officials» said no. «They» said it twice.", ["Two officials", "Two officials"]),
    ("«The Water Board» met. «He» said it twice.", ["Water Board", "?"]),
    ("The dam broke. «He» said it was old.", ["?"]),
    (
      "«Olena Kovtun» said no. A letter to Oksana Tarn was lost. «She» said it twice.",
      ["Olena Kovtun", "Olena Kovtun"]
    ),
    ("Max Ode, «who» said no, left.", ["Max Ode"]),
    ("The report praised Max Ode. «He» said it was fair.", ["Max Ode"]),
    ("«Max Ode» said no. “I met Karl Lund,” «he» said.", ["Max Ode", "Max Ode"]),
  ]

  @Test(arguments: pronouns)
  func pronounsMeanWhomTheyCanMeanOrNobody(article: String, speakers: [String]) {
    #expect(MarkedText(article).speakers == speakers)
  }

  private static let descriptions: [(String, [String])] = [
    (
      "«Health Minister Olena Kovtun» said no. «The minister» said it twice.",
      ["Olena Kovtun (Health Minister)", "Olena Kovtun (Health Minister)"]
    ),
    ("Prime Minister Bo Tarn came. «The minister» said no.", ["The minister"]),
    ("Vice President Bo Tarn came. «The president» said no.", ["The president"]),
    (
      "Former President Bo Tarn came. «The former president» said no.",
      ["Bo Tarn (Former President)"]
    ),
    (
      "Norlandic President Bo Tarn came. «The Norlandic leader» said no.",
      ["Bo Tarn (Norlandic President)"]
    ),
    ("Sen. Bo Tarn of Lisk came. «The senator» said no.", ["Bo Tarn (Sen. of Lisk)"]),
    (
      "Sen. Bo Tarn of Lisk and Sen. Karl Lund of Orrin came. «The senator» said no.",
      ["The senator"]
    ),
    (
      "Sen. Bo Tarn of Lisk and Sen. Karl Lund of Orrin came. «The Orrin senator» said no.",
      ["Karl Lund (Sen. of Orrin)"]
    ),
    ("Spokeswoman Tam Reed came. «The spokesman» said no.", ["The spokesman"]),
    (
      "«Chairman Max Ode» said no. «The chairman» said it twice.",
      ["Max Ode (Chairman)", "Max Ode (Chairman)"]
    ),
    ("Max Ode, a baker, came. «The baker» said no.", ["Max Ode (baker)"]),
    ("Max Ode, 41, fell. «The 52-year-old» said no.", ["The 52-year-old"]),
    ("«The company» said no.", ["The company"]),
    ("«the minister, who spoke on Monday,» said no.", ["the minister"]),
    ("«None» said no. Max Ode laughed. «He» said yes.", ["None", "Max Ode"]),
    ("«a minister» said no. Minister Bo Tarn left.", ["a minister"]),
  ]

  @Test(arguments: descriptions)
  func descriptionsMeanWhoBearsThem(article: String, speakers: [String]) {
    #expect(MarkedText(article).speakers == speakers)
  }

  private static let groups: [(String, [String])] = [
    (
      "Olena Kovtun and Petro Marchenko came. «Kovtun and Marchenko» said no.",
      ["Olena Kovtun and Petro Marchenko"]
    ),
    ("«Health Minister Olena Kovtun and her deputy» said no.", ["Olena Kovtun and her deputy"]),
    ("«Max Ode, Karl Lund and Ilse Brandt» said no.", ["Max Ode, Karl Lund and Ilse Brandt"]),
    ("«Max Ode and the Water Board» said no.", ["Max Ode and Water Board"]),
    (
      "«Health and Education Minister Olena Kovtun» said no.",
      ["Olena Kovtun (Health and Education Minister)"]
    ),
    ("«the Ministry of Health and Education» said no.", ["Ministry of Health and Education"]),
    (
      "«Kovtun and Marchenko» said no. «They» said it twice.",
      ["Kovtun and Marchenko", "Kovtun and Marchenko"]
    ),
  ]

  @Test(arguments: groups)
  func severalSpeakAsOne(article: String, speakers: [String]) {
    #expect(MarkedText(article).speakers == speakers)
  }

  private static let kinds: [(String, String)] = [
    ("«two officials» said no.", "unnamed"), ("«a source close to the talks» said no.", "unnamed"),
    ("«people familiar with the matter» said no.", "unnamed"),
    ("«a senior official at the ministry who was not authorised to speak» said no.", "unnamed"),
    ("«Officials» said no.", "unnamed"), ("«A Lisk police spokesman» said no.", "unnamed"),
    ("«several lawmakers» said no.", "unnamed"), ("«some» said no.", "unnamed"),
    ("«the decree» says no.", "document"), ("«a new study» says no.", "document"),
    ("«Reports» say no.", "document"), ("«statistics» show no.", "document"),
    ("«western powers» said no.", "described"), ("«the minister» said no.", "described"),
    ("«Norlandic police» said no.", "described"), ("«Republicans» said no.", "described"),
    ("«Max Ode's campaign» said no.", "described"), ("«Max Ode» said no.", "named"),
    ("«the Water Board» said no.", "named"), ("«Max Ode and Bo Tarn» said no.", "several"),
  ]

  @Test(arguments: kinds)
  func unnamedSourcesAreToldFromOthers(article: String, kind: String) {
    #expect(MarkedText(article).kinds == [kind])
  }

  private static let hostile = [
    String(repeating: "Aaaa Bbbb ", count: 1_000), String(repeating: "Kim Lee, ", count: 800),
    String(repeating: "the minister, ", count: 800),
    String(repeating: "He and she said ", count: 800),
    String(repeating: "A. ", count: 1_500), String(repeating: "Mr. Kim of ", count: 800),
    String(repeating: "Kim and ", count: 1_000), String(repeating: "Kim's ", count: 1_000),
    (0..<800).map { "Xa\($0) Smith said. " }.joined(),
  ]

  @Test(.timeLimit(.minutes(5)), arguments: hostile.indices)
  func endlessNamesAreReadInTime(index: Int) {
    let text = AnnotatedText(TokenizedText(Self.hostile[index]), lexicon: Lexicon())
    let words = text.tokens.indices.filter(text.isWord)
    let sources = words.map { $0..<$0 + 1 } + [0..<text.tokens.count]
    let resolver = SpeakerResolver(text, title: nil, sources: sources)
    #expect(sources.allSatisfy { resolver.speaker(of: $0)?.name.isEmpty != true })
  }
}
