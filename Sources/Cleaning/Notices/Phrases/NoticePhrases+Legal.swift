extension NoticePhrases {
  /// Lines about rights, where a text first appeared, and how to reach the editors.
  ///
  /// WordPress alone puts "The post … appeared first on …" below every entry of its feeds.
  static let legal = [
    // English
    "^additional reporting by", "^compiled by", "^editing by", "^reporting by",
    "^reporting by * editing by", "^reporting and writing by", "^writing by", "can be reached at",
    "all rights reserved", "appeared first on", "^click here to report", "^contact the author",
    "^contact us", "^contact$", "^copyright", "creative commons", "^disclaimer",
    "do not necessarily reflect", "^do you have a story",
    "^email the", "first appeared on", "^got a tip", "^have a tip", "is not responsible for the",
    "letters to the editor", "^license this", "may not be published broadcast",
    "may not be reproduced", "^media contact", "^opinions expressed", "^originally published",
    "^our code of", "^our standards", "^permissions$", "^powered by", "^press contact",
    "^privacy policy", "^read our * policy", "^report a correction", "^report a typo", "^reprints",
    "^send tips to", "submit a letter to", "^terms and conditions", "^terms of service",
    "^terms of use", "^the opinions expressed", "^the views expressed",
    "^this article originally appeared", "^this article was originally",
    "^this post was originally", "^this site is protected by recaptcha", "^this story originally",
    "^this story was originally", "was originally published on", "^we want to hear",
    "^write to * at",
    // German
    "^alle angaben ohne gewähr", "alle rechte vorbehalten", "^ansprechpartner",
    "^bei fragen oder anregungen", "^bei fragen und anregungen", "^datenschutz", "^diese meldung",
    "^dieser artikel erschien", "^dieser artikel ist * erschienen", "^dieser beitrag erschien",
    "^dieser text stammt", "dieser text wurde veröffentlicht", "erschien zuerst auf",
    "fehler gefunden", "^fehler melden", "google privacy policy", "^haftungsausschluss",
    "^have an opinion", "^ihre frage", "^impressum", "^kontakt$", "^originalartikel",
    "^originalpublikation", "^pressekontakt", "rechte vorbehalten", "^report an error",
    "unter der lizenz",
    // French
    "apparu en premier sur", "est apparu en premier", "^signaler une erreur",
    "tous droits réservés",
    // Spanish
    "apareció primero en", "se publicó primero en", "todos los derechos reservados",
    "todos os direitos reservados",
    // Italian
    "tutti i diritti riservati",
    // Dutch, Polish, Swedish
    "materiał chroniony prawem autorskim", "wszelkie prawa zastrzeżone",
    // Russian
    "все права защищены",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "hak cipta", "tüm hakları saklıdır", "جميع الحقوق محفوظة", "무단 전재",
  ]
}
