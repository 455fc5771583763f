extension ReportingLanguage {
  static let german = ReportingLanguage(
    verbs: """
      sagte sagt sagten sagen gesagt erklärte erklärt erklärten betonte betont betonten meinte meint
      fügte schrieb schreibt schrieben geschrieben kündigte angekündigt warnte warnt warnten gewarnt
      forderte fordert forderten gefordert kritisierte kritisiert kritisierten berichtete berichtet
      hieß heißt antwortete antwortet bestätigte bestätigt versicherte versichert räumte ergänzte
      ergänzt teilte twitterte fragte fragt rief behauptete behauptet äußerte mahnte mahnt klagte
      klagt lobte lobt erwiderte unterstrich stellte bekräftigte erläuterte sprach nannte zitierte
      """,
    according: ["so", "laut"], pronouns: "er sie es",
    auxiliaries: "hat haben hatte hatten habe",
    times: """
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag gestern heute zuletzt
      montagabend dienstagabend mittwochabend donnerstagabend freitagabend
      """,
    edges: """
      am im in an auf bei beim nach vor gegenüber zu zum zur mit über unter während nachdem als dass
      weil und oder aber wie laut dazu weiter dann ferner zudem außerdem später auch
      """,
    endingArticles: "der die das dem den des einem einer")
}
