extension NoticePhrases {
  /// Lines that label advertisements, disclose commissions or ask for donations.
  static let advertisement = [
    // English
    "buy me a coffee", "buying me a coffee", "please consider buying", "please consider supporting",
    "please consider becoming",
    "^ad$", "^ads$", "^advert$", "^advertisement *$", "^advertisement$", "^advertisements$",
    "^advertiser content", "^advertising$", "^brought to you by", "consider supporting",
    "donate today", "^donate$", "auto affiliate links", "^make a donation",
    "please make a donation",
    "consider making a donation", "our journalism is free", "^paid content", "^paid post",
    "please consider donating", "please donate", "^presented by", "^promoted",
    "^scroll to continue", "^sponsored by", "^sponsored content", "^sponsored post", "^sponsored$",
    "^sponsored:", "^story continues after", "we may earn a commission",
    "we may receive a commission",
    // German
    "affiliate links", "^anzeige$", "^as an amazon associate", "^bezahlte werbung",
    "contains affiliate links", "dieser artikel enthält", "dieser beitrag enthält werbung",
    "earn an affiliate commission", "enthält affiliate", "^enthält werbung", "^gesponsert",
    "ihre spende", "^in kooperation mit", "partner links", "provisions links",
    "^unbezahlte werbung", "^unterstützen sie uns", "^werbung dieser", "^werbung$",
    // French
    "faire un don", "^publicité$",
    // Spanish
    "^publicidad$",
    // Portuguese
    "^publicidade$",
    // Italian
    "^pubblicità$",
    // Dutch, Polish, Swedish
    "^advertentie$", "^annons$", "^reklama$",
    // Russian
    "^реклама$",
    // Chinese, Japanese
    "^广告$", "^広告$",
    // Danish, Finnish, Norwegian
    "^annonce$", "^annonse$", "^mainos$",
    // Czech, Hungarian, Romanian, Ukrainian
    "^hirdetés$", "^publicitate$",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "^iklan$", "^quảng cáo$", "^reklam$", "^διαφήμιση$", "^إعلان$", "^विज्ञापन$", "^광고$",
  ]
}
