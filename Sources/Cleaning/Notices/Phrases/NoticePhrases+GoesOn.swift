extension NoticePhrases {
  /// Lines by which a text goes on elsewhere; at its end they make it partial.
  static let goesOn = [
    // English
    "^click here to read", "^click to read", "^continua a leggere", "^continued$",
    "^find out more$", "^full article", "^full story", "^keep reading", "keep reading show less",
    "keep reading$", "^learn more$", "^more$", "^read full", "^read more$", "^read more»",
    "^read on$", "^read the entire", "^read the full", "^read the rest", "^read the whole",
    "^read this article on", "^show less",
    // German
    "^den ganzen artikel", "^mehr lesen$", "^mehr$", "^weiterlesen", "^zum artikel",
    // French
    "^en savoir plus$", "^lire l article", "^lire la suite", "^lire plus", "^suite$",
    // Spanish
    "^continuar leyendo", "^leer mas", "^leer más", "^seguir leyendo", "^sigue leyendo",
    // Portuguese
    "^continue lendo", "^continue reading", "^ler mais",
    // Italian
    "^leggi di più", "^leggi tutto",
    // Dutch, Polish, Swedish
    "^czytaj dalej", "^czytaj więcej", "^lees meer", "^läs hela", "^verder lezen", "^więcej$",
    // Russian
    "^далее$", "^подробнее$", "^читать далее", "^читать дальше", "^читать полностью",
    // Arabic
    "^اقرأ المزيد", "^المزيد$",
    // Chinese, Japanese
    "^もっと読む", "^全文を読む", "^查看全文", "^続きを読む", "^继续阅读", "^阅读全文",
    // Danish, Finnish, Norwegian
    "^jatka lukemista", "^les hele", "^les mer", "^lue koko", "^lue lisää$", "^læs hele",
    "^læs mere",
    // Czech, Hungarian, Romanian, Ukrainian
    "^celý článek", "^citeste mai", "^citește mai", "^olvass tovább", "^olvasson tovább",
    "^tovább$", "^číst dál", "^číst dále", "^детальніше$", "^докладніше$", "^читати далі",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "^baca selengkapnya", "^devamı için", "^devamını oku", "^haberin devamı", "^selengkapnya$",
    "^xem thêm$", "^đọc thêm$", "^đọc tiếp", "^διαβάστε περισσότερα", "^συνέχεια$", "^और पढ़ें",
    "^पूरा पढ़ें", "^계속 읽기", "^기사 더", "^더 보기$", "^전체 기사",
  ]
}
