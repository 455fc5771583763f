extension InventedPage {
  /// A newspaper that shows two paragraphs to those who don't pay, and then its prices.
  static let paper = InventedPage(
    name: "paper", url: "https://www.weeklyreckoner.example/finance/rates",
    markup: """
      <html lang="en"><head><title>Central bank stuns markets with half-point rise | Finance | Weekly Reckoner</title>
      <meta name="author" content="https://www.weeklyreckoner.example/staff/elm"><meta property="og:site_name" content="Weekly Reckoner">
      <script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paywall"},"headline":"Central bank stuns markets with half-point rise","author":{"@type":"Person","name":["Edith Elm"]},"datePublished":"2026-11-12T13:05Z","publisher":{"@type":"NewsMediaOrganization","name":"Weekly Reckoner"}}</script></head>
      <body><div class="site-header"><a href="/">Weekly Reckoner</a><a href="/subscribe">Subscribe from £1</a></div>
      <div class="article-grid"><div class="article__header"><h1 class="article__headline">Central bank stuns markets with half-point rise</h1><h2 class="article__standfirst">Governor says inflation is “not where we promised”</h2><div class="article__byline">Edith Elm, Economics Editor</div><span class="article__timestamp">12 November 2026 1:05pm</span></div>
      <div class="article__content"><p>The central bank raised its main rate by half a percentage point to 5.75 per cent on Thursday, twice what economists had expected.</p>
      <p>Governor Hal Winter said that inflation, at 6.1 per cent in October, was “not where we promised it would be”.</p><p class="fade">The decision, by seven votes to two, sent the crown up…</p></div>
      <div class="barrier paywall"><h3>Read this article for free</h3><p>Register now to read this article and get two more each month.</p><h4>Choose your plan</h4><ul><li><strong>Digital</strong> £1 for the first month, then £14.99 per month</li><li><strong>Print + Digital</strong> £5.99 per week</li></ul><p>Cancel anytime during your trial</p><p>Already a subscriber? <a href="/login">Log in</a></p><p>Gift subscriptions, student rates and group access are available on request.</p></div></div>
      <div class="most-read"><h3>Most read</h3><ol><li><a href="/1">House prices fall for fifth month</a></li></ol></div></body></html>
      """,
    blocks: [
      "# Governor says inflation is “not where we promised”",
      "The central bank raised its main rate by half a percentage point to 5.75 per cent on Thursday, twice what economists had expected.",
      "Governor Hal Winter said that inflation, at 6.1 per cent in October, was “not where we promised it would be”.",
      "The decision, by seven votes to two, sent the crown up…",
    ],
    title: "Central bank stuns markets with half-point rise", byline: "Edith Elm",
    published: "2026-11-12T13:05:00Z", language: "en", outletName: "Weekly Reckoner",
    isPartial: true)
}
