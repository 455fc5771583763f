extension NoticePhrases {
  /// Lines that announce other stories.
  ///
  /// What they announce was said in another article, on another day.
  static let related = [
    // English
    "^also on", "^also read", "^around the web", "^article continues", "^audios et vidéos",
    "^back to top", "^check out more", "^check out our", "^click here for", "^continue to",
    "^dont miss", "^editor s picks", "^editors picks", "^elsewhere on", "^explore further",
    "^for more information", "^from around the web", "^from our partners", "^further reading",
    "^gallery:", "^if you liked", "^in case you missed", "^in pictures", "^keep up with",
    "^latest news", "^latest stories", "^listen:", "^load more", "^more about", "^more coverage",
    "^more from", "^more in", "^more like this", "^more news", "^more on this", "^more stories",
    "^more to read", "^more:", "^most popular", "^most read", "^most shared", "^most viewed",
    "^next article", "^next post", "^next story", "^photos:", "^popular posts", "^previous article",
    "^previous post", "^read also", "^read more about", "^read more from", "^read more on",
    "^read more:", "^read next", "^read:", "^recent posts", "^recommended", "^recommended for you",
    "^recommended reading", "^related content", "^related coverage", "^related news",
    "^related posts", "^related reading", "^related stories", "^related topics", "^related$",
    "^related:", "^scroll to read more", "^see also", "^see more", "^show more",
    "^story continues below", "^suggested reading", "^the latest$", "^top stories", "^trending",
    "^up next", "^video:", "^view all", "^view more", "^watch also", "^watch more", "^watch now",
    "^watch:", "^what to read next", "^you may also be", "^you may also enjoy",
    "^you may also like", "^you might also be", "^you might also like", "^you might be interested",
    "^youll also like",
    // German
    "^aktuelle beiträge", "^auch interessant", "^buchtipp", "^das könnte", "^das könnte dich auch",
    "^das könnte sie auch interessieren", "^das thema könnte", "^interessant", "^kennen sie schon",
    "^lesen sie auch", "^lesen sie dazu", "^lesen sie hier", "^lesen sie mehr", "^lesetipp",
    "^letzte beiträge", "^links zum thema", "^linktipps", "^mehr * auf", "^mehr * finden sie",
    "^mehr * hier$", "^mehr aus", "^mehr dazu", "^mehr infos", "^mehr lesen", "^mehr themen",
    "^mehr von", "^mehr zum thema", "^mehr über", "^meistgelesen", "^neueste artikel", "^nächster",
    "^ook interessant", "^passend dazu", "^passende artikel", "^related links", "^schon gelesen",
    "^siehe auch", "^sponsored links", "^themen im artikel", "^themen in diesem", "^verwandte",
    "^vorheriger", "^weitere aktuelle", "^weitere artikel", "^weitere informationen finden",
    "^weitere informationen$", "^weitere informationen:", "^weitere infos", "^weitere themen",
    "^zum thema", "^zum weiterlesen", "^ähnliche artikel", "^ähnliche beiträge",
    // French
    "^a lire aussi", "^articles liés", "^articles similaires", "^ces articles pourraient",
    "^don t miss", "^lire aussi", "^lisez aussi", "^pour aller plus loin", "^related articles",
    "^similar articles", "^sur le même sujet", "^voir aussi", "^voir également",
    "^vous aimerez aussi", "^à lire aussi", "^à lire également",
    // Spanish
    "^además lea", "^artículo relacionado", "^artículos relacionados", "^conoce más",
    "^contenido relacionado", "^entérate", "^le puede interesar", "^le recomendamos", "^lea además",
    "^lea más", "^lea también", "^lee también", "^mira:", "^más información", "^nota relacionada",
    "^notas relacionadas", "^noticias relacionadas", "^puedes ver", "^relacionadas", "^relacionado",
    "^también lee", "^también te puede", "^te puede interesar", "^te recomendamos", "^vea además",
    "^vea también", "^ver además", "^ver también",
    // Portuguese
    "^leia mais", "^leia também", "^saiba mais", "^veja também",
    // Italian
    "^leggi anche", "^potrebbe interessarti", "^potrebbe interessarti anche",
    // Dutch, Polish, Swedish
    "^czytaj także", "^czytaj też", "^gerelateerd", "^lees ook", "^lees verder", "^läs mer",
    "^läs också", "^läs även", "^materiały powiązane", "^może cię zainteresować", "^polecamy",
    "^powiązane", "^przeczytaj", "^relaterade", "^relaterat", "^zobacz także", "^zobacz też",
    "^zobacz więcej",
    // Russian
    "^ещё по теме", "^материалы по теме", "^по теме", "^похожие", "^смотрите также", "^читайте еще",
    "^читайте также", "^читать также",
    // Arabic
    "^إقرأ أيضا", "^اقرأ أيضا", "^اقرأ أيضاً",
    // Chinese, Japanese
    "^あわせて読みたい", "^おすすめ", "^延伸阅读", "^推荐阅读", "^相关文章", "^相关新闻", "^相关阅读", "^関連記事",
    // Danish, Finnish, Norwegian
    "^les også", "^lisää aiheesta", "^lue myös", "^læs også", "^se også",
    // Czech, Hungarian, Romanian, Ukrainian
    "^citeste si", "^citește și", "^kapcsolódó", "^mohlo by vás", "^olvasta már", "^související",
    "^vezi și", "^čtěte také", "^čtěte také:", "^дивіться також", "^читайте також",
    // Arabic, Greek, Hindi, Indonesian, Korean, Turkish, Vietnamese
    "^ayrıca okuyun", "^baca juga", "^bunlar da", "^ilgili haberler", "^tin liên quan",
    "^xem thêm:", "^δείτε επίσης", "^διαβάστε επίσης", "^أخبار ذات صلة", "^مواضيع ذات صلة",
    "^यह भी पढ़ें", "^ये भी पढ़ें", "^관련 기사", "^관련기사", "^함께 보면",
  ]
}
