extension InventedPage {
  /// A French daily: the beginning is free, the rest for subscribers.
  static let quotidien = InventedPage(
    name: "quotidien", url: "https://www.lequai.example/politique/article/2026/11/08/budget_1.html",
    markup: """
      <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Budget : le gouvernement renonce à la taxe sur les ports</title><meta property="og:site_name" content="Le Quai"><meta property="og:article:author" content="Maëlle Tissot"><meta property="article:published_time" content="2026-11-08T19:45:12+01:00">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Budget : le gouvernement renonce à la taxe sur les ports","author":[{"@type":"Person","name":"Maëlle Tissot"}],"datePublished":"2026-11-08T19:45:12+01:00","isAccessibleForFree":false}</script></head>
      <body><header><nav><a href="/">Accueil</a></nav></header><main><article class="article article--single"><header class="article__heading"><h1 class="article__title">Budget : le gouvernement renonce à la taxe sur les ports</h1><p class="article__desc">Après trois jours de blocage, la ministre des finances a annoncé dimanche le retrait de l’article 14.</p><p class="meta__publisher">Par <a href="/a">Maëlle Tissot</a></p><p class="meta__date">Publié le 08 novembre 2026 à 19h45</p><p class="meta__readtime">Temps de Lecture 3 min.</p></header>
      <section class="article__content"><p class="article__paragraph">« Il n’y aura pas de taxe sur les ports », a déclaré Hélène Carrat, dimanche 8 novembre, sur le quai même que les dockers bloquaient depuis jeudi.</p><section class="catcher catcher--inline"><span class="catcher__kicker">Lire aussi :</span> <a href="/b">Les dockers, une colère ancienne</a></section><p class="article__paragraph">La taxe devait rapporter 340 millions d’euros en 2027. Le ministère n’a pas dit comment il comptait les remplacer.</p>
      <section class="paywall"><p>Il vous reste 71.4% de cet article à lire. La suite est réservée aux abonnés.</p><a href="/abo">S’abonner à partir de 1 €</a><p>Déjà abonné ? <a href="/login">Se connecter</a></p></section></section>
      <section class="services"><p>Partager</p></section><section class="inread"><h3>Les plus lus</h3><a href="/c">Tempête : la côte en alerte</a></section></article></main><footer><p>Mentions légales</p></footer></body></html>
      """,
    blocks: [
      "Après trois jours de blocage, la ministre des finances a annoncé dimanche le retrait de l’article 14.",
      "« Il n’y aura pas de taxe sur les ports », a déclaré Hélène Carrat, dimanche 8 novembre, sur le quai même que les dockers bloquaient depuis jeudi.",
      "La taxe devait rapporter 340 millions d’euros en 2027. Le ministère n’a pas dit comment il comptait les remplacer.",
    ],
    title: "Budget : le gouvernement renonce à la taxe sur les ports", byline: "Maëlle Tissot",
    published: "2026-11-08T18:45:12Z", language: "fr", outletName: "Le Quai", isPartial: true)
}
