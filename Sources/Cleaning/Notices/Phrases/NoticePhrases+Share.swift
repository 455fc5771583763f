extension NoticePhrases {
  /// Lines of share bars, follow links and ratings.
  ///
  /// Feeds carry them as text, where no class tells what they are.
  static let share = [
    // English
    "per whatsapp teilen",
    "add to del icio us", "^be the first to like", "^bookmark", "click to email", "click to print",
    "click to share", "^connect with us", "^copy link", "^did you enjoy", "^did you find this",
    "^did you like this", "digg this", "^e mail$", "^email this", "email this$", "^email$",
    "^facebook linkedin", "^facebook twitter", "facebook twitter email", "^facebook$",
    "^find us on", "^follow * on facebook", "^follow * on instagram", "^follow * on linkedin",
    "^follow * on twitter", "^follow me on", "^follow us", "follow us on", "^if you enjoyed this",
    "^if you found this", "^join us on", "^like loading", "^like this$", "^like this:", "^like us",
    "^like us on", "like us on facebook", "^link copied", "^link kopieren", "^linkedin$",
    "opens in new window", "^pin it", "^pinterest$", "^print this", "^print$", "^rate this",
    "^reddit$", "^save article", "^save$", "^share article", "^share by", "^share facebook",
    "^share on", "^share story", "^share the", "^share this", "share this article",
    "share this post", "share this story", "^share tweet", "^share via", "^share with", "^share$",
    "stumbleupon", "^telegram$", "^tweet this", "^tweet$", "^twitter facebook", "^twitter$",
    "^was this article helpful", "^was this helpful", "^whatsapp$",
    // German
    "^artikel drucken", "^artikel teilen", "^auf * teilen", "auf facebook teilen",
    "auf twitter teilen", "^beitrag teilen", "^diesen artikel", "^diesen beitrag", "^drucken",
    "^folgen sie uns", "folgen sie uns auf", "^gefällt dir", "^gefällt ihnen", "^gefällt mir",
    "^hat dir der artikel", "^hat ihnen der artikel", "^jetzt teilen", "^möchten sie den artikel",
    "^teile diesen", "^teilen", "^teilen mit", "^war der artikel", "^war dieser artikel",
    "^weitersagen",
    // French
    "^imprimer", "^partager", "partager sur", "^partagez", "siga nos", "^suivez nous",
    "suivez nous sur",
    // Spanish
    "canal de youtube", "^comparte", "^compartir", "^imprimir", "^síguenos", "síguenos en",
    // Portuguese
    "^compartilhar", "^compartilhe",
    // Italian
    "^condividi", "seguici su",
    // Dutch, Polish, Swedish
    "^dela", "^delen", "följ oss", "^podziel się", "^udostępnij", "volg ons",
    // Russian
    "^поделиться",
    // Chinese, Japanese
    "^シェア", "^分享",
    // Danish, Finnish, Norwegian
    "^del artikel", "^del på", "^jaa artikkeli", "^jaa$",
    // Czech, Hungarian, Romanian, Ukrainian
    "^distribuie", "^megosztás", "^sdílet", "^поділитися",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "^bagikan", "^chia sẻ", "^paylaş", "^κοινοποίηση", "^شارك", "^शेयर करें", "^공유하기",
  ]
}
