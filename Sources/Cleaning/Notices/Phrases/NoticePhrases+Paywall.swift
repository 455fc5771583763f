extension NoticePhrases {
  /// Lines that say the rest is for subscribers, or how many free articles are left.
  ///
  /// A claim extractor would read them as the outlet's own statements, with figures and dates.
  static let paywall = [
    // English
    "^to read this article", "^register * to read this article", "^read this article for free",
    "choose your plan", "^gift subscriptions",
    "already a member", "already a subscriber", "already subscribed", "available to subscribers",
    "become a member to", "create a free account", "exclusive to subscribers",
    "exclusively for subscribers", "for subscribers only", "free article remaining",
    "free articles left", "free articles remaining", "free stories remaining", "log in to continue",
    "log in to read", "login to continue", "please log in", "please login", "please sign in",
    "premium content", "reached your article limit", "reached your monthly limit",
    "register to continue", "register to read", "reserved for subscribers", "sign in to continue",
    "sign in to read", "subscribe now to", "subscribe to continue", "subscribe to read",
    "subscriber exclusive", "subscriber only", "subscribers only",
    "this article is for subscribers", "this content is for", "this is a premium",
    "this story is available exclusively", "to continue reading", "to keep reading this",
    "to read the full article", "to read the full story", "to read the rest of this",
    "to unlock this", "unlock this article", "used all your free", "your limit of * free article",
    "your limit of * free articles", "youve read # of # free",
    // German
    "already have an account", "bereits abonnent", "diesen artikel weiterlesen",
    "dieser artikel ist kostenpflichtig", "exklusiv für abonnenten",
    "jetzt abonnieren und weiterlesen", "^jetzt weiterlesen", "jetzt weiterlesen mit",
    "^lesen sie diesen artikel", "nur fur abonnenten", "nur für abonnenten",
    "registrieren und weiterlesen", "sie haben bereits ein abo", "^testen sie", "um weiterzulesen",
    "weiterlesen mit", "^weiterlesen mit",
    // French
    "abonnez vous pour", "^accédez à", "^cet article est réservé", "de cet article à lire",
    "déjà abonné", "il vous reste * de cet article à lire", "la suite est réservée",
    "^pour accéder", "^pour lire l intégralité", "pour lire la suite", "réservé aux abonnés",
    "réservé à nos abonnés", "réservée aux abonnés",
    // Spanish
    "contenido exclusivo para", "conteúdo exclusivo para assinantes",
    "^este contenido es exclusivo", "exclusivo para assinantes", "exclusivo para suscriptores",
    "para continuar leyendo", "para seguir leyendo", "solo para suscriptores", "ya eres suscriptor",
    // Portuguese
    "já é assinante",
    // Italian
    "contenuto riservato", "per continuare a leggere", "riservato agli abbonati",
    "sei già abbonato",
    // Dutch, Polish, Swedish
    "al abonnee", "alleen voor abonnees", "^dalszą część", "dla subskrybentów",
    "endast för prenumeranter", "för prenumeranter", "tylko dla prenumeratorów",
    // Russian
    "доступно только подписчикам", "только для подписчиков",
    // Chinese, Japanese
    "この記事は会員限定", "この記事は有料", "仅限订阅者", "会員限定", "有料会員限定", "订阅后继续阅读",
    // Danish, Finnish, Norwegian
    "for abonnenter", "forbeholdt abonnenter", "kun for abonnenter", "tilaajille",
    "vain tilaajille",
    // Czech, Hungarian, Romanian, Ukrainian
    "csak előfizetőknek", "doar pentru abonați", "előfizetőknek", "jen pro předplatitele",
    "pouze pro předplatitele", "лише для передплатників", "тільки для передплатників",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "abonelere özel", "dành cho thuê bao", "khusus pelanggan", "sadece aboneler",
    "μόνο για συνδρομητές", "للمشتركين فقط", "केवल सदस्यों के लिए", "구독자 전용", "유료 회원",
  ]
}
