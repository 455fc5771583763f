/// Forms of verbs that introduce quotations in languages other than English; our own lists.
enum ForeignReportingVerbs {
  static let forms: [String: Set<String>] = [
    "de": words(
      """
      sagte sagt sagten erklärte erklärt erklärten betonte betont meinte meint fügte schrieb schreibt
      kündigte warnte warnt forderte fordert kritisierte kritisiert berichtete berichtet hieß
      antwortete bestätigte versicherte räumte ergänzte teilte twitterte fragte rief behauptete
      """),
    "fr": words(
      """
      dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute estimé estime assuré assure
      indiqué indique annoncé annonce souligné souligne précisé précise écrit averti prévenu demandé
      lancé lance répondu répond rappelé rappelle confié reconnu conclu conclut poursuivi poursuit
      """),
    "es": words(
      """
      dijo dice dijeron afirmó afirma declaró declara aseguró asegura señaló señala explicó explica
      añadió añade agregó indicó indica manifestó escribió advirtió anunció destacó subrayó sostuvo
      apuntó respondió reconoció admitió preguntó comentó insistió concluyó precisó expresó
      """),
    "it": words(
      """
      detto dice disse dichiarato dichiara affermato afferma spiegato spiega aggiunto aggiunge
      sottolineato sottolinea scritto scrive commentato commenta annunciato annuncia precisato ribadito
      ribadisce assicurato risposto osservato concluso ricordato avvertito
      """),
    "ru": words(
      """
      сказал сказала сказали заявил заявила заявили отметил отметила отметили подчеркнул подчеркнула
      сообщил сообщила сообщили добавил добавила пояснил пояснила объяснил объяснила написал написала
      уточнил уточнила рассказал рассказала говорит считает утверждает ответил ответила предупредил
      """),
    "uk": words(
      """
      сказав сказала сказали заявив заявила заявили зазначив зазначила зазначили наголосив наголосила
      підкреслив підкреслила повідомив повідомила повідомили додав додала пояснив пояснила написав
      написала розповів розповіла каже вважає стверджує відповів відповіла попередив уточнив
      """),
  ]

  private static func words(_ table: String) -> Set<String> {
    Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
