// The table of what verbs say of engagements. A pattern is one row; its example is its test.

enum FrameTable {
  /// Verbs (with a particle after `+`), what must stand with them, kind, roles, example.
  ///
  /// What must stand: `o` object, `s` subject, `t` time, `p:` a phrase behind a preposition; then
  /// `event` (with kinds in brackets), `people`, `place`, `document`, `honour`, `venue`, `site` (what
  /// can be toured), `nationals` (of the visitor's country), `thing`, or words in brackets; `-` for nothing; several are joined by `&`. The
  /// kind is `=` where the noun of the engagement says it; `greeting` belongs to the arrival beside
  /// it. Roles: who is s(ubject), o(bject), or stands behind a preposition: p(rincipal), h(ost),
  /// g(reeter), a (participant), u (guest), x (nobody's part). Rows are tried from the top; verbs in
  /// the passive are turned around first.
  static let rows: StaticString = """
    lay place leave deposit put lower present set offer | o(wreath wreaths flowers bouquet bouquets floral flower roses) | wreath | s=p with=p by=p | The President laid a wreath at the tomb.
    pay | o(tribute tributes respects homage) & p(fallen dead soldiers memorial monument tomb grave mausoleum cemetery victims) | wreath | s=p | The President paid tribute to the fallen at the memorial.
    honour honor commemorate remember | o(dead fallen soldiers victims) | wreath | s=p | The President honoured the dead at the memorial.
    bow kneel | p(tomb memorial monument grave coffin mausoleum) | wreath | s=p | The President bowed before the tomb at the memorial.
    take draw | + aside | pull-aside | s=p o=p | The King took the President aside.
    closet | - | tete-a-tete | s=p o=p with=p by=p | The President and the King were closeted for an hour.
    withdraw retire | p.with(interpreters interpreter) | tete-a-tete | s=p | The President and the King withdrew with their interpreters.
    see meet receive+alone | o:people | tete-a-tete | s=p o=p by=p | The King saw the President alone.
    be | o(turn) & p.of:people | meeting | of=p | It was the turn of the King.
    sit | p.at(table tables) | joining | s=u | The King sat at the table.
    be | p(present guests attendance table tables) | joining | s=u among=u | The King was among the guests.
    be | s(gift gifts present) | gifts | by=p | The gift to the city was a painting.
    share | o(seat car limousine carriage helicopter ride back) | transfer | s=p with=p | The President and the King shared a carriage.
    share | o:event | = | s=p with=p | The President and the King shared a motorcade.
    exchange | o(gifts presents tokens mementoes) | gifts | s=p with=p | The President and the King exchanged gifts.
    exchange swap | o(toasts) | none | s=p | The President and the King exchanged toasts.
    release launch issue | o(stamp stamps) | opening | s=p | The President and the King released commemorative stamps.
    sign conclude initial ink seal issue adopt release publish endorse exchange approve formalise formalize finalise finalize | o:document | signing | s=p with=p by=p | The President and the King signed a joint declaration.
    produce yield | s(talks meeting meetings session negotiations discussions) & o:document | signing | - | The talks with the King produced two treaties.
    receive bear | o(signature signatures) & s:document | signing | of=p | The treaty received the signatures of the ministers.
    make | o:document & o(public) | signing | s=p | A joint declaration was made public.
    affix append put | o(name names signature signatures) & p:document | signing | s=p | The President put his name to a treaty.
    witness oversee watch attend observe preside supervise see | o:event(signing) | signing | s=p with=p | The President and the King witnessed the signing of 12 agreements.
    witness oversee watch attend observe preside supervise see | o(signing exchange signature) | signing | s=p with=p | The President and the King witnessed the exchange of documents.
    witness oversee watch observe preside supervise see | p:document | signing | s=p with=p | The President and the King presided over the signing of two treaties.
    admit enrol enroll elect raise | p:honour | decoration | s=h o=p by=h | The King admitted the President to the freedom of the city.
    make name proclaim declare appoint create | o:honour | decoration | s=h o=p by=h | The King made the President an honorary citizen.
    become | o:honour | decoration | s=p | The President became a freeman of the city.
    award confer bestow grant present give | o:honour | decoration | s=h o=p on=p to=p upon=p by=h with=p | The King conferred the Order of the Star on the President.
    award decorate invest honour honor present confer induct make appoint | p:honour | decoration | s=h o=p by=h | The King decorated the President with the Order of the Star.
    hang pin fasten drape | o:honour | decoration | s=h on=p around=p upon=p by=h | The King pinned the Order of the Star on the President.
    receive accept collect get | o:honour | decoration | s=p from=h by=h | The President received an honorary doctorate.
    exchange | o:honour | decoration | s=p with=p | The President and the King exchanged orders and medals.
    change | o(hands) & s(gifts presents) | gifts | with=p | Gifts changed hands.
    give | o(gifts presents) | gifts | s=p to=p | The President and the King gave each other gifts.
    surprise reward | p.with:thing & o:people | gifts | s=p o=p | The King surprised the President with a jersey.
    give present hand offer | o(volume statuette bust busts replica model jersey shirt helmet dagger dirk saddle album photograph map globe goblet lace porcelain silk rug dombra instrument guitar recordings books poems sonnets manuscript coin coins stamps dog dogs puppies brooch cufflinks pen watch clock telescope medal gift gifts present presents puppets key bowl vase painting sword book carpet horse portrait statue box bottle saplings) & o:people | gifts | s=p o=p | The King gave the President a painting.
    present hand | p(gift gifts puppets key bowl vase painting sword book carpet horse portrait statue box bottle saplings copy replica set) & o:people | gifts | s=p o=p | The King presented the President with a painting.
    present | p.with:thing & o:people | gifts | s=p o=p by=p | The King presented the President with a goblet.
    hand present | o:people & o:thing | gifts | s=p o=p by=p | The President handed the Speaker a helmet.
    present hand | o:thing & p.to:people | gifts | s=p to=p by=p | The President presented a goblet to the King.
    hand | + over | gifts | s=p to=p | The President handed over a flag.
    make | o(present gift) & o:people | gifts | s=p o=p of=x | The King made the President a present of two dogs.
    plant | o(tree oak sapling trees cedar magnolia olive lime linden pine cherry) | opening | s=p with=p | The President planted an oak in the garden.
    unveil inaugurate launch commission dedicate reopen | o:thing | opening | s=p with=p by=p | The President unveiled a plaque at the library.
    open | o(exhibition bridge school hospital plant centre center building embassy consulate museum library road line factory clinic university pavilion days festival) | opening | s=p with=p by=p | The President opened an exhibition at the museum.
    declare | o(open) | opening | s=p | The President declared open an exhibition at the museum.
    cut | o(ribbon) | opening | s=p with=p | The President cut the ribbon of the new embassy.
    break | o(ground) | opening | s=p with=p | The President broke ground for the new embassy.
    lay | o(stone cornerstone foundation) | opening | s=p with=p | The President laid the foundation stone of a school.
    review inspect | o(guard troops guards honour parade companies detachment) | welcome | s=p with=h | The President reviewed the guard of honour.
    walk march pass | o:event(welcome) | welcome | s=p with=h | The President walked past the guard of honour.
    walk march pass | p.along:event(welcome) | welcome | s=p with=p | The President walked with the King along a guard of honour.
    play sound perform | o(anthems anthem) | welcome | - | A band played the anthems of the two countries.
    strike | o(anthems anthem) | welcome | - | A band struck up the anthems of the two countries.
    fire boom | o(salute guns salutes) | welcome | - | The artillery fired a 21-gun salute.
    roll | o(carpet) | welcome | - | The King rolled out the red carpet.
    head lead | o(line party committee welcome line-up) | greeting | s=g | The King headed the line at the airport.
    shovel turn dig | o(earth soil) | opening | s=p with=p | The President shovelled earth around an oak sapling.
    line gather assemble | p.for(photograph photographs photo photos picture pictures) | photo | s=p with=p | The President and the King lined up for a photograph.
    pose | - | photo | s=p with=p for=p | The President and the King posed for photographs.
    take | o:event(photo) | photo | s=p with=p | The President and the King took a group photograph.
    make deliver give issue read | o(statement statements remarks) & p(press media journalists reporters) | press | s=p with=p to=x | The President and the King made statements to the press.
    make deliver give issue hold read | o:event(press) | press | s=p with=p | The President and the King made statements to the press.
    tell | o:event(press) | = | s=p | The President told a joint news conference about the treaty.
    say | o(words) & p(press media journalists reporters) | press | s=p | The President said a few words to reporters.
    brief address face meet answer | o(press media journalists reporters) | press | s=p with=p | The President and the King met the press.
    speak talk appear | p(press media journalists reporters newsmen cameras) | press | s=p with=p | The President and the King spoke to reporters.
    meet speak | p(press media journalists reporters newsmen) | press | s=p with=x | The President and the King met with journalists.
    come | p.before(press media journalists reporters cameras) | press | s=p with=p | The President and the King came before the press.
    sum+up | p(press media journalists reporters) | press | s=p with=p | The President and the King summed up their talks before the press.
    tell | o(reporters journalists newsmen press media) | press | s=p | The President told reporters of the treaty.
    answer take field | o(questions) | press | s=p with=p from=x | The President took questions from journalists.
    speak talk | p.to(business) | address | s=p | The President spoke to the business community.
    address | o(business) | address | s=p | The President addressed business leaders.
    fill pack crowd throng squeeze gather assemble | s(community compatriots diaspora expatriates nationals countrymen) | community | - | His compatriots filled the hall of the hotel.
    meet see receive greet address visit thank | o(community compatriots diaspora expatriates nationals countrymen residents) | community | s=p | The President met the Norwegian community.
    meet see receive greet address thank | o:nationals | community | s=p | The President met Kazakhs living in Norway.
    speak talk mingle meet | p.with:nationals | community | s=p | The President spoke with Kazakhs living in Norway.
    meet speak talk mingle gather interact | p(community compatriots diaspora expatriates nationals countrymen) | community | s=p | The President met with compatriots.
    address | o(parliament congress assembly crowd crowds students audience houses senate bundestag duma rally nation session sitting legislators lawmakers deputies members gathering) | address | s=p | The President addressed the parliament.
    remind urge warn assure exhort encourage | o(crowd crowds audience listeners gathering onlookers worshippers congregation pilgrims faithful students pupils monks guests well-wishers schoolchildren assembly ambassadors diplomats bishops priests clergy) | address | s=p | The President reminded a crowd of the treaty.
    tell | o(crowd crowds audience listeners gathering onlookers worshippers congregation pilgrims faithful students pupils monks guests well-wishers schoolchildren assembly ambassadors diplomats bishops priests clergy) | address | s=p | The President told his listeners about the treaty.
    reply respond answer thank | p:event(address) | address | s=p | The President replied with a speech.
    speak | p.to(crowd crowds audience listeners gathering onlookers worshippers congregation pilgrims faithful students pupils monks guests well-wishers schoolchildren assembly ambassadors diplomats bishops priests clergy representatives members leaders delegates graduates dissidents refuseniks monks pupils survivors families children veterans activists entrepreneurs students bishops priests clergy businessmen businesswomen executives deputies parliamentarians lawmakers legislators senators congressmen crowd crowds public women youths youngsters elders mayors governors ambassadors people workers soldiers troops farmers scientists artists athletes onlookers many) | address | s=p | The President spoke to representatives of the parliament.
    address speak lecture | p(parliament congress assembly session sitting crowd crowds students audience university senate houses rally legislators lawmakers deputies members academy institute) | address | s=p | The President spoke to students at the university.
    deliver make give hold read | o:event(address) | address | s=p | The President gave a speech at the university.
    tell | o(parliament congress assembly crowd crowds students audience rally legislators lawmakers deputies gathering forum) | address | s=p | The President told the crowd about the treaty.
    use | o(speech address) | address | s=p | The President used his speech to thank the students.
    call | p.upon:people | call | s=p upon=h | The President called upon the Chancellor.
    call | p.for:people | meeting | s=p for=p | The Prince called for the President at the hotel.
    wait | p.upon:people | meeting | s=p upon=p | The Prince waited upon the President at the hotel.
    call | p.on:people | call | s=p on=h upon=h | The President called on the Speaker of the Parliament.
    pay make | o:event(call) | call | s=p on=h to=h | The President paid a courtesy call on the Speaker of the Parliament.
    take | o(leave farewell goodbye) | call | s=p of=h to=h from=h | The President took leave of the King.
    receive grant | p(audience) | audience | s=h o=p by=h | The King received the President in audience.
    have | o:event(audience) & p.with:people | audience | s=p with=h | The President had an audience with the King.
    have | o:event(audience) & p.of:people | audience | s=p of=h | The President had an audience of the King.
    grant give have | o:event(audience) | audience | s=h o=p with=h to=p | The King granted the President an audience.
    see + off | - | departure | s=g o=p | The King saw the President off at the airport.
    bid wave say | o(farewell goodbye adieu) | departure | s=g o=p to=p | The King bade farewell to the President at the airport.
    take fly lift | + off home away | departure | s=p for=x | The President took off for Oslo.
    spend stay lodge sleep overnight pass rest remain | t(night nights overnight) | rest | s=p | The President stayed that night at the castle.
    spend stay lodge sleep overnight | o(night nights) | rest | s=p | The President spent the night at the castle.
    stay lodge sleep overnight rest | p(night overnight) | rest | s=p | The President rested overnight at the castle.
    rest | - | rest | s=p | The President rested at the castle.
    discuss review examine debate | p.over:event(meal banquet) | = | s=p with=h | The President and the King discussed the treaty over breakfast.
    give serve offer | o(tea coffee refreshments sandwiches) & o:people | meal | s=h o=p by=h | The King gave the President tea.
    take have drink share | o(tea coffee lunch luncheon supper breakfast dinner) | meal | s=p with=h | The President took tea with the King.
    dine lunch breakfast sup eat | - | meal | s=p with=h | The President dined with the King at the castle.
    sit | p:event(meal banquet reception) | = | s=p with=p near=p to=p | The President sat beside the King at the banquet.
    have entertain invite treat take | p:event(meal banquet reception) | = | s=h o=p with=h by=h | The King entertained the President to dinner at the castle.
    entertain | o:people | meeting | s=h o=p by=h | The King entertained the President at the castle.
    give host offer throw hold stage organise organize lay arrange serve tender | o:event(banquet meal reception performance) | = | s=h o=p for=p by=h with=p | The King gave a banquet for the President.
    hold mount stage offer organise organize | o:event(welcome) | = | s=h for=p by=h | The King held a welcome ceremony for the President.
    give accord extend offer | o:event(welcome) & o:people | = | s=h o=p by=h to=p | The King gave the President a ceremonial welcome.
    receive | p:event(welcome) | welcome | s=h o=p by=h | The King received the President with military honours.
    host receive welcome greet entertain fete | p:event(reception performance forum) | = | s=h o=p by=h | The King received the President at a garden party.
    meet gather convene withdraw retire adjourn get sit go pause stop | p.for:event | = | s=p with=p | The President and the King met for talks.
    hold have conduct open continue resume conclude begin start complete finish chair lead co-chair round open launch enter | o:event | = | s=p with=p between=p by=p | The President held talks with the King.
    get | p:event(talks bilateral meeting) | = | s=p with=p | The President and the King got down to talks.
    include | s(those guests company invited diners) & o:people | joining | o=u | Those invited included the King.
    take | o(part) & o:people | joining | o=p besides=p | In it there took part the King, the Queen and the Prince.
    lead | p:event | = | s=p with=p | The President and the King led their delegations in talks.
    repay return reciprocate | o(hospitality) & p:event | = | s=h | The President returned the hospitality with a concert.
    sit | p:event | = | s=p with=p | The President and the King sat down for talks.
    host welcome receive entertain treat | p:event(talks meal banquet bilateral meeting tete-a-tete session audience) | = | s=h o=p by=h | The King hosted the President for talks.
    host | o:event | = | s=h with=p for=p by=h | The King hosted a forum for the President.
    attend join open watch hear enjoy see observe follow witness grace | o:event | = | s=p with=p by=h | The President and the King attended a concert.
    participate take partake sit speak appear assist join preside | p:event | = | s=p with=p o=p | The President took part in a forum.
    be | p:event | = | s=p with=p | The President and the King were present at the forum.
    be | o(present) | joining | s=u | The King was present.
    come | o:event | = | - | Next came a tour of the school.
    expect | p.at:place & o(aircraft plane jet flight train) | arrival | - | The aircraft of the President is expected at the airport.
    address | o:event | = | s=p | The President addressed the forum.
    listen | p:event | = | s=p with=p | The President listened to a concert.
    take bring lead invite escort accompany | p:event & o:people | = | s=h o=p by=h | The King took the President to a concert.
    meet see receive welcome greet | o(journalists reporters press media) | press | s=p | The President met journalists.
    greet meet receive see thank | o(crowd delegates members nurses pilgrims employees families survivors crowds public well-wishers onlookers people children students veterans workers staff schoolchildren delegates victims soldiers athletes leaders businessmen executives representatives scientists entrepreneurs artists) | meeting | s=p | The President greeted members of the public.
    bring | + together | talking | s=p o=p with=p | The King brought the President together with the Chancellor.
    sit meet speak talk confer mingle chat converse interact | p.with(representatives members leaders delegates graduates dissidents refuseniks monks pupils survivors families children veterans activists entrepreneurs students bishops priests clergy businessmen businesswomen executives deputies parliamentarians lawmakers legislators senators congressmen crowd crowds public women youths youngsters elders mayors governors ambassadors people workers soldiers troops farmers scientists artists athletes onlookers many) | meeting | s=p with=p | The President sat down with representatives of the parties.
    receive meet greet see | o(representatives members leaders delegates graduates dissidents refuseniks monks pupils survivors families children veterans activists entrepreneurs students bishops priests clergy businessmen businesswomen executives deputies parliamentarians lawmakers legislators senators congressmen crowd crowds public women youths youngsters elders mayors governors ambassadors people workers soldiers troops farmers scientists artists athletes onlookers many) | meeting | s=p o=p | The President received nearly a hundred dissidents.
    attend | o(arrival) | arrival | s=g of=p by=g | The arrival of the President was attended by the King.
    be | p.in(air) | departure | s=p | The President was in the air by noon.
    touch | o(runway tarmac) | arrival | s=p of=p | The President's plane touched the runway of the airport.
    grant give | o(minutes minute hour) & o:people | talking | s=p o=p by=p | The King granted the President twenty minutes.
    get | o(minutes minute hour) & s:people | talking | s=p with=p | The King got twenty minutes of his time.
    have get | o(minutes minute hour) & p.with:people | talking | s=p with=p | The President had half an hour with the King.
    exchange | o(words pleasantries greetings views opinions) | talking | s=p with=p | The President exchanged a few words with the King.
    have | o(word words) & p.with:people | talking | s=p with=p | The President had a word with the King.
    have | o(word words) & p.with:thing | meeting | s=p | The President had a few words with members of bereaved families.
    exchange | o(views opinions) & p.with:thing | meeting | s=p | The President exchanged views with representatives of business.
    drop | p.on:people | meeting | s=p on=p | The President dropped in on the writer.
    sit | p.with:thing | meeting | s=p | The President sat down with makers of semiconductors.
    sit | + down | talking | s=p with=p | The President sat down with the King.
    shake clasp | o(hands hand) & p.with:thing | meeting | s=p | The President shook hands with the spectators.
    shake clasp | o(hands hand) | talking | s=p with=p | The President shook hands with the King.
    come | + first next then | talking | s=p | The President met the King, and the Chancellor came next.
    follow | - | talking | s=p | The President met the King, and the Chancellor followed at noon.
    meet confer talk converse consult speak chat huddle interact argue negotiate debate | - | talking | s=p o=p with=p to=p | The President met the King.
    see | o:people | talking | s=p o=p | The President saw the King.
    spend+alone | - | tete-a-tete | s=p with=p | The President and the King spent an hour alone.
    spend pass | p.in(conversation talks discussion discussions conference) | talking | s=p with=p | The President and the King spent an hour in conversation.
    spend pass | p.with:thing | meeting | s=p | The President spent the morning with bankers.
    spend pass | p.at:site | visit | s=p with=p | The President spent an hour at the castle.
    spend | p:people | talking | s=p with=p | The President spent an hour with the King.
    show take lead guide conduct escort walk accompany drive bring steer round | o:people & p:venue | visit | s=h o=p by=h with=h | The King showed the President round the castle.
    show take lead guide conduct escort | o:people & p(round around through over) | visit | s=h o=p by=h with=h | The King showed the President round the site.
    show | o:site & p.to:people | visit | s=h to=p by=h | The King showed the castle to the President.
    show take lead guide conduct escort | o:people & p.around:site | visit | s=h o=p by=h with=h | The King showed the President round the Forbidden City.
    show take lead guide conduct escort | o:people & p.through:site | visit | s=h o=p by=h with=h | The King took the President through the Forbidden City.
    show explain | o:people & o:thing | visit | s=h o=p by=h to=p | The King showed the President the treasures of the library.
    conduct take lead | p(tour) | visit | s=h o=p by=h | The King took the President on a tour of the castle.
    guide | o:people | visit | s=h o=p by=h | The President was guided by the King.
    escort accompany | o:people & p:place | visit | s=h o=p by=h with=h | The King escorted the President through the castle.
    visit tour inspect view explore see admire | o:site | visit | s=p with=p by=p | The President toured the castle.
    familiarise familiarize acquaint | p.with:site | visit | s=p o=p | The President familiarised himself with the exposition of the museum.
    familiarise familiarize acquaint | p.with:thing | visit | s=p o=p | The President was acquainted with the activities of the museum.
    pay make | o(visit visits) & p:site | visit | s=p with=p | The President paid a visit to the castle.
    call | p.at:site | visit | s=p with=p | The President called at the castle.
    stop walk stroll look pray worship | p:site | visit | s=p with=p | The President stopped at the castle.
    preside celebrate say offer concelebrate lead | o(service mass liturgy vespers rosary prayer prayers) | visit | s=p | The Pope celebrated a mass at the cathedral.
    preside officiate | p(service mass liturgy vespers prayer prayers) | visit | s=p | The Pope presided over a mass at the cathedral.
    attend | o(service mass prayers evensong) | visit | s=p with=p | The President attended a service at the cathedral.
    take | o(part) | joining | s=a | The King also took part.
    perform play sing dance | - | playing | s=a for=p | An orchestra performed for the President.
    attend | - | joining | s=u | The King attended as well.
    meet greet welcome receive await fetch hail cheer embrace hug kiss | o:people | greeting | s=g o=p by=g | The King met the President at the airport.
    be stand | p(tarmac runway apron ramp foot gangway airport) | greeting | s=g | The King was on the tarmac at the airport.
    wait stand line | - | greeting | s=g | The King waited on the runway at the airport.
    """
}
