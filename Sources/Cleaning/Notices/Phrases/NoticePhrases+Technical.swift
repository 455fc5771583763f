extension NoticePhrases {
  /// Lines about cookies, scripts, players and pictures: the page's controls as text.
  static let technical = [
    // English
    "ctrl enter",
    "ad blocker", "adblocker", "^back$", "browser does not support", "by continuing to use",
    "by continuing you accept", "^click to enlarge", "^close$", "^collapse$", "cookie policy",
    "cookie preferences", "cookie settings", "disable your ad blocker", "does not support html5",
    "doesnt support html5", "enable javascript", "^enlarge image", "^enlarge this image",
    "^expand$", "^full screen", "^hide caption", "^hide$", "^image gallery",
    "javascript is disabled", "javascript is required", "^jump to", "^listen to article",
    "^listen to this article", "^listen to this story", "^loading$", "^media playback", "^next$",
    "^open image", "^photo gallery", "^play audio", "^play video", "^please wait", "^previous$",
    "^reply$", "^show caption", "^skip past", "^skip to", "^slideshow", "^tap to",
    "this content is not available due to your privacy", "this site uses cookies",
    "this video can not be played", "this website uses cookies", "^toggle", "^toggle caption",
    "turn on javascript", "uses cookies to", "^video player", "^view gallery", "^view image",
    "^view photos", "^view this post on instagram", "your browser is not supported",
    "your privacy choices",
    // German
    "accept cookies", "^anzeige$", "^artikel anhören", "^bild anzeigen", "^bild schließen",
    "^bild vergrößern", "cookies akzeptieren", "cookies zulassen", "empfohlener externer inhalt",
    "^empfohlener redaktioneller inhalt", "^permalien", "^permalink",
    "externe inhalte", "externer inhalt", "^klicken sie auf", "manage cookies", "^nach oben",
    "nous utilisons des cookies", "^nächste seite", "^seite drucken", "utilizamos cookies",
    "^vergrössern", "^vergrößern", "verwendet cookies", "we use cookies", "^wir verwenden cookies",
    "^zum vergrößern", "^zur startseite", "^zurück",
    // French
    "ce site utilise des cookies",
    // Spanish
    "este sitio utiliza cookies", "^mostrar más", "^seguir$", "^ver más$",
    // Italian
    "questo sito utilizza",
  ]
}
