// Words and signs for currencies.
//
// A row: words and signs, comma separated | ISO 4217 code. Sorted by code. A backslash at the end
// of a line continues the row. Codes themselves are not repeated: the gazetteer knows them. A bare
// word that several currencies share stands with the one of the largest economy: "pesos" with MXN,
// "dinars" with IQD, "rials" with IRR, "dirhams" with AED, "kroner" with NOK, "guilders" with ANG
// as the only one left, "CFA francs" with the West African XOF; "¥" is the yen. Letters with a sign
// ("a$", "us$") are there only where the letters alone mean nothing else: the reader of tables
// skips signs, and "in 2014 us" would be a sum. Roubles and rubles of the Soviet Union stand with
// RUB.
//
// Codes: ISO 4217. Words and signs: public general knowledge, and Unicode for the signs.

enum CurrencyWords {
  static let rows: StaticString = """
    uae dirham, uae dirhams, emirati dirham, emirati dirhams, dirham, dirhams, dh, dhs | AED
    afghani, afghanis, afs | AFN
    lek, leks, lekë, albanian lek | ALL
    dram, drams, armenian dram, armenian drams, ֏ | AMD
    antillean guilder, antillean guilders, netherlands antillean guilder, guilder, guilders | ANG
    kwanza, kwanzas, angolan kwanza, angolan kwanzas | AOA
    argentine peso, argentine pesos, argentinian pesos | ARS
    australian dollar, australian dollars, aussie dollar, aussie dollars, aud$ | AUD
    aruban florin, aruban florins | AWG
    manat, manats, azerbaijani manat, azerbaijani manats, azeri manat, ₼ | AZN
    convertible mark, convertible marks, bosnian mark, bosnian marks | BAM
    barbadian dollar, barbadian dollars, barbados dollars | BBD
    taka, takas, bangladeshi taka, ৳, tk | BDT
    lev, leva, levs, bulgarian lev, bulgarian leva | BGN
    bahraini dinar, bahraini dinars, bd | BHD
    burundian franc, burundian francs, burundi francs | BIF
    bermudian dollar, bermudian dollars, bermuda dollars | BMD
    brunei dollar, brunei dollars, bruneian dollars | BND
    boliviano, bolivianos | BOB
    real, reais, brazilian real, brazilian reais, brazilian reals, reals | BRL
    bahamian dollar, bahamian dollars | BSD
    ngultrum, ngultrums, bhutanese ngultrum | BTN
    pula, pulas, botswana pula | BWP
    belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles, belarus rubles | BYN
    belize dollar, belize dollars | BZD
    canadian dollar, canadian dollars, cdn$ | CAD
    congolese franc, congolese francs | CDF
    swiss franc, swiss francs, franc, francs, sfr, sfr. | CHF
    chilean peso, chilean pesos | CLP
    yuan, yuans, renminbi, rmb, chinese yuan, chinese renminbi, yuan renminbi, 元, 人民币 | CNY
    colombian peso, colombian pesos | COP
    colón, colones, costa rican colón, costa rican colones, ₡ | CRC
    cuban peso, cuban pesos | CUP
    cape verdean escudo, cape verdean escudos, cabo verdean escudos, escudo, escudos | CVE
    czech koruna, czech korunas, czech koruny, czech crowns, czech crown, koruna, korunas, koruny, \
    kč | CZK
    djiboutian franc, djiboutian francs, djibouti francs | DJF
    danish krone, danish kroner, danish crowns, danish crown, dkr, danske kroner | DKK
    dominican peso, dominican pesos | DOP
    algerian dinar, algerian dinars | DZD
    egyptian pound, egyptian pounds | EGP
    nakfa, nakfas, eritrean nakfa | ERN
    birr, birrs, ethiopian birr | ETB
    €, euro, euros | EUR
    fijian dollar, fijian dollars, fiji dollar, fiji dollars | FJD
    falkland islands pound, falkland islands pounds | FKP
    £, pound, pounds, pound sterling, pounds sterling, sterling, british pound, british pounds, uk \
    pounds | GBP
    lari, laris, georgian lari, georgian laris, ₾ | GEL
    cedi, cedis, ghanaian cedi, ghanaian cedis, ghana cedis, ghana cedi, ₵ | GHS
    gibraltar pound, gibraltar pounds | GIP
    dalasi, dalasis, gambian dalasi, gambian dalasis | GMD
    guinean franc, guinean francs, guinea francs | GNF
    quetzal, quetzales, quetzals, guatemalan quetzal, guatemalan quetzales | GTQ
    guyanese dollar, guyanese dollars, guyana dollars | GYD
    hong kong dollar, hong kong dollars, hk dollars, hk$ | HKD
    lempira, lempiras, honduran lempira, honduran lempiras | HNL
    gourde, gourdes, haitian gourde, haitian gourdes | HTG
    forint, forints, hungarian forint, hungarian forints | HUF
    rupiah, rupiahs, indonesian rupiah, indonesian rupiahs, rp, rp. | IDR
    shekel, shekels, sheqel, sheqels, israeli shekel, israeli shekels, new israeli shekel, new \
    israeli shekels, new shekel, new shekels, ₪ | ILS
    rupee, rupees, indian rupee, indian rupees, ₹, rs, rs. | INR
    iraqi dinar, iraqi dinars, dinar, dinars | IQD
    rial, rials, iranian rial, iranian rials | IRR
    icelandic króna, icelandic krónur, icelandic crowns, icelandic kronas, krónur, ikr | ISK
    jamaican dollar, jamaican dollars | JMD
    jordanian dinar, jordanian dinars, jd, jds | JOD
    ¥, yen, yens, japanese yen, 円 | JPY
    shilling, shillings, kenyan shilling, kenyan shillings, kenya shilling, kenya shillings, ksh, \
    kshs, ksh. | KES
    som, soms, kyrgyz som, kyrgyz soms, kyrgyzstani som, kyrgyzstani soms | KGS
    riel, riels, cambodian riel, cambodian riels, ៛ | KHR
    comorian franc, comorian francs, comoro francs | KMF
    north korean won | KPW
    won, korean won, south korean won, ₩ | KRW
    kuwaiti dinar, kuwaiti dinars, kd, kds | KWD
    cayman islands dollar, cayman islands dollars, cayman dollars | KYD
    tenge, tenges, kazakh tenge, kazakhstani tenge, ₸, kazakhstan tenge | KZT
    kip, kips, lao kip, laotian kip, ₭ | LAK
    lebanese pound, lebanese pounds, lebanese lira | LBP
    sri lankan rupee, sri lankan rupees, sri lanka rupees, slrs | LKR
    liberian dollar, liberian dollars | LRD
    loti, maloti, lesotho loti | LSL
    libyan dinar, libyan dinars | LYD
    moroccan dirham, moroccan dirhams | MAD
    moldovan leu, moldovan lei | MDL
    ariary, ariaries, malagasy ariary | MGA
    denar, denars, denari, macedonian denar, macedonian denars | MKD
    kyat, kyats, myanmar kyat, myanmar kyats, burmese kyat | MMK
    tugrik, tugriks, tögrög, tögrögs, mongolian tugrik, mongolian tugriks, mongolian tögrög, ₮ | MNT
    pataca, patacas, macau pataca, macanese patacas, macau patacas, mop$ | MOP
    ouguiya, ouguiyas, mauritanian ouguiya, mauritanian ouguiyas | MRU
    mauritian rupee, mauritian rupees, mauritius rupees | MUR
    rufiyaa, rufiyaas, maldivian rufiyaa | MVR
    malawian kwacha, malawi kwacha, malawian kwachas | MWK
    mexican peso, mexican pesos, peso, pesos, mex$ | MXN
    ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysian dollars, rm | MYR
    metical, meticais, meticals, mozambican metical, mozambican meticais | MZN
    namibian dollar, namibian dollars, namibia dollars | NAD
    naira, nairas, nigerian naira, ₦ | NGN
    córdoba, córdobas, nicaraguan córdoba, nicaraguan córdobas | NIO
    norwegian krone, norwegian kroner, norwegian crowns, norwegian crown, krone, kroner, nkr | NOK
    nepalese rupee, nepalese rupees, nepali rupee, nepali rupees | NPR
    new zealand dollar, new zealand dollars, nz dollars, kiwi dollars | NZD
    omani rial, omani rials, omani riyal, omani riyals | OMR
    balboa, balboas, panamanian balboa | PAB
    sol, soles, peruvian sol, peruvian soles, nuevos soles, nuevo sol | PEN
    kina, kinas, papua new guinean kina, png kina | PGK
    philippine peso, philippine pesos, filipino pesos, ₱ | PHP
    pakistani rupee, pakistani rupees, pakistan rupees, pak rupees | PKR
    zloty, zlotys, zloties, zlote, zlotych, polish zloty, polish zlotys, zł | PLN
    guaraní, guaraníes, guaranis, paraguayan guaraní, paraguayan guaraníes, ₲ | PYG
    qatari riyal, qatari riyals, qatari rial, qatari rials, qr | QAR
    leu, lei, romanian leu, romanian lei | RON
    serbian dinar, serbian dinars | RSD
    ruble, rubles, rouble, roubles, russian ruble, russian rubles, russian rouble, russian \
    roubles, soviet rubles, soviet roubles, ₽ | RUB
    rwandan franc, rwandan francs, rwanda francs | RWF
    riyal, riyals, saudi riyal, saudi riyals, saudi rial, saudi rials, sr, ﷼ | SAR
    solomon islands dollar, solomon islands dollars | SBD
    seychelles rupee, seychelles rupees, seychellois rupee, seychellois rupees | SCR
    sudanese pound, sudanese pounds | SDG
    swedish krona, swedish kronor, swedish crowns, swedish crown, krona, kronor, kronas, kr, skr | \
    SEK
    singapore dollar, singapore dollars, singaporean dollars, sg$ | SGD
    saint helena pound, saint helena pounds | SHP
    leone, leones, sierra leonean leone, sierra leonean leones | SLE
    somali shilling, somali shillings | SOS
    surinamese dollar, surinamese dollars, suriname dollars | SRD
    south sudanese pound, south sudanese pounds | SSP
    dobra, dobras | STN
    salvadoran colón, salvadoran colones | SVC
    syrian pound, syrian pounds, syrian lira | SYP
    lilangeni, emalangeni, swazi lilangeni | SZL
    baht, bahts, thai baht, ฿ | THB
    somoni, somonis, tajik somoni, tajikistani somoni | TJS
    turkmen manat, turkmen manats, turkmenistan manat, turkmenistani manat | TMT
    tunisian dinar, tunisian dinars | TND
    pa'anga, pa'angas, tongan pa'anga | TOP
    lira, liras, turkish lira, turkish liras, ₺, tl | TRY
    trinidad and tobago dollar, trinidad and tobago dollars | TTD
    taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars, nt dollars, nt$ | TWD
    tanzanian shilling, tanzanian shillings, tanzania shillings, tsh, tshs | TZS
    hryvnia, hryvnias, hryvnya, hryvnyas, ukrainian hryvnia, ukrainian hryvnias, ₴ | UAH
    ugandan shilling, ugandan shillings, uganda shillings, ush | UGX
    $, dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollar, \
    american dollars, united states dollar, united states dollars, greenback, greenbacks | USD
    uruguayan peso, uruguayan pesos | UYU
    soum, soums, uzbek soum, uzbek soums, uzbek sum, uzbek sums, uzbek som, uzbekistani soum | UZS
    bolívar, bolívares, bolivars, venezuelan bolívar, venezuelan bolívares, venezuelan bolivars, \
    bs. | VES
    dong, dongs, vietnamese dong, ₫ | VND
    vatu, vatus, vanuatu vatu | VUV
    tala, talas, samoan tala | WST
    central african cfa franc, central african cfa francs, central african francs | XAF
    east caribbean dollar, east caribbean dollars, eastern caribbean dollars | XCD
    special drawing right, special drawing rights, sdr, sdrs | XDR
    cfa franc, cfa francs, west african cfa franc, west african cfa francs, fcfa, f cfa | XOF
    cfp franc, cfp francs, pacific francs | XPF
    yemeni rial, yemeni rials, yemeni riyal, yemeni riyals | YER
    rand, rands, south african rand, south african rands | ZAR
    kwacha, kwachas, zambian kwacha, zambian kwachas | ZMW
    zimbabwean dollar, zimbabwean dollars, zimbabwe dollars | ZWL
    """
}
