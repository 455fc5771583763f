extension InventedPage {
  /// A German regional paper.
  static let zeitung = InventedPage(
    name: "zeitung", url: "https://www.ebersauer-bote.example/lokales/schwimmbad-streit-id1.html",
    markup: """
      <!DOCTYPE html><html lang="de"><head><title>Streit um Schwimmbad: Zwei Fraktionen verlassen den Saal | Ebersauer Bote</title><meta property="og:site_name" content="Ebersauer Bote"><meta name="date" content="2026-11-10T21:14:00+01:00"><meta name="last-modified" content="2026-11-11T07:00:00+01:00"><link rel="canonical" href="https://www.ebersauer-bote.example/lokales/schwimmbad-streit-id1.html"></head>
      <body><header class="seitenkopf"><nav><a href="/">Startseite</a><a href="/lokales">Lokales</a><a href="/abo">Abo</a></nav></header><main><article class="artikel"><header class="artikel__kopf"><span class="artikel__dachzeile">Stadtrat</span><h1 class="artikel__titel">Streit um Schwimmbad: Zwei Fraktionen verlassen den Saal</h1><p class="artikel__vorspann">Der Neubau soll 31 statt 19 Millionen Euro kosten. Die Opposition spricht von Täuschung.</p><p class="artikel__autor">Von Jörg Amsel</p><time datetime="2026-11-10T21:14:00+01:00">10.11.2026, 21:14 Uhr</time><p class="lesezeit">Lesezeit: 2 Min.</p></header>
      <figure><img src="s.jpg"><figcaption>Das alte Bad ist seit 2023 geschlossen.<span class="quelle">Foto: Karin Busch/dpa</span></figcaption></figure>
      <div class="artikel__text"><p><strong>Ebersau.</strong> Im Stadtrat von Ebersau haben am Dienstagabend zwei Fraktionen die Sitzung verlassen, nachdem Bürgermeisterin Petra Lohse die neuen Kosten für das Schwimmbad genannt hatte.</p><p>„Wir sind getäuscht worden“, sagte Fraktionschef Uwe Krantz. Lohse wies den Vorwurf zurück: Die Preise für Beton seien um 40 Prozent gestiegen.</p>
      <p><b>Lesen Sie auch:</b> <a href="/a">Warum das Freibad zu bleibt</a></p><div class="newsletter-teaser"><h3>Der Morgen-Bote</h3><p>Bleiben Sie auf dem Laufenden – mit unserem kostenlosen Newsletter.</p><a href="/nl">Jetzt anmelden</a></div><div class="anzeige"><p>Anzeige</p></div>
      <h2>Abstimmung vertagt</h2><p>Über den Bau soll nun am 24. November abgestimmt werden. Die Landesregierung hatte einen Zuschuss von 5,2 Millionen Euro zugesagt.</p><p><a href="/b">Mehr zum Thema: Das kosten Bäder im Land</a></p></div>
      <div class="teilen"><span>Artikel teilen</span><a href="#">Per WhatsApp teilen</a></div></article><section class="kommentare"><h2>Kommentare</h2><p>Um Kommentare zu schreiben, melden Sie sich bitte an.</p></section><section class="weitere-artikel"><h2>Das könnte Sie auch interessieren</h2><ul><li><a href="/c">Brücke wieder frei</a></li></ul></section></main><footer><a href="/impressum">Impressum</a></footer></body></html>
      """,
    blocks: [
      "Der Neubau soll 31 statt 19 Millionen Euro kosten. Die Opposition spricht von Täuschung.",
      "Ebersau. Im Stadtrat von Ebersau haben am Dienstagabend zwei Fraktionen die Sitzung verlassen, nachdem Bürgermeisterin Petra Lohse die neuen Kosten für das Schwimmbad genannt hatte.",
      "„Wir sind getäuscht worden“, sagte Fraktionschef Uwe Krantz. Lohse wies den Vorwurf zurück: Die Preise für Beton seien um 40 Prozent gestiegen.",
      "# Abstimmung vertagt",
      "Über den Bau soll nun am 24. November abgestimmt werden. Die Landesregierung hatte einen Zuschuss von 5,2 Millionen Euro zugesagt.",
    ],
    captions: ["Das alte Bad ist seit 2023 geschlossen.Foto: Karin Busch/dpa"],
    title: "Streit um Schwimmbad: Zwei Fraktionen verlassen den Saal",
    published: "2026-11-10T20:14:00Z", modified: "2026-11-11T06:00:00Z",
    canonicalURL: "https://www.ebersauer-bote.example/lokales/schwimmbad-streit-id1.html",
    language: "de", outletName: "Ebersauer Bote")
}
