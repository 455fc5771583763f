/// How English verbs are inflected where no rule tells.
enum VerbTables {
  /// Base, past and, where it differs, participle.
  static let irregular = """
    say said
    tell told
    write wrote written
    begin began begun
    swear swore sworn
    foresee foresaw foreseen
    forecast forecast
    broadcast broadcast
    know knew known
    think thought
    feel felt
    understand understood
    forget forgot forgotten
    see saw seen
    hear heard
    find found
    mean meant
    show showed shown
    prove proved proven
    read read
    seek sought
    put put
    make made
    take took taken
    give gave given
    get got gotten
    go went gone
    come came come
    become became become
    leave left
    keep kept
    let let
    hold held
    bring brought
    stand stood
    lose lost
    pay paid
    meet met
    run ran run
    set set
    win won
    lead led
    sit sat
    speak spoke spoken
    rise rose risen
    fall fell fallen
    grow grew grown
    buy bought
    send sent
    build built
    spend spent
    cut cut
    hit hit
    die died
    draw drew drawn
    break broke broken
    choose chose chosen
    drive drove driven
    fight fought
    throw threw thrown
    catch caught
    teach taught
    wear wore worn
    sell sold
    shoot shot
    strike struck
    lay laid
    fly flew flown
    hang hung
    shake shook shaken
    ride rode ridden
    beat beat beaten
    sing sang sung
    sink sank sunk
    steal stole stolen
    hide hid hidden
    quit quit
    bet bet
    shut shut
    spread spread
    withdraw withdrew withdrawn
    retell retold
    have had
    do did done
    """

  /// The last consonant is doubled before -ed and -ing.
  static let doubling = """
    admit quip plan rip slam dub regret beg grin commit submit permit refer prefer infer defer
    stop drop step ship strip slip tap top plot vet nod jot pin rob ban bar scrap shrug compel
    expel propel control patrol concur occur recur begin forget set put cut hit get run sit win
    let quit bet shut spit swim dig plug drag flag brag rap tip trim swap
    """
}
