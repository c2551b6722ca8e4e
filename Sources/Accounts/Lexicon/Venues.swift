// First or last words of the names of venues, which tell what a venue is.
//
// A row: head word | class. The classes: airport, palace, residence, hotel, parliament, government
// (also courts of law, embassies, headquarters), memorial, worship, museum (also galleries,
// libraries), university (any school), square (also streets), stadium, site (parks, works of
// engineering, forts, landscape), hospital, company (also works and banks), station, room, other
// (stage and concert, congress centres, clubs, ships). Sorted by class and word. English, and the
// languages of names that accounts leave untranslated. Words that folding makes the same ("hôtel",
// "hotel") stand once. Words that mean other things in most accounts ("commission", "drive") and
// parts of the names of many towns ("rio", "city") are left out. Everything here is public general
// knowledge.

enum Venues {
  static let rows: StaticString = """
    aerodrom | airport
    aerodrome | airport
    aerodromio | airport
    aéroport | airport
    aeroporto | airport
    aeroportul | airport
    aeropuerto | airport
    air base | airport
    air force base | airport
    air station | airport
    air terminal | airport
    airbase | airport
    airfield | airport
    airport | airport
    airstrip | airport
    apron | airport
    bandar udara | airport
    bandara | airport
    fliegerhorst | airport
    flughafen | airport
    flugplatz | airport
    flugvöllur | airport
    flygplats | airport
    flyplass | airport
    government terminal | airport
    hangar | airport
    heathrow | airport
    gatwick | airport
    stansted | airport
    orly | airport
    roissy | airport
    fiumicino | airport
    ciampino | airport
    tegel | airport
    sheremetyevo | airport
    vnukovo | airport
    domodedovo | airport
    haneda | airport
    narita | airport
    idlewild | airport
    dulles | airport
    barajas | airport
    schiphol | airport
    zaventem | airport
    melsbroek | airport
    arlanda | airport
    gardermoen | airport
    kastrup | airport
    havaalanı | airport
    havalimanı | airport
    helicopter landing pad | airport
    helipad | airport
    heliport | airport
    international airport | airport
    joint base | airport
    landing ground | airport
    lapangan terbang | airport
    lennujaam | airport
    lentoasema | airport
    letališče | airport
    letishte | airport
    letisko | airport
    letiště | airport
    lidosta | airport
    lotnisko | airport
    luchthaven | airport
    lufthavn | airport
    matar | airport
    naval air station | airport
    oro uostas | airport
    presidential terminal | airport
    repülőtér | airport
    royal terminal | airport
    runway | airport
    sân bay | airport
    terminal | airport
    vip lounge | airport
    vip terminal | airport
    vliegbasis | airport
    vliegveld | airport
    zračna luka | airport
    al diwan | palace
    alcazaba | palace
    alcázar | palace
    amiri diwan | palace
    archducal palace | palace
    burg | palace
    castel | palace
    castell | palace
    castello | palace
    castelo | palace
    castillo | palace
    castle | palace
    chancellery palace | palace
    château | palace
    cung điện | palace
    darbar | palace
    dinh | palace
    diwan | palace
    ducal palace | palace
    durbar | palace
    dvor | palace
    dvorac | palace
    dvorec | palace
    dvorets | palace
    dvur | palace
    emiri diwan | palace
    government palace | palace
    hrad | palace
    imperial palace | palace
    istana | palace
    kasr | palace
    kasrı | palace
    kasteel | palace
    kastély | palace
    keraton | palace
    köşk | palace
    köşkü | palace
    kraton | palace
    kreml | palace
    kremlin | palace
    linna | palace
    linnus | palace
    mahal | palace
    national palace | palace
    ordo | palace
    pałac | palace
    palača | palace
    palace | palace
    palacete | palace
    palácio | palace
    palads | palace
    palæ | palace
    palais | palace
    palat | palace
    palatset | palace
    palatul | palace
    palau | palace
    palazzo | palace
    paleis | palace
    palota | palace
    pils | palace
    presidential palace | palace
    qasar | palace
    qasr | palace
    rajbari | palace
    reggia | palace
    residenz | palace
    rezidencija | palace
    royal castle | palace
    royal court | palace
    royal palace | palace
    rūmai | palace
    saray | palace
    sarayı | palace
    saroy | palace
    saroyi | palace
    schloss | palace
    slot | palace
    slott | palace
    state palace | palace
    summer palace | palace
    winter palace | palace
    zamek | palace
    zámok | palace
    ambassadorial residence | residence
    ambassador's residence | residence
    apartment | residence
    apartments | residence
    bait | residence
    bayt | residence
    beit | residence
    bhaban | residence
    bhavan | residence
    bhawan | residence
    casa | residence
    casa de gobierno | residence
    chalet | residence
    cottage | residence
    country estate | residence
    country house | residence
    country residence | residence
    dacha | residence
    embassy residence | residence
    estancia | residence
    estate | residence
    farmhouse | residence
    finca | residence
    gæstehus | residence
    gästehaus | residence
    gäststuga | residence
    government house | residence
    government lodge | residence
    government residence | residence
    governor general's residence | residence
    governor's house | residence
    governor's mansion | residence
    governor's residence | residence
    guest house | residence
    guest palace | residence
    guest residence | residence
    guest villa | residence
    guesthouse | residence
    hacienda | residence
    haus | residence
    hermitage | residence
    herrenhaus | residence
    homestead | residence
    house | residence
    huis | residence
    hunting estate | residence
    hunting lodge | residence
    konağı | residence
    konak | residence
    lodge | residence
    maison | residence
    manor | residence
    manor house | residence
    mansion | residence
    nivas | residence
    niwas | residence
    official residence | residence
    pousada | residence
    presidential residence | residence
    president's house | residence
    president's residence | residence
    prime minister's residence | residence
    private residence | residence
    quinta | residence
    ranch | residence
    residence | residence
    residencia | residence
    residencia oficial | residence
    residentie | residence
    residenza | residence
    retreat | residence
    rezidence | residence
    rezidenția | residence
    rezidentsiya | residence
    rezydencja | residence
    royal house | residence
    royal lodge | residence
    royal residence | residence
    royal villa | residence
    rumah | residence
    sadan | residence
    state guest house | residence
    state guesthouse | residence
    state house | residence
    state lodge | residence
    state residence | residence
    summer residence | residence
    talo | residence
    vice president's residence | residence
    villa | residence
    white house | residence
    wisma | residence
    wisma negara | residence
    yalı | residence
    yalısı | residence
    albergo | hotel
    caravanserai | hotel
    crowne plaza | hotel
    fairmont | hotel
    four seasons | hotel
    gasthaus | hotel
    gasthof | hotel
    gostinitsa | hotel
    government hotel | hotel
    grand hotel | hotel
    grand hyatt | hotel
    hilton | hotel
    holiday inn | hotel
    hostal | hotel
    hostel | hotel
    hotel | hotel
    hoteli | hotel
    hotell | hotel
    hotellet | hotel
    hyatt | hotel
    inn | hotel
    intercontinental | hotel
    jumeirah | hotel
    kempinski | hotel
    le méridien | hotel
    mandarin oriental | hotel
    marriott | hotel
    motel | hotel
    mövenpick | hotel
    new otani | hotel
    novotel | hotel
    oberoi | hotel
    okura | hotel
    otel | hotel
    oteli | hotel
    palace hotel | hotel
    parador | hotel
    park hyatt | hotel
    pullman | hotel
    radisson | hotel
    ramada | hotel
    resort | hotel
    riad | hotel
    ritz | hotel
    ritz-carlton | hotel
    rixos | hotel
    rotana | hotel
    ryokan | hotel
    shangri-la | hotel
    sheraton | hotel
    sofitel | hotel
    spa | hotel
    spa resort | hotel
    st. regis | hotel
    state hotel | hotel
    swissôtel | hotel
    tavern | hotel
    waldorf astoria | hotel
    westin | hotel
    wyndham | hotel
    althing | parliament
    alþingi | parliament
    alþingishúsið | parliament
    assemblée | parliament
    assemblée nationale | parliament
    assembly | parliament
    assembly building | parliament
    assembly house | parliament
    bundesrat | parliament
    bundestag | parliament
    cámara de diputados | parliament
    câmara dos deputados | parliament
    camera dei deputati | parliament
    capitol | parliament
    capitol building | parliament
    capitol hill | parliament
    capitol rotunda | parliament
    chamber of deputies | parliament
    congreso | parliament
    congress | parliament
    congress building | parliament
    consultative assembly | parliament
    cortes | parliament
    council of representatives | parliament
    council of the nation | parliament
    dáil | parliament
    dáil éireann | parliament
    dewan rakyat | parliament
    diet | parliament
    diet building | parliament
    duma | parliament
    eduskunta | parliament
    eduskuntatalo | parliament
    eerste kamer | parliament
    european parliament | parliament
    federation council | parliament
    folketing | parliament
    grand national assembly | parliament
    great khural | parliament
    great national assembly | parliament
    halls of parliament | parliament
    hluttaw | parliament
    house of assembly | parliament
    house of commons | parliament
    house of lords | parliament
    house of parliament | parliament
    house of representatives | parliament
    houses of parliament | parliament
    jatiya sangsad | parliament
    jogorku kenesh | parliament
    kenesh | parliament
    khural | parliament
    knesset | parliament
    landtag | parliament
    landtag building | parliament
    legislative assembly | parliament
    legislative building | parliament
    legislative chamber | parliament
    legislative council | parliament
    legislative palace | parliament
    legislative yuan | parliament
    legislatura | parliament
    legislature | parliament
    lok sabha | parliament
    lower house | parliament
    majlis | parliament
    majlisi milli | parliament
    majlisi namoyandagon | parliament
    majlisi oli | parliament
    mazhilis | parliament
    mejlis | parliament
    milli majlis | parliament
    narodna skupština | parliament
    národní shromáždění | parliament
    national assembly | parliament
    national assembly building | parliament
    national congress | parliament
    national diet | parliament
    national people's congress | parliament
    nationalrat | parliament
    oireachtas | parliament
    oliy majlis | parliament
    országház | parliament
    parlament | parliament
    parlamentet | parliament
    parlamento | parliament
    parlamentsgebäude | parliament
    parlamentul | parliament
    parlement | parliament
    parliament | parliament
    parliament building | parliament
    parliament buildings | parliament
    parliament chamber | parliament
    parliament hill | parliament
    parliament house | parliament
    parliament palace | parliament
    parliamentary assembly | parliament
    people's assembly | parliament
    people's majlis | parliament
    rada | parliament
    rajya sabha | parliament
    reichstag | parliament
    riigikogu | parliament
    riksdag | parliament
    riksdag building | parliament
    saeima | parliament
    sansad bhavan | parliament
    scottish parliament | parliament
    seanad | parliament
    seimas | parliament
    sejm | parliament
    senado | parliament
    sénat | parliament
    senate | parliament
    senate building | parliament
    senate house | parliament
    senato | parliament
    senedd | parliament
    shura council | parliament
    skupština | parliament
    sobranie | parliament
    state duma | parliament
    state great khural | parliament
    staten-generaal | parliament
    states general | parliament
    storting | parliament
    supreme council | parliament
    tweede kamer | parliament
    tynwald | parliament
    upper house | parliament
    us capitol | parliament
    verkhovna rada | parliament
    welsh parliament | parliament
    zhogorku kenesh | parliament
    administration building | government
    akimat | government
    äkimdik | government
    apostolic nunciature | government
    archives | government
    ayuntamiento | government
    bakanlığı | government
    belediye | government
    belediyesi | government
    border crossing | government
    border post | government
    bundeskanzleramt | government
    cabinet | government
    cabinet building | government
    cabinet office | government
    câmara municipal | government
    central bank | government
    chancellery | government
    chancellery building | government
    chancery | government
    checkpoint | government
    city hall | government
    comune | government
    constitutional court | government
    consulate | government
    consulate general | government
    council house | government
    council of ministers | government
    council of state | government
    court | government
    court of justice | government
    courthouse | government
    crossing | government
    customs house | government
    defence ministry | government
    defense ministry | government
    department of state | government
    embassy | government
    european commission | government
    executive office building | government
    federal chancellery | government
    fire station | government
    foreign ministry | government
    foreign office | government
    government building | government
    government buildings | government
    government office | government
    government offices | government
    governorate | government
    governor's office | government
    guildhall | government
    headquarters | government
    headquarters building | government
    high commission | government
    high court | government
    hokimiyat | government
    hôtel de ville | government
    hukumat | government
    international court | government
    justice palace | government
    justizpalast | government
    kanzleramt | government
    kaupungintalo | government
    kementerian | government
    khokimiyat | government
    komitet | government
    law courts | government
    legation | government
    mairie | government
    mansion house | government
    mayoralty | government
    mayor's office | government
    ministère | government
    ministerie | government
    ministério | government
    ministerium | government
    ministero | government
    ministerstvo | government
    ministry | government
    ministry of defence | government
    ministry of defense | government
    ministry of foreign affairs | government
    municipality | government
    municipality building | government
    municipio | government
    national archives | government
    national bank | government
    nunciature | government
    office of the governor | government
    office of the president | government
    office of the prime minister | government
    old executive office building | government
    palace of justice | government
    palais de justice | government
    palazzo comunale | government
    peace palace | government
    pentagon | government
    permanent mission | government
    police headquarters | government
    police station | government
    prefecture | government
    presidential administration | government
    presidential office | government
    president's office | government
    primăria | government
    prime minister's office | government
    provincial government | government
    raadhuis | government
    rådhus | government
    rådhuset | government
    rådhuspladsen | government
    radnica | government
    radnice | government
    rathaus | government
    ratusz | government
    regierungspräsidium | government
    regierungsviertel | government
    regional government | government
    reserve bank | government
    secretariat | government
    secretariat building | government
    secretariat general | government
    secretary-general's office | government
    sous-préfecture | government
    stadhuis | government
    stadshus | government
    stadshuset | government
    state bank | government
    state capitol | government
    state council | government
    state department | government
    statehouse | government
    statsministeriet | government
    supreme court | government
    town hall | government
    treasury building | government
    tribunal | government
    united nations headquarters | government
    városháza | government
    american cemetery | memorial
    anıt | memorial
    anıtı | memorial
    anıtkabir | memorial
    arch | memorial
    arco | memorial
    battlefield | memorial
    burial ground | memorial
    cementerio | memorial
    cemetery | memorial
    cenotaph | memorial
    cimetière | memorial
    cimitero | memorial
    cmentarz | memorial
    column | memorial
    concentration camp | memorial
    crypt | memorial
    death camp | memorial
    denkmal | memorial
    ehrenmal | memorial
    emlékmű | memorial
    equestrian statue | memorial
    eternal flame | memorial
    freedom monument | memorial
    friedhof | memorial
    garden of remembrance | memorial
    gate | memorial
    gedenkstätte | memorial
    genocide memorial | memorial
    ghat | memorial
    grave | memorial
    grave of the unknown soldier | memorial
    grave of the unknown warrior | memorial
    graveyard | memorial
    grób | memorial
    hall of memory | memorial
    hall of remembrance | memorial
    heroes' acre | memorial
    heroes' cemetery | memorial
    heroes' monument | memorial
    heroes' park | memorial
    holocaust memorial | memorial
    independence monument | memorial
    internment camp | memorial
    liberation monument | memorial
    mahnmal | memorial
    maqam | memorial
    maqbara | memorial
    martyrs' memorial | memorial
    martyrs' monument | memorial
    martyrs' shrine | memorial
    mausoleum | memorial
    mauzoleum | memorial
    mazaar | memorial
    mazar | memorial
    memorial | memorial
    memorial center | memorial
    memorial centre | memorial
    memorial church | memorial
    memorial complex | memorial
    memorial garden | memorial
    memorial museum | memorial
    memorial park | memorial
    memorial wall | memorial
    menorah | memorial
    military cemetery | memorial
    mindesmærke | memorial
    minnesmärke | memorial
    monument | memorial
    monument to the people's heroes | memorial
    monumentet | memorial
    monumento | memorial
    monumentul | memorial
    muistomerkki | memorial
    national cemetery | memorial
    national memorial | memorial
    necropolis | memorial
    obelisk | memorial
    ossuary | memorial
    památník | memorial
    panteón | memorial
    pantheon | memorial
    peace memorial | memorial
    plaque | memorial
    pomnik | memorial
    remembrance garden | memorial
    samadhi | memorial
    shrine of remembrance | memorial
    soldatenfriedhof | memorial
    soviet memorial | memorial
    spomenik | memorial
    statue | memorial
    stele | memorial
    tomb | memorial
    tomb of the unknown soldier | memorial
    tomb of the unknown warrior | memorial
    triumphal arch | memorial
    türbe | memorial
    türbesi | memorial
    unknown soldier | memorial
    victory monument | memorial
    wall of honour | memorial
    wall of remembrance | memorial
    war cemetery | memorial
    war graves | memorial
    war memorial | memorial
    abbaye | worship
    abbazia | worship
    abbey | worship
    apostolic cathedral | worship
    archbishop's palace | worship
    archdiocese | worship
    baptistery | worship
    basilica | worship
    basilique | worship
    bazilika | worship
    beth din | worship
    biserica | worship
    bishop's palace | worship
    blue mosque | worship
    buddhist temple | worship
    cami | worship
    camii | worship
    camiler | worship
    camisi | worship
    cappella | worship
    catedral | worship
    catedrala | worship
    cathedral | worship
    cathédrale | worship
    catholicosate | worship
    certosa | worship
    chapel | worship
    chapelle | worship
    chedi | worship
    chiesa | worship
    chorten | worship
    chrám | worship
    church | worship
    church of the nativity | worship
    cloister | worship
    convent | worship
    convento | worship
    couvent | worship
    crkva | worship
    dagoba | worship
    dargah | worship
    derasar | worship
    diocese | worship
    domkirke | worship
    domkyrka | worship
    duomo | worship
    église | worship
    ermita | worship
    friary | worship
    grand mosque | worship
    great mosque | worship
    great synagogue | worship
    grote kerk | worship
    gurdwara | worship
    haram al-sharif | worship
    hindu temple | worship
    holy sepulchre | worship
    hram | worship
    iglesia | worship
    igreja | worship
    imambara | worship
    islamic center | worship
    islamic centre | worship
    islamic cultural centre | worship
    jama masjid | worship
    jame mosque | worship
    jingu | worship
    jinja | worship
    ka'ba | worship
    katedra | worship
    katedrala | worship
    kerk | worship
    khram | worship
    kirche | worship
    kirke | worship
    kirken | worship
    kirkja | worship
    kirkko | worship
    klášter | worship
    klasztor | worship
    klooster | worship
    kloster | worship
    kościół | worship
    kostel | worship
    kostol | worship
    kovil | worship
    kyaung | worship
    kyrka | worship
    kyrkan | worship
    lavra | worship
    maha viharaya | worship
    mahavihara | worship
    mănăstire | worship
    mănăstirea | worship
    mandir | worship
    mandiram | worship
    masjid | worship
    meeting house | worship
    minster | worship
    monastère | worship
    monasterio | worship
    monastery | worship
    mosque | worship
    mosteiro | worship
    münster | worship
    national mosque | worship
    nativity church | worship
    nieuwe kerk | worship
    nunnery | worship
    oratory | worship
    pagoda | worship
    parish church | worship
    patriarchate | worship
    priory | worship
    saborna crkva | worship
    sanctuary | worship
    santuario | worship
    seminary | worship
    shrine | worship
    sobor | worship
    stift | worship
    stupa | worship
    synagogue | worship
    székesegyház | worship
    tabernacle | worship
    taisha | worship
    tekke | worship
    temple | worship
    templom | worship
    tserkov | worship
    tuomiokirkko | worship
    vihara | worship
    wat | worship
    western wall | worship
    aquarium | museum
    art gallery | museum
    art museum | museum
    arts center | museum
    arts centre | museum
    biblioteca | museum
    bibliotek | museum
    biblioteka | museum
    biblioteket | museum
    bibliotheek | museum
    bibliothek | museum
    bibliothèque | museum
    biennale | museum
    birthplace | museum
    casa museo | museum
    centre for the arts | museum
    cultural center | museum
    cultural centre | museum
    cultural palace | museum
    culture centre | museum
    ethnographic museum | museum
    exhibition | museum
    exhibition center | museum
    exhibition centre | museum
    exhibition hall | museum
    expo | museum
    exposition | museum
    galería | museum
    galerie | museum
    galerija | museum
    galleri | museum
    galleria | museum
    gallery | museum
    glyptothek | museum
    heritage center | museum
    heritage centre | museum
    historical museum | museum
    history museum | museum
    house museum | museum
    house of culture | museum
    information centre | museum
    interpretive centre | museum
    kirjasto | museum
    knihovna | museum
    könyvtár | museum
    kunsthalle | museum
    kunsthaus | museum
    kutubkhana | museum
    kütüphanesi | museum
    library | museum
    maritime museum | museum
    mathaf | museum
    mouseio | museum
    musée | museum
    museet | museum
    musejs | museum
    museo | museum
    museo nazionale | museum
    museu | museum
    museum | museum
    museum of art | museum
    museum of modern art | museum
    muuseum | museum
    müze | museum
    muzej | museum
    müzesi | museum
    muzeul | museum
    muzeum | museum
    muzey | museum
    muziejus | museum
    national gallery | museum
    national library | museum
    national museum | museum
    open-air museum | museum
    palace of culture | museum
    picture gallery | museum
    pinacoteca | museum
    pinakothek | museum
    planetarium | museum
    portrait gallery | museum
    presidential library | museum
    reading room | museum
    science museum | museum
    state library | museum
    state museum | museum
    visitor center | museum
    visitor centre | museum
    war museum | museum
    academia | university
    académie | university
    academy | university
    academy of arts | university
    academy of sciences | university
    accademia | university
    agricultural university | university
    akademi | university
    akademia | university
    akademie | university
    akademija | university
    akademisi | university
    akademiya | university
    alliance française | university
    art school | university
    boarding school | university
    british council | university
    business school | university
    campus | university
    cervantes institute | university
    colegio | university
    college | university
    collegium | university
    confucius institute | university
    conservatoire | university
    conservatorio | university
    conservatory | university
    daehakgyo | university
    daigaku | university
    daxue | university
    diplomatic academy | university
    école | university
    egyetem | university
    elementary school | university
    escola | university
    escuela | university
    fachhochschule | university
    faculty | university
    goethe-institut | university
    goethe institute | university
    grammar school | university
    gymnasium | university
    halls of residence | university
    háskóli | university
    high school | university
    hochschule | university
    innovation center | university
    innovation centre | university
    institut | university
    institut français | university
    institute | university
    institute of technology | university
    instituto | university
    institutt | university
    instituut | university
    international school | university
    iskola | university
    istituto | university
    kindergarten | university
    konservatorium | university
    laboratories | university
    laboratory | university
    law school | university
    liceo | university
    liceum | university
    lycée | university
    lyceum | university
    lyzeum | university
    madrasa | university
    madrasah | university
    maktab | university
    medical school | university
    medical university | university
    medrese | university
    mektep | university
    middle school | university
    military academy | university
    music school | university
    national academy | university
    national university | university
    naval academy | university
    nursery school | university
    observatory | university
    okul | university
    okulu | university
    polytechnic | university
    polytechnic university | university
    primary school | university
    research center | university
    research centre | university
    research institute | university
    scholengemeenschap | university
    school | university
    schule | university
    science park | university
    scuola | university
    secondary school | university
    skola | university
    skole | university
    sorbonne | university
    space center | university
    space centre | university
    state university | university
    student union | university
    sveučilište | university
    szkoła | university
    technical university | university
    technische universität | university
    technology park | university
    technopark | university
    think tank | university
    training center | university
    training centre | university
    ülikool | university
    universidad | university
    universidade | university
    università | university
    universitas | university
    universität | university
    universitāte | university
    universitatea | university
    université | university
    universiteit | university
    üniversitesi | university
    universitet | university
    universitetas | university
    universitetet | university
    universiti | university
    university | university
    university college | university
    univerza | university
    univerzita | university
    univerzitet | university
    uniwersytet | university
    vidyalaya | university
    yeshiva | university
    yliopisto | university
    allee | square
    avenue | square
    boulevard | square
    caddesi | square
    calle | square
    cathedral square | square
    central square | square
    circus | square
    concourse | square
    corso | square
    cortile | square
    cour d'honneur | square
    courtyard | square
    dataran | square
    dori | square
    embankment | square
    esplanade | square
    forecourt | square
    freedom square | square
    gade | square
    gata | square
    gatan | square
    heroes' square | square
    hof | square
    independence square | square
    innenhof | square
    jalan | square
    laan | square
    largo | square
    liberty square | square
    maidan | square
    main square | square
    mall | square
    marg | square
    market square | square
    maydan | square
    medan | square
    meydan | square
    meydanı | square
    midan | square
    náměstí | square
    námestie | square
    old town square | square
    palace square | square
    parade | square
    pavilion hall | other
    kibbutz | site
    parade ground | square
    paseo | square
    people's square | square
    piața | square
    piazza | square
    piazzale | square
    piazzetta | square
    plac | square
    place | square
    plads | square
    plass | square
    plateia | square
    platz | square
    plaza | square
    plaza mayor | square
    plein | square
    ploshcha | square
    ploshchad | square
    praça | square
    prospect | square
    prospekt | square
    quadrangle | square
    quay | square
    red square | square
    republic square | square
    revolution square | square
    road | square
    rossio | square
    rua | square
    rynek | square
    sahat | square
    square | square
    straat | square
    strasse | square
    street | square
    tere | square
    terrace | square
    torg | square
    torget | square
    torv | square
    trg | square
    ulica | square
    ulice | square
    ulitsa | square
    utca | square
    victory square | square
    aquatic centre | stadium
    aquatics center | stadium
    arena | stadium
    autodrome | stadium
    budokan | stadium
    bullring | stadium
    coliseum | stadium
    cricket club | stadium
    cricket ground | stadium
    cricket stadium | stadium
    dojo | stadium
    equestrian center | stadium
    equestrian centre | stadium
    estadio | stadium
    football ground | stadium
    football stadium | stadium
    golf club | stadium
    golf course | stadium
    golf links | stadium
    gymnastics hall | stadium
    hippodrome | stadium
    ice arena | stadium
    ice palace | stadium
    ice rink | stadium
    kokugikan | stadium
    national stadium | stadium
    olympic park | stadium
    olympic stadium | stadium
    olympic village | stadium
    palais des sports | stadium
    palasport | stadium
    polo club | stadium
    polo ground | stadium
    race course | stadium
    racecourse | stadium
    racetrack | stadium
    riding centre | stadium
    riding hall | stadium
    riding school | stadium
    speedway | stadium
    sports center | stadium
    sports centre | stadium
    sports club | stadium
    sports complex | stadium
    sports ground | stadium
    sports hall | stadium
    sports palace | stadium
    staadion | stadium
    stade | stadium
    stadio | stadium
    stadion | stadium
    stadiona | stadium
    stadioni | stadium
    stadions | stadium
    stadium | stadium
    stadyum | stadium
    stadyumu | stadium
    superdome | stadium
    swimming pool | stadium
    tennis club | stadium
    velodrome | stadium
    velódromo | stadium
    yacht club | stadium
    acropolis | site
    adası | site
    agora | site
    allotment | site
    amphitheater | site
    amphitheatre | site
    aqueduct | site
    arboretum | site
    archaeological park | site
    archaeological site | site
    army base | site
    atoll | site
    aviary | site
    bagh | site
    bahçe | site
    bahçesi | site
    barracks | site
    base | site
    bastion | site
    baths | site
    bay | site
    bazaar | site
    beach | site
    bell tower | site
    berg | site
    bois | site
    bosco | site
    bosque | site
    botanic garden | site
    botanic gardens | site
    botanical garden | site
    botanical gardens | site
    bridge | site
    bron | site
    brücke | site
    brug | site
    building | site
    camp | site
    campanile | site
    canal | site
    canyon | site
    catacombs | site
    cataract | site
    cataratas | site
    cave | site
    cavern | site
    caves | site
    citadel | site
    city park | site
    city wall | site
    cliff | site
    cliffs | site
    clock tower | site
    colosseum | site
    cosmodrome | site
    crater | site
    cultural park | site
    cultural village | site
    dağ | site
    dağı | site
    dam | site
    danau | site
    demilitarised zone | site
    demilitarized zone | site
    department store | site
    dmz | site
    dock | site
    docks | site
    dockyard | site
    dunes | site
    ethnographic village | site
    excavation | site
    exhibition ground | site
    exhibition grounds | site
    expo site | site
    fæstning | site
    fairground | site
    falls | site
    farm | site
    fästning | site
    festival site | site
    festung | site
    firing range | site
    fjell | site
    fleuve | site
    flod | site
    fluss | site
    folk village | site
    forest | site
    forêt | site
    fort | site
    fortaleza | site
    forteresse | site
    fortezza | site
    fortress | site
    frontier post | site
    game reserve | site
    garden | site
    gardens | site
    garrison | site
    garten | site
    gas field | site
    geyser | site
    giardini | site
    giardino | site
    glacier | site
    göl | site
    gölü | site
    gora | site
    gorge | site
    grand bazaar | site
    great wall | site
    greenhouse | site
    grotto | site
    gulistan | site
    gunung | site
    hafen | site
    hamn | site
    harbor | site
    harbour | site
    havn | site
    heritage site | site
    hill | site
    hills | site
    hot springs | site
    hothouse | site
    house of friendship | site
    hydroelectric station | site
    hydropower plant | site
    iceberg | site
    île | site
    insel | site
    island | site
    islands | site
    isle | site
    islet | site
    isola | site
    jabal | site
    jardim | site
    jardin | site
    jardins | site
    järvi | site
    jebel | site
    jetty | site
    jezero | site
    kalesi | site
    kasbah | site
    kazbah | site
    kebun | site
    kennels | site
    köprü | site
    köprüsü | site
    krepost | site
    kule | site
    kulesi | site
    lagoon | site
    lake | site
    landing stage | site
    launch pad | site
    launch site | site
    lighthouse | site
    liman | site
    limanı | site
    loch | site
    lough | site
    marina | site
    market | site
    medina | site
    metsä | site
    mews | site
    military base | site
    minaret | site
    mount | site
    mountain | site
    mountains | site
    national park | site
    nature reserve | site
    naval base | site
    naval dockyard | site
    nehir | site
    nehri | site
    nuclear power plant | site
    nuclear power station | site
    oasis | site
    ogród | site
    oil field | site
    oilfield | site
    orchard | site
    ostrov | site
    øy | site
    ozero | site
    parc | site
    parco | site
    park | site
    parque | site
    peak | site
    pelabuhan | site
    pier | site
    pipeline | site
    plage | site
    plantation | site
    playa | site
    pleasure garden | site
    pond | site
    pont | site
    ponte | site
    port | site
    power plant | site
    power station | site
    praia | site
    puente | site
    pulau | site
    puutarha | site
    pyramid | site
    pyramids | site
    qala | site
    qasbah | site
    quarry | site
    quayside | site
    reef | site
    reka | site
    reservoir | site
    river | site
    rose garden | site
    royal mews | site
    ruins | site
    saari | site
    safari park | site
    satama | site
    seaport | site
    shopping center | site
    shopping centre | site
    showground | site
    showgrounds | site
    sjö | site
    skog | site
    skyscraper | site
    slipway | site
    solar park | site
    solar plant | site
    souk | site
    souq | site
    spaceport | site
    sphinx | site
    stables | site
    strand | site
    stream | site
    stud | site
    stud farm | site
    sungai | site
    taman | site
    tårn | site
    tea garden | site
    television tower | site
    theme park | site
    thermae | site
    tiergarten | site
    toranj | site
    toren | site
    torre | site
    tower | site
    trädgård | site
    training area | site
    training ground | site
    tuin | site
    tunnel | site
    turm | site
    tv tower | site
    tvrđava | site
    twierdza | site
    vesting | site
    věž | site
    viaduct | site
    village | site
    vineyard | site
    volcano | site
    vuori | site
    wadi | site
    wald | site
    wall | site
    wasserfall | site
    waterfall | site
    wharf | site
    wieża | site
    wildlife park | site
    wind farm | site
    windmill | site
    winery | site
    wood | site
    woods | site
    world heritage site | site
    zahrada | site
    zoo | site
    zoological garden | site
    zoological gardens | site
    aids centre | hospital
    bệnh viện | hospital
    blood centre | hospital
    bolnica | hospital
    bol'nitsa | hospital
    cancer center | hospital
    cancer centre | hospital
    care home | hospital
    children's home | hospital
    children's hospital | hospital
    children's village | hospital
    clinic | hospital
    clínica | hospital
    clinique | hospital
    day centre | hospital
    dispensary | hospital
    field hospital | hospital
    general hospital | hospital
    hastane | hospital
    hastanesi | hospital
    health center | hospital
    health centre | hospital
    heart centre | hospital
    hôpital | hospital
    hospice | hospital
    hospital | hospital
    hospitalet | hospital
    hôtel-dieu | hospital
    infirmary | hospital
    klinik | hospital
    klinikum | hospital
    kórház | hospital
    krankenhaus | hospital
    maternity home | hospital
    maternity hospital | hospital
    medical center | hospital
    medical centre | hospital
    military hospital | hospital
    naval hospital | hospital
    nemocnica | hospital
    nemocnice | hospital
    nursing home | hospital
    old people's home | hospital
    orphanage | hospital
    ospedale | hospital
    policlinico | hospital
    polyclinic | hospital
    red cross centre | hospital
    rehabilitation center | hospital
    rehabilitation centre | hospital
    retirement home | hospital
    rumah sakit | hospital
    sairaala | hospital
    sanatorium | hospital
    sanitarium | hospital
    shifokhana | hospital
    sjukhus | hospital
    sjúkrahús | hospital
    soup kitchen | hospital
    spital | hospital
    spitalul | hospital
    sykehus | hospital
    szpital | hospital
    teaching hospital | hospital
    university hospital | hospital
    ziekenhuis | hospital
    airlines | company
    airways | company
    assembly plant | company
    astillero | company
    automobile plant | company
    bakery | company
    banca | company
    banco | company
    bank | company
    banka | company
    bankası | company
    banque | company
    börse | company
    bottling plant | company
    bourse | company
    brewery | company
    broadcasting house | company
    business park | company
    car plant | company
    cement works | company
    chamber of commerce | company
    chamber of industry and commerce | company
    chantier | company
    chemical plant | company
    collective farm | company
    company | company
    container terminal | company
    corporation | company
    cotton mill | company
    data center | company
    data centre | company
    development bank | company
    distillery | company
    economic zone | company
    fabbrica | company
    fábrica | company
    fabriek | company
    fabrik | company
    fabrika | company
    fabrikası | company
    fabryka | company
    factory | company
    film studio | company
    film studios | company
    foundry | company
    free trade zone | company
    free zone | company
    gesellschaft | company
    industrial estate | company
    industrial park | company
    industrial zone | company
    ironworks | company
    kolkhoz | company
    kombinat | company
    kontor | company
    logistics center | company
    logistics centre | company
    logistics hub | company
    manufactory | company
    manufaktur | company
    manufaktura | company
    mill | company
    oil refinery | company
    pharmaceutical plant | company
    plant | company
    publishing house | company
    refinery | company
    research park | company
    savings bank | company
    shipbuilding yard | company
    shipyard | company
    shipyards | company
    smelter | company
    sovkhoz | company
    sparkasse | company
    special economic zone | company
    stabilimento | company
    steel mill | company
    steel works | company
    steelworks | company
    stock exchange | company
    studio | company
    studios | company
    technology center | company
    technology centre | company
    television center | company
    television centre | company
    textile mill | company
    trading company | company
    usine | company
    varv | company
    verft | company
    werft | company
    werk | company
    werke | company
    workshop | company
    workshops | company
    zavod | company
    asema | station
    bahnhof | station
    banegård | station
    bus station | station
    bus terminal | station
    cable car station | station
    central station | station
    centralstation | station
    coach station | station
    cruise terminal | station
    dworzec | station
    estação | station
    estación | station
    ferry terminal | station
    funicular | station
    gare | station
    gare routière | station
    garı | station
    hauptbahnhof | station
    high-speed rail station | station
    hovedbanegård | station
    jernbanestation | station
    main station | station
    metro station | station
    nádraží | station
    pályaudvar | station
    rail station | station
    railhead | station
    railway station | station
    railway terminal | station
    rautatieasema | station
    sentralstasjon | station
    stanica | station
    stasiun | station
    station | station
    stazione | station
    stesen | station
    subway station | station
    train station | station
    tram stop | station
    tube station | station
    underground station | station
    vokzal | station
    ante-room | room
    antechamber | room
    anteroom | room
    assembly hall | room
    atrium | room
    auditorium | room
    aula | room
    aula magna | room
    balcony | room
    ballroom | room
    banquet hall | room
    banqueting hall | room
    banqueting house | room
    blue hall | room
    blue room | room
    briefing room | room
    cabinet room | room
    central hall | room
    chamber | room
    cloakroom | room
    colonnade | room
    committee room | room
    conference hall | room
    conference room | room
    congress hall | room
    council chamber | room
    council room | room
    courtroom | room
    crystal hall | room
    dining room | room
    drawing room | room
    dvorana | room
    east room | room
    festsaal | room
    foyer | room
    gold room | room
    golden hall | room
    grand ballroom | room
    grand hall | room
    grand staircase | room
    great hall | room
    green hall | room
    green room | room
    hall | room
    hall of mirrors | room
    kaisersaal | room
    knights' hall | room
    lecture hall | room
    lecture theatre | room
    lobby | room
    loggia | room
    long gallery | room
    lounge | room
    map room | room
    marble hall | room
    marmorsaal | room
    marquee | room
    media center | room
    media centre | room
    meeting room | room
    mirror hall | room
    music room | room
    orangerie | room
    orangery | room
    oval office | room
    patio | room
    plenary chamber | room
    plenary hall | room
    portico | room
    presidential suite | room
    press briefing room | room
    press center | room
    press centre | room
    press room | room
    reception hall | room
    reception room | room
    red hall | room
    red room | room
    ridderzaal | room
    rittersaal | room
    robing room | room
    room | room
    rose room | room
    rotunda | room
    royal box | room
    royal gallery | room
    royal suite | room
    saal | room
    sala | room
    salão | room
    salen | room
    salon | room
    salón dorado | room
    salone | room
    salonu | room
    salonul | room
    saloon | room
    síň | room
    staircase | room
    state dining room | room
    state hall | room
    state room | room
    suite | room
    tent | room
    terem | room
    throne hall | room
    throne room | room
    troonzaal | room
    veranda | room
    vestibule | room
    waiting room | room
    white hall | room
    white room | room
    winter garden | room
    wintergarten | room
    zaal | room
    zal | room
    zála | room
    aircraft carrier | other
    auditori | other
    bandstand | other
    banquet centre | other
    bookshop | other
    boutique | other
    brasserie | other
    brunnen | other
    business center | other
    business centre | other
    café | other
    cafeteria | other
    caravan | other
    center | other
    centre | other
    centre culturel | other
    centro | other
    centro congressi | other
    centro de convenciones | other
    centrum | other
    chaikhana | other
    cinema | other
    civic auditorium | other
    civic center | other
    civic centre | other
    club | other
    clubhouse | other
    community center | other
    community centre | other
    complex | other
    compound | other
    concert hall | other
    concertgebouw | other
    conference center | other
    conference centre | other
    congress center | other
    congress centre | other
    congress palace | other
    convention center | other
    convention centre | other
    cruiser | other
    destroyer | other
    divadlo | other
    expo center | other
    expo centre | other
    expocentre | other
    festspielhaus | other
    fontaine | other
    fontana | other
    fountain | other
    frigate | other
    fuente | other
    gaol | other
    garage | other
    ger | other
    gledališče | other
    hub | other
    incubator | other
    international conference centre | other
    international convention centre | other
    jail | other
    kazalište | other
    kino | other
    kitchen | other
    kongresshaus | other
    kongresszentrum | other
    konserthus | other
    konserthuset | other
    konzerthaus | other
    livery hall | other
    masonic hall | other
    musikverein | other
    national press club | other
    observation deck | other
    odeon | other
    officers' club | other
    officers' mess | other
    oper | other
    opera | other
    opera and ballet theatre | other
    opera house | other
    opera național | other
    operahuset | other
    pabellón | other
    padiglione | other
    palace of congresses | other
    palacio de congresos | other
    palais des congrès | other
    pavilhão | other
    pavilion | other
    paviljon | other
    pavillon | other
    pawilon | other
    philharmonia | other
    philharmonic | other
    philharmonic hall | other
    philharmonie | other
    premises | other
    press club | other
    prison | other
    restaurant | other
    ristorante | other
    royal mint | other
    royal yacht | other
    schauspielhaus | other
    site | other
    staatsoper | other
    startup hub | other
    submarine | other
    színház | other
    tea house | other
    teahouse | other
    teater | other
    teatern | other
    teatr | other
    teatret | other
    teatro | other
    teatru | other
    teatrul | other
    theater | other
    theatre | other
    tiyatro | other
    tiyatrosu | other
    trade center | other
    trade centre | other
    trattoria | other
    world trade center | other
    world trade centre | other
    yacht | other
    youth center | other
    youth centre | other
    yurt | other
    yurta | other
    zentrum | other
    """
}
