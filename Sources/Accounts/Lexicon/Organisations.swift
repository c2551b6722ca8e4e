// International organisations, banks, alliances, summits and other bodies that accounts name.
//
// A row: acronym or - | full name | further names, comma separated, or -. Sorted by full name. A
// backslash at the end of a line continues the row. A full name may contain commas; a further name
// is written without them. Names have no article. Acronyms that are common words or parts of names
// ("who", "can", "las", "nam") are left out. Names as the bodies write them in English, and as the
// press does; everything here is public general knowledge.

enum Organisations {
  static let rows: StaticString = """
    - | abu dhabi fund for development | adfd
    - | africa cdc | africa centres for disease control and prevention
    afcfta | african continental free trade area | -
    afdb | african development bank | african development bank group
    - | african development fund | -
    afreximbank | african export-import bank | -
    anc | african national congress | -
    au | african union | a.u.
    - | aga khan development network | akdn, aga khan foundation
    afd | agence française de développement | french development agency
    - | al-qaeda | al qaeda, al-qaida
    - | alliance of sahel states | -
    acto | amazon cooperation treaty organization | -
    aipac | american israel public affairs committee | -
    ajc | american jewish committee | -
    - | amnesty international | -
    - | andean community | andean community of nations
    badea | arab bank for economic development in africa | -
    alecso | arab league educational, cultural and scientific organization | -
    - | arab maghreb union | -
    - | arctic council | -
    arf | asean regional forum | -
    acd | asia cooperation dialogue | -
    - | asia society | -
    asem | asia-europe meeting | -
    apec | asia-pacific economic cooperation | asia-pacific economic co-operation
    adb | asian development bank | -
    aiib | asian infrastructure investment bank | -
    asean | association of southeast asian nations | association of south-east asian nations
    - | astana international forum | astana economic forum
    - | atlantic council | -
    anzus | australia-new zealand-united states security treaty | anzus treaty, anzus pact
    aukus | australia-united kingdom-united states partnership | aukus partnership, aukus pact
    - | baltic assembly | -
    - | bank for international settlements | -
    bimstec | bay of bengal initiative for multi-sectoral technical and economic cooperation | -
    - | belt and road forum | belt and road forum for international cooperation
    - | benelux | benelux union
    bjp | bharatiya janata party | -
    - | bill & melinda gates foundation | gates foundation, bill and melinda gates foundation
    bstdb | black sea trade and development bank | -
    - | boao forum for asia | bfa, boao forum
    - | bolivarian alliance for the peoples of our america | alba-tcp
    - | brics | brics group, brics plus, brics+
    - | brookings institution | -
    - | bucharest nine | b9
    bie | bureau international des expositions | international exhibitions bureau
    - | care international | -
    caricom | caribbean community | caribbean community and common market
    cdb | caribbean development bank | -
    csis | center for strategic and international studies | -
    cemac | central african economic and monetary community | -
    cabei | central american bank for economic integration | -
    sica | central american integration system | -
    - | central asia plus | c5+1
    carec | central asia regional economic cooperation | -
    cefta | central european free trade agreement | -
    cei | central european initiative | -
    cia | central intelligence agency | -
    cento | central treaty organization | baghdad pact
    - | chatham house | royal institute of international affairs
    - | china development bank | -
    cidca | china international development cooperation agency | -
    cnsa | china national space administration | -
    - | china-celac forum | -
    cppcc | chinese people's political consultative conference | -
    cdu | christian democratic union | -
    cdri | coalition for disaster resilient infrastructure | -
    cepi | coalition for epidemic preparedness innovations | -
    csto | collective security treaty organization | collective security treaty organisation
    - | colombo plan | -
    kgb | committee for state security | -
    comesa | common market for eastern and southern africa | -
    - | commonwealth | commonwealth of nations, british commonwealth
    chogm | commonwealth heads of government meeting | -
    cis | commonwealth of independent states | c.i.s.
    - | commonwealth secretariat | -
    cpc | communist party of china | ccp, chinese communist party
    cpsu | communist party of the soviet union | soviet communist party
    cpv | communist party of vietnam | vietnamese communist party
    celac | community of latin american and caribbean states | -
    cplp | community of portuguese language countries | community of portuguese-speaking countries
    cen-sad | community of sahel-saharan states | -
    cptpp | comprehensive and progressive agreement for trans-pacific partnership | trans-pacific \
    partnership, tpp
    cbi | confederation of british industry | -
    cii | confederation of indian industry | -
    - | conference of the parties | un climate conference, united nations climate change \
    conference, climate summit
    cica | conference on interaction and confidence building measures in asia | conference on \
    interaction and confidence-building measures in asia
    csce | conference on security and co-operation in europe | conference on security and \
    cooperation in europe
    - | contact group | -
    comecon | council for mutual economic assistance | cmea
    coe | council of europe | -
    cbss | council of the baltic sea states | -
    - | council of the european union | eu council, council of ministers of the european union
    - | council on foreign relations | cfr
    cjeu | court of justice of the european union | european court of justice, ecj
    d-8 | d-8 organization for economic cooperation | developing eight, developing-8
    dfid | department for international development | -
    giz | deutsche gesellschaft für internationale zusammenarbeit | german agency for \
    international cooperation
    caf | development bank of latin america and the caribbean | andean development corporation, \
    development bank of latin america
    - | doha forum | -
    eac | east african community | -
    - | east asia summit | -
    - | eastern economic forum | eef
    escwa | economic and social commission for western asia | unescwa
    eclac | economic commission for latin america and the caribbean | cepal
    eccas | economic community of central african states | -
    ecowas | economic community of west african states | ecowas commission, cedeao
    eco | economic cooperation organization | economic cooperation organisation
    - | energy charter | energy charter conference
    - | eurasian development bank | -
    - | eurasian economic commission | -
    eurasec | eurasian economic community | -
    eaeu | eurasian economic union | eeu
    efsd | eurasian fund for stabilization and development | -
    - | euro area | eurozone
    - | eurogroup | -
    euratom | european atomic energy community | -
    ebrd | european bank for reconstruction and development | -
    frontex | european border and coast guard agency | -
    ebu | european broadcasting union | -
    ecb | european central bank | -
    ecsc | european coal and steel community | -
    - | european commission | eu commission, commission of the european communities
    ec | european communities | european community
    - | european council | -
    echr | european court of human rights | -
    eea | european economic area | -
    eec | european economic community | common market
    eeas | european external action service | -
    efta | european free trade association | -
    eib | european investment bank | eib group
    embl | european molecular biology laboratory | -
    cern | european organization for nuclear research | european organisation for nuclear research
    - | european parliament | eu parliament
    - | european people's party | epp
    epc | european political community | -
    eso | european southern observatory | -
    esa | european space agency | -
    eu | european union | e.u.
    eufor | european union force | -
    - | europol | european union agency for law enforcement cooperation
    - | export-import bank of china | china exim bank, exim bank of china, china eximbank
    - | export-import bank of the united states | us export-import bank, exim bank
    - | fatah | palestinian national liberation movement
    fbi | federal bureau of investigation | -
    - | federal reserve | us federal reserve, federal reserve system
    fsb | federal security service | -
    bdi | federation of german industries | -
    ficci | federation of indian chambers of commerce and industry | -
    fatf | financial action task force | -
    fao | food and agriculture organization | food and agriculture organisation, food and \
    agriculture organization of the united nations
    fcdo | foreign, commonwealth and development office | foreign and commonwealth office, fco
    prosur | forum for the progress and integration of south america | -
    focac | forum on china-africa cooperation | forum on china africa cooperation
    fifa | fédération internationale de football association | -
    - | g5 sahel | -
    gecf | gas exporting countries forum | -
    gavi | gavi, the vaccine alliance | gavi alliance, vaccine alliance
    gatt | general agreement on tariffs and trade | -
    gef | global environment facility | -
    - | global fund | global fund to fight aids tuberculosis and malaria
    gpe | global partnership for education | -
    gcf | green climate fund | -
    - | greenpeace | greenpeace international
    g77 | group of 77 | g-77, group of seventy-seven
    g8 | group of eight | g-8, group of 8
    g15 | group of fifteen | g-15
    g4 | group of four | g4 nations
    g7 | group of seven | g-7, group of 7
    g20 | group of twenty | g-20, group of 20
    gcc | gulf cooperation council | cooperation council for the arab states of the gulf, gulf \
    co-operation council
    - | hamas | islamic resistance movement
    - | hezbollah | hizbollah, hizbullah, hezbullah
    - | houthis | ansar allah, houthi movement, ansarullah
    hrw | human rights watch | -
    segib | ibero-american general secretariat | -
    - | ibero-american summit | ibero-american conference
    ibsa | ibsa dialogue forum | india-brazil-south africa dialogue forum
    - | indian national congress | congress party
    - | indian ocean commission | -
    iora | indian ocean rim association | -
    isro | indian space research organisation | indian space research organization
    iadb | inter-american development bank | -
    ipu | inter-parliamentary union | -
    igad | intergovernmental authority on development | -
    iata | international air transport association | -
    iaea | international atomic energy agency | un nuclear watchdog
    ibrd | international bank for reconstruction and development | -
    - | international chamber of commerce | -
    icao | international civil aviation organization | international civil aviation organisation
    icrc | international committee of the red cross | -
    icj | international court of justice | world court
    icc | international criminal court | -
    ictr | international criminal tribunal for rwanda | -
    icty | international criminal tribunal for the former yugoslavia | -
    - | international development association | -
    iea | international energy agency | -
    ifrc | international federation of red cross and red crescent societies | -
    ifc | international finance corporation | -
    ifad | international fund for agricultural development | -
    ifas | international fund for saving the aral sea | -
    ilo | international labour organization | international labour organisation, international \
    labor organization, international labour office
    imo | international maritime organization | international maritime organisation
    imf | international monetary fund | -
    ioc | international olympic committee | -
    oiv | international organisation of vine and wine | -
    iom | international organization for migration | international organisation for migration, un \
    migration
    iso | international organization for standardization | -
    turksoy | international organization of turkic culture | international organisation of turkic \
    culture
    ipc | international paralympic committee | -
    irena | international renewable energy agency | -
    isaf | international security assistance force | -
    - | international solar alliance | -
    itu | international telecommunication union | -
    itc | international trade centre | -
    ituc | international trade union confederation | -
    itlos | international tribunal for the law of the sea | -
    iucn | international union for conservation of nature | -
    iwc | international whaling commission | -
    - | interpol | international criminal police organization, international criminal police \
    organisation
    isdb | islamic development bank | islamic development bank group, idb
    isil | islamic state | isis, daesh, islamic state of iraq and the levant, islamic state of \
    iraq and syria
    icesco | islamic world educational, scientific and cultural organization | isesco
    iter | iter organization | iter organisation
    jaxa | japan aerospace exploration agency | -
    jbic | japan bank for international cooperation | -
    jica | japan international cooperation agency | -
    unaids | joint united nations programme on hiv/aids | joint united nations programme on hiv \
    and aids
    - | keidanren | japan business federation
    - | korea eximbank | export-import bank of korea
    koica | korea international cooperation agency | -
    kfor | kosovo force | -
    kfw | kreditanstalt für wiederaufbau | kfw development bank
    kmt | kuomintang | chinese nationalist party, guomindang
    krg | kurdistan regional government | -
    pkk | kurdistan workers' party | -
    - | kuwait fund | kuwait fund for arab economic development
    lprp | lao people's revolutionary party | -
    aladi | latin american integration association | -
    - | league of arab states | arab league
    ldp | liberal democratic party | -
    - | lions clubs international | -
    - | magen david adom | -
    mrc | mekong river commission | -
    - | melanesian spearhead group | -
    mikta | mexico-indonesia-korea-türkiye-australia partnership | -
    - | middle east quartet | quartet on the middle east
    mcc | millennium challenge corporation | -
    medef | mouvement des entreprises de france | -
    miga | multilateral investment guarantee agency | -
    msc | munich security conference | -
    msf | médecins sans frontières | doctors without borders
    nasa | national aeronautics and space administration | -
    fln | national liberation front | -
    npc | national people's congress | chinese national people's congress
    ndb | new development bank | brics bank, brics development bank
    nepad | new partnership for africa's development | african union development agency, auda-nepad
    - | nobel committee | norwegian nobel committee
    - | nobel foundation | -
    - | non-aligned movement | movement of non-aligned countries, nonaligned movement
    - | nordic council | -
    - | nordic council of ministers | -
    nib | nordic investment bank | -
    - | normandy format | normandy four
    nafta | north american free trade agreement | -
    nac | north atlantic council | -
    nato | north atlantic treaty organization | north atlantic treaty organisation, atlantic \
    alliance, north atlantic alliance, n.a.t.o.
    - | nuclear energy agency | -
    - | nuclear security summit | -
    ohchr | office of the united nations high commissioner for human rights | un human rights office
    - | opec fund | opec fund for international development
    oecd | organisation for economic co-operation and development | organization for economic \
    cooperation and development, organisation for economic cooperation and development
    oeec | organisation for european economic co-operation | organisation for european economic \
    cooperation
    opcw | organisation for the prohibition of chemical weapons | organization for the prohibition \
    of chemical weapons
    oif | organisation internationale de la francophonie | francophonie, international \
    organisation of la francophonie, la francophonie
    oau | organisation of african unity | organization of african unity
    oacps | organisation of african, caribbean and pacific states | acp group
    oecs | organisation of eastern caribbean states | organization of eastern caribbean states
    oic | organisation of islamic cooperation | organization of islamic cooperation, organisation \
    of the islamic conference, organization of the islamic conference
    guam | organization for democracy and economic development | guam group
    osce | organization for security and co-operation in europe | organization for security and \
    cooperation in europe, organisation for security and cooperation in europe
    oas | organization of american states | organisation of american states
    oapec | organization of arab petroleum exporting countries | -
    oei | organization of ibero-american states | -
    bsec | organization of the black sea economic cooperation | black sea economic cooperation, \
    organisation of the black sea economic cooperation
    opec | organization of the petroleum exporting countries | organisation of the petroleum \
    exporting countries, opec+
    ots | organization of turkic states | organisation of turkic states, turkic council, \
    cooperation council of turkic-speaking states
    - | oxfam | -
    - | pacific alliance | -
    spc | pacific community | south pacific commission
    pif | pacific islands forum | south pacific forum
    plo | palestine liberation organization | palestine liberation organisation
    pij | palestinian islamic jihad | islamic jihad
    pna | palestinian national authority | -
    paho | pan american health organization | -
    - | paris club | -
    - | paris peace forum | -
    turkpa | parliamentary assembly of turkic states | -
    pfp | partnership for peace | -
    pca | permanent court of arbitration | -
    - | polisario front | polisario
    pflp | popular front for the liberation of palestine | -
    ctbto | preparatory commission for the comprehensive nuclear-test-ban treaty organization | \
    comprehensive nuclear-test-ban treaty organization
    - | quad | quadrilateral security dialogue
    - | raisina dialogue | -
    - | red crescent | red crescent society
    - | red cross | red cross society
    rcep | regional comprehensive economic partnership | -
    rsf | reporters sans frontières | reporters without borders
    farc | revolutionary armed forces of colombia | -
    - | roscosmos | -
    - | rotary international | rotary
    - | royal society | -
    - | saudi fund for development | sfd
    - | save the children | -
    - | scout movement | world organization of the scout movement, scouts
    sco | shanghai cooperation organisation | shanghai cooperation organization, shanghai five
    - | shangri-la dialogue | iiss shangri-la dialogue
    spd | social democratic party of germany | -
    - | socialist international | -
    saarc | south asian association for regional cooperation | -
    swapo | south west africa people's organization | swapo party
    seato | southeast asia treaty organization | -
    sacu | southern african customs union | -
    sadc | southern african development community | -
    mercosur | southern common market | mercosul
    - | sovereign military order of malta | sovereign order of malta, order of malta, smom
    - | st. petersburg international economic forum | spief, st petersburg international economic \
    forum
    sfor | stabilisation force | stabilization force
    - | summit for democracy | -
    - | summit of the americas | -
    sida | swedish international development cooperation agency | -
    - | taliban | islamic emirate
    - | three seas initiative | 3si
    ticad | tokyo international conference on african development | -
    - | transparency international | -
    - | trilateral cooperation secretariat | -
    tika | turkish cooperation and coordination agency | -
    ukef | uk export finance | -
    - | ukraine recovery conference | -
    - | un tourism | unwto, world tourism organization, world tourism organisation
    uefa | union of european football associations | -
    unasur | union of south american nations | unasul
    - | union state | union state of russia and belarus
    un | united nations | u.n., uno, united nations organisation, united nations organization
    unama | united nations assistance mission in afghanistan | -
    unicef | united nations children's fund | un children's fund, united nations international \
    children's emergency fund
    unctad | united nations conference on trade and development | un trade and development
    unccd | united nations convention to combat desertification | -
    undp | united nations development programme | united nations development program, un \
    development programme
    unescap | united nations economic and social commission for asia and the pacific | escap
    ecosoc | united nations economic and social council | economic and social council
    uneca | united nations economic commission for africa | economic commission for africa
    unece | united nations economic commission for europe | economic commission for europe
    unesco | united nations educational, scientific and cultural organization | united nations \
    educational scientific and cultural organisation
    un women | united nations entity for gender equality and the empowerment of women | unwomen
    unep | united nations environment programme | united nations environment program, un \
    environment programme, un environment
    unfccc | united nations framework convention on climate change | un climate change
    unga | united nations general assembly | un general assembly, general assembly of the united \
    nations
    unhcr | united nations high commissioner for refugees | un refugee agency, office of the \
    united nations high commissioner for refugees
    unhrc | united nations human rights council | human rights council, un human rights council
    un-habitat | united nations human settlements programme | un habitat
    unido | united nations industrial development organization | united nations industrial \
    development organisation
    unmik | united nations interim administration mission in kosovo | -
    unifil | united nations interim force in lebanon | -
    unog | united nations office at geneva | un office at geneva
    unodc | united nations office on drugs and crime | un office on drugs and crime
    unfpa | united nations population fund | un population fund
    unprofor | united nations protection force | -
    unrwa | united nations relief and works agency for palestine refugees in the near east | \
    united nations relief and works agency
    unsc | united nations security council | un security council, u.n. security council, security \
    council
    unu | united nations university | un university
    usaid | united states agency for international development | us agency for international \
    development, u.s. agency for international development
    dfc | united states international development finance corporation | us international \
    development finance corporation
    usmca | united states-mexico-canada agreement | -
    upu | universal postal union | -
    - | us chamber of commerce | u.s. chamber of commerce
    - | us-china business council | uscbc
    - | valdai club | valdai discussion club
    - | visegrad group | visegrád four, v4, visegrad four
    - | warsaw pact | warsaw treaty organization, warsaw treaty organisation
    - | weimar triangle | -
    boad | west african development bank | -
    uemoa | west african economic and monetary union | waemu
    weu | western european union | -
    wpk | workers' party of korea | korean workers' party
    wada | world anti-doping agency | -
    - | world athletics | iaaf
    - | world bank | world bank group
    wcc | world council of churches | -
    wco | world customs organization | world customs organisation
    wef | world economic forum | davos forum, annual meeting of the world economic forum
    wfp | world food programme | world food program, united nations world food programme
    - | world health organization | world health organisation
    wipo | world intellectual property organization | world intellectual property organisation
    wjc | world jewish congress | -
    wmo | world meteorological organization | world meteorological organisation
    oie | world organisation for animal health | woah
    wto | world trade organization | world trade organisation
    wwf | world wide fund for nature | world wildlife fund
    ymca | young men's christian association | -
    """
}
