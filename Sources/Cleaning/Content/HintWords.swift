/// The words of class names and ids that tell what an element holds.
///
/// Words are matched whole, after splitting at what is no letter or digit and at camel case, or as
/// a pair of neighbours (`read-more`, `readMore` and `readmore` are one). Prefixes match the
/// beginning of a word that is not in the table itself (`sharebar`, `socialicons`).
enum HintWords {
  static let words = WordTable(
    flattened([
      (.content, contentWords), (.boilerplate, boilerplateWords),
      (.doubtful, doubtfulWords), (.comments, commentWords), (.caption, captionWords),
      (.meta, metaWords), (.entry, ["hentry", "typepost"]), (.teaser, ["teaser", "teasers"]),
    ]), merge: { $0.union($1) })

  static let prefixes = WordTable(
    flattened([
      (.boilerplate, boilerplatePrefixes), (.comments, ["comment", "disqus"]),
      (.content, ["articlebody", "entrycontent"]),
    ]), merge: { $0.union($1) })

  /// No word of these tables is longer, nor any prefix shorter.
  static let shortestPrefix = 5

  private static func flattened(
    _ groups: [(ElementHints, [String])]
  ) -> [(String, ElementHints)] {
    groups.flatMap { hints, words in words.map { ($0, hints) } }
  }

  /// What content management systems call the body (WordPress, Drupal, Arc, AEM, schema.org …).
  private static let contentWords = [
    "articlebody", "articlecontent", "articletext", "entrycontent", "postcontent", "postbody",
    "storybody", "storycontent", "storytext", "newsbody", "newstext", "newscontent", "blogcontent",
    "bodycopy", "bodytext", "bodycontent", "maintext", "posttext", "postentry", "entrybody",
    "entrytext", "articlemain", "contenttext", "artikeltext", "artikelinhalt", "articlecopy",
    "pagebody", "fieldbody", "contentbody", "contentmain", "blogpost", "textcontent", "richtext",
    "storyfull", "contentarticle", "singlecontent", "detailcontent", "articledetail", "fulltext",
  ]

  private static let boilerplateWords = [
    // Around the page.
    "nav", "navbar", "navigation", "navi", "submenu", "breadcrumb", "breadcrumbs", "crumbs",
    "footer", "masthead", "sidebar", "sidebars", "toolbar", "topbar", "pagination", "pager",
    "paging", "pagenav", "postnav", "skiplink", "skiplinks", "sitemap", "searchform", "colophon",
    "topmenu", "mainmenu", "megamenu", "menubar",
    // Other stories.
    "related", "relatedposts", "recommended", "recommendation", "recommendations", "recirc",
    "mostread", "mostpopular", "readmore", "readnext", "readalso", "keepreading", "upnext",
    "teilen", "nextprev", "prevnext", "nextpost", "prevpost", "morestories", "morenews", "morefrom",
    "moreon", "seealso", "alsolike", "youmaylike", "recentposts", "zergnet", "outbrain",
    "taboola", "yarpp", "crp", "nrelate", "ligatus", "plista", "trending",
    // Sharing and sign-up.
    "share", "sharing", "sharedaddy", "shares", "socials", "social", "addthis", "sharethis",
    "followus", "newsletter", "newsletters", "mailchimp", "mc4wp", "signup", "feedflare",
    "flattr", "apppromo", "poll",
    // Notices.
    "cookie", "cookies", "consent", "gdpr", "tooltip", "popover",
    "rollover", "screenreader", "sronly", "visuallyhidden", "regwall",
    // Selling.
    "adsense", "adbox", "adslot", "advert", "advertisement", "advertisements", "advertising",
    "dfp", "sponsored", "sponsor", "sponsors",
  ]

  private static let doubtfulWords = [
    "menu", "foot", "dialog", "aside", "rail", "toc", "search", "popular",
    "continuereading", "latest", "recent", "socialize", "follow", "subscribe", "subscription",
    "subscriptions", "optin", "login", "signin", "register", "registration", "bookmark",
    "bookmarks", "print", "email", "whatsapp", "donate", "donation", "donations", "support",
    "appeal", "quiz", "survey", "vote", "rating", "ratings", "votes", "likes", "feedback",
    "reactions", "ad", "ads", "adv", "promo", "promos", "promotion", "promoted", "banner",
    "banners", "affiliate", "shopping", "shop", "product", "products", "cart", "gpt", "anzeige",
    "werbung", "publicidad", "publicite", "reklama", "privacy", "disclaimer", "copyright",
    "overlay", "popup", "modal", "lightbox", "alert", "notice", "toast", "audioplayer",
    "videoplayer", "mediaplayer", "playlist", "textwidget",
    "widgets", "legal", "license", "disclosure", "premiumnotice", "paygate", "dropdown",
  ]

  private static let boilerplatePrefixes = [
    "sharebar", "sharebutton", "sharelink", "sharetool", "sharing", "socialshare", "socialicon",
    "socialmedia", "sociallink", "sociallist", "socialnav", "socialbar", "newsletter", "related",
    "recommend", "sidebar", "breadcrumb", "footer", "cookie", "advert", "sponsor", "navigation",
    "mostread", "mostpopular", "outbrain", "taboola", "subscri", "promobox", "trending",
    "pagination", "relacionad", "similar", "navbar",
  ]

  private static let commentWords = [
    "comment", "comments", "commentlist", "commentlink", "disqus", "respond", "replies",
    "kommentar", "kommentare", "leserkommentare", "comentarios", "commentaires", "fbcomments",
    "discussion", "livefyre", "coral",
  ]

  private static let captionWords = [
    "caption", "captions", "figcaption", "wpcaption", "captiontext", "imagecaption",
    "photocaption", "credit", "credits", "imagecredit", "photocredit", "bildunterschrift",
    "bildtext", "imgcaption", "legende", "picturecaption", "mediainfo",
  ]

  private static let metaWords = [
    "byline", "bylines", "author", "authors", "authorbox", "authorbio", "authorinfo", "bio",
    "autor", "auteur", "meta", "metadata", "postmeta", "entrymeta", "articlemeta", "postinfo",
    "dateline", "date", "time", "timestamp", "pubdate", "posted", "postedon", "published",
    "tag", "tags", "taglist", "category", "categories", "topics", "keywords", "kicker",
    "eyebrow", "postfooter", "entryfooter", "articlefooter", "articleinfo", "readingtime",
    "readtime", "vcard", "infos", "dachzeile", "spitzmarke", "lesezeit", "autorenzeile",
  ]

  /// Names that stand alone in a class list where something isn't shown.
  static let hiddenClasses = WordTable(
    ["hidden", "invisible", "hide", "dnone", "offscreen", "ishidden"].map { ($0, true) },
    merge: { $0 || $1 })

  /// First or last words of a class that turn its meaning round, or tell what a wrapper has within.
  static let modifiers = WordTable(
    [
      "has", "with", "no", "non", "not", "without", "enable", "enabled", "disabled", "show",
      "supports", "tag", "category", "embed", "embeds",
    ]
    .map { ($0, true) }, merge: { $0 || $1 })
}
