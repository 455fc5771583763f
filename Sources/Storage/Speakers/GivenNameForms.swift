/// Forms of one given name in several languages, and short forms: "Volodymyr" is "Vladimir".
enum GivenNameForms {
  /// The name that stands for all forms of a folded name; itself where it has no others.
  static func common(to name: String) -> String { commonForms[name] ?? name }

  private static let commonForms: [String: String] = {
    var forms: [String: String] = [:]
    for line in lists.split(separator: "\n") {
      let names = line.split(separator: " ").flatMap { NameFolding.keys(of: String($0)) }
      for name in names { forms[name] = names[0] }
    }
    return forms
  }()

  private static let lists = """
    vladimir volodymyr uladzimir wladimir
    alexander aleksandr oleksandr aliaksandr alexandr
    alexei aleksey oleksiy oleksii alyaksei
    nikolai nikolay mykola mikalai
    sergei serhiy serhii siarhei serge
    dmitri dmitry dmytro dzmitry dimitri
    andrei andrey andriy andrii
    evgeny yevgeny yevhen yauhen eugene
    mikhail mykhailo mihail
    kirill kyrylo kiryl
    igor ihor
    maxim maksim maksym
    oleg oleh
    grigory hryhoriy grigoriy
    pavel pavlo
    yuri yuriy yurii iurii
    yulia yuliya yuliia julia iuliia
    natalia nataliya nataliia natalya
    elena yelena olena alena
    tatiana tatyana tetiana tetyana
    ekaterina yekaterina kateryna
    svetlana svitlana sviatlana
    anastasia anastasiya anastasiia
    viktor victor viktar
    konstantin kostiantyn
    muhammad mohammed mohamed mohammad muhammed mohamad muhamad mohamud
    ahmed ahmad
    hussein husain hussain husayn
    yusuf yousef youssef yusef
    abdullah abdallah abdulla
    khalid khaled
    umar omar
    usman osman othman
    ibrahim ebrahim
    mahmoud mahmud
    binyamin benjamin
    recep receb
    william bill
    robert bob
    james jim
    joseph joe
    michael mike
    thomas tom
    daniel dan
    david dave
    steven steve stephen
    anthony tony
    edward ed
    richard dick
    elizabeth liz
    katherine kate catherine kathryn
    """
}
