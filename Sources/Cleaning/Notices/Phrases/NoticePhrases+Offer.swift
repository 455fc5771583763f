extension NoticePhrases {
  /// Lines of offers: prices, trials, what a subscription holds.
  ///
  /// They hold amounts of money and terms, which look like checkable figures.
  static let offer = [
    // English
    "ad free experience", "^annual access", "become a member", "become a subscriber", "best value",
    "billed annually", "billed monthly", "^buy now", "cancel anytime", "cancel at any time",
    "compared to monthly billing", "days free access", "days free then", "^digital access",
    "free trial", "get access to", "get unlimited access", "gift this article",
    "introductory offer", "issues for $#", "issues for £#", "^join now", "^join today",
    "limited time offer", "^monthly access", "^order now", "^shop now",
    "special offer", "start your subscription", "^subscribe and", "^subscribe for",
    "^subscribe now", "^subscribe to", "^subscribe today", "^subscribe$", "^subscriptions start",
    "support independent journalism", "support local journalism", "support our journalism",
    "support quality journalism", "then * a month", "unlimited access to",
    "unlimited digital access", "you can cancel", "your subscription supports",
    // German
    "* per year save", "^abonnieren", "^die aktuelle ausgabe", "^hier bestellen",
    "jederzeit kündbar", "jetzt abonnieren", "^jetzt am kiosk", "^jetzt bestellen",
    "^jetzt im handel", "kostenlos testen", "monatlich kündbar", "per month after", "probemonat",
    "then * per month", "^unterstütze",
    // French
    "^abonnez vous", "essai gratuit", "^pour vous abonner", "sans engagement", "^soutenez",
    // Spanish
    "probeer gratis", "prueba gratis", "^suscribete", "^suscríbete",
    // Portuguese
    "^assine",
    // Italian
    "^abbonati",
    // Dutch, Polish, Swedish
    "^abonneer",
  ]
}
