/// The owners of outlets that share theirs with others.
///
/// Written down in November 2026 from what the groups were known to own, not looked up anew at each
/// release: what has been sold since is put right under `outlets:` in the configuration. Where a sale
/// was in doubt, both groups stand in one line: a line too many costs confirmations and disputes, one
/// that is missing makes confirmations up, as without the table. Outlets of a state stand together.
enum KnownOwners {
  /// The owner by registrable domain.
  static let byDomain: [String: String] = {
    var owners: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      for domain in parts[1].split(separator: " ") { owners[String(domain)] = String(parts[0]) }
    }
    return owners
  }()

  /// A line for each owner: its name, a colon, and the registrable domains of its outlets.
  static let table = """
    Advance: al.com arstechnica.com cleveland.com gq.com lehighvalleylive.com masslive.com mlive.com \
    newyorker.com nj.com oregonlive.com pennlive.com silive.com syracuse.com vanityfair.com vogue.com \
    wired.com
    Agora: gazeta.pl tokfm.pl wyborcza.pl
    Alden Global Capital: bostonherald.com chicagotribune.com courant.com dailynews.com dailypress.com \
    denverpost.com eastbaytimes.com mcall.com mercurynews.com nydailynews.com ocregister.com \
    orlandosentinel.com pilotonline.com sandiegouniontribune.com sun-sentinel.com twincities.com
    Axel Springer: bild.de businessinsider.com businessinsider.de politico.com politico.eu welt.de
    BBC: bbc.co.uk bbc.com
    BCE: bnnbloomberg.ca cp24.com ctvnews.ca
    Bolloré: cnews.fr europe1.fr lejdd.fr
    Bonnier: di.se dn.se expressen.se hd.se sydsvenskan.se
    Boston Globe Media: boston.com bostonglobe.com statnews.com
    CMA CGM: bfmtv.com laprovence.com latribune.fr
    Caltagirone: ilgazzettino.it ilmattino.it ilmessaggero.it
    Comcast: nbcbayarea.com nbcboston.com nbcchicago.com nbcdfw.com nbclosangeles.com nbcmiami.com \
    nbcnews.com nbcnewyork.com nbcphiladelphia.com nbcwashington.com sky.com telemundo.com
    DMGT: dailymail.co.uk dailymail.com inews.co.uk metro.co.uk newscientist.com thisismoney.co.uk
    DPG Media: ad.nl demorgen.be hln.be nu.nl parool.nl trouw.nl volkskrant.nl
    Deutsche Welle: dw.com dw.de
    Disney: 6abc.com abc11.com abc13.com abc30.com abc7.com abc7chicago.com abc7news.com abc7ny.com \
    abcnews.com espn.com go.com
    EBRA: dna.fr estrepublicain.fr lalsace.fr ledauphine.com leprogres.fr
    France Médias Monde: france24.com mc-doualiya.com rfi.fr
    Funke: abendblatt.de morgenpost.de nrz.de thueringer-allgemeine.de waz.de
    Government of China: cctv.com cgtn.com chinadaily.com.cn chinanews.com ecns.cn globaltimes.cn \
    huanqiu.com news.cn people.cn people.com.cn xinhuanet.com
    Government of Iran: iribnews.ir irna.ir presstv.com presstv.ir
    Government of Russia: 1tv.ru ria.ru rg.ru rt.com smotrim.ru sputnikglobe.com sputniknews.com \
    tass.com tass.ru vesti.ru
    Government of Turkey: aa.com.tr trt.net.tr trthaber.com trtworld.com
    Gray Media: alaskasnewssource.com atlantanewsfirst.com azfamily.com cleveland19.com fox19.com \
    hawaiinewsnow.com kctv5.com kwtx.com live5news.com wafb.com wave3.com wbtv.com wmbfnews.com \
    wsfa.com wsmv.com wtvm.com
    HT Media: hindustantimes.com livehindustan.com livemint.com
    Hearst: chron.com ctpost.com dallasnews.com esquire.com expressnews.com houstonchronicle.com \
    kcra.com ketv.com kmbc.com koat.com nhregister.com sfchronicle.com sfgate.com statesman.com \
    timesunion.com wbaltv.com wcvb.com wdsu.com wesh.com wlwt.com wmur.com wpbf.com wtae.com
    India Today Group: aajtak.in businesstoday.in indiatoday.in
    Ippen: fr.de hna.de merkur.de tz.de
    Irish Times Group: irishexaminer.com irishtimes.com
    JP/Politikens Hus: eb.dk ekstrabladet.dk jp.dk jyllands-posten.dk politiken.dk
    LVMH: leparisien.fr lesechos.fr
    Le Monde: courrierinternational.com huffingtonpost.fr lemonde.fr nouvelobs.com telerama.fr
    Lee Enterprises: buffalonews.com greensboro.com journalstar.com madison.com omaha.com richmond.com \
    roanoke.com stltoday.com tulsaworld.com
    MBC: alarabiya.net alhadath.net
    Madsack: haz.de kn-online.de lvz.de maz-online.de ostsee-zeitung.de rnd.de
    McClatchy: charlotteobserver.com elnuevoherald.com fresnobee.com idahostatesman.com kansascity.com \
    kentucky.com miamiherald.com newsobserver.com sacbee.com star-telegram.com thenewstribune.com \
    thestate.com
    Mediacorp: channelnewsasia.com todayonline.com
    Mediahuis: belfasttelegraph.co.uk independent.ie nieuwsblad.be nrc.nl standaard.be \
    sundayworld.com telegraaf.nl
    Monrif: ilgiorno.it ilrestodelcarlino.it lanazione.it quotidiano.net
    Naspers: netwerk24.com news24.com
    Nation Media Group: businessdailyafrica.com monitor.co.ug nation.africa thecitizen.co.tz
    National World: lep.co.uk newsletter.co.uk scotsman.com yorkshirepost.co.uk
    New York Times Company: nytimes.com theathletic.com
    News Corp and Fox: adelaidenow.com.au barrons.com couriermail.com.au dailytelegraph.com.au \
    foxbusiness.com foxnews.com heraldsun.com.au marketwatch.com news.com.au nypost.com \
    skynews.com.au the-sun.com theaustralian.com.au thesun.co.uk thetimes.co.uk thetimes.com wsj.com
    Nexstar and TEGNA: 11alive.com 12news.com 8newsnow.com 9news.com abc10.com cbs17.com cbs8.com \
    firstcoastnews.com fox2now.com fox59.com fox8.com kare11.com kdvr.com kfor.com kgw.com \
    khou.com king5.com kron4.com ksn.com ktla.com kvue.com kxan.com nbc4i.com newsnationnow.com \
    pix11.com thehill.com wcnc.com wfaa.com wfla.com wgntv.com wkrn.com wkyc.com wric.com \
    wusa9.com
    Nikkei: ft.com nikkei.com
    Nine: 9news.com.au afr.com brisbanetimes.com.au nine.com.au smh.com.au theage.com.au \
    watoday.com.au
    Paramount: cbsnews.com thefp.com
    Penske: billboard.com deadline.com hollywoodreporter.com rollingstone.com variety.com
    Postmedia: calgaryherald.com calgarysun.com edmontonjournal.com edmontonsun.com financialpost.com \
    leaderpost.com lfpress.com montrealgazette.com nationalpost.com ottawacitizen.com ottawasun.com \
    theprovince.com thestarphoenix.com torontosun.com vancouversun.com windsorstar.com
    Prensa Ibérica: elperiodico.com farodevigo.es informacion.es levante-emv.com lne.es
    Prisa: as.com cadenaser.com cincodias.com elpais.com
    RCS: corriere.it elmundo.es expansion.com gazzetta.it marca.com
    RTL Deutschland: n-tv.de ntv.de rtl.de stern.de
    Reach: birminghammail.co.uk bristolpost.co.uk chroniclelive.co.uk dailyrecord.co.uk \
    dailystar.co.uk express.co.uk irishmirror.ie liverpoolecho.co.uk manchestereveningnews.co.uk \
    mirror.co.uk mylondon.news walesonline.co.uk
    SPH Media: businesstimes.com.sg straitstimes.com zaobao.com.sg
    Sanoma: aamulehti.fi hs.fi is.fi
    Saudi Research and Media Group: aawsat.com arabnews.com independentarabia.com
    Schibsted: aftenposten.no aftonbladet.se bt.no svd.se vg.no
    Scripps: 10news.com abc15.com abcactionnews.com denver7.com kshb.com news5cleveland.com \
    newschannel5.com scrippsnews.com tmj4.com wcpo.com wptv.com wrtv.com wxyz.com
    Seven West: 7news.com.au perthnow.com.au thewest.com.au
    Sinclair: fox11online.com foxbaltimore.com katu.com komonews.com kutv.com weartv.com wjla.com \
    wpde.com
    Stuff: stuff.co.nz thepost.co.nz thepress.co.nz waikatotimes.co.nz
    TX Group: 20min.ch 24heures.ch bazonline.ch bernerzeitung.ch derbund.ch tagesanzeiger.ch tdg.ch
    The Hindu Group: thehindu.com thehindubusinessline.com
    Times Group: economictimes.com indiatimes.com timesofindia.com
    Torstar: stcatharinesstandard.ca therecord.com thespec.com thestar.com
    U.S. Agency for Global Media: currenttime.tv rfa.org rferl.org svoboda.org voanews.com
    USA TODAY Co.: azcentral.com cincinnati.com commercialappeal.com courier-journal.com \
    delawareonline.com democratandchronicle.com desmoinesregister.com dispatch.com eadt.co.uk \
    edp24.co.uk freep.com heraldscotland.com indystar.com jsonline.com knoxnews.com lohud.com \
    northjersey.com oklahoman.com palmbeachpost.com providencejournal.com tennessean.com \
    theargus.co.uk thenational.scot thenorthernecho.co.uk usatoday.com
    Versant: cnbc.com ms.now msnbc.com
    Vocento: abc.es diariosur.es diariovasco.com elcorreo.com ideal.es lasprovincias.es
    Vox Media: nymag.com theverge.com vox.com
    Woodbridge: reuters.com theglobeandmail.com
    """
}
