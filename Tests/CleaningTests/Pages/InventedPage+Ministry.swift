extension InventedPage {
  /// A government's site: plain markup, lists, contacts, no author.
  static let ministry = InventedPage(
    name: "ministry", url: "https://www.gov.marlovia.example/news/flood-fund",
    markup: """
      <!DOCTYPE html><html lang="en" class="govuk-template"><head><title>Flood fund opens for applications - GOV.ML</title><meta property="og:site_name" content="GOV.ML"><meta name="govuk:first-published-at" content="2026-11-09T09:30:00.000+00:00"><link rel="canonical" href="/news/flood-fund"></head>
      <body><div id="global-cookie-message" class="gem-c-cookie-banner"><h2>Cookies on GOV.ML</h2><p>We use some essential cookies to make this website work.</p><button>Accept additional cookies</button></div>
      <a href="#content" class="govuk-skip-link">Skip to main content</a><header role="banner"><a href="/">GOV.ML</a></header><div class="govuk-width-container"><div class="govuk-breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/floods">Floods</a></li></ol></div>
      <main role="main" id="content"><div class="gem-c-title"><span>Press release</span><h1>Flood fund opens for applications</h1></div><p class="gem-c-lead-paragraph">Households in the Orrin valley can claim up to 6,000 crowns from today.</p>
      <div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/mi">Ministry of the Interior</a></dd><dt>Published</dt><dd><time datetime="2026-11-09">9 November 2026</time></dd></dl></div>
      <div class="govspeak"><p>The fund holds 180 million crowns. It is open to anyone who lived in the valley on 21 September.</p><p>You can apply if:</p><ul><li>your home stands below the 140-metre line</li><li>you have not been paid by an insurer</li></ul><p>Interior Minister Tomas Brel said:</p><blockquote><p>Nobody will be left to pay for a dam that the state built.</p></blockquote><h2 id="how">How to apply</h2><p>Applications are open until 31 January 2027. Payments will be made within 20 working days.</p></div>
      <div class="gem-c-share-links"><h2>Share this page</h2><ul><li><a href="#">Share on Facebook</a></li><li><a href="#">Share on Twitter</a></li></ul></div><div class="gem-c-published-dates">Published 9 November 2026</div></main>
      <aside class="related-content" role="complementary"><h2>Related content</h2><ul><li><a href="/a">Flood warnings</a></li></ul></aside><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes this page is useful</button><p>Thank you for your feedback</p></div></div><footer role="contentinfo"><p>© Crown copyright</p></footer></body></html>
      """,
    blocks: [
      "Households in the Orrin valley can claim up to 6,000 crowns from today.",
      "The fund holds 180 million crowns. It is open to anyone who lived in the valley on 21 September.",
      "You can apply if:", "- your home stands below the 140-metre line",
      "- you have not been paid by an insurer", "Interior Minister Tomas Brel said:",
      "> Nobody will be left to pay for a dam that the state built.", "# How to apply",
      "Applications are open until 31 January 2027. Payments will be made within 20 working days.",
    ],
    title: "Flood fund opens for applications", published: "2026-11-09T09:30:00Z",
    canonicalURL: "https://www.gov.marlovia.example/news/flood-fund", language: "en",
    outletName: "GOV.ML")
}
