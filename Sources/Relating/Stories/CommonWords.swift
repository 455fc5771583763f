internal import News

/// How common the most common words of English news are.
///
/// Shares of articles in the training part of PolNeAR, in classes; words in fewer than five of its
/// articles are left out. Written by Scripts/common-words.py.
enum CommonWords {
  /// The share of articles that hold a word, by the word's stem.
  static let shares: [UInt32: Float] = {
    var shares: [UInt32: Float] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard let share = fields.first.flatMap({ Float($0) }) else { continue }
      for word in fields.dropFirst() {
        // The table runs from the most common word down, and a stem is as common as its commonest.
        let stem = WordScanner.stem(of: word).key
        if shares[stem] == nil { shares[stem] = share }
      }
    }
    return shares
  }()

  private static let table = """
    0.3000 about according after against all also american among and any are back because been
    0.3000 before being bernie both but called campaign can candidate candidates clinton could
    0.3000 country democratic did don donald down during election even first for former from get
    0.3000 going had has have her hillary him his house how including into its just last like long
    0.3000 made make many may more most much national new news nominee not now obama one only other
    0.3000 our out over party people political president presidential primary republican republicans
    0.3000 said sanders say sen she should since some state states still support than that the their
    0.3000 them then there they think this those time told trump two very voters was washington way
    0.3000 week well were what when where which while who will with would year years you
    0.2000 added again ago america americans another around asked better between big bill change
    0.2000 clear come cruz day days debate democrats director does doesn every far florida four
    0.2000 front full general good gop got government group help here interview issues john know
    0.2000 later left likely look lot major media might million monday money month months need never
    0.2000 next night nomination off own part past percent point policy polls post public put race
    0.2000 real recent right same saying says secretary see senator show something such supporters
    0.2000 take ted these things though three through times too top tuesday under united vote want
    0.2000 went whether white why win won work world yet york
    0.1300 able across administration ahead almost along already announced anti attack attacks away
    0.1300 barack based become behind believe best bush business call calling came care case center
    0.1300 chief close cnn comes coming comments committee congress conservative convention current
    0.1300 decision democrat department despite didn different doing done each earlier early
    0.1300 economic either email end enough ever executive face fact family federal few fight find
    0.1300 five foreign found free friday give given gov governor great groups hampshire hard having
    0.1300 held high himself history home however important instead iowa issue job keep kind known
    0.1300 large late law lead leader leaders leading least led less let little lost majority making
    0.1300 man march marco matter members message middle move must name nation nearly november
    0.1300 number office officials often ohio old once others paul person personal place plan plans
    0.1300 points politics poll power press primaries private question questions rally really
    0.1300 recently record released reported role rubio run runner running second security seen
    0.1300 senate set several side social south speech statement street strong system taking term
    0.1300 texas thing thursday today together took trying turn turned twitter university until use
    0.1300 used vermont votes wall wants war wednesday weeks whose winning without women working
    0.1300 wrote your
    0.0900 abstract accused act action actually address adviser allies although always anyone
    0.0900 anything appeared attention bad ban battle became began ben beyond biggest billion
    0.0900 billionaire bring build california calls campaigns candidacy cannot carolina caucuses
    0.0900 certainly chairman chance children chris city class college comment community conference
    0.0900 congressional contest contests continue continued control countries course court
    0.0900 criticism crowd david deal decades delegates described difficult economy effort efforts
    0.0900 eight elected else endorsed especially establishment event everyone everything expected
    0.0900 experience failed fall feel field final financial focus follow following force fox
    0.0900 friends further future gave george getting ground growing half happen head health helped
    0.0900 higher hold hope host hours idea immigrants immigration increasingly information interest
    0.0900 international islamic isn jeb jobs july june kasich key largely latest leadership leave
    0.0900 legal level liberal life line lives longer looking low makes manager means meeting member
    0.0900 men military millions moment morning movement muslims needed needs north noted nothing
    0.0900 numbers official open opportunity order organization outside paid particularly pay
    0.0900 perhaps play pledged policies politicians position possible potential presidency
    0.0900 presumptive pro probably problem process rather reason received remains remarks rep
    0.0900 report reporters response rights rival rules saturday seemed seems senior sense sent
    0.0900 short showed showing shows significant similar single six small someone soon speak
    0.0900 speaking spent spoke spokesman staff stage start started stop story strategy suggested
    0.0900 sunday super supported supporting sure taken talk talking team tell telling terrorism
    0.0900 text themselves third thought toward trade tried try tweet understand union using vice
    0.0900 victory video view violence voted voting wanted wife wins within woman words worked wrong
    0.0900 young
    0.0600 abc ability above access account adding advantage advisers age agenda agree agreed
    0.0600 agreement aides air answer appeal appear appears approach april aren argued argument ask
    0.0600 associated attempt attorney audience author average backed backing ballot base becoming
    0.0600 begin beginning believes bid bit black board book border born brought building built
    0.0600 businessman carson cases cast caucus central certain challenge changes choice christie
    0.0600 citizens civil claim clearly cleveland common companies company compared concern concerns
    0.0600 conducted conservatives consider considered continues contrast conversation cost create
    0.0600 created crisis critical criticized cut death december decided declared declined deep
    0.0600 defeat defense delegate difference directly district dollars donors dozen east editor
    0.0600 elections electorate emails ended endorsement entering entire estate events everybody
    0.0600 evidence example expressed facebook faces facing families father favor fbi fear february
    0.0600 fellow figure finally firm focused followed forces forward fund game gets giving global
    0.0600 goes gone growth gun guy hall hand hands happened hasn hear herself hit holding hour huge
    0.0600 hundreds husband illegal immediately impact include included includes income increase
    0.0600 independent industry influence interviews investigation involved iraq itself james
    0.0600 january jersey joe justice killed knows largest laws leads leaving list live local
    0.0600 longtime lose loss love lower margin mark market mass maybe mean meet met mexico michael
    0.0600 mike mind minority moved moving mrs muslim near network nominating non none note october
    0.0600 offer offered online opinion opposed opposition overall pac particular parties path
    0.0600 pennsylvania percentage philadelphia planned played playing pointed police politically
    0.0600 politico polling poor popular population positions powerful pressure pretty previous
    0.0600 previously problems professor program progressive proposed protect provide provided
    0.0600 publicly push putting quickly radical radio raise raised raising rallies reach read ready
    0.0600 reality referring reform relationship release remain repeatedly reporter reports research
    0.0600 respond responded rest result results return rhetoric rise rising risk rivals room san
    0.0600 saw school seeking seem self september series serious served server service seven share
    0.0600 shooting shot sign signed simply son sought speaker special speeches spending stand
    0.0600 standard standing star statements stay step strategist strength style subject success
    0.0600 summer supporter supreme surprise takes tax television terms terrorist thinks thousands
    0.0600 threat throughout total tough town trail true tweeted ultimately usa views virginia voice
    0.0600 voter wasn watch ways west whole whom willing winner wisconsin workers works wouldn yes
    0.0400 absolutely accept acknowledged actions activist activists addition additional ads
    0.0400 advocate affairs african afternoon agency aggressive aide aimed allow allowed alone
    0.0400 amendment amid amount anger angry announcement anybody apparent appearance approval area
    0.0400 areas argue arguing arizona arkansas army article asking assault association attacked
    0.0400 attacking available avoid bank banks beat becomes behalf believed below benefit benefits
    0.0400 benghazi biden bigger blue break breaking breitbart bringing calif campaigning capital
    0.0400 career carly cause caused cbs century challenges challenging changed changing charge
    0.0400 charged charges check chicago child china choose cited claimed claims classified climate
    0.0400 closed closely closer club coalition com commitment committed communications communities
    0.0400 completely concerned concluded continuing controversial controversy core corporate couldn
    0.0400 council count county cover coverage credit criminal critics crucial currently cycle daily
    0.0400 dangerous data date daughter dead deals debates decade decide decisions deeply defend
    0.0400 defended degree delivered democracy denied details determine development died differences
    0.0400 direct discuss discussion divided documents dollar donations double doubt draw drew drive
    0.0400 dropped due earned easily eastern easy education effect effective effectively emerged
    0.0400 employees endorse endorsements energy enforcement ensure era europe evening eventually
    0.0400 exactly exchange exit expand expect experts explain explained faced fair faith false
    0.0400 familiar fast favorite feb felt female fewer fighting filed finding fiorina fire fired
    0.0400 fla floor folks forced form foundation founder freedom friend friendly fully funding
    0.0400 fundraising gap generally generation gives goal gotten greater handling happens harder
    0.0400 hate haven heading heard hearing heart heavily helping highest highly hill holds hoped
    0.0400 hopes hoping hurt ideas illinois image incident increased indiana individuals inside
    0.0400 insisted instance institute intelligence interests investment isis issued jeff joined
    0.0400 journal judge keeping kelly kept knew labor lack language larger lawmakers learned
    0.0400 legislation letter libya lines living looked looks losing main mainstream martin maryland
    0.0400 massachusetts massive mate mayor mccain meant meanwhile measures mention mentioned
    0.0400 messages mexican michigan minimum minister minute minutes mistake mitt moderate mogul
    0.0400 momentum mostly msnbc multiple named nationally nations nbc necessarily necessary
    0.0400 negative neither nevada newspaper nine nobody nor noting nuclear offering ones opened
    0.0400 opening operation opponent opponents organizations orlando otherwise outcome overseas
    0.0400 page parents paris pass passed paying performance period peter phone pick picture places
    0.0400 planning platform plus populist positive possibility posted potentially praised prepared
    0.0400 presence present prevent price prime principles priorities profile project prominent
    0.0400 promise promised promises proposal proposals prove proved published pushed pushing
    0.0400 quarter questioned quite racist ran rate reached reagan reasons records refugees refused
    0.0400 registered regularly related religion religious remained remaining remember reporting
    0.0400 represent represents reputation request requests require required resources respect
    0.0400 responsible retired revealed review revolution rich richard rick robert romney roots
    0.0400 roughly rule ryan safe save scandal scheduled scott scrutiny season secret secure seeing
    0.0400 sees senators send serve services serving shared shift shown sides signs simple site
    0.0400 sitting situation socialist somebody sometimes sort source southern specific specifically
    0.0400 spend split spokeswoman stance stands starting stated status stood stories strategic
    0.0400 stronger strongly students successful suggest suggesting superdelegates supports supposed
    0.0400 survey swing syria syrian talked talks taxes test thanks thinking ticket ties tom tone
    0.0400 track traditional trouble trust truth turning twice unless unlikely upon urged usually
    0.0400 values various vast veteran via victims victories visit vowed wage wages wake warned
    0.0400 water wealthy weapons website weekend western whatever wide widely wing word worried
    0.0400 worse worst worth written younger
    0.0270 abortion abroad accepting accounts accusations acting active add admitted adopted advice
    0.0270 afford affordable agents alabama alleged allowing allows ally alternative ambassador
    0.0270 analysis analysts angeles annual anonymity answers anxiety apparently appeals appearances
    0.0270 arms aside attempts attended august aware backers background balance ballots barely basis
    0.0270 beach beating begun behavior bernardino bipartisan birth blame block bloomberg bob body
    0.0270 boost borders bottom brand brian brief broad broader broke brooklyn brown budget
    0.0270 businesses buy cable camp campaigned capitol captured car card careful carried carry cash
    0.0270 catch caught centers chair chamber channel character chinese choices chosen chuck church
    0.0270 circumstances cities citing citizen claiming clintons closing colleagues colorado column
    0.0270 combat comey commander commission compete competition competitive complete complicated
    0.0270 comprehensive compromise condition confidence confident conflict connecticut consequences
    0.0270 consistent constitution constitutional contenders contested contributed contributions
    0.0270 conventions corey correct costs counter couple creating crime criticizing crowds culture
    0.0270 cuts cutting damage danger debt dec decline defending deliver demand deputy describe
    0.0270 designed detailed determined digital diplomatic directed direction discussed dismissed
    0.0270 diverse divide divisive dnc domestic dominated donor door doors dozens drawing drawn
    0.0270 driven driving drop drug easier economics edge electoral elizabeth elsewhere embrace
    0.0270 ending engage engaged enormous enter entered enthusiasm enthusiastic entirely environment
    0.0270 environmental eric error essentially european except executives exist expanded
    0.0270 expectations experienced expert extreme extremely facts failure fallen favorable favored
    0.0270 favors fears feeling fees fell fifth figures file finance fine finish fit followers forth
    0.0270 fought founded france fresh frustrated frustration funded funds gain gained gains
    0.0270 gathered gathering gay georgia germany giant god graham grand grass greatest green grew
    0.0270 grow grown guns guys handful happening happy harry headquarters heads heat heavy hell
    0.0270 hired hispanic hispanics honest hopeful hosted hotel huckabee huffington human identified
    0.0270 identify identity ignored images imagine immediate immigrant importance impossible
    0.0270 improve increasing indeed independents indicated individual inequality influential
    0.0270 infrastructure initial initially insurance intended intense interested internal internet
    0.0270 interviewed introduced iran islam island israel jason jewish jim johnson join joint
    0.0270 journalists judgment keeps kentucky kids killing knowledge lady laid land latino launched
    0.0270 lawsuit lawyer leaning learn legacy levels lewandowski liar liberals light limited link
    0.0270 linked lived locked los losses mail malley managed management manhattan markets match
    0.0270 material math matters measure meetings miami mid minorities mission modern moments moral
    0.0270 mother moves names narrow nationwide natural nature networks neurosurgeon newly nice
    0.0270 nominees notes notion numerous obviously odds offers officer officers oil older ongoing
    0.0270 onto operations oppose original outsider overwhelming overwhelmingly pacific panel paper
    0.0270 park participate partisan partner partnership parts peace per personally photo picked
    0.0270 piece placed pointing poised politician pollster popularity possibly practice praise
    0.0270 predicted presidents priority privately professional programs progress projects promising
    0.0270 prompted prospect protest protesters proud providing pull pursue puts qualified quality
    0.0270 quick races racial rand ranks rates ratings reaching reaction recalled receive receiving
    0.0270 recession recognize red referred region regular reid rejected relations relatively relief
    0.0270 repeated replied reportedly representative representatives represented residents
    0.0270 responsibility returned reuters revenue risks road roll ronald round runs russia russian
    0.0270 safety sales scale scene schools science sean seat seats sector seek select sell selling
    0.0270 sending separate sept seriously setting sharp shortly shouldn significantly sit size
    0.0270 skeptical slightly smaller smart society solid solutions somewhat sound sources speaks
    0.0270 spoken spot spread spring square stake stakes standards staying steps steve stock stopped
    0.0270 strategists streets stretch struck struggle struggled struggling student study stump
    0.0270 suddenly suggests surge surprised table tactics target targeted targeting targets task
    0.0270 technology tells temporary terrible territory terror terrorists thomas threats tie tied
    0.0270 tight tim tonight topic totally train treated trip truly turnout turns typically unclear
    0.0270 understanding understands undocumented unions unity unlike unusual upcoming urging value
    0.0270 variety version viewed violent virtually vision vulnerable wait waiting walked warning
    0.0270 warren watched watching wave weak welcome whoever william wish worry write writing
    0.0180 absolute abuse acceptance accepted achieve acknowledge acted activities activity actor
    0.0180 actual addressed addressing admit advanced advertising advised advocacy advocates affect
    0.0180 affected agencies agent aggressively agreements aid aim airport allegations alliance
    0.0180 alongside amounts analyst andrew ann announce announcing answered anymore anywhere apart
    0.0180 appealing appearing applause apply appointed approaches appropriate approved arab arena
    0.0180 arguments ariz arm armed arrived asian assertion assessment assets assistance assistant
    0.0180 assured atlantic attempted attend attendees attract audiences aug authorities authority
    0.0180 authorized avenue award awkward axelrod backs badly banking bar bash basic basically
    0.0180 battleground bear bearer belief benefited bet billions bills birther blamed blasted
    0.0180 blocked blow bold bomb boston bought bound breakfast breaks briefly brings british
    0.0180 broadcast broadly broken broker brother brothers bureau buying calendar canada capture
    0.0180 carefully cares carrying carter casting causes celebrated celebrating ceo chairwoman
    0.0180 challenged challenger champion chances chaos charles charlie checks cheers chelsea
    0.0180 choosing chose christian christians cia circle citizenship clinch closest code cold
    0.0180 collapse collar color columbia columnist combined comeback comfortable commanding
    0.0180 commerce commercial communication compelling competing complained complex conclusion
    0.0180 conditions conduct confirmed conflicts congressman connected connection consensus
    0.0180 considering consistently constant construction consultant consulting contender content
    0.0180 contract contributing contributors controlled controls conventional conversations
    0.0180 convince cooperation corner corporations counsel counted counting courts covered covering
    0.0180 crazy credentials credibility credible criminals cross crossed cuban cultural dallas
    0.0180 damaging dan dark deadline dealing deaths debbie decisive dedicated deeper defeated
    0.0180 defeating deficit define defined definitely degrees delivering demands demographic
    0.0180 demonstrate demonstrated denounced depending deport deportation des deserve desperate
    0.0180 destroy detail determination devastating developed devoted digit digits disagree disaster
    0.0180 disclosure discovered discrimination discussing dispute distance districts diversity
    0.0180 division divisions document doubts downtown draft dramatic driver dropping duty eager
    0.0180 earnest earning echoed economists editorial elect electing eligible elite elites embraced
    0.0180 embracing emerging emotional emphasis employee employment empty encourage encouraged
    0.0180 encouraging endorsing ends enemies enemy engagement english enjoyed episode equal
    0.0180 estimated estimates evangelical eve everywhere exception exclusive existing exists
    0.0180 expanding expansion expects expensive explaining explanation exposed express extended
    0.0180 extent extraordinary eye eyes factor factors fail fairly falling famous famously fans
    0.0180 fault featured feelings feels feet fields fierce filings fill filled findings finds
    0.0180 finished firms fix flag flat flip fly focusing follows food foot forcing formal formally
    0.0180 formidable fourth frank frankly fraud french frequently fuel fueled fun fundamental
    0.0180 fundamentally fundraiser gary gas gender generated genuine german goals golf governments
    0.0180 governors granted guard guess guest guilty hadn handed handle hardly harsh hatred headed
    0.0180 headlines hedge helps hewlett highlighted highlighting historic hitting hollywood honor
    0.0180 horrible hostile hot housing howard idaho ideological ideology ignore ill illegally
    0.0180 improved incites incumbent industrial inevitable initiative insiders insist inspired
    0.0180 institution institutions insults insurgent intent interesting invest invested
    0.0180 investigative investigators investor investors invited involvement involving iranian jake
    0.0180 jan japan jennifer joining jon jones joseph josh journalism journalist judges judicial
    0.0180 jump kennedy kerry kevin kill king knock knowing las latinos lawsuits lawyers lay laying
    0.0180 leaves lee legislative lesson letters liberties lie lies likes limit lindsey listed
    0.0180 listen listening literally loans loretta loses lots loud louisiana lowest lynch magazine
    0.0180 maintained male manafort managing manufacturing map margins marked marriage massacre matt
    0.0180 mcconnell meaning medical medicare megyn memo michelle miles minds minnesota minus
    0.0180 misogynist missed missing missouri mistakes mitch mix mixed mocked model modest moines
    0.0180 movie murder myself narrative narrowly native negotiating negotiations neighboring net
    0.0180 neutral nightclub nominate nominated nonetheless normal notable nov observers obtained
    0.0180 obvious occurred offensive officially okay oklahoma openly operatives opportunities
    0.0180 opposing opposite optimistic options orc ordered organize organized organizing ought
    0.0180 outlets outreach outright oval overcome owned owner pace packard pacs pages pair palm
    0.0180 parliament partly partners pat patrick pence perfect performed permanent personnel
    0.0180 perspective persuade photos phrase picking pivot pivotal plane planet players plays
    0.0180 please pledge plenty posed positioned posts poverty powers practices pre prefer preferred
    0.0180 preparing presented pressed prices priebus primarily prior prison prize probe produced
    0.0180 product profit progressives promote promoting proof property prosecutor prospects
    0.0180 protection protests provision pulled putin questioning quiet quit racism rallying rampant
    0.0180 range ranging rank ranking rare rating reading realclearpolitics realistic realize
    0.0180 reasonable recognition recognized reduce reference reflect reflecting reflects refugee
    0.0180 refusal refuse refusing regarding regardless regime regional register registration regret
    0.0180 regulations reince reiterated reject relationships releasing reliable reminder removed
    0.0180 replace replaced representing requested requires resign resistance responding returning
    0.0180 returns rigged rnc rock rodham rolled ron rose route ruling rural sat scenes schedule
    0.0180 schultz screen search seeks seemingly seized selection sens sensitive sentiment serial
    0.0180 serves session sessions sex sexual shape shares sharing shifted shifting shocked
    0.0180 shootings shut sick signal signature sits sizable skills slow smith sold soldiers
    0.0180 solution sorry space spanish speakers sponsored spotlight staffer staffers stark stars
    0.0180 starts statewide station stayed stephen stepped stevens stick stopping straight stream
    0.0180 striking string strongest struggles stuck studies stuff subsequent substantial succeed
    0.0180 successes successfully suggestion sullivan surprising surrogate surrogates surveyed
    0.0180 surveys survive susan suspended sway sweeping systems tea tech telephone temperament
    0.0180 temporarily tend tennessee tens tenure testimony tex thank theory thirds threatened
    0.0180 threatening throw throwing thrown thus title tomorrow tool touch tougher tour tower
    0.0180 trading trailing trails training trans transgender transition travel treat tremendous
    0.0180 trial tries troops trusted turkey turmoil tweeting type unable uncertainty undecided
    0.0180 undermine understood unemployment unfair unify unique unite universal unknown
    0.0180 unprecedented updated upi upset usual valley vastly vegas veterans videos viewers visited
    0.0180 vladimir voiced voices volunteers walk walker wasserman weakness wealth wearing weaver
    0.0180 web weekly welcomed weren whites widespread wild willingness wonder worries writes
    0.0180 xenophobe zero zone
    0.0120 abedin abortions accomplish accomplishments accord accountable accurate accuses accusing
    0.0120 acknowledging actively acts adam addresses adds admitting adult advance advise advising
    0.0120 advocating affair affiliated afghanistan afp afraid africa afterward agrees aims aired
    0.0120 airing airwaves alan alaska alex aligned alive allegedly allegiance alleging altogether
    0.0120 amazing amazon ambitious amnesty anchor anderson angela angered annually anthony
    0.0120 anticipated antonin anytime anyway apartment apologize apologized applauded apple
    0.0120 appreciate approaching argues arrangement array arrested arriving art articles asia asks
    0.0120 asserted asset assigned assume assumed assure attackers attempting attendance attending
    0.0120 attitude attracted attributed auto avoided avoiding awful ayotte baby backer backlash
    0.0120 baker ball band banned banning barbara bare bargain barriers barring barry bases battled
    0.0120 battles bay bearing beaten beautiful begins beijing believing belt bench benjamin bennett
    0.0120 bias biased billionaires bitter blacks bloc blocking blood blunt boasted bobby booed
    0.0120 books boos boss bowl boy brain bridge bright britain brookings bruce bruising bully busy
    0.0120 buzzfeed camera camps canceled cancer capable capacity carbon cards careless carries
    0.0120 casino category catholic causing cautious celebration celebrity centrist chain chairs
    0.0120 championed chants chaotic chapter cheap cheaper cheered cheering childhood christmas
    0.0120 circuit civilian clash classic clean clip coal coast collected collective collins
    0.0120 combination comfort command commissioner committees communist comparison competitors
    0.0120 complaint complaints completed computer conceded concerning concrete condemn condemned
    0.0120 conducting conferences confidential confront confronted connect connections conscience
    0.0120 conservatism considerable consideration constantly constituency consumers contact
    0.0120 contacted contained containing contention contentious contrary contrasts contributor
    0.0120 controversies convicted convinced convincing cook corrupt corruption costly counties
    0.0120 courses crack crash creation criticisms criticize critique crushed cuba cuomo currency
    0.0120 customers dad dakota davis deadly dean decent deciding declare declaring deemed defensive
    0.0120 delaware delay delegation deliberately demanded demanding demographics dems denouncing
    0.0120 deny denying departure depend deployed depth describes describing description deserves
    0.0120 desire desk destroyed determining detroit develop developer developing devine dick die
    0.0120 diego differently difficulty dinner diplomat disappointed disappointment disastrous
    0.0120 disclosed discourse discussions disgrace display distant distinction dividing doctor
    0.0120 dominance dominant dominate donated donation doubled drama dream dressed drives drove
    0.0120 dynamic earn earnings earth echoing economist editing educated edward effects eighth
    0.0120 elders element eliminated eliminating emailed emanuel embarrassing embassy emissions
    0.0120 emphasized empire employers engaging enjoy enjoys ensuring enterprise entities
    0.0120 entrepreneur equally equivalent erupted establish established ethnic ethnicity evenly
    0.0120 eventual exact excessive exchanges excitement exclusively expecting expense experiences
    0.0120 explains exploit extends extension extensive extra extremist extremists facilities
    0.0120 factory failing fake fallon fan faster fate features fec fed federation fence files
    0.0120 filing film financed finances firearms flawed fled flew flight flood flow flying focuses
    0.0120 footage football forceful forcefully forecast forget forms fort fortune forum fracking
    0.0120 frame freely frequent frontrunner fundraisers gaining games garland garnered gather gen
    0.0120 generate generations generous getty gingrich girl girls giuliani glad glass glenn globe
    0.0120 goers gold golden goldman gonna goods google grade gradually graduate grant grassley
    0.0120 grassroots greeted gross guarantee guardian guide hacking halls halt handled hannity harm
    0.0120 harvard hawaii headline heated helpful henry heritage hero hey hide highlight hints hire
    0.0120 hiring historical historically hits holiday homeland homes hometown honesty hopefuls
    0.0120 hostility hosting hosts households https huffpost huma hundred hurting ian ice
    0.0120 identifying ignorant impose imposing impressed impression impressive improving inability
    0.0120 inappropriate incendiary incidents incomes increases incredible incredibly independence
    0.0120 india indicate indictment industries inevitably informed injured inquiry insider
    0.0120 inspector instances insult insulting intention intervention introducing invasion
    0.0120 investigate investigating investigations isil israeli ivanka jack jackson jail jane jerry
    0.0120 jet jews jimmy joel joke joked jonathan judiciary jumped justices justin kaine ken khan
    0.0120 kid kim kinds kingdom koch korea label lacks landscape lasting laughed launch launching
    0.0120 league leaked learning legally legislature legitimate length lengthy lesser lessons
    0.0120 leverage liability libertarian liberty lied lift liked limiting limits lincoln lined
    0.0120 links listened lists lobby lobbying lobbyist location lock london looming loser loudly
    0.0120 louis loved loyal lunch lying machine magic maine mainly maintain majorities makers
    0.0120 manage managers manchester mandate manner manufacturers marc marine marking marks married
    0.0120 mary matchup meaningful meantime measured medicaid meets membership memorial mere merely
    0.0120 merkel merrick mess messaging mexicans midst midwest migrants millennials miller
    0.0120 milwaukee minded mine ministry misleading miss mississippi mocking mode moderates
    0.0120 moderator mom monitoring monthly mood mook moreover mothers mount mouth murphy muscle
    0.0120 music naming nancy nasty nato navy nazi nearby negotiate neighborhood neighbors nervous
    0.0120 nevertheless newt nights nixon nominations nonprofit northern notably notice noticed
    0.0120 obamacare obstacle obtain occasionally oct offices oldest onstage opens operating
    0.0120 operative opinions opposes optimism option orders ordinary oregon organizers originally
    0.0120 ourselves outrage outrageous outsiders outstanding overhaul overnight oversight owners
    0.0120 owns pack packed pain painful painting palestinian palestinians palmieri panic parent
    0.0120 parenthood partial participants participation passage passing passion passionate pastor
    0.0120 pattern pause payer payments pays peak pending perceived perception perform performances
    0.0120 persistent personality persuaded phase philosophy physical pic pitch player pleaded
    0.0120 pleased podcast pool populism populous portion portrayed pose poured pragmatic precedent
    0.0120 precincts predict predicting preference prepare presents pressing prevented principal
    0.0120 principle proceed proceeds produce producing production products profits profound
    0.0120 projected propaganda propel properly proposing prosecuted prosecution prosecutors
    0.0120 protected protecting protester proven provides provisions provocative punch pundits
    0.0120 punished purchase purpose purposes pursued pursuing qaeda qualifications qualify
    0.0120 qualities quarters quietly quo quote quoted railed raises rallied rapid rapidly rapists
    0.0120 rarely rattled readers reads realdonaldtrump rebuild rebuilding recall recalling receives
    0.0120 reception recommend recommended reconsider recovery recruit reduced reducing reelection
    0.0120 referencing reflected reforms regard regulation rejection relative relevant reliably
    0.0120 relied reluctant rely remark remarkable remembered reminded reminding renewed repeal
    0.0120 repeat repeating replacement requirement requirements requiring reserve reserved
    0.0120 resignation resolution resolve resonate respected respectively respects respondents
    0.0120 responses restaurant restrictions resulted retail retain reveal reverse reversed rhode
    0.0120 rice rid risen risky robby robust roger roles root ross routinely row roy ruled rush
    0.0120 russians rust sachs sad sale sam sanctions santorum sarah satisfied saved savings scalia
    0.0120 scandals scathing schumer scientist score scored scores scramble sea seal secured
    0.0120 securing segment selected sentence sets settle settled sexism shake shaped sharply shifts
    0.0120 shirts shock shook shop shots shouted shy sidelines sight signaled significance silence
    0.0120 silver similarly singer sister sites sixth skepticism skilled slammed slogan slot slowly
    0.0120 smile soft soil solidarity somehow somewhere sons sooner sophisticated sorts soul sounded
    0.0120 sounds soviet specifics speculation speechwriter speed spin spirit sponsor stable stating
    0.0120 steady steel steep stem steven stiff stimulus stone stops store strategies streak
    0.0120 strengthen stressed strike structure stunning stupid substantive subtle succeeded
    0.0120 successor sudden sue sued suffered suggestions suit summit superdelegate supportive
    0.0120 surprisingly surrounding survived suspected sustained swept switch sympathetic tackle
    0.0120 tactic tad tampa tank tap teachers televised tends tensions tested testified testing
    0.0120 tests theater theme therefore thin thoughts thousand threshold threw thwart tide timing
    0.0120 tired titled tolerance topics touched touted tracking tracks traded tradition
    0.0120 traditionally traffic tragedy tragic trailed transcripts traveled traveling treasury
    0.0120 treatment trend trigger trillion troubled tuition tweets types typical ugly ukraine
    0.0120 ultimate unacceptable uncertain underdog undermining unexpectedly unfavorable unfit
    0.0120 unfortunately unifying unit universities unpopular unqualified unusually update upper
    0.0120 urban urgency user uses utah vacation valuable van vehicles ventures venue versus vetted
    0.0120 viable vietnam violated violation violations viral visiting vital vocal volunteer vying
    0.0120 walking walls wanting wars watchdog waving weapon wear weigh weighed weight welfare wider
    0.0120 wildly williams wind window winners wis withdraw witness wonderful worker worldwide
    0.0120 wounded writer xenophobic yahoo yesterday yourself youth youtube
    0.0080 abandon aboard abruptly absence absent absurd academic academy accelerated accompanied
    0.0080 accomplished accountability achieved achievement activism actress adapt adequate admire
    0.0080 admission admits adopt adults advances advantages adversaries advocated affection
    0.0080 affiliate aftermath aged ages aging agriculture ailes aiming airstrikes alarm alarmed
    0.0080 albeit alienate alienating alike allen allied alter amanda ambitions amendments amounted
    0.0080 amy andy answering anxieties apology application applied appoint appointment appointments
    0.0080 apprentice approached approve arrests arrival arrive aspect aspects aspirations assailed
    0.0080 assembled assert assess assist associate associates assuming assumption attitudes
    0.0080 attorneys attracting attractive authoritarian authors awarded awards bag bailout balanced
    0.0080 balloting baltimore bankers bannon barrier bars battling beck beliefs berlin bern beside
    0.0080 besides bigotry biography bizarre blasting blasts blog boasts bolster bombing bond boring
    0.0080 bosses box boycott brad bradley brady brash brave breach brewing bridges briefed briefing
    0.0080 brokered brutal bubble buffalo bulk bump bunch burden buried burlington burn burning bus
    0.0080 bust cabinet calculated calm cameras canadian candidacies cap capabilities capitalize
    0.0080 carl carlos cars castro caution cautioned ceiling celebrate celebrities ceremony
    0.0080 certainty challengers championship chancellor chanted chanting characterized charities
    0.0080 charleston charlotte chase cheer cheryl christopher circulating circus cite civic clarity
    0.0080 clashed clashes classification cleared client clinched clock clothes clout cnbc coalesce
    0.0080 codes coffee cohen colin colleague collect collecting collection colleges columns
    0.0080 combating comedian commanded commentary commented commitments committeeman committing
    0.0080 communicate compare comparing compelled compiled complicate compound compromised
    0.0080 computers concept concert concessions conclusions condemning confirm confirmation
    0.0080 confrontation confronting confused consequential considers conspiracy constituencies
    0.0080 consumer contain context continent continuation contracts contradict contrasting
    0.0080 contribute contribution cool coordinated copies cornell correction correspondence
    0.0080 correspondent counterparts coup coupled courage craig credits crew crimes crises critic
    0.0080 critiques crooked crossing crossroads crowded crude crush cry crystal curb cyber cycles
    0.0080 damaged damn dana dangers daniel database dates datetime dating daughters dave dawn
    0.0080 deadlocked dealings dealt dear debated debating decidedly decisively deck declaration
    0.0080 declining decried defiant defining definition deleted demise demonstrating demonstration
    0.0080 demonstrators denial dent denver dependent deported derided descent desperately
    0.0080 destroying destruction detailing detained deter detractors dig dilemma diminished
    0.0080 diplomacy diplomats disabled disagreement disagreements disappeared disappointing
    0.0080 disclose discover discovery disease dislike dismantle dismissing displayed
    0.0080 disproportionate disproportionately disputed disputes disqualifying disrupt dissent
    0.0080 distinguished distraction distributed disturbed documentary documented dodd dog
    0.0080 dominating doom douglas downturn drafting draws dreams drugs dubious dues duke dump
    0.0080 dynamics ease echo economically economies edged eisenhower elderly electronic elementary
    0.0080 elements elevated eliminate embarrassment emerge emergency emphasize emphasizing employed
    0.0080 employer enabled enacted encountered encourages endless endorses energized engineer
    0.0080 england enters entertainment enthusiastically entry epic equality equity escalated escape
    0.0080 essential establishing ethics evangelicals everyday evident evil examples excellent
    0.0080 exceptions excited exciting excuse existed existence expectation experiment expertise
    0.0080 explicitly expose exposure expressing expression extend extremism facility fails failures
    0.0080 fallout falls fame famed fantastic fashion fat favorability favorably featuring fee feed
    0.0080 feud fiction fiercely fiery fighter fighters fights financially finger finishing firing
    0.0080 firmly fiscal fixing flags fleeing flexibility flowers flurry ford forefront foreigners
    0.0080 foremost forgotten formed fossil founders founding fraction fractured framed francis
    0.0080 francisco franklin fraught friendship fringe frustrations fulfill function funny furious
    0.0080 gallup gang gaps garin gates gays generating gifts glimpse globalization gore governing
    0.0080 grab grabbed grabbing grabs graduation granite grants grasp greatly greed greenberg greg
    0.0080 grief grim grows guaranteed gubernatorial guests guidelines guiding gulf hack hacked
    0.0080 hackers hair hamilton handily hanging harassment hardest harmful hart hates hawkish
    0.0080 healthy hearings hearts heed heightened heir helm hewitt hicks hidden highway hole
    0.0080 homegrown honestly honored hook hopefully horrific horror horse hospital hospitals hotly
    0.0080 household houses houston http hudson hugh humanity hung hurdles hypothetical icon
    0.0080 ideologically ignoring iii imagined implement implemented implied implying importantly
    0.0080 imports imposed impromptu improvement improvements inaccurate incentive inclination
    0.0080 inclined incremental indication indicted infamous inflammatory inflation initiatives
    0.0080 inner innocent inquiries insistence insisting insists inspire inspiring instagram
    0.0080 instantly institutional instructed insurmountable integrity intellectual intelligent
    0.0080 intend intends interactions interpreted interrupted intervene introduce introduction
    0.0080 investigated investing investments invitation inviting invoked iowans iphone iraqi iron
    0.0080 irresponsible islamist isolated jacobs janet japanese jared jay jeffrey jeremy jerusalem
    0.0080 jill jokes joking jupiter jury justification justified justify kansas katie kick kicked
    0.0080 killer kirk kitchen klein knife knocked korean labeled lacked lacking ladies lake
    0.0080 lamented landed landing landmark landslide lane larry lately latin latter laugh laura
    0.0080 lawrence lean lenders lens letting lewis lgbt library lifetime lifted likelihood likened
    0.0080 lingering linking lisa loan lobbied lobbyists lone longest longstanding loophole lord
    0.0080 losers loves loving lowering luck lure luxury mad magnate maintains maker mar marathon
    0.0080 maria marketing master matched matchups materials mathematically matthew maximum mccarthy
    0.0080 mcdonald medium melania memoir memories memory mental mentioning mentions methods mich
    0.0080 microphone midnight migrant migration mile militant militants millennial mills minor
    0.0080 mired mirror missile mitchell mobilize mock moderators mongering monica moore mortgage
    0.0080 moscow motion motivated mounting movements museum mutual namely nationalist nationals
    0.0080 necessity needle negotiated nelson netanyahu nev newsletter newspapers nick normally
    0.0080 norms northeast nowhere nra objective obligation obligations obtaining occasions occupied
    0.0080 occur occurring ocean offense operate opted orange organizer outlined outlining outlook
    0.0080 outspoken overseeing overturn ownership package pact pam pamkeynen pandering papers
    0.0080 parade parks participated participating partisans passes paths pathway patricia patriot
    0.0080 peaceful pelosi pentagon perceptions perfectly performing perry persona pete pew
    0.0080 pharmaceutical phil phillips phoenix phony photograph picks pictures pieces piled
    0.0080 pipeline placing plain plant platforms playbook pledges pledging plotting pocket podesta
    0.0080 polarized polarizing polite politicized polled pollsters pop pope populations portray
    0.0080 portraying poses potent powered practically praises praising prayer predictable
    0.0080 prediction pregnant prepares preserve presumed prevail prevailed preventing preview
    0.0080 priced print prisoners problematic procedure procedures proceedings proclaimed profession
    0.0080 professionals projections prompting proper properties proponents proportion proposition
    0.0080 prosperity protections protracted province publicity puerto pulling pulse queens
    0.0080 quinnipiac quotes rachel racially rape rated raucous reaches react reacted realized
    0.0080 rebels rebuffed reckless recognizes recommendation recommendations recorded recruiting
    0.0080 recruitment redacted reduction referendum reflection refrain regarded regions registering
    0.0080 rein rejecting relatives releases relentless relentlessly relies relying remarked
    0.0080 remarking reminds reminiscent remote remove rendell render renew reply republic rescue
    0.0080 researchers resident resigned resist resolved resonated resort responds responsive
    0.0080 restore restraint restricting restrictive retirement retweeted reveals revelation
    0.0080 revelations revive revolt revolutionary rhetorical richest rico rifle rises river roads
    0.0080 rob roberts rocky rolling roof roosevelt rough rounds rudy rumors runners rushing ruth
    0.0080 sacrifice sake sandy saudi scare scared scenario scheduling scientists scope screening
    0.0080 script scripted searching seated seconds secrets section securities seeming seize
    0.0080 senatorial sends sentenced sentiments servers settlement severe shadow shaking shameful
    0.0080 shareholders shell sheriff sherman shield shirt shopping shouting showdown shrinking
    0.0080 sided signals silicon situations skill skin skip sky slam slamming slams slate slip
    0.0080 slipped slots software solely solidly solve sounding sparked spirited sport sports spots
    0.0080 spotted spouse sprawling spreading squarely stability stacked stagnant staked stances
    0.0080 statistics stature steal steering stephanopoulos stepping stern stewart sticking stir
    0.0080 stores strain strange strengths strict strikes strongholds studied submitted subscribe
    0.0080 subsequently substance substantially suffer suicide suite suited suits sum summary
    0.0080 summers sums sun sunshine supposedly surely surface surged surging surrounded
    0.0080 surveillance suspect suspects suspend suspicion suspicious sustainable sympathy syrians
    0.0080 tables takeover tale talent tally tapped tariffs tasked taught taxing taylor teacher
    0.0080 teaches teaching tears technical technically technologies teenager ten tendency tense
    0.0080 tension tent terry thanked theft themes theories threaten tier timeline timothy tiny tip
    0.0080 todd toll tools toomey touting towards toxic traction transactions transcript transfer
    0.0080 transform transformed translate transparency transparent trash treating trends trey
    0.0080 tribute trio trips triumph troubling trounced truck trustworthy tune turkish twenty
    0.0080 tycoon tying tyler uber unanimous unaware unclassified uncomfortable uncovered undercut
    0.0080 underestimated underlying undermined underscore underscored underscores underscoring
    0.0080 underway unexpected unfairly unhappy univision unleashed unofficial unpopularity
    0.0080 unpredictable unsecured unwillingness updates upheaval ups upside urge urgent useful
    0.0080 users vague vehicle venture vetting victim violating virtual visa visits volatile vow
    0.0080 vowing vows vulnerability waited wallace walter ward warm warming warn warnings wary
    0.0080 waterboarding waters waves wealthiest websites welcoming wells wherever whiter whomever
    0.0080 wikileaks wilson winter wisdom wise wishes withdrawal withheld witnessed woes wolf
    0.0080 wondered woods workforce worrying wrapped writers wrongdoing wyoming yard yelled yellen
    0.0080 yield yorkers
    0.0060 aaron abandoned abandoning abiding abraham absentee academics accelerate acceptable
    0.0060 accessible accident accusation accustomed achievements achieving acquired actors acutely
    0.0060 additionally adept adequately adherence adjustments administrations admirable admiration
    0.0060 advancing adverse advertisements advisory affecting affiliation affirm affirmative afghan
    0.0060 agreeing airlines aisle akin albright alienated allegiances alternatives amassed
    0.0060 ammunition ample amplify animated anniversary announces anonymous antiabortion app
    0.0060 appended appetite approximately arabia arbiter arranged arrest articulate articulated
    0.0060 artificial ash ass assad assassination assaulted assaults assembly asserting assertions
    0.0060 assignments assuage assumptions asylum atmosphere atop audio austin authentic automatic
    0.0060 automatically averages await awareness backfire backgrounds balked ballroom banker
    0.0060 bankruptcy bans baptist baseball bashar bashing basketball batch bathroom bathrooms
    0.0060 battery battlegrounds bears beast beats bed beholden belongs bemoaned benchmark bent
    0.0060 bernstein betrayed bets betting bible bidding bids bin binding bite blair blaming blanket
    0.0060 blared blasio blaze bleak bleeding blessed blessing blistering blocks bloody blowback
    0.0060 blows blumenthal boast bodies boisterous bomber bombshell bona booing boom booming
    0.0060 boosting boots borrow borrowing bother bothered bottles bounds boys brass brazil brennan
    0.0060 brexit brilliant brink bristled broaden brooks brushed brussels brutality bryan buck
    0.0060 budgets buildings builds bulwark buoyed burned burns burst buys buzz cadillac caller
    0.0060 cameron campus candidly canova capitalist capped caps captain cared caring carol carpet
    0.0060 carrier cartel carve catastrophic categories catherine cellphones cement census centered
    0.0060 centerpiece cents championing changer characteristic charging charitable charity charming
    0.0060 charter chat chatter cheated checking chemical chest chip chipping chocolate chorus
    0.0060 christ christine cincinnati circles cites civilians civility clarence clark classes
    0.0060 cleaner clearance clearances clearer click clients clinics clothing clubs coalescing coca
    0.0060 col cola colony combine comic commentators commit comparable comparisons compassion
    0.0060 compassionate compensation competence competent complain comply con conant concede
    0.0060 conceding concentration conciliatory conclude conflicted confrontations confusing
    0.0060 congratulate congratulated congratulations congresswoman consecutive consequence
    0.0060 considerably consolidate constructive consulate consultants consummate contemplate
    0.0060 contemporary contents contractors convened convert convey conviction conway cooper
    0.0060 coordinate coordinating copy cordial corn corporation corps correctly correctness
    0.0060 correlation courtesy courting cousin covers cozy crackdown cracks creates credited
    0.0060 critically crumbling curiel custom customs cynthia dade dance dancing daunting daylight
    0.0060 deadliest deadlock debut decides declarations declares defamation default defender
    0.0060 deficits definitive deflect delayed deliberate demeanor demonstrations demurred denies
    0.0060 departments deploy deploying deporting depression deprive depriving derail derisively
    0.0060 design designated developments dial dialogue diane dictator dictators differ differed
    0.0060 difficulties dignity dimension diminish dining dioxide dire directions dirty disadvantage
    0.0060 disagrees disappearing disarray disavow disavowed discipline disclosures discontent
    0.0060 discount discourage discretion discriminatory disgusting disliked dismal dismiss
    0.0060 dispatched dispel displaced displaying displays disqualified disrespect disruption
    0.0060 disruptive dissatisfaction distinct distressed distrust divides divorce divorced doctors
    0.0060 dogged domain donate donnell dow drafted drag dragged dramatically drastically drinking
    0.0060 drivers drops droves drowned drum dubbed duck durable duties dynasty dysfunction ear
    0.0060 earliest earners ears easiest eat eating echoes eclipse edges edison editors educational
    0.0060 efficient egypt elaborate electorates electric elevate eligibility embarrassed embattled
    0.0060 emblematic emergence emotion emotionally empathy employing empower empowering empowerment
    0.0060 enable encounter endured energetic enforce enormously enrique entitled entity entrance
    0.0060 envisioned epidemic equipment erdogan ernst escalating espionage est estimate ethical
    0.0060 evenhanded evolution evolving exaggerated exceeding exceedingly excite execute executed
    0.0060 exercise existential expands expenses explanations exploited explosion explosive eyebrows
    0.0060 eyed fabricated factories fading fairness fare fared fargo farm farmers farms fascist
    0.0060 fatal fatally favoring feared feature felony feminist fervor figured figuring finalized
    0.0060 financing fingers finishes firestorm fireworks firsthand fisher fitness fits fitton
    0.0060 flanked flap flaws flint flipped flooded flooding floors flourish flowed foia fold
    0.0060 foolish footsteps forever formula fortunes forty forums fraudulent freedoms freewheeling
    0.0060 frontier fronts fueling functioning furor furthermore fury gaffe galvanized gambling
    0.0060 garner gatherings gawker gaze gear gene generals gentleman geoff geography geopolitical
    0.0060 germans gesture giants gift gifted gilmore globally goldberg goldwater gonzalo gordon
    0.0060 govern gowdy graduated graduates grandchildren grandfather grandmother granting grappling
    0.0060 grateful greek greenhouse gregory gridlock griffin grijalva grip grounds guarded guards
    0.0060 guessing guidance hail halfway hammered hamptons hanchett happily harmed harrison hassan
    0.0060 hat hateful haul headaches healthcare heating heaven heels height herald heroes
    0.0060 highlights hike hikes hillaryclinton hinted historian hitler hollande holocaust hub
    0.0060 humanitarian humayun humility hungry hunter hurdle ianhanchett iconic ideally identical
    0.0060 identification immunity impassioned imperative implication implications implicitly imply
    0.0060 imprisoned improper inaction inauguration inc incentives inciting inclusive incoming
    0.0060 incorrect independently index indian indianapolis indicates indict indirectly ineffective
    0.0060 ineligible infiltrated inflicted influenced inherited injustice inroads insecurity
    0.0060 inserted insight instincts insufficient insurers integration intensified intensity
    0.0060 intentions interaction interfere interim interjected interpretation interventionist
    0.0060 invoking involves ire irish ironically islands isolationist issuing italian item items
    0.0060 jacob jam jarring jeopardy jessica jesus jihad jihadist jihadists jindal jockeying joins
    0.0060 jokingly joni jordan jose joy judgement karen karl keen kellyanne kendall keynote
    0.0060 keystone khizr kicking killings kkk klan klux knee knight kurdish lab labeling laden
    0.0060 lagging lago lambasted lame lap lapses laser lashed lashing laughing laughs lawmaker
    0.0060 layoffs lays leak leans leftist legacies legalization legalizing legend legendary
    0.0060 legislator lending lent leon lesbian levy lewinsky libyan licensed licenses lifelong
    0.0060 lifting lightning lights likable limitations lining listing lit litigation litmus lively
    0.0060 located locations logic logistics looms loopholes loose lopez lopsided louder loyalty
    0.0060 lucrative luis lyin maddow madison magnitude maintaining maintenance makeup mandated
    0.0060 mandates maneuvering mantle marched marijuana marla marry marty mason mateen mayhem mega
    0.0060 mercer merits merrill method metro microsoft midday milbank mini minimize mishandled
    0.0060 mishandling mistrust mobile models modified mold momentous monetary monitor monitors moon
    0.0060 morris mortgages mosques movies multi multinational murdered murdoch murky murray muted
    0.0060 narrower nate naturally nazis nears neck negotiation negotiator neighbor nevertrump
    0.0060 newcomers newfound newtown nfl nicole nieto nobel nod nonpartisan nonsense nonwhite norm
    0.0060 nose novel nurses oath observation observed occasion occasional occurs odd offended offs
    0.0060 offset offshore ois oliver olympics omar ominous onetime onslaught org organizational
    0.0060 originated orthodoxy oscar ouster outfit outlet outraged outset overhead overlap
    0.0060 overlooked overlooking overly oversee oversees overshadowed overtake overtaking overthrow
    0.0060 overtime owe paint painted pakistan palin panels panetta paperwork parallel parallels
    0.0060 parliamentary passions passport pastors patch patterns paused paycheck payment payroll
    0.0060 peacefully peaked peddling peers pen peppered periodically permitted persian persuading
    0.0060 peterson petition petraeus phenomenon philippines phones photographer physician pigs
    0.0060 pilot pin pink pitting pittsburgh pivoted pivoting pizza plagued planes planks planted
    0.0060 plaza pleasant pleasure plight plummeted plurality pointedly poland polarization policing
    0.0060 politifact poorly populated port portfolio posing posting potus powell practical
    0.0060 practiced pray prayers praying precarious precinct predecessor predecessors predictions
    0.0060 pregnancy premium premiums preparedness presided presumably pride privacy probation
    0.0060 proceeded productive prohibit projecting prolonged prominence prominently promoted prone
    0.0060 pronounced proponent proportionally propose prosecute prosecuting protested protesting
    0.0060 proudly providers publication publisher publishers publishing punched punching punish
    0.0060 pure purely pursuit pushes quarterly questionable quicken racing radicalized rahm raleigh
    0.0060 ramped random randomly ranked rankings rant rationale ravaged razor reacting
    0.0060 realistically realities realization reasonably reassuring rebel rebellion rebound rebuke
    0.0060 rebuked rebut recep receptive reckoning reclaim recognizing reconciliation recounted
    0.0060 recover recovered recruiter reed refer referenced references refers reflective refuge
    0.0060 refuses regards regulating reilly reined reluctance remembers remind renovated rent
    0.0060 repair repealing replicate reproductive reps resemble resentment reserves residence
    0.0060 resisted resoundingly respective responsibilities restrict rests resulting resume
    0.0060 retirees retroactively rev reversal reversing reviewed reviewing reviews revival reward
    0.0060 rewarding ridiculous riding rift ring rip ripped ripping ritual rivalry robinson roe
    0.0060 rogers rolls roman rooms routine rowdy royal rulings rupert rushed safely safer salaries
    0.0060 salt sampling sanctuary sand sandra saving scarborough scares scholars sciences scorn
    0.0060 scrambled scrambling scranton screaming screens screw searing seasoned seattle secrecy
    0.0060 secretaries seeds segments seizing sellers sells senseless sensible sensitivity sentences
    0.0060 separation setback seventh sexist shaky shame shaping sharia sharpened sharpton shaw
    0.0060 shedding sheet sheets shelter ship shocking shoot shooter shore shores shorter showcase
    0.0060 showings shutdown signatures signing silent similarities simon simultaneously sincere
    0.0060 singled sink sisters slated slaughter slavery sleep slice slim smiling sober socially
    0.0060 soften solar soldier sole solicit solidify solomon solving song songs sonia sotomayor
    0.0060 southeastern southwest sparred spat specializes spectacle spectrum spends spike spur spy
    0.0060 stages stalled stamina stamp stanford starring stations steadily stealing steam steer
    0.0060 stein stemming stereotypes stocks stolen storm straightforward strategically strengthened
    0.0060 stress strictly stride strode stuart stumbled stumbles stumping subdued succeeds
    0.0060 suffering sufficient suffolk suing superior supply surpassing surprises surviving
    0.0060 suspending suspension swagger swaths swiftly swipe symbol sync syracuse systemic tack
    0.0060 tactical tallied tanks taped tapper tapping taxpayer taxpayers tayyip teach teamed teams
    0.0060 tear techniques technological tehran teleprompter temper tended tenuous terrain terrific
    0.0060 territories testify texan thereafter thirty thoughtful thread threatens thrilled thrive
    0.0060 tiger tighten tighter timestamp tips tolerate tony topped torture tossed touches toughest
    0.0060 towers tpp traced traditions trained transformation transportation trayvon treasurer
    0.0060 tremendously trending tribe trillions troubles trove trucks trumpian tsunami turbulent
    0.0060 turnaround turner twin twist unauthorized unbound uncommitted undergoing undermines undo
    0.0060 uneasy unfavorably unfold unfolding unfortunate unheard unified unifier unionized uniting
    0.0060 universe unnecessary unnoticed unrealistic unrelated unrest unsuccessful untrue unveiled
    0.0060 upbeat upend upended upfront uprising upstate ushered uttered vacuum valued varying vein
    0.0060 verbal verizon viability viewing vigor vigorously village violate violates virtue visas
    0.0060 visceral visible volume volunteered vulnerabilities wade waged waging walks walsh waning
    0.0060 wash waste wasted wasting waved weaker weaknesses wedding weekends weiner weird wendy
    0.0060 whatsoever whenever whipping widening winds wiping withering witnesses wondering wording
    0.0060 wore workplace worthy wow wrap wreck yale yanked yeah yell yellow yields yorker zach zeal
    """
}
