internal import News

/// Words that newsrooms use for one another, so that two reports of one thing meet in them.
///
/// The lists are ours. A capital or a seat of government stands for its country, as reports have it
/// ("Moscow denied"), and a people for it, too. A word that names different things stands in no line.
enum Concepts {
  private static let lines = """
    moscow russia russian russians kremlin
    kyiv kiev ukraine ukrainian ukrainians
    america american americans
    beijing china chinese
    berlin germany german germans
    paris france french
    london britain british uk
    tehran iran iranian iranians
    jerusalem israel israeli israelis
    ankara turkey turkish
    tokyo japan japanese
    rome italy italian italians
    madrid spain spanish
    warsaw poland polish
    brussels eu european
    cairo egypt egyptian
    delhi india indian indians
    islamabad pakistan pakistani
    damascus syria syrian syrians
    baghdad iraq iraqi iraqis
    kabul afghanistan afghan afghans
    plane planes flight flights aircraft airplane airplanes jet jets airline airlines airliner
    car cars vehicle vehicles automobile
    ship ships vessel vessels boat boats
    soldier soldiers troop troops serviceman servicemen
    policeman policemen police officer officers cop cops
    physician doctor doctors medic medics
    order ordered orders decree decreed decrees command commanded edict
    law laws legislation
    mobilization mobilisation mobilize mobilise mobilizing mobilising mobilized mobilised
    buy bought purchase purchased purchases acquire acquired acquires acquisition
    kill killed kills killing dead died dies death deaths fatal fatally
    injure injured injures injuring injuries wounded wounding hurt
    attack attacked attacks assault assaulted
    blast blasts explosion explosions exploded explode bomb bombed bombing bombs
    blaze blazes wildfire wildfires
    quit quits resign resigned resigns resignation
    win won wins victory victories
    lose lost loses defeat defeated loss losses setback setbacks
    begin began begins begun start started starts launch launched launches
    end ended ends finish finished
    rise rose rises risen increase increased increases climb climbed grow grew grown
    fall fell falls fallen drop dropped drops decline declined declines
    arrest arrested arrests detain detained detains custody
    flee fled flees escape escaped escapes
    immediate immediately soon quickly promptly rapidly instantly
    company companies firm firms
    child children kid kids
    accord agreement agreements deal deals pact treaty
    vote voted votes ballot ballots
    jail jailed prison imprisoned
    lawmaker lawmakers legislator legislators
    protest protested protests protester protesters demonstration demonstrations demonstrators
    ban banned bans prohibit prohibited prohibits
    approve approved approves approval
    reject rejected rejects rejection
    evacuate evacuated evacuates evacuation
    delay delayed delays postpone postponed
    """

  private static let representatives: [UInt64: UInt64] = {
    var table: [UInt64: UInt64] = [:]
    for line in lines.split(separator: "\n") {
      let stems = line.split(separator: " ").map { WordScanner.stem(of: $0) }
      for stem in stems where table[stem] == nil { table[stem] = stems[0] }
    }
    return table
  }()

  /// What a word stands for.
  ///
  /// - Parameter word: A word of a text.
  /// - Returns: The same for all words that stand for one another.
  static func concept(of word: TextWord) -> UInt32 {
    (representatives[word.stem] ?? word.stem).key
  }
}
