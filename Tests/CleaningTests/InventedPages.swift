/// Pages of outlets that don't exist.
enum InventedPages {
  /// A newspaper's page with all that surrounds an article, and what stands in the middle of it.
  static let newspaper = """
    <!DOCTYPE html>
    <html lang="en-GB"><head>
    <title>Ferry to Karsund stops for the winter | The Norholm Courier</title>
    <meta property="og:site_name" content="The Norholm Courier">
    <meta property="og:title" content="Ferry to Karsund stops for the winter">
    <link rel="canonical" href="/news/ferry-karsund">
    <script type="application/ld+json">
    {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Courier"},
     {"@type":"NewsArticle","headline":"Ferry to Karsund stops for the winter",
      "datePublished":"2026-11-02T07:30:00+01:00","dateModified":"2026-11-02T09:05:00+01:00",
      "author":[{"@type":"Person","name":"Ida Moll"},{"@type":"Person","name":"Tor Vik"}],}]}
    </script>
    </head><body class="has-sidebar single-post">
    <div id="cookie-consent"><p>We use cookies to improve your experience. <button>Accept</button></p></div>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article class="post hentry tag-comments">
    <header><h1>Ferry to Karsund stops for the winter</h1>
    <p class="standfirst">The operator blames fuel prices, while islanders speak of broken promises.</p>
    <p class="byline">By <a href="/ida">Ida Moll</a> and Tor Vik</p>
    <div class="share-bar"><a href="#f">Share on Facebook</a> <a href="#x">Tweet</a></div></header>
    <div class="article-body">
    <p>The ferry between Norholm and Karsund will make its last crossing on 14 December, the operator said on Monday, after losing 2.3 million crowns this year.</p>
    <figure><img src="f.jpg" alt="A ferry"><figcaption>The ferry at its pier. Photo: Lena Aas</figcaption></figure>
    <h2>“Nobody asked us”</h2>
    <p>“Nobody asked us,” said Ola Brekke, who has run the island’s only shop for 31 years.</p>
    <div class="newsletter-box"><h3>The Morning Crossing</h3><p>Sign up for our daily newsletter. <input type="email"></p></div>
    <blockquote><p>We were promised a year-round service, in writing, in 2019.</p></blockquote>
    <ul><li>Crossings fall from 12 to none.</li><li>The post will come by boat, once a week.</li></ul>
    <p>READ ALSO: <a href="/tunnel">Why the tunnel was never built</a></p>
    <p>The ministry denied that the subsidy of 4.1 million crowns had been cut, and said that talks with the operator would continue in January.</p>
    <p>Get unlimited access for $1 a week. Cancel anytime.</p>
    </div>
    <footer class="entry-footer"><p>Filed under: <a href="/t">Transport</a></p></footer>
    </article>
    <section class="related"><h2>Related stories</h2><ul>
    <li><a href="/a">Bridge reopens after nine months of repairs and delays</a></li>
    <li><a href="/b">Harbour fees to rise by a tenth, council decides in a late vote</a></li></ul></section>
    <section id="comments"><h2>3 comments</h2><p>I have lived on the island all my life, and this is the third time, believe me, that they try it.</p></section>
    </main>
    <aside class="sidebar"><h3>Most read</h3><p>A long teaser text about something else entirely, with commas, and more commas, to look like prose.</p></aside>
    <footer>© 2026 The Norholm Courier. All rights reserved.</footer>
    </body></html>
    """

  /// What a reader without a subscription gets to see.
  static let paywalledStub = """
    <html lang="de_DE"><head><title>Stadtrat streitet</title>
    <script type="application/ld+json">{"@type":"Article","isAccessibleForFree":"False"}</script></head>
    <body><article><h1>Stadtrat streitet</h1>
    <p>Im Stadtrat von Ebersau ist am Dienstag ein Streit über das neue Schwimmbad ausgebrochen, bei dem zwei Fraktionen den Saal verließen.</p>
    <div class="offer"><p>Dieser Artikel ist nur für Abonnenten. Bereits Abonnent? Hier anmelden.</p></div>
    </article></body></html>
    """
}
