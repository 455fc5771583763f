extension InventedPage {
  /// A Ukrainian news site with its messenger channels between the paragraphs.
  static let gazeta = InventedPage(
    name: "gazeta", url: "https://berih.example/news/7712",
    markup: """
      <!DOCTYPE html><html lang="uk"><head><title>На Оррінській дамбі зупинили два генератори — Берег</title><meta property="og:site_name" content="Берег"><meta property="og:title" content="На Оррінській дамбі зупинили два генератори"><meta property="article:published_time" content="2026-11-04T14:20:00+02:00"></head>
      <body><div class="header"><a href="/">Головна</a> <a href="/viina">Війна</a> <a href="/svit">Світ</a></div><div class="post"><h1 class="post_title">На Оррінській дамбі зупинили два генератори</h1><div class="post_time">Середа, 4 листопада 2026, 14:20</div><div class="post_author"><a href="/a">Олена Гнатюк</a></div>
      <div class="post_text"><p>На Оррінській дамбі зупинили два з шести генераторів, повідомив оператор мережі у середу.</p><p><strong>Джерело:</strong> оператор мережі «Верховина»</p><p><strong>Пряма мова:</strong> «Рівень води не загрожує місту, але рішення ухвалене з обережності».</p><p>За даними міністерства, без світла залишилися 12 тисяч родин.</p>
      <p><a href="https://t.me/berih">Підписуйтесь на наш Telegram-канал</a></p><p>Читайте також: <a href="/b">Чому дамба тріснула</a></p><ul><li><a href="/c">Евакуація долини: що відомо</a></li></ul><p>Якщо ви помітили помилку, виділіть необхідний текст і натисніть Ctrl+Enter</p></div>
      <div class="post_tags">Теги: <a href="/t">дамба</a></div></div><div class="block_news"><h3>Головні новини</h3><a href="/d">Уряд змінив бюджет</a></div></body></html>
      """,
    blocks: [
      "На Оррінській дамбі зупинили два з шести генераторів, повідомив оператор мережі у середу.",
      "Джерело: оператор мережі «Верховина»",
      "Пряма мова: «Рівень води не загрожує місту, але рішення ухвалене з обережності».",
      "За даними міністерства, без світла залишилися 12 тисяч родин.",
    ],
    title: "На Оррінській дамбі зупинили два генератори", published: "2026-11-04T12:20:00Z",
    language: "uk", outletName: "Берег")
}
