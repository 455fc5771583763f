extension NoticePhrases {
  /// Lines about the article: by whom, when, in which section, how long to read.
  static let meta = [
    // English
    "^press release$",
    "^# day ago", "^# days ago", "^# hours ago", "^# likes", "^# min read", "^# mins read",
    "^# minute read", "^# minutes ago", "^# minutes read", "^# shares", "^# views",
    "^about the author", "^about the authors", "^all posts by", "^author$", "^author:",
    "^by our correspondent", "^by staff", "^categories:", "^category:", "^date of publication",
    "^date:", "^estimated reading", "^filed in", "^filed under", "^first published",
    "^in this article", "^keywords:", "^last modified", "^last update", "^last updated",
    "min read$", "minute read$", "^more by", "^posted #", "^posted at", "^posted by", "^posted in",
    "^posted on", "^posted:", "^published #", "^published at", "^published on", "^published$",
    "^published:", "^read more by", "^reading time", "^release date", "^see all posts", "^source:",
    "^story by", "^suggested citation", "^tagged", "^tags #", "^tags$", "^tags:",
    "^this entry was posted", "^topics:", "^updated #", "^updated apr", "^updated at",
    "^updated aug", "^updated dec", "^updated feb", "^updated jan", "^updated jul", "^updated jun",
    "^updated mar", "^updated may #", "^updated nov", "^updated oct", "^updated on", "^updated sep",
    "^updated$", "^updated:", "^view * profile", "^view all posts by", "^words by", "^written by",
    "^à propos de l auteur",
    // German
    "^aktualisiert", "^autor del", "^autor:", "^beitrag von", "^der beitrag wurde",
    "^dieser beitrag wurde", "^dieser eintrag wurde", "^erschienen am", "^erstellt am", "^geposted",
    "^geschrieben von", "^kategorie", "^kategorie:", "^kategorien:", "^lesezeit",
    "^noch keine bewertungen", "^redaktion$", "^rubrik:", "^schlagwörter", "^stand:", "^text:",
    "^themen:", "^veröffentlicht", "^von * am #", "^von redaktion", "^zitiervorschlag",
    "^zur person", "^über den autor", "^über die autoren", "^über die autorin",
    // French
    "^mis à jour le", "^mots clefs", "^mots clés", "^publié le", "^temps de lecture",
    // Spanish
    "^actualizado", "^escrito por", "^etiquetas", "^por redacción", "^publicado", "^redacción$",
    "^sobre el autor", "^sobre la autora",
    // Italian
    "^pubblicato",
    // Dutch, Polish, Swedish
    "^data publikacji", "^gepubliceerd", "^opublikowano", "^publicerad", "^uppdaterad",
    // Russian
    "^метки:", "^опубликовано", "^теги:",
  ]
}
