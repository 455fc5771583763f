extension NoticePhrases {
  /// Lines that offer newsletters, alerts, channels and apps.
  ///
  /// They stand in the middle of articles, between two paragraphs.
  static let signUp = [
    // English
    "reader supported publication", "to receive new posts", "^type your email",
    "after newsletter promotion", "assine a newsletter", "breaking news alerts",
    "daily newsletter$", "delivered to your inbox", "direct to your inbox",
    "dont miss out on the latest", "download our app", "download our free app",
    "download the * app", "download the app", "enter your e mail", "enter your email",
    "^follow our coverage", "^follow the latest", "get * in your inbox", "get * newsletter",
    "get * newsletters", "get * to your inbox", "^get our app", "get the app", "in your inbox",
    "into your inbox", "join our channel", "join our mailing list", "join our telegram",
    "join our whatsapp", "nasz newsletter", "^never miss", "newsletter anmelden",
    "newsletter sign up", "newsletter signup", "^newsletter$", "^newsletters$", "nossa newsletter",
    "nostra newsletter", "notre newsletter", "nuestra newsletter", "on google news", "on our app",
    "^our newsletter$", "push notifications", "right to your inbox", "schrijf je in", "^sign up",
    "sign up for * email", "sign up for * newsletter", "sign up for * newsletters",
    "sign up for our", "sign up here", "sign up now", "sign up to * email",
    "sign up to * newsletter", "sign up to our", "sign up to the", "^signup",
    "skip newsletter promotion", "^stay informed", "^stay tuned to", "^stay up to date on",
    "^stay up to date with", "straight to your inbox", "subscribe here", "subscribe to * channel",
    "subscribe to * feed", "subscribe to * newsletter", "subscribe to * newsletters",
    "subscribe to * podcast", "subscribe to our", "subscribe via", "suscribete a", "suscríbete a",
    "thank you for subscribing", "thanks for signing up", "to your inbox", "^want more like this",
    "^want more stories like this", "we ll send you", "well send you", "your email address",
    "youre now subscribed",
    // German
    "abonniere unseren", "abonnieren sie", "auf google news", "^bleib auf dem laufenden",
    "^bleiben sie auf dem laufenden", "en google news", "für den newsletter", "^google news",
    "^immer informiert", "jetzt anmelden", "^jetzt kostenlos", "^jetzt mitglied",
    "^keine news mehr", "kostenlosen newsletter", "laden sie * app", "^melde dich * newsletter",
    "melden sie sich * newsletter", "^mitglied werden", "newsletter abonnieren",
    "^nichts mehr verpassen", "nichts mehr verpassen", "nichts verpassen", "per e mail erhalten",
    "unseren newsletter", "^werden sie mitglied", "zum newsletter",
    // French
    "abonnez vous à", "dans votre boîte", "inscrivez vous", "notre lettre d information",
    "recevez chaque", "téléchargez l application", "téléchargez notre",
    // Spanish
    "canal de telegram", "canal de whatsapp", "en tu correo", "^hazte miembro", "^hazte socio",
    "nuestro boletín", "^recibe", "^recibí", "regístrate", "suscríbase",
    "^suscríbase", "^síguenos en", "^únete",
    // Portuguese
    "assine nossa", "inscreva se",
    // Italian
    "iscriviti alla",
    // Dutch, Polish, Swedish
    "anmäl dig", "meld je aan", "naszego newslettera", "onze nieuwsbrief", "vårt nyhetsbrev",
    "zapisz się",
    // Russian
    "наш канал", "подписаться на", "подписывайтесь на", "подпишитесь на",
    // Chinese, Japanese
    "フォローする", "メルマガ", "メールマガジン", "公式アカウント", "关注我们", "微信公众号",
    // Danish, Finnish, Norwegian
    "meld deg på", "tilaa uutiskirje", "tilmeld dig", "uutiskirjeen", "vores nyhedsbrev",
    // Czech, Hungarian, Romanian, Ukrainian
    "abonează te", "hírlevelünkre", "iratkozzon fel", "náš newsletter", "odebírejte",
    "přihlaste se k odběru", "підписуйтесь на", "підписуйтеся на", "підпишіться на",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "abone olun", "berlangganan", "bültenimize", "đăng ký nhận", "εγγραφείτε στο", "اشترك في",
    "النشرة البريدية", "نشرتنا", "सब्सक्राइब करें", "हमारे न्यूज़लेटर", "구독하기", "뉴스레터 구독", "뉴스레터를",
  ]
}
