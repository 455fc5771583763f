internal import News

/// How common the most common words of English news are.
///
/// Document shares over six collections (world events, politics, round-ups, syndicated and checked
/// news); a word that stands in only one or two of them isn't here.
enum CommonWords {
  /// The share of articles that hold a word, by the word's stem.
  static let shares: [UInt32: Float] = {
    var shares: [UInt32: Float] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let share = fields.first.flatMap({ Float($0) }) else { continue }
      for word in fields.dropFirst() { shares[WordScanner.stem(of: word).key] = share }
    }
    return shares
  }()

  private static let table = """
    0.3000 president
    0.2000 all american called first house last report republican state trump week
    0.1300 according administration against any back because before campaign come country
    0.1300 democrats donald down during election even former get government group him including
    0.1300 leader like made make many month national news now obama officials part right show
    0.1300 since statement states told want washington while white work
    0.0900 announced another appeared attack between bill both case claims congress days decision
    0.0900 democratic department end federal following going help issues john killed know law left
    0.0900 long look media members million much nation need next number off office old party plan
    0.0900 point political post presidential press public question saying secretary security see
    0.0900 senate start still support take think three through today top under united very vote
    0.0900 way well whether world york
    0.0600 across act action added again ago allow already america among around asked away barack
    0.0600 biden big border building came center chief city clear cnn comments committee concerns
    0.0600 confirmed continued control court deal death didnt director earlier early effort every
    0.0600 expected face fact far fight find forces found four general give good gop happened head
    0.0600 health high hold home hours however interview investigation issue job justice keep
    0.0600 known late later lawmakers lead least likely major majority making man mark meeting
    0.0600 military morning move must never night open order own passed past percent photo place
    0.0600 play police policy power push put race reached recent record released remain rep
    0.0600 reporters result run same second sen senators set several sign speaking spending story
    0.0600 talks tell term things though times took turn tweeted twitter use used video voters war
    0.0600 watch without wrote yet
    0.0400 account accused address agency ahead air alleged almost along amid anti area associated
    0.0400 attempt attorney based become began behind believe believed best better billion bring
    0.0400 budget business california candidate capitol care chairman change changes charges
    0.0400 children clinton close coming company conference congressional conservative consider
    0.0400 continue covid cut dead debate defended defense despite details doesnt done each
    0.0400 economic economy enough event ever failed fall family feel few final fire five force
    0.0400 foreign fox free full funding further given got gov governor great growing hands hard
    0.0400 having hearing held hillary himself history hit hope image immigration important
    0.0400 information instead interest international involved islamic joe key latest launch led
    0.0400 legal legislation less let level life line little lives local lot matter means minister
    0.0400 money name near nearly north offer officers once operation organization others outside
    0.0400 paul person polls position possible problem process program protect provided raised
    0.0400 read real really release request responded response return reuters revealed robert role
    0.0400 rules running russia russian school seeking seems seen senior sent service shot side
    0.0400 six social something soon south speaker special speech spokesman staff stand step stop
    0.0400 street suggested supporters supreme system taken taking targeted tax team texas third
    0.0400 thousands threat threatened too trying until usa using vice view wall warned went win
    0.0400 woman women words workers
    0.0270 able actually adding advertisement adviser afghanistan afternoon age agents agreed
    0.0270 agreement aides allies although announcement answer anyone anything appeals approach
    0.0270 argued arrested ask assault authorities bad ban base became begin benefits bipartisan
    0.0270 black block board break briefing brought candidates cannot cant caption car caused
    0.0270 central check china citizens civil closed community conditions conduct coronavirus cost
    0.0270 counsel countries course cover created criminal crisis criticism criticized critics
    0.0270 cross crowd current daily data david decades decided declared delivered demand denied
    0.0270 described died different direct district documents doing dollars dozens drug due east
    0.0270 effect eight either elected email emergency enforcement entered everyone evidence
    0.0270 executive expand experts explain facebook families father fbi fear fired florida
    0.0270 forward friends front future gain game gave george getting global ground gun half heard
    0.0270 highlights hill hospital host human hundreds idea illegal images immediately immigrants
    0.0270 incident include increase increased individuals inside intelligence iraq isnt james
    0.0270 joined judge kind labor large lawyer leadership leave leaving letter liberal limit
    0.0270 linked list longer lost low lower market mayor measure men message mexico michael
    0.0270 middle mike militants missing mitt moment multiple named nominee nothing often online
    0.0270 opinion page pandemic pay personal phone photograph pick planned policies politico
    0.0270 politics potential prevent previous previously primary prime private probe promised
    0.0270 proposal protection protests provide published pulled quickly rate reason received
    0.0270 recently reform related remarks repeatedly represents required review risk romney
    0.0270 ruling saw send series serious served services seven shared shooting short site
    0.0270 situation small someone son source sources spoke spread star stay strong students
    0.0270 suspect syria terrorist test theyre thought together total toward town travel tried try
    0.0270 union university via victims victory violence virginia visit voted wasnt weapons
    0.0270 weekend west whose within won wont writing wrong young
    0.0180 ability abortion accept access acknowledged acting activists add additional addressed
    0.0180 affairs affected agencies agenda aid airport allegations always ambassador amount
    0.0180 analysis analysts andrew apparently apple approved argument arizona armed arms army
    0.0180 arrived article asking association attend attention authority average avoid ballot bank
    0.0180 battle becoming beginning below beyond bid biggest blamed blasted body bomb book boost
    0.0180 british bush businesses capital career carolina carrying cast caught cause certain
    0.0180 certainly challenge challenges chamber chance charge child chinese choice chris chuck
    0.0180 citing class college com committed common communications companies conflict
    0.0180 conservatives contact contained controversial conversation couldnt council count county
    0.0180 coverage crash create crime critical currently damage dangerous date debt declined deep
    0.0180 defeat delay deputy designed destroyed development difficult discuss disease doctors
    0.0180 domestic door dropped emerged employees ended energy enlarge ensure entire eric
    0.0180 especially established everything exchange existing expressed eyes facing fake false
    0.0180 familiar favor fellow field fighters figure file filed finally financial firm fiscal
    0.0180 flight floor focus focused food form freedom fully gathered getty girl giving goal goes
    0.0180 gone granted growth heart higher homeland huge hurt identified impact impeachment
    0.0180 independent industry injured insisted intended internet investigating iowa iran isis
    0.0180 israel itself ive jan joint journalist knew korea lack largest leaked learned light
    0.0180 living love main maintained masks mass massive mcconnell meanwhile measures medical
    0.0180 mention messages met miles minority minutes mission mitch mother moved movement moving
    0.0180 mueller muslim nancy nbc necessary negotiations network newspaper nomination non
    0.0180 northern note noted nuclear obamacare obtained ohio ongoing opponents opportunity
    0.0180 opposed opposition options owners paid panel parents particularly partisan pelosi
    0.0180 pentagon perhaps period placed politicians powerful predicted prepared present
    0.0180 presidency pressure prison pro probably product project prompted proposed prosecutors
    0.0180 publicly putin raise rally ranking rather ready red referring refused regarding region
    0.0180 rejected relations relationship relief removed representatives research residents
    0.0180 responsibility responsible rest restrictions richard rise rival road roll room rose
    0.0180 roughly round ruled ryan safe safety sanders scheduled search seat secret self selling
    0.0180 sessions sex sexual share shift shock shortly shutdown signal significant similar
    0.0180 single soldiers sought southern specific spent spokeswoman stage standard station
    0.0180 status stopped stories storm strategy strike strikes subject suffered summer sure
    0.0180 survey taxes television tens terror thank themselves ties toggle track trade training
    0.0180 treated trial trillion trip troops true ukraine understand unemployment unveiled
    0.0180 updated upon urged version veterans virus voting wait wake walk warren wave wearing
    0.0180 website western weve whole whom widely wife william written youre
    0.0120 abc above absolutely activity actor addition admitted adults advance advocates
    0.0120 affordable african agree aim aimed airstrikes alone amendment anger announce annual
    0.0120 appearance apply appointed approval arent arrival audience author authorized available
    0.0120 background banned bar barr basis beat benghazi bernie birth bit blame blood blow blue
    0.0120 bob boehner born boy britain broad broke broken built bureau burning buy calif camera
    0.0120 camp captured carried caucus cbs ceo chair channel charles christian church cited
    0.0120 cities civilians clash clearly climate coalition colleagues collusion combat comey
    0.0120 commission communities compared complained complaints complete completely compromise
    0.0120 condemned confidence confirmation connection constitution constitutional consumers
    0.0120 contest contract controlled controversy convention counter couple credit crew damaging
    0.0120 daughter deadline deadly debates dec decade decide deeply democracy dems deny
    0.0120 deportation determine determined developed die diplomatic directly disaster discovered
    0.0120 discussed discussion display divided donors double doubt draft drawing drew drive
    0.0120 driving drop earned earth eastern editor education effectively elizabeth else enacted
    0.0120 ending engaged era estimated europe european everybody exactly example experience
    0.0120 extended extremist faced failure fair faith fans fast features fell female figures
    0.0120 filled film finish fix flag foot footage founder france french fuel gas gay generally
    0.0120 german giant god grand green guard guy halt handling happy hasnt hate heat heavy hell
    0.0120 highest highly historic holiday honor housing hunt identify ignored ill illegally
    0.0120 immediate imposed income increasingly indeed indicated influence informed
    0.0120 infrastructure initial initially inquiry insurance internal investigate investigators
    0.0120 island israeli jeff jersey jim johnson jong journal judiciary jump justices kentucky
    0.0120 kept kevin kick kids kim king korean land language largely lawsuit leaning legislative
    0.0120 lengthy libya lift listen london lose loss magazine mail managed management manager
    0.0120 massachusetts material maybe meant michigan mid midterm migrants mind ministry minute
    0.0120 mistake model monitoring moscow mostly mounted murder nationwide nature neither newly
    0.0120 nine normal nov npr occurred oct offensive oil operating original originally outlets
    0.0120 overall oversight package packed palestinian paper park partner path patients payments
    0.0120 peace pennsylvania per performance performed personnel picture piece pledged plus
    0.0120 politically popular population positive possibility potentially practice pretty
    0.0120 prevention price prices produced profile progress progressive prominent promise
    0.0120 protesters provisions putting quarter quite quoted radio ran range reaction reality
    0.0120 receive recovered reflect registered regulations religious remove renewed reopen repeal
    0.0120 replace replaced representative require requirements resigned resolution respect
    0.0120 restaurant retired revenue rhetoric rising rocket rumors rushed sales san sanctions
    0.0120 save scandal scene schumer scott season section select sense sentenced separate sept
    0.0120 seriously serve setting shown shut simply sitting size slightly slow solution sometimes
    0.0120 sort sounds space sparked sports spring steve steven stock straight struck struggling
    0.0120 study style success summit supposed surge surprised surrounding surveillance susan
    0.0120 suspended sweeping syrian taliban task taxpayers tea tech technology ted temporary
    0.0120 tensions territory terrorism testimony text theyve throughout tom touch tough trail
    0.0120 treasury treatment trust truth twice type ultimately unclear unless unlikely update
    0.0120 users usually vaccinated vaccine various violated violent vladimir voice vowed water
    0.0120 whatever wide willing wing winning wisconsin worse worst worth wouldnt wounded yes
    0.0120 yesterday
    0.0080 abandoned abuse accident accusations activities ads advanced advantage afghan afp
    0.0080 africa aftermath aggressive aircraft aired alarm alert alongside alternative angeles
    0.0080 angry animal anniversary anonymity anthony anticipated apart app apparent applications
    0.0080 appropriate approve argue arkansas aside assembly assessment assistance assistant aug
    0.0080 australia baby backlash balk band basic battles bbc beach bear begun behalf behavior
    0.0080 beheading beliefs belong ben billionaire blog bloomberg boston box branch brand brian
    0.0080 broadcast broader brother brown cabinet canada canceled capacity card cash cdc cease
    0.0080 ceiling celebrating celebration cell century challenger champion chaos character
    0.0080 chemical chicago chose christmas circuit circumstances citizenship classified clean
    0.0080 cliff clip closely closer club coast code cold collapsed collected collection collins
    0.0080 color colorado combined command commander commerce commissioner commitment completed
    0.0080 complex compound comprehensive computer concluded conclusion confident confront
    0.0080 congressman connected consequences construction content contrast contributed convicted
    0.0080 core correspondent crimes crucial cruz culture curb customers customs cutting cycle
    0.0080 danger declaration deficit delta depending describe detained detention devastating
    0.0080 device difference direction disappointed disclosed discrimination dismissed division
    0.0080 dog dominated dramatic dream driver duty easier easy economists edge edition edward
    0.0080 effective egypt electoral employee employers encouraging engineer enjoy entirely error
    0.0080 essentially establishment estate eventually exceptions exchanges exclusive exit
    0.0080 experienced explosion extra extraordinary extreme extremely factor fallen famous feb
    0.0080 fed feet felt fewer fifth filibuster filing finance fine firing fleeing flood formally
    0.0080 fought foundation fourth fraud fresh frustration function gang gaza gen generation
    0.0080 georgia germany google graham greater greatest grew guidance guilty gunman hacking
    0.0080 hailed hamas hampshire harm harris harry havent headlines headquarters healthcare
    0.0080 heavily hed hero herself hikes hollywood hopeful hoping hot hotel https hurricane
    0.0080 husband identity implement improving inspector institute interference introduced
    0.0080 investment iraqi irs islam islamist items jackson jail jay jet jihadists jones judges
    0.0080 kabul kelly kerry kidnapped knowledge label lady laid larger legally legislature lies
    0.0080 lisa locked longtime looming los losing lowest male mandate manhattan marco margin
    0.0080 marine marriage martin maryland match mate mccain memo memorial mexican midnight
    0.0080 missile missouri moderate movie msnbc narrow navy nearby negative negotiating
    0.0080 neighboring nevada nice nobody nominated none nor noting numerous offices officially
    0.0080 ones oppose origins otherwise outbreak outcome outlined outrage overhaul overseeing
    0.0080 overturn overwhelming pain pair paris parliament partial particular passage passengers
    0.0080 patrick paying pence percentage permanent personally peter pic pictures pilot plane
    0.0080 plant platform players pleaded poor poses possibly pound practices praised prayer
    0.0080 presence prior priority privacy proceedings produce professional professor profit
    0.0080 prohibit promoting proof prospect proud prove proved province publication punish
    0.0080 purportedly quick racial racism racist raid rain rape rare ratings reacted reagan
    0.0080 rebels recall recession recipients recommended recovery reduce reducing reduction
    0.0080 refugees regardless regime regular reid remember republic rescue researchers
    0.0080 resignation resolve resources revised rich riot rock roger ron roots sarah science
    0.0080 scientists scores scrambling scrutiny sea sector secure secured seeing seized sentence
    0.0080 server severe sharp ship shouldnt sick signature simple sit slammed slams smith society
    0.0080 sold specifically speculation split spokesperson sponsored spot staffers stakes stance
    0.0080 steel stephen stepped sticking stolen stone stood strengthen stretch string strip
    0.0080 stronger strongly stunning subpoena successful suicide suit super supply surged
    0.0080 surprise sustained table teachers tear teen terrible testify thomas throw tim title
    0.0080 toll tone tonight totally tour touted trading traditional traffic tragedy trend
    0.0080 triggered trouble troubled truck turkey ukrainian unable undermine undocumented
    0.0080 unprecedented unusual upcoming urges utah values variety vehicle vermont veto violation
    0.0080 viral voices warm wealthy weather weekly weighed welcome welcomed widespread winner
    0.0080 wish withdraw withdrawal witness witnesses wonder woods worried worry youtube zero
    0.0055 abroad abu accountability accountable accurate achieve achievement acted active actual
    0.0055 adam admission admit adopted advice advised advocate airlines alabama alex alexandria
    0.0055 aligned alive alliance ally altered amnesty amy anchor anonymous anyway anywhere
    0.0055 apologized appointment arab arrive art asian aspects assad asserted asset assist
    0.0055 assuming asylum atlantic attached attackers attracted attributed audio authorization
    0.0055 avert await award aware badly balance bargain barrier bashar basically battleground bay
    0.0055 bed beijing benjamin berlin bias bigger bin bodies bolster bomber bond boss bottom
    0.0055 bound breach breakthrough brett briefly brokered brutal bullet burden bus buying cable
    0.0055 calculated calm campus canadian cancer candidacy cap capture carter catch catholic
    0.0055 caucuses cautioned celebrate centre ceremony chain chances chant cheered childhood
    0.0055 choose chosen christ christopher cia cincinnati circulated cleveland click clients
    0.0055 climbed cloud collapse column commentator commercial commit committees competing
    0.0055 complicated concession confrontation confusion connecticut consideration conspiracy
    0.0055 consulate consulting contenders contentious contractor contributions conviction
    0.0055 convinced cops copyright corporate corporations corps correct cortez counterpart crack
    0.0055 craft creation credibility credible crushing cuomo custody daca dakota dan daniel dark
    0.0055 dawn declare decline deemed deferred defined degree deleted demonstrated denounced
    0.0055 departure deployed deported deserves desk desperate detected devices dhs differences
    0.0055 diplomats disagree disclosure dispute disputed dissent distance distributed divide doj
    0.0055 doses doubled drawn dreamers drinking driven drone drove dubbed dump ease easily ebola
    0.0055 echoed editorial egyptian electorate electronic elements eligible eliminating elsewhere
    0.0055 embassy embrace embraced emphasized employment encounter encourage endorsed endorsement
    0.0055 enemies engage english enormous ensuring entitled entitlement entry environment
    0.0055 environmental episode equal equipment escalating essential estimate ethics eve excited
    0.0055 executed exempt exercise existence expansion expectations expensive explanation exposed
    0.0055 express extensive extent facilities facility fashion fatal fate fault favorite fda
    0.0055 feature feed fees firearms fireworks fit fla flow fly flying folks football ford
    0.0055 forecast formal francisco frank frequently frustrated fun fundamental fundraising
    0.0055 furious gap garden gate gear gender generated gift gold gotten governing gowdy grab
    0.0055 grown guardian guest guidelines gunfire hackers hadnt hall hammered handful handle
    0.0055 harassment harder hardly hawaii hinted hire hired hiring hispanic hitting hoax holder
    0.0055 hoped hostage houston huckabee humanitarian ice ideological illinois illness import
    0.0055 impose impossible improve improvement inappropriate inches incoming incumbent
    0.0055 independence india indian indiana indicate indication indicted indictment infected
    0.0055 infections inflation influential initiative innocent insider instagram institutions
    0.0055 integrity intense intent intention interior intervention invasion invest investors
    0.0055 invited involvement iphone iranian isil italy jack japan jimmy jobless joke jonathan
    0.0055 joseph josh judgment jury justin kamala kavanaugh kennedy killer knocked kurdish laden
    0.0055 landmark las lashed latino laughing lay league lee legitimate lessons lewis liberties
    0.0055 liberty lindsey lived loaded lobbying located location longest louisiana lying machine
    0.0055 maine mandates manufacturing map marijuana married massacre matt matthew mccarthy
    0.0055 meddling medicare merely miami michelle miller mine minimum minnesota minor minorities
    0.0055 mirror misleading mixed modern momentum monthly moore moral motion motivated mountain
    0.0055 music myself nasa nato negotiate negotiators neighborhood net nfl nominees notice nsa
    0.0055 oath objected observers obstructed obstruction obviously ocasio older omar onto operate
    0.0055 opposite organized organizers ousted oval overnight overseas owned pace pacific paint
    0.0055 parenthood participate participating pathway patriot patrol peaceful penalties penalty
    0.0055 perfect permits petition pew physical pitch please pledge plenty pocket poised pope
    0.0055 port portion posed pre preparation prepare pressuring presumptive primaries principles
    0.0055 printed priorities prisoners probing processing proclaimed production promote properly
    0.0055 property providers purchase purchased purposes pursue pursuing pyongyang qaeda queen
    0.0055 quiet radical railing rand ranging rebuild recognize recommendations reelection
    0.0055 reference references refugee refusal regional regularly reiterated relatively religion
    0.0055 rely reminded removal repairs replay replied reserve resist resistance resolved resort
    0.0055 restore restrict resume retaliation retirement retreat revelations reversed rice rifle
    0.0055 river rob robust rod ronald route runner sad sandy sat saving scale scenes score screen
    0.0055 sealed sensitive sexually sharply shield shooter shop showdown significantly silence
    0.0055 singer sister skeptical skilled sky slash smaller smart smiling soared solid somewhat
    0.0055 song speed spike spirit spoken spotlight square stages stalled stamps statistics stem
    0.0055 store strategic strategist strength stressed studies stuff substantial succeed sudden
    0.0055 sue suggestion surfaced survived survivors swing tactics tank tape tariffs taylor
    0.0055 teaching teenager telephone temporarily tennessee tenure theyll threw thrown thus
    0.0055 ticket tied tip titled tony tool topic tower trafficking transcript transgender
    0.0055 transition transparency transport transportation tries truce truly turkish typically
    0.0055 unconstitutional undermining underscores unexpected unfortunately unidentified unique
    0.0055 unity unknown unlike uphold urging usual vaccines valley van vast vegas verify
    0.0055 virtually visa vision vital vows vulnerable wages warrant watchdog weak weaken wealth
    0.0055 werent whistleblower wild windows winds wis witch worldwide write writer yard younger
    0.0055 zone
    0.0035 aaron abbott abducted abdullah aboard abruptly absence absolute abuses accomplished
    0.0035 accurately accuse achieved acknowledge aclu actively actress administered
    0.0035 administrative administrator advertising advisory advocacy affiliate affiliated afford
    0.0035 afraid afterward aged agriculture airstrike aisle alan alaska allege altogether
    0.0035 aluminum amazing amazon ambitious amended ammunition anthem anxiety anybody anymore
    0.0035 apartment apologize apology applaud applied applies approximately arena ariz
    0.0035 arrangements articles artist asia assertion assess associate assume assured athletes
    0.0035 atlanta austin australian authenticity auto automatic aviation backers bag baghdad
    0.0035 baghdadi bakr ball ballistic baltimore baptist barbara barrage baseball battery beast
    0.0035 bench bend biased bigotry bitter bizarre bleeding blessed blunt boast bold bombshell
    0.0035 booker booster boots borrowing bought boxes boycott brain brazil brazilian breakfast
    0.0035 breath bridge broadly brooklyn bruce brussels bull bump businessman bust buyers cairo
    0.0035 cameron candy capabilities capable captivity carbon careful carefully carlos carries
    0.0035 castro casualties category celebrities celebrity cellphone centrist certainty
    0.0035 chairwoman chaotic chapter charity charlie chip choices choosing christine circle cite
    0.0035 clinical clinics clock closest clothes cohen columbia columnist comedian comedy comfort
    0.0035 comfortable communist compete competition competitive compiled comply components
    0.0035 conceded concert concrete confused consecutive consensus consistent consistently
    0.0035 constantly constituents contends context contradict contributor convince conway cook
    0.0035 cool cooper cooperation coordinated corner corrupt corruption cory costa coup couples
    0.0035 cousin crackdown crazy creator cruel cuba cyber dallas danny dating dave davis dealt
    0.0035 dean dedicated deepen deeper default defence defendants defied define definitely
    0.0035 definition delegates delivery demonstrate demonstration demonstrators denial denver
    0.0035 departed derek des desantis description desert deserve designating desire desperately
    0.0035 destruction determination detroit dialogue dick dictator differently dig digital
    0.0035 diminished dinner diplomacy disagreement disappeared disappointment disastrous
    0.0035 dishonest dispatch disrupt distancing disturbing diversity divisive dnc don donated
    0.0035 donations doomed doug dow downplayed dragged drama dressed drills dry dug dying dynamic
    0.0035 eager earnest easing eat eating eighth electric elementary eliminate elite embarrassing
    0.0035 embattled emissions emotional employed empty endangered enduring enemy enforcing engine
    0.0035 england entertainment epa epidemic equality equally erupted escalation escape escaped
    0.0035 evacuation evil exact examination examining examples exceeds except excerpts excuse
    0.0035 execution executives exercises expenses explicitly exploded explosives exports
    0.0035 expression extension failures fairly fallout farm farmers faster fatally felony fence
    0.0035 ferguson fierce finances finger flat flaws fled floated floyd followers forensic forget
    0.0035 fort forth forum framework freed freeze freshman friendly fundraiser funeral garnered
    0.0035 gavin geneva genuine girlfriend glass globe golf gorsuch grabbed grade grandfather
    0.0035 grassley grave greatly greg grim grip gross guarantee guaranteed guess guide gulf hair
    0.0035 hanging harvard hashtag hat hatch hatred haul healthy heels height heightened
    0.0035 helicopter hide hiding highway historically hole holy homeless hook horrific
    0.0035 hospitalized hostile household hundred hunter iconic ideology ignore ilhan imagine
    0.0035 imminent impeached implications importance impression improperly inauguration inc
    0.0035 incredible independently indoor industrial industries infamous info initiatives inner
    0.0035 inspired installed instance instructed insult interfere interim interpret introduce
    0.0035 investigative invoked iron isolated italian jason jeffrey jerusalem jesus jewish jon
    0.0035 jordan journalism journey joy judicial jurisdiction justify kansas kellyanne kingdom
    0.0035 knee knife kremlin lab lake lap larry laying leg legacy legalization legalized
    0.0035 legislators length lesbian letting libertarian licenses lifetime literally loans
    0.0035 lockdown logo losers loud louis loved lunch luxury lynch mainstream majorities maker
    0.0035 malaysia mandatory manner manufacturers marathon marched maria mars mary maximum
    0.0035 meaningful meat medicaid medicine memory mere mess metal methods mick microsoft midst
    0.0035 migration mild militias minneapolis misconduct misinformation missiles mississippi mix
    0.0035 mob mobile mocking modest mohammed mom mourning mps narrative narrowly nasty native
    0.0035 natural necessarily neighbouring neil nervous netanyahu nevertheless newsom nick
    0.0035 nonetheless nonprofit normally northeast notably noticed notion nowhere objections
    0.0035 obligation observed obvious occasion occupied occur ocean odds offenders offense
    0.0035 oklahoma oldest olympic openly operatives opportunities optimism optimistic oregon
    0.0035 organisation osama ought ouster outcry outgoing outspoken overwhelmingly owe pac
    0.0035 pakistan palace parade parliamentary partially partnership pattern pause payroll
    0.0035 pending peninsula penned perfectly permanently permission persistent perspective pfizer
    0.0035 phase philadelphia phoenix pieces pills pipeline pit plagued planet plea pleased plot
    0.0035 poisoning pompeo pool pop popped portray possession postponed pot pouring pray
    0.0035 precedent predecessor predictions preferred pregnancy pregnant premiums preserve
    0.0035 preserving pretend primarily prince principal principle procedural procedure procedures
    0.0035 producer progressives prohibition proper prosecuted prosecution protective provoked
    0.0035 puerto punch pundits punishment purpose pushback qatar quality quarantine quit quote
    0.0035 rallies ramp random rapid rapidly rarely readers realize realized reasonable rebuke
    0.0035 recognized recruited recused refer referendum refuse regain regret regulators rein
    0.0035 relatives relevant reliable relies remarkable reminder remote reputation reserved
    0.0035 responses restoring restrain restrictive resumed retail retire reversal reverse
    0.0035 revision rican richmond rick rico ride ridiculous rigged ring ripped rnc rodham roe
    0.0035 rollout routine row rubber rural satellite saudi saved scalia scam scared scenario
    0.0035 schedule scheme scientific scope scotland screaming script scroll sean seattle secretly
    0.0035 seekers seemingly selection sensors sentiment seoul separated separately separation
    0.0035 seth settled severed shadow sham shape shaping shattered shed sheet shell shelter
    0.0035 sheriff shipping shirt shopping shortages shouting shrinking sided sidelines sight
    0.0035 singled sixth skin slapped slated slight slipped slogan slowly smashed smoke snow
    0.0035 socialist soft solely solidarity solve somebody somehow sony sorry soul southeast
    0.0035 spanish specialists species spiked spotted spray spy stability staggering stake
    0.0035 standoff steady steal steer stomach strained strange stream strict strongest struggle
    0.0035 stuck stupid submit submitted subsequent subsidies suburb subway successfully suddenly
    0.0035 sued sufficient sun supplies surface surgery survive suspicion sway swept swift swiftly
    0.0035 sworn symbol symptoms tag takeover tall tally tapped technical teenage telegraph
    0.0035 televised tend testified theft themes theories theory therefore theyd threshold
    0.0035 thrilled thwart ticked tighten todd tomorrow tougher tourists tradition traditionally
    0.0035 transactions transfer transferred trapped travelers trees tremendous trey trudeau
    0.0035 turnout unacceptable unanimously uncertainty uncovered undergo underground underlying
    0.0035 understood underway unfair unfolded universal unlawful unleashed unnamed unnecessary
    0.0035 upheld uploaded upper ups upset urgent useful vacation value vehicles verified versus
    0.0035 victories violate visitors volatile voluntary volunteer wade walker walter waste wasted
    0.0035 web websites weight welfare whip whove wikileaks willingness wilson winter wolf
    0.0035 wonderful wrapped wrongdoing yemen yourself youve zoo
    0.0023 abdel abolish absentee absurd acceptable accidentally accommodate accompanied
    0.0023 accompanying accuracy accuser adapt additionally adjusted adjustments adversaries
    0.0023 advisor affiliation affirmed aggravated aggression aggressively ahmed aiming airliner
    0.0023 akin alcohol alexander aliens alike alito allen ambitions analyzed anderson angela ann
    0.0023 antifa antonin antonio appalled appearances applause appointee appointees appreciated
    0.0023 apprehended arabic arsenal assailed assassination assessing assign assumption assure
    0.0023 asteroid astronauts atmosphere attendance attendees audit authorize automatically
    0.0023 avenue babies bader bail bailey balanced bannon barrel bash basketball bastille batch
    0.0023 battered beaten beautiful beef beer bell beloved belt beneath bernard besides bet
    0.0023 betrayed betsy binding biological bird birthday bishop bite blasey blasio blew bloc
    0.0023 bloodshed blumenthal bolt boom bore botched bother bowl bracing brad bradley bragged
    0.0023 brave brazen breathe breitbart brennan bribery bridges bright brink broadcaster
    0.0023 brotherhood bruising brutality buck bulk bunch bureaucrats buried burst button
    0.0023 calculation californians caller cancelled capping captive caravan caribbean carrier
    0.0023 cartoon casey catastrophe cautious ceasefire censor certificate chad championship
    0.0023 chancellor characterized charlotte chart charter cheating checker cherry chest chicken
    0.0023 chilling chopped civic clarified clarify clark classroom closure clout clues cnbc coach
    0.0023 coastal coat coin col colin colleague collective colleges colluded columbus comeback
    0.0023 commentary commonly commonwealth communicated comparison compelling compensation
    0.0023 competitors compliance complications compromises concentrated conclude condolences
    0.0023 confidential congratulate congratulations congresswoman conscience consent constant
    0.0023 consultant consultation contrary contribute conventional converted convey cooperate
    0.0023 cooperating coordination coordinator copies copy corrections corresponded corroborated
    0.0023 costly counterterrorism countless courage courtesy crater crawling crimea crippling
    0.0023 crises critically criticize crooked crowley crown crude cruise cry crying crystal cuban
    0.0023 cultural cup cure curious curtail cyberattacks cybersecurity dad damascus damn dance
    0.0023 darrell database dated deadliest dear debacle debris debunked debut decried defender
    0.0023 defiant defund degrees del delaware delegate delegation deliberate deliberately
    0.0023 demographic dent depicting depression depth derail destructive detainees devastation
    0.0023 developer devoted diagnosed diane diego differing digits dignity dip dipped dire
    0.0023 disabled disclose disclosures discouraged discourse discriminatory diseases disgusting
    0.0023 dismantle dismiss disney displaced disruption distinguish distract ditch diverse dna
    0.0023 doctrine dominant downtown drag dramatically duncan durbin dust ear earliest easter
    0.0023 economies edged editing educated effectiveness egg elderly electricity elites elon
    0.0023 emerge emotion empire enabling endorse energized engagement entities entity entrance
    0.0023 entrepreneur envoy epic equipped erased essay ethical ethnic evacuate evacuated
    0.0023 evaluating evangelicals evenly eventual everyday everywhere exam examine examiner
    0.0023 exclusively excuses exemption exhibit expansive expense experiment expire expired
    0.0023 explicit exploit explosive extremism eyeing facilitate factions faculty fade fairness
    0.0023 falsely fame famously fastest fauci felons fema fencing fever fiery finalized
    0.0023 fingerprint firefighters firestorm fish fixed flagged flames flash flavored fleet flip
    0.0023 flu flurry foil fool forceful forecasters foreigners forever formerly formula
    0.0023 forthcoming fortune foul foxnews francis frankly fraught fred frequent frightened
    0.0023 fruits fulfilling funny furor fury gallery gary generous georgetown ginsburg giveaway
    0.0023 golden goodlatte gorilla gps graphic grassroots grateful greeted gridlock grilled
    0.0023 groundwork guatemala gubernatorial guiding habit hagel haitian haley halloween hallway
    0.0023 hamilton hannity harassed harbor hardened harmful harsh harvey hassan headline heaven
    0.0023 henry heritage hey hidden hijacked historian historical hometown honest hong honour
    0.0023 hopefully hopkins horse hostages howard hung hurdle hurricanes icon idaho ideal
    0.0023 identification iii immune impasse impending importantly impressive improper inability
    0.0023 inadequate inaugural inbox inciting incorrect incredibly index ineffective infectious
    0.0023 inflammatory influenced infuriating injected injunction injury injustice inquiries
    0.0023 insight insistence inspection installation instances instant instituted institutional
    0.0023 instructions insurgents intensified intensifying intentionally intercepted
    0.0023 interpretation interstate intervene intolerable invitation invite involve irresponsible
    0.0023 issa jacob jared jazeera jean jeh jen jennifer jessica jews jihadi jill jose joshua
    0.0023 juan julian justification kanye kathy keen keith ken kenneth kilometers kneeling kong
    0.0023 kurds laboratory lamented landov landscape lane lately laura layoffs leap lebanon
    0.0023 legalize legitimacy lerner lethal leverage lgbt lgbtq library license lied lieutenant
    0.0023 lighter lightning liked likelihood lingering lit litigation liz lois longstanding loose
    0.0023 lover loyal mad mainly maintenance mall manage maneuver mansion marines marketplace
    0.0023 marry master math mattis max mcdonald meal melania membership mental menu merits metro
    0.0023 metropolitan mich milestone misled mistakes mitchell moderates modified mogul molested
    0.0023 monetary montana moon moreover mortgage mosque motive mouth multi mum murkowski murray
    0.0023 museum musician mysterious mystery nail nationalist nationally naval nazi nebraska neck
    0.0023 nelson nerve netflix neutral nev newsletter nikki nonpartisan noon northeastern
    0.0023 northwest nose notable notified novel nyc objective occupation occupy offending offset
    0.0023 omnibus operational operators oral orange ordinary org orientation originated ottawa
    0.0023 ourselves outdoor outlook outright outstanding overcome overlooking overruled
    0.0023 overshadowed pact painful palin palm panic pardon partly paso passion pastor pat
    0.0023 paycheck pbs peak pegged permitted perry persist personality persuade pete phased
    0.0023 phelps phenomenon phones phony photographers phrase physically physician pillar pink
    0.0023 pinned pittsburgh pivotal plaintiffs plates plausible playbook plunged podcast
    0.0023 polarizing policymakers polished pollster poorly populist porn portland portrait posing
    0.0023 poster postpone poverty powell practical praise prank precaution precinct precisely
    0.0023 pregnancies preliminary premature presentation presiding presumably prevail preview
    0.0023 pride priest prioritize privately prize proceed productive profound programme
    0.0023 projection propaganda propelled proponents propose prosecute prosperity protocols
    0.0023 proven provocative psychological publicity publisher pumped qualified qualify
    0.0023 quarterback quietly quo racially racing racked radar rage rallied ram rampage rampant
    0.0023 rap raped rapists rapper rated ravaged ray readiness reaffirmed reassure rebound
    0.0023 rebuked reception reconsider recount redacted reeling refrain registration regulating
    0.0023 regulatory relative relentless reluctant remainder replacement rescued respectively
    0.0023 respondents responsibilities rethink rev revenues revoked revolution rex rid rifles rio
    0.0023 rips risen roared robot rocky rogen roman rome roof roosevelt ross rough routes
    0.0023 routinely roy royal ruth safeguards safely salary sam sample samples samuel satirical
    0.0023 satisfied scaled scathing scholars schoolchildren screenshot segment seize sergei
    0.0023 servants settle severely sgt shake shaking shall shame shines shoes shook shore
    0.0023 shortage shuttered shy sic siege significance silencing silicon silver similarly
    0.0023 singing sized skepticism skipped slate slavery sleep slim slip slower smartphone
    0.0023 smoking smooth snap sniper snowden softening software soil solar solving somalia
    0.0023 sometime somewhere sooner southeastern southwest soviet spain span spanned spared
    0.0023 sparring spate specify spectrum spell spilled spin spiral sprawling spur spying squad
    0.0023 stark statue statute steep stockpile stoked stole stopgap stress stricter stronghold
    0.0023 strzok studios stunt submarine subscribe substance substantially suburban succeeded
    0.0023 successor sucked suing sum summary sunlight sunni sunny suppress supremacist surely
    0.0023 surrendered suspension swamp swath swirling swiss switch synagogue systemic tackle
    0.0023 tackling takeaways tale talent tampa tampering tap tehran temperature temperatures
    0.0023 temple tense tentative terminate terrified terry thanksgiving theater theme theresa
    0.0023 thompson thorough thrust tight timeline timing tokyo tolerance ton topped toppled torn
    0.0023 tossed toxic toy trace traction trademark tragic trans transformed translated
    0.0023 translation transparent tribute tricky triumph tropical tunnel turmoil twenty twin
    0.0023 twist ultimate umbrella unaccompanied unanimous unanswered unauthorized unbelievable
    0.0023 uncertain unchanged uncomfortable undercut undertaking underwent undo unfortunate
    0.0023 uniforms unite universe universities unraveling unrelated unrest unsafe unspecified
    0.0023 unverified upend uproar upward urban usher utter vague valuable vary vatican venue
    0.0023 verdict verge vessels vietnam viewers vigilant viktor virgin visible volatility vowing
    0.0023 wales walsh ward warner warriors wash waving wed wendy whenever wherever whitehouse
    0.0023 whoever widened wider wire wisdom withdrawn withdrew withhold woes woke workforce
    0.0023 workplace worries wrap wreck wright wrist www wyoming yang yeah yelled yellow yield
    0.0023 yorker youd youll youth zimmerman
    0.0015 aborted abrams absent academic academy accelerated acceptance accidental
    0.0015 accomplishments acquisition acres acronym activism addicted adequate advise aerial
    0.0015 aging agricultural ahmad aided airing airline airplane ala alejandro aleppo alienated
    0.0015 allegiance alluding aloud altercations altitude ancient anna anxious appreciation
    0.0015 arabia arabian architect arguably arming array artificial artillery ashamed ashraf
    0.0015 aspirations assailants assembled assurances atrocities authentic authoritarian
    0.0015 automobile autumn availability aviv awareness awful awkward backdrop backup backwards
    0.0015 bang bankruptcy bare baseless basement beacon beatles beck bedroom behaviour belgium
    0.0015 bent berman beside besieged bible bilateral billboard billy bisexual bitterly blackmail
    0.0015 blackout blair blake blank blatant blaze blazes blistering blitzer blogger bloody blown
    0.0015 bogus boris borne bots bottle bout bow boyfriend brady brandon breakdown breakup
    0.0015 breeding brewing brilliant broaden bros brushed bryant bubble bug bully burger burr
    0.0015 busy buzzfeed bystanders cache calculus calendar campaigner cancellation captain
    0.0015 cardinals carl carlson carson carved casino catapulted catastrophic categorically cathy
    0.0015 cats censorship cents centuries ceremonies chaffetz chase chasing chatted cheap
    0.0015 checkpoint chelsea cheney choking chorus circles circumvent clad clarence clarification
    0.0015 classic cleric closures cluster cola collision colonel combative combination comic
    0.0015 commute companion compel completion composed concealed concede concept condemnation
    0.0015 confederate conferences confessed congratulated congressmen considerable consisted
    0.0015 consistency conspired constituted constructive consuming consumption contagious
    0.0015 continent continually convoy corey correctly correspondence cough counterintelligence
    0.0015 courageous craig creature credentials criteria criticised crops culminated czar
    0.0015 dangerously daring darkness daylight dealers deceased deck declassified decorated
    0.0015 decreased dedication defensive defiance definitive defy delete delhi deliberation
    0.0015 delicate delight demeaning demise dependent dept destination deter detonated deval
    0.0015 devos devotion dial dictate difficulty digging dimension dining dirty disapprove
    0.0015 disbelief discarded discharges disciplinary discovery discriminate disdain disgrace
    0.0015 disguised disinformation dismantling dismissal disparaging disregard disrespect
    0.0015 distinct distinction distress distressed divorce divorced dmitry dock documentary
    0.0015 dogged donate douglas download downward dragon drain drones drought drown drunk duck
    0.0015 dull dumb duties dysfunctional earners eased edt educational ego elevated eleven
    0.0015 elimination emanuel embarked embassies emmanuel empowering enable endless engulfed
    0.0015 enhancing enlist enraged enriched enroll entertaining enthusiasm enthusiastic epstein
    0.0015 equity equivalent erected escalate escorted espionage etc evaluate evaluation evolving
    0.0015 exaggerations exceptional existential expelled experimental exposure extramarital facto
    0.0015 fairfax farther fascist fatalities federation feminist fended fetal fetus fiasco fifty
    0.0015 fisa fitch flake flank flared flatly flew flipped flocked flown flush forcefully
    0.0015 forcibly forest forgo forgotten format formation foster fraction fractured fragile
    0.0015 frame framed franchise frantic fraudulent freely frenzied freshmen frontier fuck
    0.0015 furnish futures gaffe gallon gao gasoline ghani ghost glad globally goat gonna goodbye
    0.0015 gordon grace grader grades graduate graduates graffiti grandmother grapple grappling
    0.0015 grass graves greene greenhouse grenades gretchen grieving groped guantanamo gunmen gut
    0.0015 hallmark hamid handcuffed hank hannah harper harvesting hastily hated haven havoc
    0.0015 hayden heal heartbeat heller helmet herald hip hood horrible horror huffington hughes
    0.0015 humanity humiliating hungary hunger hungry hurdles hutchinson ian identical identifies
    0.0015 identities idf ignite illustrates imagined imitating immense immunity implored
    0.0015 impressed improvised incendiary incest inclusion incompetence indefinitely inflicting
    0.0015 influx inherited initiated innocence innovation insert inspect inspire instantly intel
    0.0015 intensive interactions internationally interrupted intimidation introduction intrusion
    0.0015 intrusive invaded invented invoke ire irma itll itv jabs jacket jake jamie janet
    0.0015 japanese jeopardy jeremy jerry jesse jihad joel joked justified kaine kan karen kate
    0.0015 katrina kay kenya keynote khan kiss kit knight koch kumar kushner labrador lago
    0.0015 lambasting lance lapses laser latin latter launchers laundering lawful lawn leahy
    0.0015 leftist legend legislatures lending lesser levy liar liberation libyan limbaugh limbo
    0.0015 lincoln lions locate lone lookout looting lord lottery lull lung luther mac macron maga
    0.0015 magazines magnitude mahmoud mainland malign manhunt maricopa marshall martha maxim
    0.0015 meantime medal mediators medically medicines medics mediterranean meme memorable
    0.0015 memories merkel meteorologist mic michele microphone mideast midwestern milestones
    0.0015 millennials mini minn mishandling missteps misunderstandings mode mohammad monsters
    0.0015 monument monumental mortar motivations mtv muhammad murderer murphy musk muster naming
    0.0015 nasdaq nba neutrality newest newsroom nicholas nickname nightly nike ninth nixon
    0.0015 nonsense northwestern notification nsc nurse nurses nuts nyt observation obstacle
    0.0015 occasionally offshore oliver olympian onboard operative opting orlando oscar ours
    0.0015 outage outpost outrageous outreach outsider overcoming overdose overhead override
    0.0015 overseen overthrow owens oxygen panned paperwork par paradise participants passionate
    0.0015 passport patch patience patron pave pearl peers pen pensions perpetrators persuaded
    0.0015 pertaining pharmaceutical phil pickup pitting pivot pizza plain playstation plotting
    0.0015 plowed plummeted podium polarization politicized pollution popularity positively
    0.0015 preceding predictable prefer presumed priebus problematic professionally profoundly
    0.0015 programming promotion pronounced prosperous provincial psaki psychologist pure pursuit
    0.0015 qaida quell quest rabbi radically raging railroad rammed raping rat ratified rationale
    0.0015 rattled raucous raul raw razor rear reassuring rebellion rebuffed reckoning reclaim
    0.0015 recognition recreational recuse regulate reign reinforce reinstate rejection relaxed
    0.0015 relieved remake remotely renders rent replies reply reproductive rescinded rescuers
    0.0015 reservations residence residential resounding respective restart restraint resurfaced
    0.0015 retailers retain retake retaliate retracted retrieve retweeted revamped revive
    0.0015 revolutionary reward rewritten rhode rift risky roadblock robbed robinson rogue rubble
    0.0015 ruin rulers sabotage sacred sacrifice sacrificed sadly safer saint salaries salt sandra
    0.0015 sandwich santa savvy scare scattered scraps seasonal secrecy secretive semi
    0.0015 semiconductor semitic sergeant sergey setup seventh sharia sheldon shores shotgun
    0.0015 shoulders shower sickened sidewalk signatures silent simultaneously sir sizable skip
    0.0015 skirt skyrocketing slain slap slaughter slippery slope slot slowdown smacks snapped
    0.0015 snowstorm snyder soaked sober socialism sole sour sovereign sovereignty spaces
    0.0015 speculated spencer spree spurred stab starred starter statewide steadily steele stein
    0.0015 stemming stephanopoulos stewart sticker stiff stifle sting stir stirred stormy
    0.0015 straightforward strait stranded straw streak stripped structural structure stuart
    0.0015 subscription subsequently subvert succumbing summoned sunset superintendent superior
    0.0015 superpowers supervising suppression surgeons surprisingly swear switzerland sydney
    0.0015 sympathy systematic tables tack tail taiwan tamara taped tara taste tattoo techniques
    0.0015 tel tents terminated terrifying territorial testifies thick thorny throngs tide tier
    0.0015 tiger timely timothy tiny tired toilet tolerate torch tore torrential torture toughest
    0.0015 traced translate transmission trash trayvon treaty trick trio triple tucker tuition
    0.0015 tumbled tumultuous tune tycoon tying typical ugly unannounced unaware underscore
    0.0015 unemployed unequivocally unfairly unhappy unified unilaterally unlimited unmanned
    0.0015 unofficial unqualified unseat unsuccessfully unusually unwilling upgrade uptick uranium
    0.0015 utility vacated valid vanishing vehemently venture ventures vested vets viable vicious
    0.0015 victoria virtual virtue visibly visual volume voluntarily vox wallace wallets walmart
    0.0015 warship watchers waved wavered weakness wealthiest weary wedding weed whatsapp
    0.0015 whatsoever whitmer wielding wildfires wildlife wildly windfall wine wiped woodward worn
    0.0015 worsening worship worthy wreckage wsj yahoo yanked yates youngest zealand zuckerberg
    """
}
