extension ReportingLanguage {
  static let french = ReportingLanguage(
    verbs: """
      dit disait déclaré déclare déclarait affirmé affirme expliqué explique ajouté ajoute ajoutait
      estimé estime assuré assure indiqué indique annoncé annonce souligné souligne précisé précise
      écrit averti avertit prévenu prévient demandé demande lancé lance répondu répond rappelé
      rappelle confié confie reconnu reconnaît conclu conclut poursuivi poursuit crié crie exclamé
      insisté insiste mentionné prétendu prétend proclamé prononcé proposé propose remarqué remarque
      répliqué réplique rétorqué rétorque soutenu soutient suggéré suggère martelé martèle regretté
      regrette dénoncé dénonce tweeté raconté raconte témoigné témoigne commenté commente jugé juge
      félicité félicitée réjoui réjouie
      """,
    according: ["selon"], pronouns: "il elle ils elles on",
    auxiliaries: "a ont avait avaient est s'est s'était lui leur",
    times: "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui",
    edges: """
      à au aux dans en lors devant sur sous pour avec après avant par qui que dont et ou mais chez
      depuis pendant lorsque quand selon auprès encore aussi ainsi
      """)

  static let spanish = ReportingLanguage(
    verbs: """
      dijo dice dijeron dicen dicho afirmó afirma afirmaron afirmado declaró declara declarado aseguró
      asegura aseguraron asegurado señaló señala señalado explicó explica explicado añadió añade
      añadido agregó agrega indicó indica indicado manifestó manifiesta escribió escribe escrito
      advirtió advierte advertido anunció anuncia anunciado destacó destaca subrayó subraya sostuvo
      sostiene apuntó apunta respondió responde reconoció reconoce admitió admite preguntó pregunta
      comentó comenta insistió insiste concluyó precisó precisa expresó confesó confiesa contestó
      contesta exclamó gritó prometió promete quejó recordó recuerda denunció denuncia reiteró lamentó
      lamenta criticó tuiteó relató cuenta contó
      """,
    according: ["según"], pronouns: "él ella ellos ellas",
    auxiliaries: "ha han había habían se le les",
    times: "lunes martes miércoles jueves viernes sábado domingo ayer hoy anoche",
    edges: """
      a al en ante durante tras con para por que quien quienes y e o pero desde sobre cuando según
      después antes también este esta
      """)

  static let italian = ReportingLanguage(
    verbs: """
      detto dice disse dicono diceva dichiarato dichiara affermato afferma spiegato spiega aggiunto
      aggiunge sottolineato sottolinea scritto scrive commentato commenta annunciato annuncia precisato
      precisa ribadito ribadisce assicurato assicura risposto risponde osservato osserva concluso
      conclude ricordato ricorda avvertito avverte ammesso ammette raccontato racconta chiesto chiede
      sostenuto sostiene denunciato denuncia esclamato promesso promette replicato replica confermato
      conferma riferito riferisce proseguito prosegue
      """,
    according: ["secondo"], pronouns: "lui lei egli ella loro",
    auxiliaries: "ha hanno aveva avevano è si",
    times: "lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi stamattina stasera",
    edges: """
      a al alla ai alle in nel nella nei durante dopo prima con per che e o ma da su sul sulla quando
      mentre secondo davanti poi ancora anche
      """)
}
