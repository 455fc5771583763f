/// What newspapers write and CLDR does not list, in the form of `CLDRTable`: name, words, symbols.
///
/// Read off NewsQuant's and quantulum3's development sentences; SI's symbols are from UCUM.
enum NewsUnits {
  static let units = #"""
    percentage|percent,per cent,percentage,pct|%,pc,per cent,percent
    percentage point|percentage point,percentage points|
    basis point|basis point,basis points|bps,bp
    metre|metre|m
    gram||g
    tonne||t
    second||s
    hour||h
    litre||l
    inch|inch|″,"
    foot||′
    kilometre|km,kms,kilometer,kilometre|Km,KM
    pound-mass|pound,pounds,lbs|lb,lbs
    kilogram|kilo,kilos,kgs|Kg,KG
    tonne|metric tonne,metric tonnes|
    micrometre|micron,microns|µm
    microgram||µg
    microsecond||µs
    square metre|sq metre,sq metres,square meter|sq m,sqm,m2,sq.m
    square kilometre||sq km,km2
    square foot|sq foot,sq feet,square foot,square feet|sq ft,sqft,sq.ft,ft2
    square mile|sq mile,sq miles|
    square centimetre||cm2,sq cm
    cubic metre||m3
    cubic centimetre||cm3,cc
    mile per hour|miles an hour|MPH,m.p.h.
    kilometre per hour|kilometres an hour,kilometers an hour|kph,kmh,km/hr,kmph
    metre per second||m/s
    revolutions per minute|revolutions per minute|rpm,RPM
    horsepower|horse power|HP,bhp,BHP,PS
    pound-foot|pound-feet,pound-foot,foot-pounds|lb-ft,lb ft,lbft
    newton metre|newton-metre,newton-metres,newton metres|Nm
    mile per gallon|miles per gallon,mile per gallon|MPG
    degree||°
    celsius|celsius,celcius,centigrade,degrees c,degrees centigrade,deg c,deg celsius|C,degC,° C
    celsius|° celsius,°celsius|
    fahrenheit|fahrenheit,degrees f,deg f,deg fahrenheit|F,degF,° F
    fahrenheit|° fahrenheit,°fahrenheit|
    volt||V
    kilovolt|kilovolt,kilovolts|kV
    milliampere-hour|milliampere-hour|mAh
    ampere-hour||Ah
    watt hour|watt hour,watt hours,watt-hours|Wh
    kilowatt hour|kilowatt hours,kilowatt-hours|KWh,kwh
    megawatt hour|megawatt hour,megawatt hours,megawatt-hours|MWh
    gigawatt hour|gigawatt hour,gigawatt hours,gigawatt-hours|GWh
    terawatt hour|terawatt hour,terawatt hours,terawatt-hours|TWh
    terawatt|terawatt,terawatts|TW
    kilowatt||KW
    megapascal|megapascal,megapascals|MPa
    gigapascal|gigapascal,gigapascals|GPa
    kilopound per square inch||ksi
    gigahertz||Ghz,ghz
    megahertz||Mhz
    gigabyte||gb,Gig
    megabyte||mb
    megabit per second||Mbps,Mb/s
    gigabit per second||Gbps,Gb/s
    decibel|decibel,decibels|dB
    parts-per-million|parts per million|ppm
    parts-per-billion|parts per billion|ppb
    british thermal unit||BTU
    mega british thermal unit||mmBTU,MMBtu
    exabyte|exabyte,exabytes|EB
    barrel per day|barrels per day|bpd,b/d
    farad|farad,farads|
    light year|light-year,light-years|
    minute|min|Min
    year|year,yr|
    point per game||ppg
    rebound per game||rpg
    assist per game||apg
    """#

  static let currencies = #"""
    dollar|dollar,dollars,u.s. dollar,u.s. dollars,buck,bucks|US$,$US,USD
    euro|euro,euros|€
    pound sterling|pound sterling,pounds sterling,sterling,quid|£,UK£,PS
    penny|pence,penny|p
    cent|cent,cents|¢
    canadian dollar||C$,CA$,$C,CDN$
    australian dollar||A$,AU$,$A,AUD
    new zealand dollar||NZ$,$NZ
    hong kong dollar||HK$
    singapore dollar|singaporean dollar,singaporean dollars|S$
    new taiwan dollar||NT$
    japanese yen|yen|JP¥,JPY
    chinese yuan|yuan,renminbi|RMB,CN¥
    russian rouble|rouble,roubles,ruble,rubles,russian ruble,russian rubles|₽
    ukrainian hryvnia|hryvnia,hryvnias,hryvnya|₴
    indian rupee|rupee,rupees|₹,Rs,Rs.
    shekel|shekel,shekels|₪,NIS
    danish krone|danish crown,danish crowns|DKr
    norwegian krone|norwegian crown,norwegian crowns|NKr
    swedish krona|swedish crown,swedish crowns|SKr
    krone|krone,kroner|
    krona|krona,kronor|
    swiss franc|franc,francs|SFr
    south korean won|won|₩
    turkish lira|lira,liras|₺
    mexican peso||MX$
    peso|peso,pesos|
    brazilian real|real,reais|R$
    south african rand|rand,rands|
    malaysian ringgit|ringgit|RM
    sen|sen|
    thai baht|baht|฿
    polish zloty|zloty,zlotys,zlotych|zł
    hungarian forint|forint,forints|Ft
    czech koruna|koruna,korunas,czech crown,czech crowns|Kč
    croatian kuna|kuna|kn
    indonesian rupiah|rupiah|Rp
    philippine peso||₱
    nigerian naira|naira|₦
    kazakhstani tenge|tenge|₸
    riyal|riyal,riyals|
    dirham|dirham,dirhams|Dh
    dinar|dinar,dinars|
    """#
}
