/// Given names that are borne by men or by women, not by both.
///
/// From the name lists of the 1990 census of the United States (public domain; Census Bureau,
/// dist.male.first and dist.female.first): names of at least 0.006 % of the men or 0.01 % of the
/// women that are twenty times as frequent with the one as with the other; and some three hundred
/// of ours from other languages.
enum GivenNames {
  /// Whose name a word in lower case is; nil for names of both and for other words.
  static func gender(of word: String) -> Gender? { genders[word] }

  private static let genders: [String: Gender] = {
    var genders: [String: Gender] = [:]
    for name in men.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .male }
    for name in women.split(whereSeparator: \.isWhitespace) { genders[String(name)] = .female }
    return genders
  }()

  private static let men = """
    aaron abdul abdullah abe abel abraham achim adam adan adebayo adolfo adolph agustin ahmad al
    alan albert alberto alden aldo alec alejandro aleksandr aleksei alex alexander alexei alexey
    alfonso alfonzo alfred alfredo ali allan allen alonzo alphonse alphonso alton alvaro alvin
    amos anatoly anderson andre andrei andres andrew andriy andrzej andy anthony antoine anton
    antonio antony antwan archie arkady armand armando arnold arnulfo aron arron arseniy art
    arthur arturo asif august aurelio austin aydin barack barney barry bart barton bashar bashir
    basil beau ben benito benjamin bennett benny bernard bernardo bert bill billy binyamin
    blaine blake bob bobby bogdan booker boris borys boyd brad bradford bradley brady brain
    branden brandon brant brendan brent brenton bret brett brian brock brooks bruce bruno bryan
    bryant bryce bryon buddy buford burt burton byron caleb calvin carl carlo carlos carlton
    carmelo carmine carson carter cedric cem cesar chad chadwick chance charles charley chase
    chester chidi christoper christopher chuck clarence clark claude claudio clay clayton
    clement cleveland cliff clifford clifton clint clinton clyde cody cole coleman colin collin
    conrad cornelius cornell coy craig curt curtis cyril cyrus dalton damian damien damon dan
    dane danial daniel danny dante daren darin darius darrel darrell darren darrin darryl darwin
    daryl dave david davis dean deandre delbert delmar denis dennis denver denys derek derick
    derrick desmond dewayne dewey dewitt dexter dick diego dieter dino dirk dmitri dmitriy
    dmitry dmytro domingo dominic dominick don donald donn donnell donny donovan doug douglas
    doyle drew duane dudley duncan dustin dwayne dwight dylan earl earle earnest ed eddy edgar
    edgardo edmond edmund eduardo edward edwardo edwin efrain efren elbert eldon eli elias
    elijah eliseo elliot elliott ellis elmer elmo eloy elton elvin elvis elwood emanuel emeka
    emerson emery emil emile emilio emmanuel emmett emory enrique erdal eric erich erick erik
    ernest ernesto ernie errol ervin erwin esteban ethan eugene eugenio evan everett everette
    evgeny ezra fabian fatih faustino federico felipe felix ferdinand fernando fidel fletcher
    floyd forest forrest foster francisco frank franklin fred freddy frederic frederick fredrick
    freeman fritz fyodor gabriel galen garland garrett garry garth gary gavin genaro geoffrey
    george georgios gerald gerard gerardo gerhard german gil gilbert gilberto gino giorgio
    giorgos giovanni giuseppe glen glenn gonzalo goran gordon grady graham grant greg gregg
    gregorio gregory grigory grover guillermo gunther gus gustavo guy hakan hal hamid hans
    harlan harley harold harris harrison harry haruki harvey hassan heath hector hendrik henrik
    henry herbert heriberto herman herschel hershel hiram hiroshi homer horace houston howard
    hryhoriy hubert hugh hugo humberto hung hunter hussein ian ibrahim ignacio igor ihor ilham
    imran ioannis irvin irving irwin isaac isaiah isiah isidro ismael israel issac ivan ivo
    jacek jack jackson jacob jacques jair jake jamaal jamal jamar jamel james janez jared jarred
    jarrett jarrod jarvis jason jasper javier jay jayson jeb jeff jefferson jeffery jeffrey
    jeffry jens jerald jeremiah jeremy jermaine jerold jerome jerrod jerry jesper jess jesse
    jesus jim jimmy jiri jiro joachim joao joaquin joe joel joesph johan johannes john johnathan
    johnathon johnny jon jonas jonathan jonathon jorg jorge jose josef joseph josh joshua josiah
    josip josue juan judson juergen jules julian julio julius junior jurgen justin kamal kareem
    karel karim karl keith kelvin kemal ken kendrick kenji kenneth kennith kenny kent kermit
    kevin khalid kieth kirill kirk klaus konstantin kostas kristopher krzysztof kurt kurtis
    kwame kyle kyrylo lamar lamont lance landon lanny larry lars laurence lawrence lazaro leland
    lemuel leo leon leonard leonardo leonel leonid leopoldo leroy les lester levi lewis lincoln
    linwood lionel lloyd lon lorenzo louis lowell loyd luca lucas luciano lucien lucio luigi
    luis luka luke luther lyle lyman maarten mack magnus mahmoud major maksim maksym malcolm
    manuel marc marcel marcelino marcin marco marcos marcus marek margarito mariano mario mark
    markus marlon marquis marshall martin marvin mason mateusz mathew matt matteo matthew
    matthias maurice mauricio max maxim maxwell maynard mehmet melvin merlin mervin michael
    michal micheal miguel mihai mikael mike mikhail miles milford millard milton miroslav mitch
    mitchel mitchell mohamed mohammad mohammed moises monroe monte monty morris morton moses
    muhammad muhammadu murat murray mustafa mykhailo mykola myles myron napoleon narendra nasser
    nathan nathaniel neal ned neil nelson nestor nicholas nick nickolas nicolae nicolas nigel
    nikita nikola nikolai nikos noah noe nolan norbert norberto norman normand norris octavio
    olaf oleg oleh oleksandr oleksii oleksiy olin oliver olof omar orlando orville osama oscar
    osman osvaldo otis otto owen pablo parker pasquale patrick paul pavel pavlo pawel pedro
    percy perry pete peter petr petro phil philip phillip pierre piotr preston pyotr quentin
    quincy quinton radek rafael raj rajesh ralph ramiro ramon ramzan randal randall randell
    randolph randy raphael rashid raul ray raymond raymundo recep reed reggie reginald reid
    reinaldo reuben rex reynaldo ricardo rich richard rick rickey ricky rico rigoberto riley rob
    robby robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio
    roger roland rolando roman romeo ron ronald ronnie ronny roosevelt roscoe rosendo ross roy
    royal ruben rubin rudolph rufus ruslan russ russel russell rusty ryan salman salvador
    salvatore sam sammy samuel sanford sanjay santiago saul scot scott scotty sean sebastian
    sergei sergej sergey sergio serhii serhiy seth seymour shane sheldon shelton sherman shinzo
    sigmar silas simon slobodan solomon sonny spencer stan stanislav stanley stefan stephan
    stephen sterling steve steven stewart stuart svein sven sylvester tadeusz tanner taras tarek
    tariq taro tayyip ted teddy terence terrance terrell terrence thad thaddeus theodore theron
    thomas thurman tim timmy timothy todd tom tomas tomasz tommy tony toomas travis trent
    trenton trevor trey troy truman ty tyler tyrone tyson ulysses valentin valentyn vance vasyl
    vaughn vern vernon vicente victor viktor vince vincent virgil vitali vitaliy vitaly vito
    vladimir vladislav volodymyr vyacheslav wade wallace walter ward warren wayne weldon wendell
    wesley weston wilbert wilbur wilburn wiley wilford wilfred wilfredo will willard william
    williams willis wilmer wilson wilton winfred winston wm wojciech wolfgang woodrow wyatt
    xavier yannis yasser yevgeny yevhen yoshihide yuri yuriy yusuf zachary zachery zane zbigniew
    zoltan zoran
    """

  private static let women = """
    abby abigail ada addie adela adele adeline adriana adrienne agnes agnieszka aida aileen
    aimee alana alberta alejandra aleksandra alexandra alexandria alice alicia alina aline alisa
    alisha alison alissa allie allison allyson alma alta althea alyce alyona alyssa amalia
    amanda amber amelia amie amina amy ana anastasia anastasiia anastasiya andrea aneta angela
    angelia angelica angelina angeline angie anita anja ann anna annabelle annalena anne
    annegret annette annie annika antje antoinette april araceli arina arlene arline ashlee
    ashley asma astrid audra audrey augusta aurelia aurora autumn ava avis ayse barbara barbra
    beata beatrice beatriz becky belinda benita bernadette bernadine bernice berta bertha bessie
    beth bethany betsy bette bettie betty bettye beulah beverly bianca birgit blanca blanche
    bobbi bonita bonnie brandi brandy brenda briana brianna bridget bridgette brigitte brittany
    brittney brooke caitlin callie camille candace candice candy cara carla carlene carly
    carmela carmella carol carole carolina caroline carolyn carrie cassandra cassie catalina
    catarina catherine cathleen cathy cecelia cecile cecilia celeste celia chandra charity
    charlene charlotte charmaine chasity chelsea cheri cherie cheryl chiamaka chiara christa
    christi christie christina christine christy chrystal cindy claire clara clare clarice
    clarissa claudette claudia claudine colette colleen concepcion connie constance consuelo
    cora corina corine corinne cornelia corrine cristina crystal cynthia dagmar daisy danielle
    daphne darcy daria dariya darla darlene dawn deana deanna deanne debbie debora deborah debra
    deena deidre deirdre delia della delores deloris dena denise desiree diana diane dianna
    dianne dilma dina dixie dollie dolly dolores dona donna dora doreen doris dorota dorothea
    dorothy dorthy earlene earline earnestine ebony edda edith edna edwina effie eileen elaine
    eleanor elena elif elina elinor elisa elisabeth elise eliza elizabeth ella ellen elma elnora
    eloise elsa elsie elva elvia elvira emilia emily emine emma erica ericka erika erin erma
    ernestine esmeralda esperanza esra essie estela estella estelle ester esther ethel etta
    eugenia eula eunice eva evangeline eve evelyn ewa faith fannie fatima fatma fay faye felicia
    fern flora florence flossie fran frances francesca francine francisca frauke freda frieda
    gabriela gabrielle gail galina gay gena geneva genevieve georgette georgia georgina
    geraldine gerda gertrude gina ginger giorgia gladys glenda glenna gloria goldie grace gracie
    graciela grazyna greta gretchen gro gudrun gwen gwendolyn haley halyna hanna hannah harriet
    harriett hattie hazel heather heidi helen helena helene helle henrietta hilary hilda hillary
    holly hope ida ila ilene ilse imelda imogene ina inez inga ingrid irene irina iris irma
    iryna isabel isabelle iva ivy jaclyn jacqueline jacquelyn jadwiga jami jana jane janelle
    janet janette janice janie janine janis janna jasmine jayne jeanette jeanie jeanine jeanne
    jeannette jeannie jeannine jelena jenifer jenna jennie jennifer jenny jeri jerri jessica
    jill jillian jo joan joann joanna joanne jocelyn jodi jodie johanna jolene joni josefa
    josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne julie
    juliette june justine justyna kara karen kari karin karina karla karolina katarina katarzyna
    kate katelyn kateryna katharine katherine kathie kathleen kathrine kathryn kathy katie
    katrin katrina katy kay kaye kayla keisha kelli kellie kelsey kendra kenya keri kerri kersti
    khrystyna kimberley kimberly kirsten krista kristen kristi kristie kristin kristina kristine
    kristy krystal ksenia lacey ladonna lakeisha lakisha lana lara larysa latasha latisha
    latonya latoya laura laurel lauren laurie lavonne lawanda lea leah leann leanne leila lela
    lena lenora lenore leola leona leonor lessie letha leticia lidia lila lilia lilian liliana
    lillian lillie lilly lily lina linda lisa liudmyla liza lizzie lois lola lora loraine lorena
    lorene loretta lori lorie lorna lorraine lorrie lottie louisa louise lourdes luann lucia
    lucile lucille lucinda lucy ludmila luella luisa lula luz lydia lynda lynette lynne lynnette
    lyudmila mabel mable madeline madelyn madge mae magdalena maggie maia malala malgorzata
    malinda mallory mamie mandy manuela marcella marci marcia marcie marcy margaret margarita
    margery margie margo margret marguerite mari maria marian marianne maribel maricela marie
    marietta marija marilyn marina marine marisa marisol marissa marit maritza mariya marjorie
    marla marlene marsha marta martha martina marva mary maryann maryanne marylou maryna matilda
    mattie maude maureen mavis maxine may mayra meagan megan meghan melanie melba melinda melisa
    melissa melody melva mercedes meredith mette mia michele michelle milagros mildred millie
    mindy minerva minnie miranda miriam misty mitzi mollie molly mona monica monika monique
    muriel myra myrna myrtle nadezhda nadia nadine nadiya nancy nanette nannie naomi natalia
    natalie nataliya natasha nathalie nelda nell nellie nettie neva nichole nicole nikki nina
    nita noemi nola nona noor nora noreen norma odessa ofelia oksana ola olena olga olha olive
    olivia opal ophelia ora paige pam pamela paola patrica patrice patricia patsy patti patty
    paula paulette pauline pearl pearlie peggy penelope penny petra phyllis polina polly
    priscilla rachael rachel rachelle rae raisa ramona randi rania raquel reba rebecca rebekah
    regina rena renee reva rhoda rhonda rita roberta robyn rochelle ronda rosa rosalie rosalind
    rosalinda rosalyn rosanne rose roseann rosella rosemarie rosemary rosetta rosie roslyn
    roxanne roxie ruby ruta ruth ruthie sabine sabrina sadie sallie sally samantha sandra sanna
    sara sarah sasha saskia saundra savannah segolene selena selma serena sevgi shana shanna
    shari sharon sharron shauna shawna sheena sheila shelia shelley shelly sheree sheri sherri
    sherrie sherry sheryl shirley sigrid silvia simona simone socorro sofia solveig sondra sonia
    sonja sonya sophia sophie staci stacie stefanie stella stephanie sue summer sunita susan
    susana susanna susanne susie suzanne suzette svetlana svitlana sybil sylvia tabatha tabitha
    tamara tameka tami tamika tammi tammie tammy tania tanisha tanya tara tasha tatiana tatyana
    teresa teri terri terrie tessa tetiana thelma theresa therese tia tiffany tilda tina toni
    tonia tonya traci tracie tricia trina trisha trudy ulrike ursula uta vaira valarie valentina
    valentyna valeria valerie valeriya vanessa velma vera verna veronica veronika vesna vicki
    vickie vicky victoria viktoriya vilma viola violet virgie virginia vivian wanda wendi wendy
    willa wilma winifred winnie yekaterina yelena yesenia yevgenia yolanda yulia yuliia yuliya
    yvette yvonne zainab zelma zeynep zofia zuzana
    """
}
