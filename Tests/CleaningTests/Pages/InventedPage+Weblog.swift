extension InventedPage {
  /// WordPress with the plugins that everyone has.
  static let weblog = InventedPage(
    name: "weblog", url: "https://harbourwatch.example/2026/11/cranes/",
    markup: """
      <!DOCTYPE html><html lang="en-GB" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
      <title>Two cranes for sale: what the port isn&#8217;t saying &#8211; Harbour Watch</title>
      <link rel="canonical" href="https://harbourwatch.example/2026/11/cranes/" />
      <meta property="og:site_name" content="Harbour Watch" /><meta property="article:published_time" content="2026-11-05T08:15:30+00:00" />
      <meta property="article:modified_time" content="2026-11-06T10:00:00+00:00" /><meta name="author" content="Greta Holm" /></head>
      <body class="post-template-default single single-post postid-991 single-format-standard wp-custom-logo has-sidebar">
      <div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Harbour Watch</a></p><p class="site-description">Notes from the quay</p>
      <nav id="site-navigation" class="main-navigation"><div class="menu-main-container"><ul><li class="menu-item"><a href="/about">About</a></li><li class="menu-item"><a href="/tips">Send a tip</a></li></ul></div></nav></header>
      <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
      <article id="post-991" class="post-991 post type-post status-publish format-standard has-post-thumbnail hentry category-port tag-cranes tag-share-sale">
      <header class="entry-header"><h1 class="entry-title">Two cranes for sale: what the port isn&#8217;t saying</h1>
      <div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="2026-11-05T08:15:30+00:00">5 November 2026</time></a></span> <span class="byline">by <a class="url fn n" href="/author/greta">Greta Holm</a></span></div></header>
      <div class="entry-content">
      <p>The port authority has put two of its five cranes up for sale, according to a notice that was taken down within a day.</p>
      <figure id="attachment_992" style="width: 640px" class="wp-caption alignnone"><img src="crane.jpg"><figcaption class="wp-caption-text">Crane No 4, last week. (Photo: Greta Holm)</figcaption></figure>
      <p>I asked the authority about it three times. Its answer, in full:</p>
      <blockquote class="wp-block-quote"><p>We regularly review our equipment and do not comment on individual items.</p><cite>Port authority, by e-mail</cite></blockquote>
      <p>There are three things that we do know:</p>
      <ol><li>Traffic fell by 18% in the year to June.</li><li>The loan on both cranes runs until 2031.</li><li>No buyer has come forward.</li></ol>
      <h3>What happens next</h3>
      <p>The board meets on 19 November. Its agenda, <a href="/agenda.pdf">published on Tuesday</a>, does not mention cranes.</p>
      <p><strong>UPDATE, 6 November:</strong> The authority now says that the notice was “published in error”.</p>
      <p><em>If you enjoy Harbour Watch, please consider <a href="/support">buying me a coffee</a>.</em></p>
      <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="?share=twitter">Click to share on Twitter (Opens in new window)</a></li><li><a href="?share=facebook">Click to share on Facebook (Opens in new window)</a></li></ul></div>
      <div class="sharedaddy sd-block sd-like"><h3 class="sd-title">Like this:</h3><span>Like</span> <span>Loading...</span></div>
      <div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3><div><a href="/x">The quay that sank</a><p>In 1994 the eastern quay went down by a metre, in one night.</p></div></div>
      </div><footer class="entry-footer"><span class="cat-links">Posted in <a href="/port">Port</a></span><span class="tags-links">Tagged <a href="/cranes">cranes</a></span></footer></article>
      <div class="author-bio"><p>Greta Holm has walked the quay every day since 2009, and written down what she saw there.</p></div>
      <nav class="navigation post-navigation"><div class="nav-links"><div class="nav-previous"><a href="/prev">Previous: Fog</a></div></div></nav>
      <div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;Two cranes for sale&rdquo;</h2><ol class="comment-list"><li class="comment"><article><footer>Old Salt says:</footer><div class="comment-content"><p>They sold the tugs the same way, in 2012, and nobody said a word, as I recall.</p></div></article></li></ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div>
      </main></div><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/a">Fog</a></li></ul></section></aside></div>
      <footer class="site-footer">Proudly powered by WordPress</footer></div></body></html>
      """,
    blocks: [
      "The port authority has put two of its five cranes up for sale, according to a notice that was taken down within a day.",
      "I asked the authority about it three times. Its answer, in full:",
      "> We regularly review our equipment and do not comment on individual items.",
      "> Port authority, by e-mail", "There are three things that we do know:",
      "- Traffic fell by 18% in the year to June.", "- The loan on both cranes runs until 2031.",
      "- No buyer has come forward.", "# What happens next",
      "The board meets on 19 November. Its agenda, published on Tuesday, does not mention cranes.",
      "UPDATE, 6 November: The authority now says that the notice was “published in error”.",
    ],
    captions: ["Crane No 4, last week. (Photo: Greta Holm)"],
    title: "Two cranes for sale: what the port isn’t saying", byline: "Greta Holm",
    published: "2026-11-05T08:15:30Z", modified: "2026-11-06T10:00:00Z",
    canonicalURL: "https://harbourwatch.example/2026/11/cranes/", language: "en-GB",
    outletName: "Harbour Watch")
}
