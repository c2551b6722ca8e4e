// What English accounts call countries: words for their people and things, names, the capital.
//
// A row: ISO 3166-1 alpha-2 | adjectives, then people | names | capital. A backslash at the end of
// a line continues the row. The names begin with the usual short one; none has its article. Former
// states stand with the country that an account of them would be filed under today, parts of a
// country (England, Zanzibar) with it. A word that several countries share stands once, with the
// one most often meant: "congolese" with CD, "congo" with CG as in the gazetteer, "korea" with KR,
// "guinean" with GN, "dominican" with DO. The capital is the seat of government where that is
// another city than the constitution's (La Paz, Colombo, Ramallah), but not so for BJ, CI, NL and
// TZ; Malabo is GQ's. Some words mean other things in lower case ("us", "polish", "turkey"): look
// at the capitals.
//
// Codes: ISO 3166-1, and XK as in the gazetteer. The states are the members of the United Nations,
// CK, EH, HK, MO, NU, PS, TW, VA and XK. Everything else is public general knowledge.

enum CountryNames {
  static let rows: StaticString = """
    AD | andorran, andorrans | andorra, principality of andorra, valleys of andorra | andorra la \
    vella
    AE | emirati, emiratis, emirian, uae, u.a.e. | united arab emirates, emirates, uae, u.a.e., \
    trucial states, trucial coast | abu dhabi
    AF | afghan, afghani, afghans | afghanistan, islamic republic of afghanistan, islamic emirate \
    of afghanistan, kingdom of afghanistan, republic of afghanistan, democratic republic of \
    afghanistan | kabul
    AG | antiguan, barbudan, antiguans, barbudans | antigua and barbuda, antigua | saint john's
    AL | albanian, albanians | albania, republic of albania, people's republic of albania, \
    people's socialist republic of albania, kingdom of albania | tirana
    AM | armenian, armenians | armenia, republic of armenia, armenian ssr, soviet armenia | yerevan
    AO | angolan, angolans | angola, republic of angola, people's republic of angola | luanda
    AR | argentine, argentinian, argentinean, argentines, argentinians | argentina, argentine \
    republic | buenos aires
    AT | austrian, austrians, austro-hungarian | austria, republic of austria, austria-hungary, \
    austro-hungarian empire, austrian empire | vienna
    AU | australian, australians, aussie, aussies | australia, commonwealth of australia | canberra
    AZ | azerbaijani, azeri, azerbaijanis, azeris | azerbaijan, republic of azerbaijan, azerbaijan \
    republic, azerbaijan ssr | baku
    BA | bosnian, herzegovinian, bosnian-herzegovinian, bosnians, herzegovinians, bosniak, \
    bosniaks | bosnia and herzegovina, republic of bosnia and herzegovina, bosnia, \
    bosnia-herzegovina, bosnia & herzegovina, bih | sarajevo
    BB | barbadian, bajan, barbadians, bajans | barbados, republic of barbados | bridgetown
    BD | bangladeshi, bangladeshis | bangladesh, people's republic of bangladesh, east pakistan | \
    dhaka
    BE | belgian, belgians | belgium, kingdom of belgium | brussels
    BF | burkinabé, burkinan, burkinabés | burkina faso, burkina, upper volta, republic of upper \
    volta | ouagadougou
    BG | bulgarian, bulgarians | bulgaria, republic of bulgaria, people's republic of bulgaria, \
    kingdom of bulgaria | sofia
    BH | bahraini, bahrainis | bahrain, kingdom of bahrain, state of bahrain | manama
    BI | burundian, burundians | burundi, republic of burundi, kingdom of burundi | gitega
    BJ | beninese, beninois | benin, republic of benin, people's republic of benin, dahomey, \
    republic of dahomey | porto-novo
    BN | bruneian, bruneians | brunei, brunei darussalam, state of brunei darussalam, nation of \
    brunei, sultanate of brunei | bandar seri begawan
    BO | bolivian, bolivians | bolivia, plurinational state of bolivia, republic of bolivia | la paz
    BR | brazilian, brazilians | brazil, federative republic of brazil, united states of brazil, \
    republic of brazil, empire of brazil, brasil | brasília
    BS | bahamian, bahamians | bahamas, commonwealth of the bahamas | nassau
    BT | bhutanese | bhutan, kingdom of bhutan | thimphu
    BW | botswanan, motswana, batswana, botswanans, tswana | botswana, republic of botswana, \
    bechuanaland | gaborone
    BY | belarusian, belarusians, byelorussian, belorussian, belarussian, belarussians | belarus, \
    republic of belarus, byelorussia, belorussia, byelorussian ssr | minsk
    BZ | belizean, belizeans | belize, british honduras | belmopan
    CA | canadian, canadians | canada, dominion of canada | ottawa
    CD | congolese, dr congolese, zairean, zairian, zaireans, zairians, drc | democratic republic \
    of the congo, democratic republic of congo, dr congo, drc, d.r.c., d.r. congo, dr of the \
    congo, rdc, congo-kinshasa, congo kinshasa, congo (kinshasa), belgian congo, congo free state, \
    zaire, republic of zaire | kinshasa
    CF | central african, central africans | central african republic, central african empire, \
    ubangi-shari, oubangui-chari | bangui
    CG | congo-brazzaville, brazzaville congolese | republic of the congo, republic of congo, \
    congo republic, congo, congo-brazzaville, congo (brazzaville), people's republic of the congo, \
    middle congo, french congo | brazzaville
    CH | swiss | switzerland, swiss confederation, confederation of switzerland | bern
    CI | ivorian, ivoirian, ivorians, ivoirians | côte d'ivoire, republic of côte d'ivoire, ivory \
    coast, republic of the ivory coast | yamoussoukro
    CK | cook islander, cook islanders | cook islands | avarua
    CL | chilean, chileans | chile, republic of chile | santiago
    CM | cameroonian, cameroonians | cameroon, republic of cameroon, united republic of cameroon, \
    federal republic of cameroon, cameroun, cameroons | yaoundé
    CN | chinese, prc | china, people's republic of china, prc, p.r.c., pr china, p.r. china, \
    communist china, mainland china, chinese mainland, red china | beijing
    CO | colombian, colombians | colombia, republic of colombia, united states of colombia | bogotá
    CR | costa rican, costa ricans | costa rica, republic of costa rica | san josé
    CU | cuban, cubans | cuba, republic of cuba | havana
    CV | cabo verdean, cape verdean, cabo verdeans, cape verdeans | cabo verde, republic of cabo \
    verde, cape verde, republic of cape verde, cape verde islands | praia
    CY | cypriot, greek cypriot, cypriots, greek cypriots | cyprus, republic of cyprus | nicosia
    CZ | czech, czechs, czechoslovak, czechoslovakian, czechoslovaks, czechoslovakians | czechia, \
    czech republic, czechoslovakia, czechoslovak republic, czechoslovak socialist republic, czech \
    and slovak federative republic, bohemia | prague
    DE | german, germans, west german, west germans, east german, east germans, prussian, \
    prussians, frg, gdr | germany, federal republic of germany, frg, f.r.g., brd, west germany, \
    east germany, german democratic republic, gdr, g.d.r., ddr, german reich, german empire, \
    imperial germany, nazi germany, weimar republic, prussia, kingdom of prussia | berlin
    DJ | djiboutian, djiboutians | djibouti, republic of djibouti, french somaliland, french \
    territory of the afars and the issas | djibouti
    DK | danish, dane, danes | denmark, kingdom of denmark, danish realm | copenhagen
    DM | dominica | dominica, commonwealth of dominica | roseau
    DO | dominican, dominicans | dominican republic | santo domingo
    DZ | algerian, algerians | algeria, people's democratic republic of algeria, democratic and \
    popular republic of algeria, french algeria | algiers
    EC | ecuadorian, ecuadorean, ecuadorians, ecuadoreans | ecuador, republic of ecuador | quito
    EE | estonian, estonians | estonia, republic of estonia, estonian ssr | tallinn
    EG | egyptian, egyptians | egypt, arab republic of egypt, united arab republic, republic of \
    egypt, kingdom of egypt, sultanate of egypt, uar | cairo
    EH | sahrawi, sahraoui, western saharan, sahrawis | western sahara, sahrawi arab democratic \
    republic, sahrawi republic, spanish sahara | laayoune
    ER | eritrean, eritreans | eritrea, state of eritrea | asmara
    ES | spanish, spaniard, spaniards | spain, kingdom of spain, spanish republic, españa | madrid
    ET | ethiopian, ethiopians, abyssinian, abyssinians | ethiopia, federal democratic republic of \
    ethiopia, people's democratic republic of ethiopia, ethiopian empire, empire of ethiopia, \
    abyssinia | addis ababa
    FI | finnish, finn, finns | finland, republic of finland | helsinki
    FJ | fijian, fijians | fiji, republic of fiji, republic of the fiji islands, fiji islands, \
    dominion of fiji | suva
    FM | micronesian, micronesians | micronesia, federated states of micronesia, fsm | palikir
    FR | french, frenchman, frenchwoman, frenchmen, frenchwomen | france, french republic, \
    republic of france, french state, kingdom of france, french empire, vichy france | paris
    GA | gabonese | gabon, gabonese republic, republic of gabon | libreville
    GB | british, briton, brit, britons, brits, english, englishman, englishwoman, englishmen, \
    scottish, scot, scots, scotsman, welsh, welshman, northern irish, uk, u.k. | united kingdom, \
    united kingdom of great britain and northern ireland, united kingdom of great britain and \
    ireland, great britain, britain, uk, u.k., england, scotland, wales, northern ireland, ulster, \
    british empire | london
    GD | grenadian, grenadians | grenada | saint george's
    GE | georgian, georgians | georgia, republic of georgia, democratic republic of georgia, \
    georgian ssr, soviet georgia | tbilisi
    GH | ghanaian, ghanian, ghanaians | ghana, republic of ghana, gold coast | accra
    GM | gambian, gambians | gambia, republic of the gambia, islamic republic of the gambia | banjul
    GN | guinean, guineans | guinea, republic of guinea, guinea-conakry, guinea conakry, guinea \
    (conakry), people's revolutionary republic of guinea, french guinea, guinée | conakry
    GQ | equatorial guinean, equatoguinean, equatorial guineans, equatoguineans | equatorial \
    guinea, republic of equatorial guinea, spanish guinea | malabo
    GR | greek, hellenic, greeks | greece, hellenic republic, kingdom of greece, hellas | athens
    GT | guatemalan, guatemalans | guatemala, republic of guatemala | guatemala city
    GW | bissau-guinean, guinea-bissauan, bissau-guineans | guinea-bissau, republic of \
    guinea-bissau, portuguese guinea | bissau
    GY | guyanese | guyana, co-operative republic of guyana, cooperative republic of guyana, \
    republic of guyana, british guiana | georgetown
    HK | hong kong, hongkonger, hong konger, hongkongers, hong kongers, hksar | hong kong, \
    hongkong, hong kong sar, hksar, hong kong special administrative region, hong kong special \
    administrative region of china | hong kong
    HN | honduran, hondurans | honduras, republic of honduras | tegucigalpa
    HR | croatian, croat, croats, croatians | croatia, republic of croatia | zagreb
    HT | haitian, haitians | haiti, republic of haiti, hayti | port-au-prince
    HU | hungarian, magyar, hungarians, magyars | hungary, republic of hungary, hungarian people's \
    republic, kingdom of hungary | budapest
    ID | indonesian, indonesians | indonesia, republic of indonesia, united states of indonesia, \
    netherlands east indies, dutch east indies | jakarta
    IE | irish, irishman, irishwoman, irishmen | ireland, republic of ireland, éire, irish free \
    state, irish republic, southern ireland | dublin
    IL | israeli, israelis | israel, state of israel | jerusalem
    IN | indian, indians | india, republic of india, union of india, dominion of india, british \
    india, british raj, bharat, hindustan | new delhi
    IQ | iraqi, iraqis | iraq, republic of iraq, kingdom of iraq | baghdad
    IR | iranian, persian, iranians, persians | iran, islamic republic of iran, imperial state of \
    iran, imperial iran, persia | tehran
    IS | icelandic, icelander, icelanders | iceland, republic of iceland | reykjavík
    IT | italian, italians | italy, italian republic, republic of italy, kingdom of italy, italia \
    | rome
    JM | jamaican, jamaicans | jamaica | kingston
    JO | jordanian, jordanians | jordan, hashemite kingdom of jordan, kingdom of jordan, \
    transjordan | amman
    JP | japanese | japan, state of japan, empire of japan, imperial japan, nippon | tokyo
    KE | kenyan, kenyans | kenya, republic of kenya | nairobi
    KG | kyrgyz, kyrgyzstani, kirghiz, kyrgyzstanis | kyrgyzstan, kyrgyz republic, republic of \
    kyrgyzstan, kirghizia, kirgizia, kirghizstan, kyrghyzstan, kirghiz ssr | bishkek
    KH | cambodian, khmer, cambodians | cambodia, kingdom of cambodia, khmer republic, democratic \
    kampuchea, people's republic of kampuchea, kampuchea, state of cambodia | phnom penh
    KI | i-kiribati, kiribatian | kiribati, republic of kiribati, gilbert islands | tarawa
    KM | comorian, comoran, comorians | comoros, union of the comoros, federal islamic republic of \
    the comoros, comoro islands | moroni
    KN | kittitian, nevisian, kittitians, nevisians | saint kitts and nevis, st. kitts and nevis, \
    st kitts and nevis, federation of saint christopher and nevis, federation of saint kitts and \
    nevis, saint christopher and nevis, saint kitts, st. kitts, st kitts | basseterre
    KP | north korean, north koreans, dprk | north korea, democratic people's republic of korea, \
    dprk, d.p.r.k., dpr korea, people's republic of korea | pyongyang
    KR | south korean, korean, south koreans, koreans, rok | south korea, republic of korea, \
    korea, rok, r.o.k., empire of korea | seoul
    KW | kuwaiti, kuwaitis | kuwait, state of kuwait | kuwait city
    KZ | kazakh, kazakhstani, kazakhs, kazakhstanis, kazak, kazaks | kazakhstan, republic of \
    kazakhstan, kazakstan, qazaqstan, kazakh ssr, kazakhstan republic | astana
    LA | lao, laotian, laotians | laos, lao people's democratic republic, lao pdr, lpdr, kingdom \
    of laos | vientiane
    LB | lebanese | lebanon, lebanese republic, republic of lebanon | beirut
    LC | saint lucian, st. lucian, st lucian, saint lucians | saint lucia, st. lucia, st lucia | \
    castries
    LI | liechtenstein, liechtensteiner, liechtensteiners | liechtenstein, principality of \
    liechtenstein | vaduz
    LK | sri lankan, sri lankans, ceylonese | sri lanka, democratic socialist republic of sri \
    lanka, republic of sri lanka, ceylon, dominion of ceylon | colombo
    LR | liberian, liberians | liberia, republic of liberia | monrovia
    LS | basotho, mosotho, lesothan | lesotho, kingdom of lesotho, basutoland | maseru
    LT | lithuanian, lithuanians | lithuania, republic of lithuania, lithuanian ssr | vilnius
    LU | luxembourg, luxembourgish, luxembourgian, luxembourger, luxembourgers | luxembourg, grand \
    duchy of luxembourg, luxemburg | luxembourg
    LV | latvian, latvians | latvia, republic of latvia, latvian ssr | riga
    LY | libyan, libyans | libya, state of libya, great socialist people's libyan arab jamahiriya, \
    libyan arab jamahiriya, socialist people's libyan arab jamahiriya, libyan arab republic, \
    kingdom of libya, united kingdom of libya | tripoli
    MA | moroccan, moroccans | morocco, kingdom of morocco, sultanate of morocco | rabat
    MC | monégasque, monacan, monégasques | monaco, principality of monaco | monaco
    MD | moldovan, moldavian, moldovans, moldavians | moldova, republic of moldova, moldavia, \
    moldavian ssr | chisinau
    ME | montenegrin, montenegrins | montenegro, republic of montenegro, kingdom of montenegro | \
    podgorica
    MG | malagasy, madagascan, malagasies, madagascans | madagascar, republic of madagascar, \
    malagasy republic, democratic republic of madagascar | antananarivo
    MH | marshallese | marshall islands, republic of the marshall islands, rmi | majuro
    MK | macedonian, north macedonian, macedonians, north macedonians | north macedonia, republic \
    of north macedonia, macedonia, republic of macedonia, former yugoslav republic of macedonia, \
    fyrom | skopje
    ML | malian, malians | mali, republic of mali, french sudan, sudanese republic | bamako
    MM | burmese, myanmar, myanmarese, burman | myanmar, republic of the union of myanmar, union \
    of myanmar, republic of myanmar, burma, union of burma, socialist republic of the union of \
    burma | naypyidaw
    MN | mongolian, mongol, mongolians, mongols | mongolia, mongolian people's republic, people's \
    republic of mongolia, outer mongolia | ulaanbaatar
    MO | macanese, macau, macao | macao, macau, macao sar, macau sar, macao special administrative \
    region, macau special administrative region, macao special administrative region of china | \
    macau
    MR | mauritanian, mauritanians | mauritania, islamic republic of mauritania | nouakchott
    MT | maltese | malta, republic of malta, state of malta | valletta
    MU | mauritian, mauritians | mauritius, republic of mauritius | port louis
    MV | maldivian, maldivians | maldives, republic of maldives, republic of the maldives, maldive \
    islands | malé
    MW | malawian, malawians | malawi, republic of malawi, nyasaland | lilongwe
    MX | mexican, mexicans | mexico, united mexican states, méxico, republic of mexico | mexico city
    MY | malaysian, malaysians, malayan, malayans | malaysia, federation of malaysia, malaya, \
    federation of malaya | kuala lumpur
    MZ | mozambican, mozambicans | mozambique, republic of mozambique, people's republic of \
    mozambique, portuguese east africa | maputo
    NA | namibian, namibians | namibia, republic of namibia, south west africa, south-west africa, \
    german south west africa | windhoek
    NE | nigerien, nigeriens | niger, republic of the niger, republic of niger | niamey
    NG | nigerian, nigerians | nigeria, federal republic of nigeria, federation of nigeria | abuja
    NI | nicaraguan, nicaraguans | nicaragua, republic of nicaragua | managua
    NL | dutch, netherlands, netherlander, netherlandish, dutchman, dutchwoman, dutchmen, \
    netherlanders | netherlands, kingdom of the netherlands, holland, dutch republic | amsterdam
    NO | norwegian, norwegians | norway, kingdom of norway | oslo
    NP | nepalese, nepali, nepalis | nepal, federal democratic republic of nepal, kingdom of nepal \
    | kathmandu
    NR | nauruan, nauruans | nauru, republic of nauru | yaren
    NU | niuean, niueans | niue | alofi
    NZ | new zealand, kiwi, new zealander, new zealanders, kiwis, nz | new zealand, nz, n.z., \
    aotearoa, aotearoa new zealand, dominion of new zealand | wellington
    OM | omani, omanis | oman, sultanate of oman, sultanate of muscat and oman, muscat and oman | \
    muscat
    PA | panamanian, panamanians | panama, republic of panama | panama city
    PE | peruvian, peruvians | peru, republic of peru | lima
    PG | papua new guinean, papuan, papua new guineans, png | papua new guinea, independent state \
    of papua new guinea, png, territory of papua and new guinea | port moresby
    PH | philippine, filipino, filipina, filipinos, filipinas | philippines, republic of the \
    philippines, philippine islands, commonwealth of the philippines | manila
    PK | pakistani, pakistanis | pakistan, islamic republic of pakistan, dominion of pakistan, \
    west pakistan | islamabad
    PL | polish, pole, poles | poland, republic of poland, polish republic, polish people's \
    republic, people's republic of poland | warsaw
    PS | palestinian, palestinians, gazan, gazans | palestine, state of palestine, palestinian \
    authority, palestinian national authority, palestinian territories, occupied palestinian \
    territory, occupied palestinian territories, occupied territories, west bank, gaza strip, gaza \
    | ramallah
    PT | portuguese | portugal, portuguese republic, kingdom of portugal | lisbon
    PW | palauan, palauans | palau, republic of palau, belau | ngerulmud
    PY | paraguayan, paraguayans | paraguay, republic of paraguay | asunción
    QA | qatari, qataris | qatar, state of qatar | doha
    RO | romanian, romanians, rumanian, roumanian, rumanians, roumanians | romania, socialist \
    republic of romania, romanian people's republic, people's republic of romania, kingdom of \
    romania, rumania, roumania | bucharest
    RS | serbian, serb, serbs, serbians, yugoslav, yugoslavian, yugoslavs, yugoslavians | serbia, \
    republic of serbia, kingdom of serbia, yugoslavia, federal republic of yugoslavia, socialist \
    federal republic of yugoslavia, federal people's republic of yugoslavia, kingdom of \
    yugoslavia, serbia and montenegro, state union of serbia and montenegro, sfry | belgrade
    RU | russian, russians, soviet, soviets, ussr | russia, russian federation, soviet union, \
    ussr, u.s.s.r., union of soviet socialist republics, soviet russia, russian sfsr, rsfsr, \
    russian empire, imperial russia, tsarist russia | moscow
    RW | rwandan, rwandese, rwandans | rwanda, republic of rwanda, rwandese republic, kingdom of \
    rwanda | kigali
    SA | saudi, saudi arabian, saudis, saudi arabians, ksa | saudi arabia, kingdom of saudi \
    arabia, ksa, k.s.a., kingdom of hejaz and nejd | riyadh
    SB | solomon islander, solomon islands, solomon islanders | solomon islands, solomons, british \
    solomon islands | honiara
    SC | seychellois, seychelloise | seychelles, republic of seychelles | victoria
    SD | sudanese | sudan, republic of the sudan, republic of sudan, democratic republic of the \
    sudan, anglo-egyptian sudan | khartoum
    SE | swedish, swede, swedes | sweden, kingdom of sweden | stockholm
    SG | singaporean, singaporeans | singapore, republic of singapore | singapore
    SI | slovenian, slovene, slovenes, slovenians | slovenia, republic of slovenia | ljubljana
    SK | slovak, slovakian, slovaks | slovakia, slovak republic | bratislava
    SL | sierra leonean, sierra leoneans | sierra leone, republic of sierra leone | freetown
    SM | sammarinese, san marinese | san marino, republic of san marino, most serene republic of \
    san marino | san marino
    SN | senegalese | senegal, republic of senegal, sénégal | dakar
    SO | somali, somalian, somalis | somalia, federal republic of somalia, somali republic, somali \
    democratic republic, italian somaliland, british somaliland | mogadishu
    SR | surinamese, surinamer | suriname, republic of suriname, surinam, dutch guiana, \
    netherlands guiana | paramaribo
    SS | south sudanese | south sudan, republic of south sudan, southern sudan | juba
    ST | são toméan, santomean, sao tomean, são toméans | são tomé and príncipe, democratic \
    republic of são tomé and príncipe, são tomé, st. thomas and prince | são tomé
    SV | salvadoran, salvadorean, salvadorian, salvadorans | el salvador, republic of el salvador, \
    salvador | san salvador
    SY | syrian, syrians | syria, syrian arab republic, republic of syria | damascus
    SZ | swazi, swazis, liswati, emaswati | eswatini, kingdom of eswatini, swaziland, kingdom of \
    swaziland | mbabane
    TD | chadian, chadians | chad, republic of chad, tchad | n'djamena
    TG | togolese | togo, togolese republic, republic of togo, togoland | lomé
    TH | thai, thais, siamese | thailand, kingdom of thailand, siam, kingdom of siam | bangkok
    TJ | tajik, tajikistani, tajiks, tadjik, tadzhik, tajikistanis | tajikistan, republic of \
    tajikistan, tadjikistan, tadzhikistan, tajik ssr | dushanbe
    TL | timorese, east timorese | timor-leste, democratic republic of timor-leste, east timor, \
    portuguese timor | dili
    TM | turkmen, turkmenistani, turkmens, turkmenistanis, turkoman | turkmenistan, republic of \
    turkmenistan, turkmenia, turkmen ssr | ashgabat
    TN | tunisian, tunisians | tunisia, republic of tunisia, tunisian republic, kingdom of tunisia \
    | tunis
    TO | tongan, tongans | tonga, kingdom of tonga, friendly islands | nuku'alofa
    TR | turkish, turk, turks, ottoman, ottomans | türkiye, republic of türkiye, turkey, republic \
    of turkey, turkish republic, ottoman empire | ankara
    TT | trinidadian, tobagonian, trinidad and tobago, trinidadians, tobagonians | trinidad and \
    tobago, republic of trinidad and tobago, trinidad & tobago, trinidad, tobago | port of spain
    TV | tuvaluan, tuvaluans | tuvalu, ellice islands | funafuti
    TW | taiwanese | taiwan, republic of china, chinese taipei, taiwan province, nationalist \
    china, formosa | taipei
    TZ | tanzanian, tanzanians, zanzibari, zanzibaris | tanzania, united republic of tanzania, \
    tanganyika, zanzibar, republic of tanganyika and zanzibar | dodoma
    UA | ukrainian, ukrainians | ukraine, ukrainian ssr, republic of ukraine | kyiv
    UG | ugandan, ugandans | uganda, republic of uganda | kampala
    US | american, americans, u.s., us | united states, united states of america, usa, u.s.a., us, \
    u.s., america | washington
    UY | uruguayan, uruguayans | uruguay, oriental republic of uruguay, eastern republic of \
    uruguay | montevideo
    UZ | uzbek, uzbekistani, uzbeks, uzbekistanis | uzbekistan, republic of uzbekistan, uzbek ssr \
    | tashkent
    VA | vatican, papal | holy see, vatican, vatican city, vatican city state, state of vatican \
    city, state of the vatican city, papal states | vatican city
    VC | vincentian, saint vincentian, vincentians | saint vincent and the grenadines, st. vincent \
    and the grenadines, st vincent and the grenadines, saint vincent, st. vincent, st vincent | \
    kingstown
    VE | venezuelan, venezuelans | venezuela, bolivarian republic of venezuela, republic of \
    venezuela, united states of venezuela | caracas
    VN | vietnamese, south vietnamese, north vietnamese | vietnam, viet nam, socialist republic of \
    vietnam, socialist republic of viet nam, democratic republic of vietnam, republic of vietnam, \
    north vietnam, south vietnam, srv | hanoi
    VU | ni-vanuatu, vanuatuan | vanuatu, republic of vanuatu, new hebrides | port vila
    WS | samoan, samoans | samoa, independent state of samoa, western samoa | apia
    XK | kosovar, kosovan, kosovo, kosovars, kosovans | kosovo, republic of kosovo, kosova | \
    pristina
    YE | yemeni, yemenis, yemenite | yemen, republic of yemen, yemen arab republic, people's \
    democratic republic of yemen, north yemen, south yemen, kingdom of yemen | sanaa
    ZA | south african, south africans, rsa | south africa, republic of south africa, rsa, union \
    of south africa | pretoria
    ZM | zambian, zambians | zambia, republic of zambia, northern rhodesia | lusaka
    ZW | zimbabwean, zimbabweans, rhodesian, rhodesians | zimbabwe, republic of zimbabwe, \
    rhodesia, southern rhodesia, zimbabwe rhodesia | harare
    """
}
