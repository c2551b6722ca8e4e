// Offices, titles and professions in English accounts, and the rank that goes with each.
//
// A row: phrase | rank, as in `Rank` | gender (m, f or - for either) | scope. The scope is what the
// office belongs to: state (a country), parliament, region, city, diplomatic, organisation (between
// states, or an association), party, court (royal and noble titles that stand with names),
// military, church (of any faith), company, spouse, other. Sorted by scope, rank and phrase. A
// backslash at the end of a line continues the row. The longest phrase that matches counts:
// "president of the senate" is no head of state.
//
// British and American spellings are both there, and so are hyphens and spaces ("vice-president").
// Ministers by portfolio ("minister of health") are not: the bare "minister" covers them. A king's
// wife is a "queen" too; only "queen consort" says which. Nobles and royals other than heirs are
// officials, and so are the heads of companies, universities and courts of law: the list of ranks
// has no place for them. Judges belong to state. Words that are adjectives, verbs or surnames more
// often than offices ("official", "chief", "whip") are left out. The leaders of ruling communist
// parties rank as heads of state, as visits treat them. Everything here is public general
// knowledge.

enum Offices {
  static let rows: StaticString = """
    agong | head of state | m | state
    amir | head of state | m | state
    bishop of rome | head of state | m | state
    caliph | head of state | m | state
    captain regent | head of state | - | state
    captains regent | head of state | - | state
    caudillo | head of state | m | state
    chair of the collective presidency | head of state | - | state
    chair of the council of state | head of state | - | state
    chair of the derg | head of state | - | state
    chair of the military council | head of state | - | state
    chair of the national defence commission | head of state | - | state
    chair of the national defense commission | head of state | - | state
    chair of the palestine liberation organisation | head of state | - | state
    chair of the palestine liberation organization | head of state | - | state
    chair of the palestinian authority | head of state | - | state
    chair of the people's republic | head of state | - | state
    chair of the presidency | head of state | - | state
    chair of the presidential council | head of state | - | state
    chair of the presidential leadership council | head of state | - | state
    chair of the presidium | head of state | - | state
    chair of the presidium of the supreme soviet | head of state | - | state
    chair of the republic | head of state | - | state
    chair of the revolutionary command council | head of state | - | state
    chair of the revolutionary council | head of state | - | state
    chair of the sovereign council | head of state | - | state
    chair of the sovereignty council | head of state | - | state
    chair of the state administration council | head of state | - | state
    chair of the state affairs commission | head of state | - | state
    chair of the state council | head of state | - | state
    chair of the state peace and development council | head of state | - | state
    chair of the supreme military council | head of state | - | state
    chair of the transitional military council | head of state | - | state
    chair of the transitional sovereign council | head of state | - | state
    chair of the transitional sovereignty council | head of state | - | state
    chair of the tripartite presidency | head of state | - | state
    chairman of the collective presidency | head of state | m | state
    chairman of the council of state | head of state | m | state
    chairman of the derg | head of state | m | state
    chairman of the military council | head of state | m | state
    chairman of the national defence commission | head of state | m | state
    chairman of the national defense commission | head of state | m | state
    chairman of the palestine liberation organisation | head of state | m | state
    chairman of the palestine liberation organization | head of state | m | state
    chairman of the palestinian authority | head of state | m | state
    chairman of the people's republic | head of state | m | state
    chairman of the presidency | head of state | m | state
    chairman of the presidential council | head of state | m | state
    chairman of the presidential leadership council | head of state | m | state
    chairman of the presidium | head of state | m | state
    chairman of the presidium of the supreme soviet | head of state | m | state
    chairman of the republic | head of state | m | state
    chairman of the revolutionary command council | head of state | m | state
    chairman of the revolutionary council | head of state | m | state
    chairman of the sovereign council | head of state | m | state
    chairman of the sovereignty council | head of state | m | state
    chairman of the state administration council | head of state | m | state
    chairman of the state affairs commission | head of state | m | state
    chairman of the state council | head of state | m | state
    chairman of the state peace and development council | head of state | m | state
    chairman of the supreme military council | head of state | m | state
    chairman of the transitional military council | head of state | m | state
    chairman of the transitional sovereign council | head of state | m | state
    chairman of the transitional sovereignty council | head of state | m | state
    chairman of the tripartite presidency | head of state | m | state
    chairperson of the collective presidency | head of state | - | state
    chairperson of the council of state | head of state | - | state
    chairperson of the derg | head of state | - | state
    chairperson of the military council | head of state | - | state
    chairperson of the national defence commission | head of state | - | state
    chairperson of the national defense commission | head of state | - | state
    chairperson of the palestine liberation organisation | head of state | - | state
    chairperson of the palestine liberation organization | head of state | - | state
    chairperson of the palestinian authority | head of state | - | state
    chairperson of the people's republic | head of state | - | state
    chairperson of the presidency | head of state | - | state
    chairperson of the presidential council | head of state | - | state
    chairperson of the presidential leadership council | head of state | - | state
    chairperson of the presidium | head of state | - | state
    chairperson of the presidium of the supreme soviet | head of state | - | state
    chairperson of the republic | head of state | - | state
    chairperson of the revolutionary command council | head of state | - | state
    chairperson of the revolutionary council | head of state | - | state
    chairperson of the sovereign council | head of state | - | state
    chairperson of the sovereignty council | head of state | - | state
    chairperson of the state administration council | head of state | - | state
    chairperson of the state affairs commission | head of state | - | state
    chairperson of the state council | head of state | - | state
    chairperson of the state peace and development council | head of state | - | state
    chairperson of the supreme military council | head of state | - | state
    chairperson of the transitional military council | head of state | - | state
    chairperson of the transitional sovereign council | head of state | - | state
    chairperson of the transitional sovereignty council | head of state | - | state
    chairperson of the tripartite presidency | head of state | - | state
    chairwoman of the collective presidency | head of state | f | state
    chairwoman of the council of state | head of state | f | state
    chairwoman of the derg | head of state | f | state
    chairwoman of the military council | head of state | f | state
    chairwoman of the national defence commission | head of state | f | state
    chairwoman of the national defense commission | head of state | f | state
    chairwoman of the palestine liberation organisation | head of state | f | state
    chairwoman of the palestine liberation organization | head of state | f | state
    chairwoman of the palestinian authority | head of state | f | state
    chairwoman of the people's republic | head of state | f | state
    chairwoman of the presidency | head of state | f | state
    chairwoman of the presidential council | head of state | f | state
    chairwoman of the presidential leadership council | head of state | f | state
    chairwoman of the presidium | head of state | f | state
    chairwoman of the presidium of the supreme soviet | head of state | f | state
    chairwoman of the republic | head of state | f | state
    chairwoman of the revolutionary command council | head of state | f | state
    chairwoman of the revolutionary council | head of state | f | state
    chairwoman of the sovereign council | head of state | f | state
    chairwoman of the sovereignty council | head of state | f | state
    chairwoman of the state administration council | head of state | f | state
    chairwoman of the state affairs commission | head of state | f | state
    chairwoman of the state council | head of state | f | state
    chairwoman of the state peace and development council | head of state | f | state
    chairwoman of the supreme military council | head of state | f | state
    chairwoman of the transitional military council | head of state | f | state
    chairwoman of the transitional sovereign council | head of state | f | state
    chairwoman of the transitional sovereignty council | head of state | f | state
    chairwoman of the tripartite presidency | head of state | f | state
    chief of state | head of state | - | state
    co-prince | head of state | m | state
    country leader | head of state | - | state
    czar | head of state | m | state
    de facto leader | head of state | - | state
    doge | head of state | m | state
    dragon king | head of state | m | state
    druk gyalpo | head of state | m | state
    duce | head of state | m | state
    emir | head of state | m | state
    emperor | head of state | m | state
    empress | head of state | f | state
    executive president | head of state | - | state
    federal president | head of state | - | state
    führer | head of state | m | state
    governor general | head of state | - | state
    governor-general | head of state | - | state
    grand duchess | head of state | f | state
    grand duke | head of state | m | state
    guide of the revolution | head of state | - | state
    head of state | head of state | - | state
    holy father | head of state | m | state
    kaiser | head of state | m | state
    khedive | head of state | m | state
    king | head of state | m | state
    king of kings | head of state | m | state
    king regent | head of state | m | state
    leader | head of state | - | state
    leader of the islamic revolution | head of state | - | state
    leader of the nation | head of state | - | state
    leader of the revolution | head of state | - | state
    lord protector | head of state | m | state
    maharaja | head of state | m | state
    maharani | head of state | f | state
    member of the presidency | head of state | - | state
    member of the tripartite presidency | head of state | - | state
    mikado | head of state | m | state
    monarch | head of state | - | state
    national leader | head of state | - | state
    negus | head of state | m | state
    nizam | head of state | m | state
    o le ao o le malo | head of state | - | state
    palestinian authority president | head of state | - | state
    palestinian leader | head of state | - | state
    paramount leader | head of state | - | state
    pontiff | head of state | m | state
    pope | head of state | m | state
    president | head of state | - | state
    president of the confederation | head of state | - | state
    president of the council of state | head of state | - | state
    president of the federal republic | head of state | - | state
    president of the federation | head of state | - | state
    president of the islamic republic | head of state | - | state
    president of the nation | head of state | - | state
    president of the national council of government | head of state | - | state
    president of the palestinian authority | head of state | - | state
    president of the palestinian national authority | head of state | - | state
    president of the people's republic | head of state | - | state
    president of the presidency | head of state | - | state
    president of the presidential council | head of state | - | state
    president of the presidium | head of state | - | state
    president of the presidium of the supreme soviet | head of state | - | state
    president of the provisional government | head of state | - | state
    president of the republic | head of state | - | state
    president of the revolutionary council | head of state | - | state
    president of the state | head of state | - | state
    president of the state affairs | head of state | - | state
    president of the state council | head of state | - | state
    president of the state of palestine | head of state | - | state
    president of the swiss confederation | head of state | - | state
    president of the transition | head of state | - | state
    president of the union | head of state | - | state
    prince regent | head of state | m | state
    prince regnant | head of state | m | state
    princess regent | head of state | f | state
    queen | head of state | f | state
    queen regent | head of state | f | state
    queen regnant | head of state | f | state
    regent | head of state | - | state
    reigning prince | head of state | m | state
    reigning princess | head of state | f | state
    shah | head of state | m | state
    shahanshah | head of state | m | state
    sovereign prince | head of state | m | state
    sovereign princess | head of state | f | state
    stadtholder | head of state | m | state
    state leader | head of state | - | state
    state president | head of state | - | state
    sultan | head of state | m | state
    sultana | head of state | f | state
    supreme leader | head of state | - | state
    supreme leader of the revolution | head of state | - | state
    supreme pontiff | head of state | m | state
    tenno | head of state | m | state
    transition president | head of state | - | state
    transitional president | head of state | - | state
    tsar | head of state | m | state
    tsarina | head of state | f | state
    tsaritsa | head of state | f | state
    vicereine | head of state | f | state
    viceroy | head of state | m | state
    yang di pertuan agong | head of state | m | state
    yang di-pertuan agong | head of state | m | state
    cabinet chair | head of government | - | state
    cabinet chairman | head of government | m | state
    cabinet chairperson | head of government | - | state
    cabinet chairwoman | head of government | f | state
    captain general of the government | head of government | - | state
    chair of the cabinet | head of government | - | state
    chair of the cabinet of ministers | head of government | - | state
    chair of the council of ministers | head of government | - | state
    chair of the council of people's commissars | head of government | - | state
    chair of the executive board | head of government | - | state
    chair of the executive council | head of government | - | state
    chair of the government | head of government | - | state
    chairman of the cabinet | head of government | m | state
    chairman of the cabinet of ministers | head of government | m | state
    chairman of the council of ministers | head of government | m | state
    chairman of the council of people's commissars | head of government | m | state
    chairman of the executive board | head of government | m | state
    chairman of the executive council | head of government | m | state
    chairman of the government | head of government | m | state
    chairperson of the cabinet | head of government | - | state
    chairperson of the cabinet of ministers | head of government | - | state
    chairperson of the council of ministers | head of government | - | state
    chairperson of the council of people's commissars | head of government | - | state
    chairperson of the executive board | head of government | - | state
    chairperson of the executive council | head of government | - | state
    chairperson of the government | head of government | - | state
    chairwoman of the cabinet | head of government | f | state
    chairwoman of the cabinet of ministers | head of government | f | state
    chairwoman of the council of ministers | head of government | f | state
    chairwoman of the council of people's commissars | head of government | f | state
    chairwoman of the executive board | head of government | f | state
    chairwoman of the executive council | head of government | f | state
    chairwoman of the government | head of government | f | state
    chancellor | head of government | - | state
    chancellor of the republic | head of government | - | state
    chief adviser of the interim government | head of government | - | state
    chief advisor of the interim government | head of government | - | state
    chief of government | head of government | - | state
    federal chancellor | head of government | - | state
    federal prime minister | head of government | - | state
    first lord of the treasury | head of government | - | state
    general secretary of the council of ministers | head of government | - | state
    grand vizier | head of government | m | state
    head of government | head of government | - | state
    head of the government | head of government | - | state
    imperial chancellor | head of government | - | state
    minister of state of monaco | head of government | - | state
    minister president of the kingdom | head of government | - | state
    pm | head of government | - | state
    premier | head of government | - | state
    premier minister | head of government | - | state
    premier of the cabinet | head of government | - | state
    premier of the government administration council | head of government | - | state
    premier of the state council | head of government | - | state
    president of the council | head of government | - | state
    president of the council of ministers | head of government | - | state
    president of the executive council | head of government | - | state
    president of the executive yuan | head of government | - | state
    president of the government | head of government | - | state
    president of the national government | head of government | - | state
    prime minister | head of government | - | state
    prime minister of the republic | head of government | - | state
    prime minister of the state council | head of government | - | state
    reich chancellor | head of government | - | state
    secretary for political and general affairs | head of government | - | state
    speaker of the government | head of government | - | state
    state chancellor | head of government | - | state
    state counsellor | head of government | - | state
    state counselor | head of government | - | state
    taoiseach | head of government | - | state
    transitional prime minister | head of government | - | state
    vizier | head of government | m | state
    deputy amir | deputy head of state | m | state
    deputy chair of the presidential council | deputy head of state | - | state
    deputy chair of the presidium | deputy head of state | - | state
    deputy chair of the sovereign council | deputy head of state | - | state
    deputy chair of the sovereignty council | deputy head of state | - | state
    deputy chairman of the presidential council | deputy head of state | m | state
    deputy chairman of the presidium | deputy head of state | m | state
    deputy chairman of the sovereign council | deputy head of state | m | state
    deputy chairman of the sovereignty council | deputy head of state | m | state
    deputy chairperson of the presidential council | deputy head of state | - | state
    deputy chairperson of the presidium | deputy head of state | - | state
    deputy chairperson of the sovereign council | deputy head of state | - | state
    deputy chairperson of the sovereignty council | deputy head of state | - | state
    deputy chairwoman of the presidential council | deputy head of state | f | state
    deputy chairwoman of the presidium | deputy head of state | f | state
    deputy chairwoman of the sovereign council | deputy head of state | f | state
    deputy chairwoman of the sovereignty council | deputy head of state | f | state
    deputy emir | deputy head of state | m | state
    deputy head of state | deputy head of state | - | state
    deputy president | deputy head of state | - | state
    deputy ruler | deputy head of state | - | state
    deputy supreme leader | deputy head of state | - | state
    executive vice president of the republic | deputy head of state | - | state
    executive vice-president of the republic | deputy head of state | - | state
    first vice president | deputy head of state | - | state
    first vice-president | deputy head of state | - | state
    lieutenant general of the realm | deputy head of state | - | state
    second vice president | deputy head of state | - | state
    second vice-president | deputy head of state | - | state
    third vice president | deputy head of state | - | state
    third vice-president | deputy head of state | - | state
    vice chair of the council of state | deputy head of state | - | state
    vice chair of the presidential leadership council | deputy head of state | - | state
    vice chair of the presidium | deputy head of state | - | state
    vice chair of the sovereign council | deputy head of state | - | state
    vice chair of the sovereignty council | deputy head of state | - | state
    vice chair of the state affairs commission | deputy head of state | - | state
    vice chair of the state council | deputy head of state | - | state
    vice chairman of the council of state | deputy head of state | m | state
    vice chairman of the presidential leadership council | deputy head of state | m | state
    vice chairman of the presidium | deputy head of state | m | state
    vice chairman of the sovereign council | deputy head of state | m | state
    vice chairman of the sovereignty council | deputy head of state | m | state
    vice chairman of the state affairs commission | deputy head of state | m | state
    vice chairman of the state council | deputy head of state | m | state
    vice chairperson of the council of state | deputy head of state | - | state
    vice chairperson of the presidential leadership council | deputy head of state | - | state
    vice chairperson of the presidium | deputy head of state | - | state
    vice chairperson of the sovereign council | deputy head of state | - | state
    vice chairperson of the sovereignty council | deputy head of state | - | state
    vice chairperson of the state affairs commission | deputy head of state | - | state
    vice chairperson of the state council | deputy head of state | - | state
    vice chairwoman of the council of state | deputy head of state | f | state
    vice chairwoman of the presidential leadership council | deputy head of state | f | state
    vice chairwoman of the presidium | deputy head of state | f | state
    vice chairwoman of the sovereign council | deputy head of state | f | state
    vice chairwoman of the sovereignty council | deputy head of state | f | state
    vice chairwoman of the state affairs commission | deputy head of state | f | state
    vice chairwoman of the state council | deputy head of state | f | state
    vice president | deputy head of state | - | state
    vice president of the council of state | deputy head of state | - | state
    vice president of the federal council | deputy head of state | - | state
    vice president of the federation | deputy head of state | - | state
    vice president of the people's republic | deputy head of state | - | state
    vice president of the presidency | deputy head of state | - | state
    vice president of the republic | deputy head of state | - | state
    vice president of the state | deputy head of state | - | state
    vice president of the state council | deputy head of state | - | state
    vice president of the union | deputy head of state | - | state
    vice regent | deputy head of state | - | state
    vice-chair of the council of state | deputy head of state | - | state
    vice-chair of the presidential leadership council | deputy head of state | - | state
    vice-chair of the presidium | deputy head of state | - | state
    vice-chair of the sovereign council | deputy head of state | - | state
    vice-chair of the sovereignty council | deputy head of state | - | state
    vice-chair of the state affairs commission | deputy head of state | - | state
    vice-chair of the state council | deputy head of state | - | state
    vice-chairman of the council of state | deputy head of state | m | state
    vice-chairman of the presidential leadership council | deputy head of state | m | state
    vice-chairman of the presidium | deputy head of state | m | state
    vice-chairman of the sovereign council | deputy head of state | m | state
    vice-chairman of the sovereignty council | deputy head of state | m | state
    vice-chairman of the state affairs commission | deputy head of state | m | state
    vice-chairman of the state council | deputy head of state | m | state
    vice-chairperson of the council of state | deputy head of state | - | state
    vice-chairperson of the presidential leadership council | deputy head of state | - | state
    vice-chairperson of the presidium | deputy head of state | - | state
    vice-chairperson of the sovereign council | deputy head of state | - | state
    vice-chairperson of the sovereignty council | deputy head of state | - | state
    vice-chairperson of the state affairs commission | deputy head of state | - | state
    vice-chairperson of the state council | deputy head of state | - | state
    vice-chairwoman of the council of state | deputy head of state | f | state
    vice-chairwoman of the presidential leadership council | deputy head of state | f | state
    vice-chairwoman of the presidium | deputy head of state | f | state
    vice-chairwoman of the sovereign council | deputy head of state | f | state
    vice-chairwoman of the sovereignty council | deputy head of state | f | state
    vice-chairwoman of the state affairs commission | deputy head of state | f | state
    vice-chairwoman of the state council | deputy head of state | f | state
    vice-president | deputy head of state | - | state
    vice-president of the council of state | deputy head of state | - | state
    vice-president of the federal council | deputy head of state | - | state
    vice-president of the federation | deputy head of state | - | state
    vice-president of the people's republic | deputy head of state | - | state
    vice-president of the presidency | deputy head of state | - | state
    vice-president of the republic | deputy head of state | - | state
    vice-president of the state | deputy head of state | - | state
    vice-president of the state council | deputy head of state | - | state
    vice-president of the union | deputy head of state | - | state
    crown prince | crown prince | m | state
    crown prince and prime minister | crown prince | m | state
    crown princess | crown prince | f | state
    deputy crown prince | crown prince | m | state
    heir | crown prince | - | state
    heir apparent | crown prince | - | state
    heir presumptive | crown prince | - | state
    heir to the throne | crown prince | - | state
    heiress | crown prince | f | state
    hereditary grand duchess | crown prince | f | state
    hereditary grand duke | crown prince | m | state
    hereditary prince | crown prince | m | state
    hereditary princess | crown prince | f | state
    coordinating deputy prime minister | deputy head of government | - | state
    deputy chair of the cabinet | deputy head of government | - | state
    deputy chair of the cabinet of ministers | deputy head of government | - | state
    deputy chair of the council of ministers | deputy head of government | - | state
    deputy chair of the government | deputy head of government | - | state
    deputy chairman of the cabinet | deputy head of government | m | state
    deputy chairman of the cabinet of ministers | deputy head of government | m | state
    deputy chairman of the council of ministers | deputy head of government | m | state
    deputy chairman of the government | deputy head of government | m | state
    deputy chairperson of the cabinet | deputy head of government | - | state
    deputy chairperson of the cabinet of ministers | deputy head of government | - | state
    deputy chairperson of the council of ministers | deputy head of government | - | state
    deputy chairperson of the government | deputy head of government | - | state
    deputy chairwoman of the cabinet | deputy head of government | f | state
    deputy chairwoman of the cabinet of ministers | deputy head of government | f | state
    deputy chairwoman of the council of ministers | deputy head of government | f | state
    deputy chairwoman of the government | deputy head of government | f | state
    deputy chancellor | deputy head of government | - | state
    deputy head of government | deputy head of government | - | state
    deputy head of the government | deputy head of government | - | state
    deputy premier | deputy head of government | - | state
    deputy prime minister | deputy head of government | - | state
    executive vice premier | deputy head of government | - | state
    executive vice premier of the state council | deputy head of government | - | state
    executive vice-premier | deputy head of government | - | state
    executive vice-premier of the state council | deputy head of government | - | state
    federal vice chancellor | deputy head of government | - | state
    federal vice-chancellor | deputy head of government | - | state
    first deputy chair of the cabinet of ministers | deputy head of government | - | state
    first deputy chair of the council of ministers | deputy head of government | - | state
    first deputy chair of the government | deputy head of government | - | state
    first deputy chairman of the cabinet of ministers | deputy head of government | m | state
    first deputy chairman of the council of ministers | deputy head of government | m | state
    first deputy chairman of the government | deputy head of government | m | state
    first deputy chairperson of the cabinet of ministers | deputy head of government | - | state
    first deputy chairperson of the council of ministers | deputy head of government | - | state
    first deputy chairperson of the government | deputy head of government | - | state
    first deputy chairwoman of the cabinet of ministers | deputy head of government | f | state
    first deputy chairwoman of the council of ministers | deputy head of government | f | state
    first deputy chairwoman of the government | deputy head of government | f | state
    first deputy prime minister | deputy head of government | - | state
    first vice premier | deputy head of government | - | state
    first vice president of the government | deputy head of government | - | state
    first vice-premier | deputy head of government | - | state
    first vice-president of the government | deputy head of government | - | state
    second deputy prime minister | deputy head of government | - | state
    second vice president of the government | deputy head of government | - | state
    second vice-president of the government | deputy head of government | - | state
    third deputy prime minister | deputy head of government | - | state
    third vice president of the government | deputy head of government | - | state
    third vice-president of the government | deputy head of government | - | state
    tánaiste | deputy head of government | - | state
    vice chair of the cabinet of ministers | deputy head of government | - | state
    vice chair of the council of ministers | deputy head of government | - | state
    vice chair of the government | deputy head of government | - | state
    vice chairman of the cabinet of ministers | deputy head of government | m | state
    vice chairman of the council of ministers | deputy head of government | m | state
    vice chairman of the government | deputy head of government | m | state
    vice chairperson of the cabinet of ministers | deputy head of government | - | state
    vice chairperson of the council of ministers | deputy head of government | - | state
    vice chairperson of the government | deputy head of government | - | state
    vice chairwoman of the cabinet of ministers | deputy head of government | f | state
    vice chairwoman of the council of ministers | deputy head of government | f | state
    vice chairwoman of the government | deputy head of government | f | state
    vice chancellor of the federal republic | deputy head of government | - | state
    vice chancellor of the republic | deputy head of government | - | state
    vice premier | deputy head of government | - | state
    vice premier of the state council | deputy head of government | - | state
    vice president of the council of ministers | deputy head of government | - | state
    vice president of the government | deputy head of government | - | state
    vice prime minister | deputy head of government | - | state
    vice-chair of the cabinet of ministers | deputy head of government | - | state
    vice-chair of the council of ministers | deputy head of government | - | state
    vice-chair of the government | deputy head of government | - | state
    vice-chairman of the cabinet of ministers | deputy head of government | m | state
    vice-chairman of the council of ministers | deputy head of government | m | state
    vice-chairman of the government | deputy head of government | m | state
    vice-chairperson of the cabinet of ministers | deputy head of government | - | state
    vice-chairperson of the council of ministers | deputy head of government | - | state
    vice-chairperson of the government | deputy head of government | - | state
    vice-chairwoman of the cabinet of ministers | deputy head of government | f | state
    vice-chairwoman of the council of ministers | deputy head of government | f | state
    vice-chairwoman of the government | deputy head of government | f | state
    vice-chancellor of the federal republic | deputy head of government | - | state
    vice-chancellor of the republic | deputy head of government | - | state
    vice-premier | deputy head of government | - | state
    vice-premier of the state council | deputy head of government | - | state
    vice-president of the council of ministers | deputy head of government | - | state
    vice-president of the government | deputy head of government | - | state
    vice-prime minister | deputy head of government | - | state
    chief diplomat | foreign minister | - | state
    commissar for foreign affairs | foreign minister | - | state
    director of the office of the central commission for foreign affairs | foreign minister | - | \
    state
    director of the office of the central foreign affairs commission | foreign minister | - | state
    director of the office of the foreign affairs commission | foreign minister | - | state
    european and foreign affairs minister | foreign minister | - | state
    exterior minister | foreign minister | - | state
    external affairs minister | foreign minister | - | state
    external relations minister | foreign minister | - | state
    federal foreign minister | foreign minister | - | state
    federal minister for european and international affairs | foreign minister | - | state
    federal minister for foreign affairs | foreign minister | - | state
    federal minister of foreign affairs | foreign minister | - | state
    foreign affairs minister | foreign minister | - | state
    foreign affairs secretary | foreign minister | - | state
    foreign and commonwealth secretary | foreign minister | - | state
    foreign and defence minister | foreign minister | - | state
    foreign and defense minister | foreign minister | - | state
    foreign and european affairs minister | foreign minister | - | state
    foreign and trade minister | foreign minister | - | state
    foreign minister | foreign minister | - | state
    foreign relations minister | foreign minister | - | state
    foreign secretary | foreign minister | - | state
    global affairs minister | foreign minister | - | state
    head of the federal department of foreign affairs | foreign minister | - | state
    head of the federal political department | foreign minister | - | state
    head of the political department | foreign minister | - | state
    international relations minister | foreign minister | - | state
    minister for europe and foreign affairs | foreign minister | - | state
    minister for european and foreign affairs | foreign minister | - | state
    minister for external affairs | foreign minister | - | state
    minister for external relations | foreign minister | - | state
    minister for foreign affairs | foreign minister | - | state
    minister for foreign affairs and international cooperation | foreign minister | - | state
    minister for foreign affairs and trade | foreign minister | - | state
    minister for foreign and european affairs | foreign minister | - | state
    minister for foreign and political affairs | foreign minister | - | state
    minister for foreign relations | foreign minister | - | state
    minister for international relations | foreign minister | - | state
    minister of europe and foreign affairs | foreign minister | - | state
    minister of european affairs and foreign affairs | foreign minister | - | state
    minister of european and international affairs | foreign minister | - | state
    minister of external affairs | foreign minister | - | state
    minister of external relations | foreign minister | - | state
    minister of foreign affairs | foreign minister | - | state
    minister of foreign affairs and cooperation | foreign minister | - | state
    minister of foreign affairs and culture | foreign minister | - | state
    minister of foreign affairs and diaspora | foreign minister | - | state
    minister of foreign affairs and east african cooperation | foreign minister | - | state
    minister of foreign affairs and emigrants | foreign minister | - | state
    minister of foreign affairs and european affairs | foreign minister | - | state
    minister of foreign affairs and european integration | foreign minister | - | state
    minister of foreign affairs and expatriates | foreign minister | - | state
    minister of foreign affairs and external trade | foreign minister | - | state
    minister of foreign affairs and foreign trade | foreign minister | - | state
    minister of foreign affairs and human mobility | foreign minister | - | state
    minister of foreign affairs and immigration | foreign minister | - | state
    minister of foreign affairs and international cooperation | foreign minister | - | state
    minister of foreign affairs and international trade | foreign minister | - | state
    minister of foreign affairs and regional cooperation | foreign minister | - | state
    minister of foreign affairs and regional integration | foreign minister | - | state
    minister of foreign affairs and religion | foreign minister | - | state
    minister of foreign affairs and the diaspora | foreign minister | - | state
    minister of foreign affairs and tourism | foreign minister | - | state
    minister of foreign affairs and trade | foreign minister | - | state
    minister of foreign affairs and worship | foreign minister | - | state
    minister of foreign affairs, european union and cooperation | foreign minister | - | state
    minister of foreign and european affairs | foreign minister | - | state
    minister of foreign and european affairs and trade | foreign minister | - | state
    minister of foreign and political affairs | foreign minister | - | state
    minister of foreign relations | foreign minister | - | state
    minister of global affairs | foreign minister | - | state
    minister of international affairs | foreign minister | - | state
    minister of international relations | foreign minister | - | state
    minister of international relations and cooperation | foreign minister | - | state
    minister of public diplomacy | foreign minister | - | state
    minister of state for foreign affairs and cooperation | foreign minister | - | state
    minister of the exterior | foreign minister | - | state
    people's commissar for foreign affairs | foreign minister | - | state
    people's commissar of foreign affairs | foreign minister | - | state
    secretary for external affairs | foreign minister | - | state
    secretary for foreign affairs | foreign minister | - | state
    secretary for foreign and political affairs | foreign minister | - | state
    secretary for relations with states | foreign minister | - | state
    secretary of foreign affairs | foreign minister | - | state
    secretary of foreign relations | foreign minister | - | state
    secretary of state | foreign minister | - | state
    secretary of state for external affairs | foreign minister | - | state
    secretary of state for foreign affairs | foreign minister | - | state
    secretary of state for foreign and commonwealth affairs | foreign minister | - | state
    secretary of state for foreign and political affairs | foreign minister | - | state
    secretary of state for foreign, commonwealth and development affairs | foreign minister | - | \
    state
    state councillor | foreign minister | - | state
    state councillor and foreign minister | foreign minister | - | state
    state councillor for foreign affairs | foreign minister | - | state
    state councilor | foreign minister | - | state
    state councilor and foreign minister | foreign minister | - | state
    state councilor for foreign affairs | foreign minister | - | state
    state minister of foreign affairs | foreign minister | - | state
    top diplomat | foreign minister | - | state
    union foreign minister | foreign minister | - | state
    union minister of external affairs | foreign minister | - | state
    us secretary of state | foreign minister | - | state
    advocate general for scotland | minister | - | state
    agriculture secretary | minister | - | state
    associate minister | minister | - | state
    attorney general | minister | - | state
    attorney-general | minister | - | state
    brexit secretary | minister | - | state
    business and trade secretary | minister | - | state
    business secretary | minister | - | state
    cabinet member | minister | - | state
    cabinet minister | minister | - | state
    cabinet secretary | minister | - | state
    cabinet secretary for foreign and diaspora affairs | minister | - | state
    chancellor of the duchy of lancaster | minister | - | state
    chancellor of the exchequer | minister | - | state
    chief cabinet secretary | minister | - | state
    chief of cabinet of ministers | minister | - | state
    chief of the cabinet of ministers | minister | - | state
    chief secretary | minister | - | state
    chief secretary for administration | minister | - | state
    chief secretary to the treasury | minister | - | state
    colonial secretary | minister | - | state
    commerce secretary | minister | - | state
    commissar | minister | - | state
    commonwealth relations secretary | minister | - | state
    commonwealth secretary | minister | - | state
    communities secretary | minister | - | state
    coordinating minister | minister | - | state
    culture secretary | minister | - | state
    defence secretary | minister | - | state
    defense secretary | minister | - | state
    delegate minister | minister | - | state
    deputy attorney general of the republic | minister | - | state
    development secretary | minister | - | state
    dominions secretary | minister | - | state
    economic secretary | minister | - | state
    economy secretary | minister | - | state
    education secretary | minister | - | state
    employment secretary | minister | - | state
    energy and climate change secretary | minister | - | state
    energy secretary | minister | - | state
    environment secretary | minister | - | state
    exchequer secretary | minister | - | state
    federal councillor | minister | - | state
    federal councilor | minister | - | state
    federal counsellor | minister | - | state
    federal counselor | minister | - | state
    federal minister | minister | - | state
    finance secretary | minister | - | state
    financial secretary | minister | - | state
    financial secretary to the treasury | minister | - | state
    first lord of the admiralty | minister | - | state
    first minister of state | minister | - | state
    health and human services secretary | minister | - | state
    health and social care secretary | minister | - | state
    health secretary | minister | - | state
    heritage secretary | minister | - | state
    high treasurer | minister | - | state
    home secretary | minister | - | state
    homeland security secretary | minister | - | state
    housing secretary | minister | - | state
    india secretary | minister | - | state
    industry secretary | minister | - | state
    interior secretary | minister | - | state
    international development secretary | minister | - | state
    international trade secretary | minister | - | state
    junior minister | minister | - | state
    justice secretary | minister | - | state
    keeper of the seals | minister | - | state
    labor secretary | minister | - | state
    labour secretary | minister | - | state
    leader of the house of commons | minister | - | state
    leader of the house of lords | minister | - | state
    levelling up secretary | minister | - | state
    lord advocate | minister | - | state
    lord chancellor | minister | - | state
    lord high chancellor | minister | - | state
    lord president | minister | - | state
    lord president of the council | minister | - | state
    lord privy seal | minister | - | state
    member of the cabinet | minister | - | state
    member of the council of state | minister | - | state
    member of the executive council | minister | - | state
    member of the federal council | minister | - | state
    member of the government | minister | - | state
    member of the state council | minister | - | state
    minister | minister | - | state
    minister at the prime minister's office | minister | - | state
    minister delegate | minister | - | state
    minister designate | minister | - | state
    minister in attendance | minister | - | state
    minister in charge | minister | - | state
    minister in the presidency | minister | - | state
    minister in the prime minister's office | minister | - | state
    minister mentor | minister | - | state
    minister of state | minister | - | state
    minister of the chancellery | minister | - | state
    minister of the diwan | minister | - | state
    minister of the imperial household | minister | - | state
    minister of the presidency | minister | - | state
    minister of the royal court | minister | - | state
    minister of the royal household | minister | - | state
    minister of the royal office | minister | - | state
    minister without portfolio | minister | - | state
    minister-delegate | minister | - | state
    minister-in-attendance | minister | - | state
    northern ireland secretary | minister | - | state
    overseas development secretary | minister | - | state
    paymaster general | minister | - | state
    people's commissar | minister | - | state
    people's commissar for defence | minister | - | state
    people's commissar for defense | minister | - | state
    people's commissar of defence | minister | - | state
    people's commissar of defense | minister | - | state
    postmaster general | minister | - | state
    president of the board of education | minister | - | state
    president of the board of trade | minister | - | state
    president pro tempore of the council of ministers | minister | - | state
    presidential chief minister | minister | - | state
    prime cabinet secretary | minister | - | state
    provincial minister | minister | - | state
    royal court minister | minister | - | state
    science and technology secretary | minister | - | state
    science secretary | minister | - | state
    scottish secretary | minister | - | state
    secretary for home affairs | minister | - | state
    secretary for justice | minister | - | state
    secretary for security | minister | - | state
    secretary of agriculture | minister | - | state
    secretary of commerce | minister | - | state
    secretary of commerce and labor | minister | - | state
    secretary of commerce and labour | minister | - | state
    secretary of culture | minister | - | state
    secretary of defence | minister | - | state
    secretary of defense | minister | - | state
    secretary of education | minister | - | state
    secretary of energy | minister | - | state
    secretary of environment and natural resources | minister | - | state
    secretary of finance | minister | - | state
    secretary of health | minister | - | state
    secretary of health and human services | minister | - | state
    secretary of home affairs | minister | - | state
    secretary of homeland security | minister | - | state
    secretary of housing and urban development | minister | - | state
    secretary of interior | minister | - | state
    secretary of justice | minister | - | state
    secretary of labor | minister | - | state
    secretary of labour | minister | - | state
    secretary of public education | minister | - | state
    secretary of state for business | minister | - | state
    secretary of state for business and trade | minister | - | state
    secretary of state for commonwealth relations | minister | - | state
    secretary of state for defence | minister | - | state
    secretary of state for defense | minister | - | state
    secretary of state for india | minister | - | state
    secretary of state for international development | minister | - | state
    secretary of state for international trade | minister | - | state
    secretary of state for northern ireland | minister | - | state
    secretary of state for scotland | minister | - | state
    secretary of state for the colonies | minister | - | state
    secretary of state for the home department | minister | - | state
    secretary of state for trade and industry | minister | - | state
    secretary of state for wales | minister | - | state
    secretary of state for war | minister | - | state
    secretary of the air force | minister | - | state
    secretary of the army | minister | - | state
    secretary of the economy | minister | - | state
    secretary of the environment | minister | - | state
    secretary of the interior | minister | - | state
    secretary of the interior and local government | minister | - | state
    secretary of the navy | minister | - | state
    secretary of the treasury | minister | - | state
    secretary of tourism | minister | - | state
    secretary of trade | minister | - | state
    secretary of trade and industry | minister | - | state
    secretary of transport | minister | - | state
    secretary of transportation | minister | - | state
    secretary of veterans affairs | minister | - | state
    secretary of war | minister | - | state
    security secretary | minister | - | state
    senior minister | minister | - | state
    senior minister of state | minister | - | state
    social security secretary | minister | - | state
    state minister | minister | - | state
    technology secretary | minister | - | state
    tourism secretary | minister | - | state
    trade and industry secretary | minister | - | state
    trade negotiator | minister | - | state
    trade representative | minister | - | state
    trade secretary | minister | - | state
    transport secretary | minister | - | state
    transportation secretary | minister | - | state
    treasurer of the commonwealth | minister | - | state
    treasury secretary | minister | - | state
    union minister | minister | - | state
    united states trade representative | minister | - | state
    us trade representative | minister | - | state
    veterans affairs secretary | minister | - | state
    war secretary | minister | - | state
    welsh secretary | minister | - | state
    work and pensions secretary | minister | - | state
    adviser | adviser | - | state
    adviser to the government | adviser | - | state
    adviser to the king | adviser | - | state
    adviser to the president | adviser | - | state
    adviser to the prime minister | adviser | - | state
    advisor | adviser | - | state
    advisor to the government | adviser | - | state
    advisor to the king | adviser | - | state
    advisor to the president | adviser | - | state
    advisor to the prime minister | adviser | - | state
    aide to the president | adviser | - | state
    assistant to the president | adviser | - | state
    assistant to the president for national security affairs | adviser | - | state
    chair of the royal court | adviser | - | state
    chairman of the royal court | adviser | m | state
    chairperson of the royal court | adviser | - | state
    chairwoman of the royal court | adviser | f | state
    chef de cabinet | adviser | - | state
    chief adviser | adviser | - | state
    chief advisor | adviser | - | state
    chief economic adviser | adviser | - | state
    chief economic advisor | adviser | - | state
    chief foreign policy adviser | adviser | - | state
    chief foreign policy advisor | adviser | - | state
    chief of cabinet | adviser | - | state
    chief of staff of the president | adviser | - | state
    chief of staff of the presidential office | adviser | - | state
    chief of staff to the president | adviser | - | state
    chief of staff to the prime minister | adviser | - | state
    chief of the cabinet | adviser | - | state
    chief of the presidential administration | adviser | - | state
    chief of the royal court | adviser | - | state
    chief presidential secretary | adviser | - | state
    chief scientific adviser | adviser | - | state
    chief scientific advisor | adviser | - | state
    climate adviser | adviser | - | state
    climate advisor | adviser | - | state
    climate envoy | adviser | - | state
    counsellor to the king | adviser | - | state
    counsellor to the president | adviser | - | state
    counselor to the king | adviser | - | state
    counselor to the president | adviser | - | state
    counter terrorism adviser | adviser | - | state
    counter terrorism advisor | adviser | - | state
    counter-terrorism adviser | adviser | - | state
    counter-terrorism advisor | adviser | - | state
    court adviser | adviser | - | state
    court advisor | adviser | - | state
    cultural adviser | adviser | - | state
    cultural advisor | adviser | - | state
    deputy chief of staff | adviser | - | state
    deputy head of the presidential administration | adviser | - | state
    deputy national security adviser | adviser | - | state
    deputy national security advisor | adviser | - | state
    deputy secretary of the security council | adviser | - | state
    diplomatic adviser | adviser | - | state
    diplomatic advisor | adviser | - | state
    director of the cabinet | adviser | - | state
    director of the office of the president | adviser | - | state
    director of the president's office | adviser | - | state
    director of the presidential office | adviser | - | state
    economic adviser | adviser | - | state
    economic advisor | adviser | - | state
    economic affairs adviser | adviser | - | state
    economic affairs advisor | adviser | - | state
    first deputy head of the presidential administration | adviser | - | state
    foreign affairs adviser | adviser | - | state
    foreign affairs advisor | adviser | - | state
    foreign policy adviser | adviser | - | state
    foreign policy advisor | adviser | - | state
    head of the chancellery | adviser | - | state
    head of the chancellery of the president | adviser | - | state
    head of the executive office | adviser | - | state
    head of the federal chancellery | adviser | - | state
    head of the office of the president | adviser | - | state
    head of the president's office | adviser | - | state
    head of the presidential administration | adviser | - | state
    head of the presidential executive office | adviser | - | state
    head of the presidential office | adviser | - | state
    head of the prime minister's office | adviser | - | state
    head of the royal court | adviser | - | state
    head of the royal diwan | adviser | - | state
    head of the royal household | adviser | - | state
    homeland security adviser | adviser | - | state
    homeland security advisor | adviser | - | state
    intelligence adviser | adviser | - | state
    intelligence advisor | adviser | - | state
    legal adviser | adviser | - | state
    legal advisor | adviser | - | state
    media adviser | adviser | - | state
    media advisor | adviser | - | state
    military adviser | adviser | - | state
    military advisor | adviser | - | state
    national security adviser | adviser | - | state
    national security advisor | adviser | - | state
    national security council secretary | adviser | - | state
    personal adviser | adviser | - | state
    personal advisor | adviser | - | state
    policy adviser | adviser | - | state
    policy advisor | adviser | - | state
    political adviser | adviser | - | state
    political advisor | adviser | - | state
    president of the privy council | adviser | - | state
    president of the royal court | adviser | - | state
    president of the royal diwan | adviser | - | state
    presidential adviser | adviser | - | state
    presidential advisor | adviser | - | state
    presidential aide | adviser | - | state
    presidential assistant | adviser | - | state
    presidential chief of staff | adviser | - | state
    presidential counsellor | adviser | - | state
    presidential counselor | adviser | - | state
    press adviser | adviser | - | state
    press advisor | adviser | - | state
    prime minister's chief of staff | adviser | - | state
    principal adviser | adviser | - | state
    principal advisor | adviser | - | state
    principal secretary to the prime minister | adviser | - | state
    privy council president | adviser | - | state
    privy councillor | adviser | - | state
    privy councilor | adviser | - | state
    privy counsellor | adviser | - | state
    privy counselor | adviser | - | state
    royal adviser | adviser | - | state
    royal advisor | adviser | - | state
    science adviser | adviser | - | state
    science advisor | adviser | - | state
    scientific adviser | adviser | - | state
    scientific advisor | adviser | - | state
    secretary general of the government | adviser | - | state
    secretary general of the presidency | adviser | - | state
    secretary general of the president's office | adviser | - | state
    secretary general of the élysée | adviser | - | state
    secretary of the national security council | adviser | - | state
    secretary of the security council | adviser | - | state
    secretary of the supreme national security council | adviser | - | state
    secretary-general of the government | adviser | - | state
    secretary-general of the presidency | adviser | - | state
    secretary-general of the president's office | adviser | - | state
    secretary-general of the élysée | adviser | - | state
    security adviser | adviser | - | state
    security advisor | adviser | - | state
    security council secretary | adviser | - | state
    senior adviser | adviser | - | state
    senior adviser to the president | adviser | - | state
    senior advisor | adviser | - | state
    senior advisor to the president | adviser | - | state
    senior counsellor | adviser | - | state
    senior counselor | adviser | - | state
    special adviser | adviser | - | state
    special advisor | adviser | - | state
    special assistant | adviser | - | state
    special assistant to the president | adviser | - | state
    special envoy and adviser | adviser | - | state
    special envoy and advisor | adviser | - | state
    special presidential envoy for climate | adviser | - | state
    state secretary to the president | adviser | - | state
    us national security adviser | adviser | - | state
    us national security advisor | adviser | - | state
    white house chief of staff | adviser | - | state
    additional secretary | official | - | state
    administrative vice minister | official | - | state
    administrative vice-minister | official | - | state
    advocate general | official | - | state
    assistant foreign minister | official | - | state
    assistant minister | official | - | state
    assistant minister of foreign affairs | official | - | state
    assistant private secretary | official | - | state
    assistant secretary | official | - | state
    assistant secretary of defence | official | - | state
    assistant secretary of defense | official | - | state
    assistant secretary of state | official | - | state
    associate justice | official | - | state
    auditor general | official | - | state
    auditor-general | official | - | state
    central bank governor | official | - | state
    chair of the agency | official | - | state
    chair of the central bank | official | - | state
    chair of the central election commission | official | - | state
    chair of the constitutional council | official | - | state
    chair of the constitutional court | official | - | state
    chair of the council of economic advisers | official | - | state
    chair of the council of economic advisors | official | - | state
    chair of the customs committee | official | - | state
    chair of the election commission | official | - | state
    chair of the federal reserve | official | - | state
    chair of the federal reserve board | official | - | state
    chair of the investment agency | official | - | state
    chair of the kgb | official | - | state
    chair of the national bank | official | - | state
    chair of the national development and reform commission | official | - | state
    chair of the national security committee | official | - | state
    chair of the planning commission | official | - | state
    chair of the privy council | official | - | state
    chair of the state committee | official | - | state
    chair of the state planning commission | official | - | state
    chair of the state security committee | official | - | state
    chair of the supreme court | official | - | state
    chair of the supreme judicial council | official | - | state
    chairman of the agency | official | m | state
    chairman of the central bank | official | m | state
    chairman of the central election commission | official | m | state
    chairman of the constitutional council | official | m | state
    chairman of the constitutional court | official | m | state
    chairman of the council of economic advisers | official | m | state
    chairman of the council of economic advisors | official | m | state
    chairman of the customs committee | official | m | state
    chairman of the election commission | official | m | state
    chairman of the federal reserve | official | m | state
    chairman of the federal reserve board | official | m | state
    chairman of the investment agency | official | m | state
    chairman of the kgb | official | m | state
    chairman of the national bank | official | m | state
    chairman of the national development and reform commission | official | m | state
    chairman of the national security committee | official | m | state
    chairman of the planning commission | official | m | state
    chairman of the privy council | official | m | state
    chairman of the state committee | official | m | state
    chairman of the state planning commission | official | m | state
    chairman of the state security committee | official | m | state
    chairman of the supreme court | official | m | state
    chairman of the supreme judicial council | official | m | state
    chairperson of the agency | official | - | state
    chairperson of the central bank | official | - | state
    chairperson of the central election commission | official | - | state
    chairperson of the constitutional council | official | - | state
    chairperson of the constitutional court | official | - | state
    chairperson of the council of economic advisers | official | - | state
    chairperson of the council of economic advisors | official | - | state
    chairperson of the customs committee | official | - | state
    chairperson of the election commission | official | - | state
    chairperson of the federal reserve | official | - | state
    chairperson of the federal reserve board | official | - | state
    chairperson of the investment agency | official | - | state
    chairperson of the kgb | official | - | state
    chairperson of the national bank | official | - | state
    chairperson of the national development and reform commission | official | - | state
    chairperson of the national security committee | official | - | state
    chairperson of the planning commission | official | - | state
    chairperson of the privy council | official | - | state
    chairperson of the state committee | official | - | state
    chairperson of the state planning commission | official | - | state
    chairperson of the state security committee | official | - | state
    chairperson of the supreme court | official | - | state
    chairperson of the supreme judicial council | official | - | state
    chairwoman of the agency | official | f | state
    chairwoman of the central bank | official | f | state
    chairwoman of the central election commission | official | f | state
    chairwoman of the constitutional council | official | f | state
    chairwoman of the constitutional court | official | f | state
    chairwoman of the council of economic advisers | official | f | state
    chairwoman of the council of economic advisors | official | f | state
    chairwoman of the customs committee | official | f | state
    chairwoman of the election commission | official | f | state
    chairwoman of the federal reserve | official | f | state
    chairwoman of the federal reserve board | official | f | state
    chairwoman of the investment agency | official | f | state
    chairwoman of the kgb | official | f | state
    chairwoman of the national bank | official | f | state
    chairwoman of the national development and reform commission | official | f | state
    chairwoman of the national security committee | official | f | state
    chairwoman of the planning commission | official | f | state
    chairwoman of the privy council | official | f | state
    chairwoman of the state committee | official | f | state
    chairwoman of the state planning commission | official | f | state
    chairwoman of the state security committee | official | f | state
    chairwoman of the supreme court | official | f | state
    chairwoman of the supreme judicial council | official | f | state
    chancellor designate | official | - | state
    chancellor-designate | official | - | state
    chief election commissioner | official | - | state
    chief judge | official | - | state
    chief justice | official | - | state
    chief justice of the supreme court | official | - | state
    chief kathi | official | m | state
    chief of intelligence | official | - | state
    chief of state protocol | official | - | state
    chief of the household | official | - | state
    chief prosecutor | official | - | state
    chief sharia judge | official | m | state
    cia director | official | - | state
    civil servant | official | - | state
    clerk of the privy council | official | - | state
    commissioner for human rights | official | - | state
    communications director | official | - | state
    comptroller and auditor general | official | - | state
    comptroller general | official | - | state
    comptroller of the household | official | - | state
    constitutional court president | official | - | state
    councillor of state | official | - | state
    councilor of state | official | - | state
    counsellor of state | official | - | state
    counselor of state | official | - | state
    court marshal | official | - | state
    crown equerry | official | m | state
    department director | official | - | state
    deputy assistant secretary | official | - | state
    deputy assistant secretary of state | official | - | state
    deputy chair of the planning commission | official | - | state
    deputy chairman of the planning commission | official | m | state
    deputy chairperson of the planning commission | official | - | state
    deputy chairwoman of the planning commission | official | f | state
    deputy defence minister | official | - | state
    deputy defence secretary | official | - | state
    deputy defense minister | official | - | state
    deputy defense secretary | official | - | state
    deputy finance minister | official | - | state
    deputy foreign minister | official | - | state
    deputy foreign secretary | official | - | state
    deputy governor | official | - | state
    deputy governor of the central bank | official | - | state
    deputy head of department | official | - | state
    deputy minister | official | - | state
    deputy minister for foreign affairs | official | - | state
    deputy minister of defence | official | - | state
    deputy minister of defense | official | - | state
    deputy minister of foreign affairs | official | - | state
    deputy prefect | official | - | state
    deputy private secretary | official | - | state
    deputy secretary | official | - | state
    deputy secretary of defence | official | - | state
    deputy secretary of defense | official | - | state
    deputy treasury secretary | official | - | state
    diplomatic official | official | - | state
    director general for political affairs | official | - | state
    director general of the department | official | - | state
    director general of the ministry | official | - | state
    director of central intelligence | official | - | state
    director of communications | official | - | state
    director of intelligence | official | - | state
    director of national intelligence | official | - | state
    director of public prosecutions | official | - | state
    director of the central intelligence agency | official | - | state
    director of the department | official | - | state
    director of the federal bureau of investigation | official | - | state
    director of the foreign intelligence service | official | - | state
    director-general of the ministry | official | - | state
    division director | official | - | state
    earl marshal | official | m | state
    elder statesman | official | m | state
    executive vice governor | official | - | state
    executive vice minister | official | - | state
    executive vice-governor | official | - | state
    executive vice-minister | official | - | state
    fbi director | official | - | state
    federal reserve chair | official | - | state
    federal reserve chairman | official | m | state
    federal reserve chairperson | official | - | state
    federal reserve chairwoman | official | f | state
    federal state secretary | official | - | state
    first deputy foreign minister | official | - | state
    first deputy minister | official | - | state
    first deputy minister of foreign affairs | official | - | state
    first lady of the bedchamber | official | f | state
    first vice minister | official | - | state
    first vice-minister | official | - | state
    foreign ministry spokesman | official | m | state
    foreign ministry spokesperson | official | - | state
    foreign ministry spokeswoman | official | f | state
    foreign office spokesman | official | m | state
    garter king of arms | official | m | state
    general prosecutor | official | - | state
    gentleman usher | official | m | state
    government official | official | - | state
    government spokesman | official | m | state
    government spokesperson | official | - | state
    government spokeswoman | official | f | state
    governor elect | official | - | state
    governor of the bank of canada | official | - | state
    governor of the bank of england | official | - | state
    governor of the bank of france | official | - | state
    governor of the bank of japan | official | - | state
    governor of the central bank | official | - | state
    governor of the federal reserve bank | official | - | state
    governor of the national bank | official | - | state
    governor of the people's bank of china | official | - | state
    governor of the reserve bank | official | - | state
    governor of the state bank | official | - | state
    governor-elect | official | - | state
    grand chamberlain | official | - | state
    grand marshal | official | - | state
    grand marshal of the court | official | - | state
    grand master of the court | official | - | state
    grand master of the wardrobe | official | - | state
    grand steward | official | - | state
    grand steward of the imperial household | official | - | state
    head of department | official | - | state
    head of intelligence | official | - | state
    head of the civil service | official | - | state
    head of the department | official | - | state
    head of the household | official | - | state
    head of the imperial house | official | - | state
    head of the intelligence service | official | - | state
    head of the judiciary | official | - | state
    head of the royal house | official | - | state
    high court judge | official | - | state
    human rights commissioner | official | - | state
    intelligence chief | official | - | state
    joint secretary | official | - | state
    justice of the peace | official | - | state
    justice of the supreme court | official | - | state
    keeper of the privy purse | official | - | state
    king elect | official | m | state
    king-elect | official | m | state
    kremlin spokesman | official | m | state
    lady in waiting | official | f | state
    lady of the bedchamber | official | f | state
    lady-in-waiting | official | f | state
    lord chamberlain | official | m | state
    lord chamberlain of the household | official | m | state
    lord chief justice | official | - | state
    lord great chamberlain | official | m | state
    lord high constable | official | m | state
    lord high steward | official | m | state
    lord in waiting | official | m | state
    lord justice | official | - | state
    lord justice clerk | official | - | state
    lord lyon | official | m | state
    lord president of the court of session | official | - | state
    lord steward | official | m | state
    lord-in-waiting | official | m | state
    maid of honor | official | f | state
    maid of honour | official | f | state
    marshal of the court | official | - | state
    marshal of the realm | official | - | state
    master of the horse | official | - | state
    master of the household | official | - | state
    master of the rolls | official | - | state
    mistress of the court | official | f | state
    mistress of the robes | official | f | state
    national bank governor | official | - | state
    ombudsman | official | - | state
    ombudsperson | official | - | state
    ombudswoman | official | f | state
    palace spokesman | official | m | state
    palace spokesperson | official | - | state
    palace spokeswoman | official | f | state
    parliamentary private secretary | official | - | state
    parliamentary secretary | official | - | state
    parliamentary state secretary | official | - | state
    parliamentary under secretary | official | - | state
    parliamentary under secretary of state | official | - | state
    parliamentary under-secretary | official | - | state
    parliamentary under-secretary of state | official | - | state
    parliamentary vice minister | official | - | state
    parliamentary vice-minister | official | - | state
    permanent secretary | official | - | state
    permanent under secretary | official | - | state
    permanent under secretary of state | official | - | state
    permanent under-secretary | official | - | state
    political director | official | - | state
    pope emeritus | official | m | state
    president elect | official | - | state
    president of the bundesbank | official | - | state
    president of the central bank | official | - | state
    president of the constitutional council | official | - | state
    president of the constitutional court | official | - | state
    president of the constitutional tribunal | official | - | state
    president of the council of grandees | official | - | state
    president of the council of the judiciary | official | - | state
    president of the court | official | - | state
    president of the court of appeal | official | - | state
    president of the court of cassation | official | - | state
    president of the court of justice | official | - | state
    president of the federal bank | official | - | state
    president of the federal constitutional court | official | - | state
    president of the federal reserve bank | official | - | state
    president of the federal supreme court | official | - | state
    president of the high court | official | - | state
    president of the national bank | official | - | state
    president of the supreme court | official | - | state
    president of the supreme court of justice | official | - | state
    president of the supreme people's court | official | - | state
    president of the supreme tribunal | official | - | state
    president of the tribunal | official | - | state
    president-elect | official | - | state
    presidential press secretary | official | - | state
    presidential spokesman | official | m | state
    presidential spokesperson | official | - | state
    presidential spokeswoman | official | f | state
    presiding judge | official | - | state
    press secretary | official | - | state
    press secretary of the president | official | - | state
    press secretary to the president | official | - | state
    pretender | official | - | state
    prime minister designate | official | - | state
    prime minister elect | official | - | state
    prime minister-designate | official | - | state
    prime minister-elect | official | - | state
    principal deputy assistant secretary | official | - | state
    principal private secretary | official | - | state
    principal secretary | official | - | state
    private secretary | official | - | state
    private secretary to the king | official | - | state
    private secretary to the queen | official | - | state
    procurator general | official | - | state
    procurator-general | official | - | state
    prosecutor general | official | - | state
    prosecutor general of the people's procuratorate | official | - | state
    prosecutor-general | official | - | state
    public prosecutor | official | - | state
    reserve bank governor | official | - | state
    secretary of state for trade promotion | official | - | state
    secretary of the cabinet | official | - | state
    secretary to the cabinet | official | - | state
    secretary to the government | official | - | state
    senior official | official | - | state
    social secretary | official | - | state
    solicitor general | official | - | state
    solicitor-general | official | - | state
    spokesman | official | m | state
    spokesman for the president | official | m | state
    spokesperson | official | - | state
    spokesperson for the president | official | - | state
    spokeswoman | official | f | state
    state department spokesman | official | m | state
    state department spokesperson | official | - | state
    state department spokeswoman | official | f | state
    state prosecutor | official | - | state
    state secretary | official | - | state
    state secretary for foreign affairs | official | - | state
    statesman | official | m | state
    stateswoman | official | f | state
    supreme court judge | official | - | state
    supreme court justice | official | - | state
    supreme court president | official | - | state
    surgeon general | official | - | state
    treasurer of the household | official | - | state
    under secretary | official | - | state
    under secretary of defence | official | - | state
    under secretary of defense | official | - | state
    under secretary of state | official | - | state
    under secretary of state for political affairs | official | - | state
    under-secretary | official | - | state
    undersecretary | official | - | state
    undersecretary of foreign affairs | official | - | state
    undersecretary of state | official | - | state
    union home secretary | official | - | state
    vice chamberlain of the household | official | - | state
    vice foreign minister | official | - | state
    vice governor | official | - | state
    vice governor of the province | official | - | state
    vice minister | official | - | state
    vice minister of foreign affairs | official | - | state
    vice president elect | official | - | state
    vice president of the supreme court | official | - | state
    vice president-elect | official | - | state
    vice-governor | official | - | state
    vice-governor of the province | official | - | state
    vice-minister | official | - | state
    vice-minister of foreign affairs | official | - | state
    vice-president of the supreme court | official | - | state
    vice-president-elect | official | - | state
    white house chief usher | official | - | state
    white house communications director | official | - | state
    white house counsel | official | - | state
    white house press secretary | official | - | state
    white house social secretary | official | - | state
    white house spokesman | official | m | state
    white house spokesperson | official | - | state
    white house spokeswoman | official | f | state
    woman of the bedchamber | official | f | state
    althing president | speaker | - | parliament
    althing speaker | speaker | - | parliament
    amyotha hluttaw president | speaker | - | parliament
    amyotha hluttaw speaker | speaker | - | parliament
    assembly of representatives president | speaker | - | parliament
    assembly of representatives speaker | speaker | - | parliament
    assembly of the republic president | speaker | - | parliament
    assembly of the republic speaker | speaker | - | parliament
    assembly president | speaker | - | parliament
    assembly speaker | speaker | - | parliament
    bundesrat president | speaker | - | parliament
    bundesrat speaker | speaker | - | parliament
    bundestag president | speaker | - | parliament
    bundestag speaker | speaker | - | parliament
    cathaoirleach | speaker | - | parliament
    ceann comhairle | speaker | - | parliament
    chair of the althing | speaker | - | parliament
    chair of the amyotha hluttaw | speaker | - | parliament
    chair of the assembly | speaker | - | parliament
    chair of the assembly of experts | speaker | - | parliament
    chair of the assembly of representatives | speaker | - | parliament
    chair of the assembly of the republic | speaker | - | parliament
    chair of the bundesrat | speaker | - | parliament
    chair of the bundestag | speaker | - | parliament
    chair of the chamber | speaker | - | parliament
    chair of the chamber of councillors | speaker | - | parliament
    chair of the chamber of councilors | speaker | - | parliament
    chair of the chamber of deputies | speaker | - | parliament
    chair of the chamber of nations | speaker | - | parliament
    chair of the chamber of representatives | speaker | - | parliament
    chair of the chinese people's political consultative conference | speaker | - | parliament
    chair of the congress | speaker | - | parliament
    chair of the congress of deputies | speaker | - | parliament
    chair of the congress of the republic | speaker | - | parliament
    chair of the consultative assembly | speaker | - | parliament
    chair of the consultative assembly of shura | speaker | - | parliament
    chair of the consultative council | speaker | - | parliament
    chair of the council of elders | speaker | - | parliament
    chair of the council of nationalities | speaker | - | parliament
    chair of the council of representatives | speaker | - | parliament
    chair of the council of states | speaker | - | parliament
    chair of the council of the federation | speaker | - | parliament
    chair of the council of the nation | speaker | - | parliament
    chair of the council of the republic | speaker | - | parliament
    chair of the cppcc | speaker | - | parliament
    chair of the cppcc national committee | speaker | - | parliament
    chair of the dewan negara | speaker | - | parliament
    chair of the dewan rakyat | speaker | - | parliament
    chair of the dewan undangan negeri | speaker | - | parliament
    chair of the duma | speaker | - | parliament
    chair of the dáil | speaker | - | parliament
    chair of the eduskunta | speaker | - | parliament
    chair of the expediency council | speaker | - | parliament
    chair of the expediency discernment council | speaker | - | parliament
    chair of the federal assembly | speaker | - | parliament
    chair of the federal parliament | speaker | - | parliament
    chair of the federation council | speaker | - | parliament
    chair of the folketing | speaker | - | parliament
    chair of the general people's congress | speaker | - | parliament
    chair of the grand national assembly | speaker | - | parliament
    chair of the great khural | speaker | - | parliament
    chair of the great national assembly | speaker | - | parliament
    chair of the guardian council | speaker | - | parliament
    chair of the halk maslahaty | speaker | - | parliament
    chair of the hluttaw | speaker | - | parliament
    chair of the house | speaker | - | parliament
    chair of the house of assembly | speaker | - | parliament
    chair of the house of chiefs | speaker | - | parliament
    chair of the house of commons | speaker | - | parliament
    chair of the house of councillors | speaker | - | parliament
    chair of the house of councilors | speaker | - | parliament
    chair of the house of deputies | speaker | - | parliament
    chair of the house of elders | speaker | - | parliament
    chair of the house of federation | speaker | - | parliament
    chair of the house of lords | speaker | - | parliament
    chair of the house of nationalities | speaker | - | parliament
    chair of the house of peoples | speaker | - | parliament
    chair of the house of representatives | speaker | - | parliament
    chair of the house of the people | speaker | - | parliament
    chair of the islamic consultative assembly | speaker | - | parliament
    chair of the jatiya sangsad | speaker | - | parliament
    chair of the jogorku kenesh | speaker | - | parliament
    chair of the knesset | speaker | - | parliament
    chair of the landtag | speaker | - | parliament
    chair of the lawmaking chamber | speaker | - | parliament
    chair of the legislative assembly | speaker | - | parliament
    chair of the legislative chamber | speaker | - | parliament
    chair of the legislative council | speaker | - | parliament
    chair of the legislative yuan | speaker | - | parliament
    chair of the legislature | speaker | - | parliament
    chair of the lok sabha | speaker | - | parliament
    chair of the lower chamber | speaker | - | parliament
    chair of the lower house | speaker | - | parliament
    chair of the lower house of parliament | speaker | - | parliament
    chair of the majlis | speaker | - | parliament
    chair of the majlisi milli | speaker | - | parliament
    chair of the majlisi namoyandagon | speaker | - | parliament
    chair of the majlisi oli | speaker | - | parliament
    chair of the mazhilis | speaker | - | parliament
    chair of the mejlis | speaker | - | parliament
    chair of the milli majlis | speaker | - | parliament
    chair of the national assembly | speaker | - | parliament
    chair of the national committee of the chinese people's political consultative conference | \
    speaker | - | parliament
    chair of the national congress | speaker | - | parliament
    chair of the national council | speaker | - | parliament
    chair of the national legislative assembly | speaker | - | parliament
    chair of the national parliament | speaker | - | parliament
    chair of the national people's congress | speaker | - | parliament
    chair of the northern ireland assembly | speaker | - | parliament
    chair of the npc standing committee | speaker | - | parliament
    chair of the národná rada | speaker | - | parliament
    chair of the oireachtas | speaker | - | parliament
    chair of the oliy majlis | speaker | - | parliament
    chair of the parliament | speaker | - | parliament
    chair of the parliamentary assembly | speaker | - | parliament
    chair of the people's assembly | speaker | - | parliament
    chair of the people's consultative assembly | speaker | - | parliament
    chair of the people's council | speaker | - | parliament
    chair of the people's majlis | speaker | - | parliament
    chair of the people's national assembly | speaker | - | parliament
    chair of the people's representative council | speaker | - | parliament
    chair of the provincial assembly | speaker | - | parliament
    chair of the pyithu hluttaw | speaker | - | parliament
    chair of the rajya sabha | speaker | - | parliament
    chair of the regional parliament | speaker | - | parliament
    chair of the regional representative council | speaker | - | parliament
    chair of the riigikogu | speaker | - | parliament
    chair of the riksdag | speaker | - | parliament
    chair of the saeima | speaker | - | parliament
    chair of the scottish parliament | speaker | - | parliament
    chair of the seanad | speaker | - | parliament
    chair of the seimas | speaker | - | parliament
    chair of the sejm | speaker | - | parliament
    chair of the senate | speaker | - | parliament
    chair of the shura council | speaker | - | parliament
    chair of the skupština | speaker | - | parliament
    chair of the sobranie | speaker | - | parliament
    chair of the soviet of nationalities | speaker | - | parliament
    chair of the soviet of the union | speaker | - | parliament
    chair of the standing committee | speaker | - | parliament
    chair of the standing committee of the national people's congress | speaker | - | parliament
    chair of the standing committee of the npc | speaker | - | parliament
    chair of the standing committee of the supreme people's assembly | speaker | - | parliament
    chair of the state assembly | speaker | - | parliament
    chair of the state duma | speaker | - | parliament
    chair of the state great khural | speaker | - | parliament
    chair of the states general | speaker | - | parliament
    chair of the storting | speaker | - | parliament
    chair of the supreme council | speaker | - | parliament
    chair of the supreme people's assembly | speaker | - | parliament
    chair of the supreme soviet | speaker | - | parliament
    chair of the transitional parliament | speaker | - | parliament
    chair of the upper chamber | speaker | - | parliament
    chair of the upper house | speaker | - | parliament
    chair of the upper house of parliament | speaker | - | parliament
    chair of the verkhovna rada | speaker | - | parliament
    chair of the welsh parliament | speaker | - | parliament
    chair of the zhogorku kenesh | speaker | - | parliament
    chairman of the althing | speaker | m | parliament
    chairman of the amyotha hluttaw | speaker | m | parliament
    chairman of the assembly | speaker | m | parliament
    chairman of the assembly of experts | speaker | m | parliament
    chairman of the assembly of representatives | speaker | m | parliament
    chairman of the assembly of the republic | speaker | m | parliament
    chairman of the bundesrat | speaker | m | parliament
    chairman of the bundestag | speaker | m | parliament
    chairman of the chamber | speaker | m | parliament
    chairman of the chamber of councillors | speaker | m | parliament
    chairman of the chamber of councilors | speaker | m | parliament
    chairman of the chamber of deputies | speaker | m | parliament
    chairman of the chamber of nations | speaker | m | parliament
    chairman of the chamber of representatives | speaker | m | parliament
    chairman of the chinese people's political consultative conference | speaker | m | parliament
    chairman of the congress | speaker | m | parliament
    chairman of the congress of deputies | speaker | m | parliament
    chairman of the congress of the republic | speaker | m | parliament
    chairman of the consultative assembly | speaker | m | parliament
    chairman of the consultative assembly of shura | speaker | m | parliament
    chairman of the consultative council | speaker | m | parliament
    chairman of the council of elders | speaker | m | parliament
    chairman of the council of nationalities | speaker | m | parliament
    chairman of the council of representatives | speaker | m | parliament
    chairman of the council of states | speaker | m | parliament
    chairman of the council of the federation | speaker | m | parliament
    chairman of the council of the nation | speaker | m | parliament
    chairman of the council of the republic | speaker | m | parliament
    chairman of the cppcc | speaker | m | parliament
    chairman of the cppcc national committee | speaker | m | parliament
    chairman of the dewan negara | speaker | m | parliament
    chairman of the dewan rakyat | speaker | m | parliament
    chairman of the dewan undangan negeri | speaker | m | parliament
    chairman of the duma | speaker | m | parliament
    chairman of the dáil | speaker | m | parliament
    chairman of the eduskunta | speaker | m | parliament
    chairman of the expediency council | speaker | m | parliament
    chairman of the expediency discernment council | speaker | m | parliament
    chairman of the federal assembly | speaker | m | parliament
    chairman of the federal parliament | speaker | m | parliament
    chairman of the federation council | speaker | m | parliament
    chairman of the folketing | speaker | m | parliament
    chairman of the general people's congress | speaker | m | parliament
    chairman of the grand national assembly | speaker | m | parliament
    chairman of the great khural | speaker | m | parliament
    chairman of the great national assembly | speaker | m | parliament
    chairman of the guardian council | speaker | m | parliament
    chairman of the halk maslahaty | speaker | m | parliament
    chairman of the hluttaw | speaker | m | parliament
    chairman of the house | speaker | m | parliament
    chairman of the house of assembly | speaker | m | parliament
    chairman of the house of chiefs | speaker | m | parliament
    chairman of the house of commons | speaker | m | parliament
    chairman of the house of councillors | speaker | m | parliament
    chairman of the house of councilors | speaker | m | parliament
    chairman of the house of deputies | speaker | m | parliament
    chairman of the house of elders | speaker | m | parliament
    chairman of the house of federation | speaker | m | parliament
    chairman of the house of lords | speaker | m | parliament
    chairman of the house of nationalities | speaker | m | parliament
    chairman of the house of peoples | speaker | m | parliament
    chairman of the house of representatives | speaker | m | parliament
    chairman of the house of the people | speaker | m | parliament
    chairman of the islamic consultative assembly | speaker | m | parliament
    chairman of the jatiya sangsad | speaker | m | parliament
    chairman of the jogorku kenesh | speaker | m | parliament
    chairman of the knesset | speaker | m | parliament
    chairman of the landtag | speaker | m | parliament
    chairman of the lawmaking chamber | speaker | m | parliament
    chairman of the legislative assembly | speaker | m | parliament
    chairman of the legislative chamber | speaker | m | parliament
    chairman of the legislative council | speaker | m | parliament
    chairman of the legislative yuan | speaker | m | parliament
    chairman of the legislature | speaker | m | parliament
    chairman of the lok sabha | speaker | m | parliament
    chairman of the lower chamber | speaker | m | parliament
    chairman of the lower house | speaker | m | parliament
    chairman of the lower house of parliament | speaker | m | parliament
    chairman of the majlis | speaker | m | parliament
    chairman of the majlisi milli | speaker | m | parliament
    chairman of the majlisi namoyandagon | speaker | m | parliament
    chairman of the majlisi oli | speaker | m | parliament
    chairman of the mazhilis | speaker | m | parliament
    chairman of the mejlis | speaker | m | parliament
    chairman of the milli majlis | speaker | m | parliament
    chairman of the national assembly | speaker | m | parliament
    chairman of the national committee of the chinese people's political consultative conference | \
    speaker | m | parliament
    chairman of the national congress | speaker | m | parliament
    chairman of the national council | speaker | m | parliament
    chairman of the national legislative assembly | speaker | m | parliament
    chairman of the national parliament | speaker | m | parliament
    chairman of the national people's congress | speaker | m | parliament
    chairman of the northern ireland assembly | speaker | m | parliament
    chairman of the npc standing committee | speaker | m | parliament
    chairman of the národná rada | speaker | m | parliament
    chairman of the oireachtas | speaker | m | parliament
    chairman of the oliy majlis | speaker | m | parliament
    chairman of the parliament | speaker | m | parliament
    chairman of the parliamentary assembly | speaker | m | parliament
    chairman of the people's assembly | speaker | m | parliament
    chairman of the people's consultative assembly | speaker | m | parliament
    chairman of the people's council | speaker | m | parliament
    chairman of the people's majlis | speaker | m | parliament
    chairman of the people's national assembly | speaker | m | parliament
    chairman of the people's representative council | speaker | m | parliament
    chairman of the provincial assembly | speaker | m | parliament
    chairman of the pyithu hluttaw | speaker | m | parliament
    chairman of the rajya sabha | speaker | m | parliament
    chairman of the regional parliament | speaker | m | parliament
    chairman of the regional representative council | speaker | m | parliament
    chairman of the riigikogu | speaker | m | parliament
    chairman of the riksdag | speaker | m | parliament
    chairman of the saeima | speaker | m | parliament
    chairman of the scottish parliament | speaker | m | parliament
    chairman of the seanad | speaker | m | parliament
    chairman of the seimas | speaker | m | parliament
    chairman of the sejm | speaker | m | parliament
    chairman of the senate | speaker | m | parliament
    chairman of the shura council | speaker | m | parliament
    chairman of the skupština | speaker | m | parliament
    chairman of the sobranie | speaker | m | parliament
    chairman of the soviet of nationalities | speaker | m | parliament
    chairman of the soviet of the union | speaker | m | parliament
    chairman of the standing committee | speaker | m | parliament
    chairman of the standing committee of the national people's congress | speaker | m | parliament
    chairman of the standing committee of the npc | speaker | m | parliament
    chairman of the standing committee of the supreme people's assembly | speaker | m | parliament
    chairman of the state assembly | speaker | m | parliament
    chairman of the state duma | speaker | m | parliament
    chairman of the state great khural | speaker | m | parliament
    chairman of the states general | speaker | m | parliament
    chairman of the storting | speaker | m | parliament
    chairman of the supreme council | speaker | m | parliament
    chairman of the supreme people's assembly | speaker | m | parliament
    chairman of the supreme soviet | speaker | m | parliament
    chairman of the transitional parliament | speaker | m | parliament
    chairman of the upper chamber | speaker | m | parliament
    chairman of the upper house | speaker | m | parliament
    chairman of the upper house of parliament | speaker | m | parliament
    chairman of the verkhovna rada | speaker | m | parliament
    chairman of the welsh parliament | speaker | m | parliament
    chairman of the zhogorku kenesh | speaker | m | parliament
    chairperson of the althing | speaker | - | parliament
    chairperson of the amyotha hluttaw | speaker | - | parliament
    chairperson of the assembly | speaker | - | parliament
    chairperson of the assembly of experts | speaker | - | parliament
    chairperson of the assembly of representatives | speaker | - | parliament
    chairperson of the assembly of the republic | speaker | - | parliament
    chairperson of the bundesrat | speaker | - | parliament
    chairperson of the bundestag | speaker | - | parliament
    chairperson of the chamber | speaker | - | parliament
    chairperson of the chamber of councillors | speaker | - | parliament
    chairperson of the chamber of councilors | speaker | - | parliament
    chairperson of the chamber of deputies | speaker | - | parliament
    chairperson of the chamber of nations | speaker | - | parliament
    chairperson of the chamber of representatives | speaker | - | parliament
    chairperson of the chinese people's political consultative conference | speaker | - | parliament
    chairperson of the congress | speaker | - | parliament
    chairperson of the congress of deputies | speaker | - | parliament
    chairperson of the congress of the republic | speaker | - | parliament
    chairperson of the consultative assembly | speaker | - | parliament
    chairperson of the consultative assembly of shura | speaker | - | parliament
    chairperson of the consultative council | speaker | - | parliament
    chairperson of the council of elders | speaker | - | parliament
    chairperson of the council of nationalities | speaker | - | parliament
    chairperson of the council of representatives | speaker | - | parliament
    chairperson of the council of states | speaker | - | parliament
    chairperson of the council of the federation | speaker | - | parliament
    chairperson of the council of the nation | speaker | - | parliament
    chairperson of the council of the republic | speaker | - | parliament
    chairperson of the cppcc | speaker | - | parliament
    chairperson of the cppcc national committee | speaker | - | parliament
    chairperson of the dewan negara | speaker | - | parliament
    chairperson of the dewan rakyat | speaker | - | parliament
    chairperson of the dewan undangan negeri | speaker | - | parliament
    chairperson of the duma | speaker | - | parliament
    chairperson of the dáil | speaker | - | parliament
    chairperson of the eduskunta | speaker | - | parliament
    chairperson of the expediency council | speaker | - | parliament
    chairperson of the expediency discernment council | speaker | - | parliament
    chairperson of the federal assembly | speaker | - | parliament
    chairperson of the federal parliament | speaker | - | parliament
    chairperson of the federation council | speaker | - | parliament
    chairperson of the folketing | speaker | - | parliament
    chairperson of the general people's congress | speaker | - | parliament
    chairperson of the grand national assembly | speaker | - | parliament
    chairperson of the great khural | speaker | - | parliament
    chairperson of the great national assembly | speaker | - | parliament
    chairperson of the guardian council | speaker | - | parliament
    chairperson of the halk maslahaty | speaker | - | parliament
    chairperson of the hluttaw | speaker | - | parliament
    chairperson of the house | speaker | - | parliament
    chairperson of the house of assembly | speaker | - | parliament
    chairperson of the house of chiefs | speaker | - | parliament
    chairperson of the house of commons | speaker | - | parliament
    chairperson of the house of councillors | speaker | - | parliament
    chairperson of the house of councilors | speaker | - | parliament
    chairperson of the house of deputies | speaker | - | parliament
    chairperson of the house of elders | speaker | - | parliament
    chairperson of the house of federation | speaker | - | parliament
    chairperson of the house of lords | speaker | - | parliament
    chairperson of the house of nationalities | speaker | - | parliament
    chairperson of the house of peoples | speaker | - | parliament
    chairperson of the house of representatives | speaker | - | parliament
    chairperson of the house of the people | speaker | - | parliament
    chairperson of the islamic consultative assembly | speaker | - | parliament
    chairperson of the jatiya sangsad | speaker | - | parliament
    chairperson of the jogorku kenesh | speaker | - | parliament
    chairperson of the knesset | speaker | - | parliament
    chairperson of the landtag | speaker | - | parliament
    chairperson of the lawmaking chamber | speaker | - | parliament
    chairperson of the legislative assembly | speaker | - | parliament
    chairperson of the legislative chamber | speaker | - | parliament
    chairperson of the legislative council | speaker | - | parliament
    chairperson of the legislative yuan | speaker | - | parliament
    chairperson of the legislature | speaker | - | parliament
    chairperson of the lok sabha | speaker | - | parliament
    chairperson of the lower chamber | speaker | - | parliament
    chairperson of the lower house | speaker | - | parliament
    chairperson of the lower house of parliament | speaker | - | parliament
    chairperson of the majlis | speaker | - | parliament
    chairperson of the majlisi milli | speaker | - | parliament
    chairperson of the majlisi namoyandagon | speaker | - | parliament
    chairperson of the majlisi oli | speaker | - | parliament
    chairperson of the mazhilis | speaker | - | parliament
    chairperson of the mejlis | speaker | - | parliament
    chairperson of the milli majlis | speaker | - | parliament
    chairperson of the national assembly | speaker | - | parliament
    chairperson of the national committee of the chinese people's political consultative \
    conference | speaker | - | parliament
    chairperson of the national congress | speaker | - | parliament
    chairperson of the national council | speaker | - | parliament
    chairperson of the national legislative assembly | speaker | - | parliament
    chairperson of the national parliament | speaker | - | parliament
    chairperson of the national people's congress | speaker | - | parliament
    chairperson of the northern ireland assembly | speaker | - | parliament
    chairperson of the npc standing committee | speaker | - | parliament
    chairperson of the národná rada | speaker | - | parliament
    chairperson of the oireachtas | speaker | - | parliament
    chairperson of the oliy majlis | speaker | - | parliament
    chairperson of the parliament | speaker | - | parliament
    chairperson of the parliamentary assembly | speaker | - | parliament
    chairperson of the people's assembly | speaker | - | parliament
    chairperson of the people's consultative assembly | speaker | - | parliament
    chairperson of the people's council | speaker | - | parliament
    chairperson of the people's majlis | speaker | - | parliament
    chairperson of the people's national assembly | speaker | - | parliament
    chairperson of the people's representative council | speaker | - | parliament
    chairperson of the provincial assembly | speaker | - | parliament
    chairperson of the pyithu hluttaw | speaker | - | parliament
    chairperson of the rajya sabha | speaker | - | parliament
    chairperson of the regional parliament | speaker | - | parliament
    chairperson of the regional representative council | speaker | - | parliament
    chairperson of the riigikogu | speaker | - | parliament
    chairperson of the riksdag | speaker | - | parliament
    chairperson of the saeima | speaker | - | parliament
    chairperson of the scottish parliament | speaker | - | parliament
    chairperson of the seanad | speaker | - | parliament
    chairperson of the seimas | speaker | - | parliament
    chairperson of the sejm | speaker | - | parliament
    chairperson of the senate | speaker | - | parliament
    chairperson of the shura council | speaker | - | parliament
    chairperson of the skupština | speaker | - | parliament
    chairperson of the sobranie | speaker | - | parliament
    chairperson of the soviet of nationalities | speaker | - | parliament
    chairperson of the soviet of the union | speaker | - | parliament
    chairperson of the standing committee | speaker | - | parliament
    chairperson of the standing committee of the national people's congress | speaker | - | \
    parliament
    chairperson of the standing committee of the npc | speaker | - | parliament
    chairperson of the standing committee of the supreme people's assembly | speaker | - | \
    parliament
    chairperson of the state assembly | speaker | - | parliament
    chairperson of the state duma | speaker | - | parliament
    chairperson of the state great khural | speaker | - | parliament
    chairperson of the states general | speaker | - | parliament
    chairperson of the storting | speaker | - | parliament
    chairperson of the supreme council | speaker | - | parliament
    chairperson of the supreme people's assembly | speaker | - | parliament
    chairperson of the supreme soviet | speaker | - | parliament
    chairperson of the transitional parliament | speaker | - | parliament
    chairperson of the upper chamber | speaker | - | parliament
    chairperson of the upper house | speaker | - | parliament
    chairperson of the upper house of parliament | speaker | - | parliament
    chairperson of the verkhovna rada | speaker | - | parliament
    chairperson of the welsh parliament | speaker | - | parliament
    chairperson of the zhogorku kenesh | speaker | - | parliament
    chairwoman of the althing | speaker | f | parliament
    chairwoman of the amyotha hluttaw | speaker | f | parliament
    chairwoman of the assembly | speaker | f | parliament
    chairwoman of the assembly of experts | speaker | f | parliament
    chairwoman of the assembly of representatives | speaker | f | parliament
    chairwoman of the assembly of the republic | speaker | f | parliament
    chairwoman of the bundesrat | speaker | f | parliament
    chairwoman of the bundestag | speaker | f | parliament
    chairwoman of the chamber | speaker | f | parliament
    chairwoman of the chamber of councillors | speaker | f | parliament
    chairwoman of the chamber of councilors | speaker | f | parliament
    chairwoman of the chamber of deputies | speaker | f | parliament
    chairwoman of the chamber of nations | speaker | f | parliament
    chairwoman of the chamber of representatives | speaker | f | parliament
    chairwoman of the chinese people's political consultative conference | speaker | f | parliament
    chairwoman of the congress | speaker | f | parliament
    chairwoman of the congress of deputies | speaker | f | parliament
    chairwoman of the congress of the republic | speaker | f | parliament
    chairwoman of the consultative assembly | speaker | f | parliament
    chairwoman of the consultative assembly of shura | speaker | f | parliament
    chairwoman of the consultative council | speaker | f | parliament
    chairwoman of the council of elders | speaker | f | parliament
    chairwoman of the council of nationalities | speaker | f | parliament
    chairwoman of the council of representatives | speaker | f | parliament
    chairwoman of the council of states | speaker | f | parliament
    chairwoman of the council of the federation | speaker | f | parliament
    chairwoman of the council of the nation | speaker | f | parliament
    chairwoman of the council of the republic | speaker | f | parliament
    chairwoman of the cppcc | speaker | f | parliament
    chairwoman of the cppcc national committee | speaker | f | parliament
    chairwoman of the dewan negara | speaker | f | parliament
    chairwoman of the dewan rakyat | speaker | f | parliament
    chairwoman of the dewan undangan negeri | speaker | f | parliament
    chairwoman of the duma | speaker | f | parliament
    chairwoman of the dáil | speaker | f | parliament
    chairwoman of the eduskunta | speaker | f | parliament
    chairwoman of the expediency council | speaker | f | parliament
    chairwoman of the expediency discernment council | speaker | f | parliament
    chairwoman of the federal assembly | speaker | f | parliament
    chairwoman of the federal parliament | speaker | f | parliament
    chairwoman of the federation council | speaker | f | parliament
    chairwoman of the folketing | speaker | f | parliament
    chairwoman of the general people's congress | speaker | f | parliament
    chairwoman of the grand national assembly | speaker | f | parliament
    chairwoman of the great khural | speaker | f | parliament
    chairwoman of the great national assembly | speaker | f | parliament
    chairwoman of the guardian council | speaker | f | parliament
    chairwoman of the halk maslahaty | speaker | f | parliament
    chairwoman of the hluttaw | speaker | f | parliament
    chairwoman of the house | speaker | f | parliament
    chairwoman of the house of assembly | speaker | f | parliament
    chairwoman of the house of chiefs | speaker | f | parliament
    chairwoman of the house of commons | speaker | f | parliament
    chairwoman of the house of councillors | speaker | f | parliament
    chairwoman of the house of councilors | speaker | f | parliament
    chairwoman of the house of deputies | speaker | f | parliament
    chairwoman of the house of elders | speaker | f | parliament
    chairwoman of the house of federation | speaker | f | parliament
    chairwoman of the house of lords | speaker | f | parliament
    chairwoman of the house of nationalities | speaker | f | parliament
    chairwoman of the house of peoples | speaker | f | parliament
    chairwoman of the house of representatives | speaker | f | parliament
    chairwoman of the house of the people | speaker | f | parliament
    chairwoman of the islamic consultative assembly | speaker | f | parliament
    chairwoman of the jatiya sangsad | speaker | f | parliament
    chairwoman of the jogorku kenesh | speaker | f | parliament
    chairwoman of the knesset | speaker | f | parliament
    chairwoman of the landtag | speaker | f | parliament
    chairwoman of the lawmaking chamber | speaker | f | parliament
    chairwoman of the legislative assembly | speaker | f | parliament
    chairwoman of the legislative chamber | speaker | f | parliament
    chairwoman of the legislative council | speaker | f | parliament
    chairwoman of the legislative yuan | speaker | f | parliament
    chairwoman of the legislature | speaker | f | parliament
    chairwoman of the lok sabha | speaker | f | parliament
    chairwoman of the lower chamber | speaker | f | parliament
    chairwoman of the lower house | speaker | f | parliament
    chairwoman of the lower house of parliament | speaker | f | parliament
    chairwoman of the majlis | speaker | f | parliament
    chairwoman of the majlisi milli | speaker | f | parliament
    chairwoman of the majlisi namoyandagon | speaker | f | parliament
    chairwoman of the majlisi oli | speaker | f | parliament
    chairwoman of the mazhilis | speaker | f | parliament
    chairwoman of the mejlis | speaker | f | parliament
    chairwoman of the milli majlis | speaker | f | parliament
    chairwoman of the national assembly | speaker | f | parliament
    chairwoman of the national committee of the chinese people's political consultative conference \
    | speaker | f | parliament
    chairwoman of the national congress | speaker | f | parliament
    chairwoman of the national council | speaker | f | parliament
    chairwoman of the national legislative assembly | speaker | f | parliament
    chairwoman of the national parliament | speaker | f | parliament
    chairwoman of the national people's congress | speaker | f | parliament
    chairwoman of the northern ireland assembly | speaker | f | parliament
    chairwoman of the npc standing committee | speaker | f | parliament
    chairwoman of the národná rada | speaker | f | parliament
    chairwoman of the oireachtas | speaker | f | parliament
    chairwoman of the oliy majlis | speaker | f | parliament
    chairwoman of the parliament | speaker | f | parliament
    chairwoman of the parliamentary assembly | speaker | f | parliament
    chairwoman of the people's assembly | speaker | f | parliament
    chairwoman of the people's consultative assembly | speaker | f | parliament
    chairwoman of the people's council | speaker | f | parliament
    chairwoman of the people's majlis | speaker | f | parliament
    chairwoman of the people's national assembly | speaker | f | parliament
    chairwoman of the people's representative council | speaker | f | parliament
    chairwoman of the provincial assembly | speaker | f | parliament
    chairwoman of the pyithu hluttaw | speaker | f | parliament
    chairwoman of the rajya sabha | speaker | f | parliament
    chairwoman of the regional parliament | speaker | f | parliament
    chairwoman of the regional representative council | speaker | f | parliament
    chairwoman of the riigikogu | speaker | f | parliament
    chairwoman of the riksdag | speaker | f | parliament
    chairwoman of the saeima | speaker | f | parliament
    chairwoman of the scottish parliament | speaker | f | parliament
    chairwoman of the seanad | speaker | f | parliament
    chairwoman of the seimas | speaker | f | parliament
    chairwoman of the sejm | speaker | f | parliament
    chairwoman of the senate | speaker | f | parliament
    chairwoman of the shura council | speaker | f | parliament
    chairwoman of the skupština | speaker | f | parliament
    chairwoman of the sobranie | speaker | f | parliament
    chairwoman of the soviet of nationalities | speaker | f | parliament
    chairwoman of the soviet of the union | speaker | f | parliament
    chairwoman of the standing committee | speaker | f | parliament
    chairwoman of the standing committee of the national people's congress | speaker | f | \
    parliament
    chairwoman of the standing committee of the npc | speaker | f | parliament
    chairwoman of the standing committee of the supreme people's assembly | speaker | f | parliament
    chairwoman of the state assembly | speaker | f | parliament
    chairwoman of the state duma | speaker | f | parliament
    chairwoman of the state great khural | speaker | f | parliament
    chairwoman of the states general | speaker | f | parliament
    chairwoman of the storting | speaker | f | parliament
    chairwoman of the supreme council | speaker | f | parliament
    chairwoman of the supreme people's assembly | speaker | f | parliament
    chairwoman of the supreme soviet | speaker | f | parliament
    chairwoman of the transitional parliament | speaker | f | parliament
    chairwoman of the upper chamber | speaker | f | parliament
    chairwoman of the upper house | speaker | f | parliament
    chairwoman of the upper house of parliament | speaker | f | parliament
    chairwoman of the verkhovna rada | speaker | f | parliament
    chairwoman of the welsh parliament | speaker | f | parliament
    chairwoman of the zhogorku kenesh | speaker | f | parliament
    chamber of councillors president | speaker | - | parliament
    chamber of councillors speaker | speaker | - | parliament
    chamber of councilors president | speaker | - | parliament
    chamber of councilors speaker | speaker | - | parliament
    chamber of deputies president | speaker | - | parliament
    chamber of deputies speaker | speaker | - | parliament
    chamber of nations president | speaker | - | parliament
    chamber of nations speaker | speaker | - | parliament
    chamber of representatives president | speaker | - | parliament
    chamber of representatives speaker | speaker | - | parliament
    chamber speaker | speaker | - | parliament
    congress of deputies president | speaker | - | parliament
    congress of deputies speaker | speaker | - | parliament
    congress of the republic president | speaker | - | parliament
    congress of the republic speaker | speaker | - | parliament
    congress speaker | speaker | - | parliament
    consultative assembly president | speaker | - | parliament
    consultative assembly speaker | speaker | - | parliament
    council of elders speaker | speaker | - | parliament
    council of representatives president | speaker | - | parliament
    council of representatives speaker | speaker | - | parliament
    council of states speaker | speaker | - | parliament
    council of the federation president | speaker | - | parliament
    council of the federation speaker | speaker | - | parliament
    council of the nation speaker | speaker | - | parliament
    council of the republic president | speaker | - | parliament
    council of the republic speaker | speaker | - | parliament
    dewan negara president | speaker | - | parliament
    dewan negara speaker | speaker | - | parliament
    dewan rakyat president | speaker | - | parliament
    dewan rakyat speaker | speaker | - | parliament
    dewan undangan negeri president | speaker | - | parliament
    dewan undangan negeri speaker | speaker | - | parliament
    duma president | speaker | - | parliament
    duma speaker | speaker | - | parliament
    dáil president | speaker | - | parliament
    dáil speaker | speaker | - | parliament
    eduskunta president | speaker | - | parliament
    eduskunta speaker | speaker | - | parliament
    federal assembly president | speaker | - | parliament
    federal assembly speaker | speaker | - | parliament
    federal parliament president | speaker | - | parliament
    federal parliament speaker | speaker | - | parliament
    federation council president | speaker | - | parliament
    federation council speaker | speaker | - | parliament
    first presiding officer | speaker | - | parliament
    folketing president | speaker | - | parliament
    folketing speaker | speaker | - | parliament
    general people's congress president | speaker | - | parliament
    general people's congress speaker | speaker | - | parliament
    grand national assembly president | speaker | - | parliament
    grand national assembly speaker | speaker | - | parliament
    great khural president | speaker | - | parliament
    great khural speaker | speaker | - | parliament
    great national assembly president | speaker | - | parliament
    great national assembly speaker | speaker | - | parliament
    hluttaw president | speaker | - | parliament
    hluttaw speaker | speaker | - | parliament
    house of assembly president | speaker | - | parliament
    house of assembly speaker | speaker | - | parliament
    house of chiefs president | speaker | - | parliament
    house of chiefs speaker | speaker | - | parliament
    house of commons president | speaker | - | parliament
    house of commons speaker | speaker | - | parliament
    house of councillors president | speaker | - | parliament
    house of councillors speaker | speaker | - | parliament
    house of councilors president | speaker | - | parliament
    house of councilors speaker | speaker | - | parliament
    house of deputies president | speaker | - | parliament
    house of deputies speaker | speaker | - | parliament
    house of elders president | speaker | - | parliament
    house of elders speaker | speaker | - | parliament
    house of federation president | speaker | - | parliament
    house of federation speaker | speaker | - | parliament
    house of lords president | speaker | - | parliament
    house of lords speaker | speaker | - | parliament
    house of nationalities president | speaker | - | parliament
    house of nationalities speaker | speaker | - | parliament
    house of peoples president | speaker | - | parliament
    house of peoples speaker | speaker | - | parliament
    house of representatives president | speaker | - | parliament
    house of representatives speaker | speaker | - | parliament
    house of the people president | speaker | - | parliament
    house of the people speaker | speaker | - | parliament
    house speaker | speaker | - | parliament
    islamic consultative assembly president | speaker | - | parliament
    islamic consultative assembly speaker | speaker | - | parliament
    jatiya sangsad president | speaker | - | parliament
    jatiya sangsad speaker | speaker | - | parliament
    jogorku kenesh president | speaker | - | parliament
    jogorku kenesh speaker | speaker | - | parliament
    knesset president | speaker | - | parliament
    knesset speaker | speaker | - | parliament
    lady speaker | speaker | f | parliament
    landtag president | speaker | - | parliament
    landtag speaker | speaker | - | parliament
    leas-cheann comhairle | speaker | - | parliament
    legislative assembly president | speaker | - | parliament
    legislative assembly speaker | speaker | - | parliament
    legislative chamber president | speaker | - | parliament
    legislative chamber speaker | speaker | - | parliament
    legislative council president | speaker | - | parliament
    legislative council speaker | speaker | - | parliament
    legislative yuan president | speaker | - | parliament
    legislative yuan speaker | speaker | - | parliament
    legislature speaker | speaker | - | parliament
    llywydd | speaker | - | parliament
    lok sabha president | speaker | - | parliament
    lok sabha speaker | speaker | - | parliament
    lord speaker | speaker | - | parliament
    lower chamber president | speaker | - | parliament
    lower chamber speaker | speaker | - | parliament
    lower house of parliament president | speaker | - | parliament
    lower house of parliament speaker | speaker | - | parliament
    lower house president | speaker | - | parliament
    lower house speaker | speaker | - | parliament
    madam speaker | speaker | f | parliament
    majlis president | speaker | - | parliament
    majlis speaker | speaker | - | parliament
    majlisi milli president | speaker | - | parliament
    majlisi milli speaker | speaker | - | parliament
    majlisi namoyandagon president | speaker | - | parliament
    majlisi namoyandagon speaker | speaker | - | parliament
    majlisi oli president | speaker | - | parliament
    majlisi oli speaker | speaker | - | parliament
    marshal of the sejm | speaker | - | parliament
    marshal of the senate | speaker | - | parliament
    mazhilis president | speaker | - | parliament
    mazhilis speaker | speaker | - | parliament
    mejlis president | speaker | - | parliament
    mejlis speaker | speaker | - | parliament
    milli majlis president | speaker | - | parliament
    milli majlis speaker | speaker | - | parliament
    mr speaker | speaker | m | parliament
    national assembly president | speaker | - | parliament
    national assembly speaker | speaker | - | parliament
    national congress president | speaker | - | parliament
    national congress speaker | speaker | - | parliament
    national council president | speaker | - | parliament
    national council speaker | speaker | - | parliament
    national legislative assembly president | speaker | - | parliament
    national legislative assembly speaker | speaker | - | parliament
    national parliament president | speaker | - | parliament
    national parliament speaker | speaker | - | parliament
    national people's congress president | speaker | - | parliament
    national people's congress speaker | speaker | - | parliament
    northern ireland assembly president | speaker | - | parliament
    northern ireland assembly speaker | speaker | - | parliament
    národná rada president | speaker | - | parliament
    národná rada speaker | speaker | - | parliament
    oireachtas president | speaker | - | parliament
    oireachtas speaker | speaker | - | parliament
    oliy majlis president | speaker | - | parliament
    oliy majlis speaker | speaker | - | parliament
    parliament president | speaker | - | parliament
    parliament speaker | speaker | - | parliament
    parliamentary speaker | speaker | - | parliament
    people's assembly president | speaker | - | parliament
    people's assembly speaker | speaker | - | parliament
    people's consultative assembly president | speaker | - | parliament
    people's consultative assembly speaker | speaker | - | parliament
    people's council president | speaker | - | parliament
    people's council speaker | speaker | - | parliament
    people's majlis president | speaker | - | parliament
    people's majlis speaker | speaker | - | parliament
    people's national assembly president | speaker | - | parliament
    people's national assembly speaker | speaker | - | parliament
    people's representative council president | speaker | - | parliament
    people's representative council speaker | speaker | - | parliament
    president of both houses | speaker | - | parliament
    president of both houses of parliament | speaker | - | parliament
    president of the althing | speaker | - | parliament
    president of the amyotha hluttaw | speaker | - | parliament
    president of the assembly | speaker | - | parliament
    president of the assembly of experts | speaker | - | parliament
    president of the assembly of representatives | speaker | - | parliament
    president of the assembly of the republic | speaker | - | parliament
    president of the bundesrat | speaker | - | parliament
    president of the bundestag | speaker | - | parliament
    president of the chamber of councillors | speaker | - | parliament
    president of the chamber of councilors | speaker | - | parliament
    president of the chamber of deputies | speaker | - | parliament
    president of the chamber of nations | speaker | - | parliament
    president of the chamber of representatives | speaker | - | parliament
    president of the congress | speaker | - | parliament
    president of the congress of deputies | speaker | - | parliament
    president of the congress of the republic | speaker | - | parliament
    president of the consultative assembly | speaker | - | parliament
    president of the control yuan | speaker | - | parliament
    president of the cortes | speaker | - | parliament
    president of the cortes generales | speaker | - | parliament
    president of the council of councillors | speaker | - | parliament
    president of the council of councilors | speaker | - | parliament
    president of the council of elders | speaker | - | parliament
    president of the council of representatives | speaker | - | parliament
    president of the council of states | speaker | - | parliament
    president of the council of the federation | speaker | - | parliament
    president of the council of the nation | speaker | - | parliament
    president of the council of the republic | speaker | - | parliament
    president of the dewan negara | speaker | - | parliament
    president of the dewan rakyat | speaker | - | parliament
    president of the dewan undangan negeri | speaker | - | parliament
    president of the duma | speaker | - | parliament
    president of the dáil | speaker | - | parliament
    president of the eduskunta | speaker | - | parliament
    president of the examination yuan | speaker | - | parliament
    president of the federal assembly | speaker | - | parliament
    president of the federal council | speaker | - | parliament
    president of the federal parliament | speaker | - | parliament
    president of the federation council | speaker | - | parliament
    president of the folketing | speaker | - | parliament
    president of the general people's congress | speaker | - | parliament
    president of the grand national assembly | speaker | - | parliament
    president of the great khural | speaker | - | parliament
    president of the great national assembly | speaker | - | parliament
    president of the hluttaw | speaker | - | parliament
    president of the house | speaker | - | parliament
    president of the house of assembly | speaker | - | parliament
    president of the house of chiefs | speaker | - | parliament
    president of the house of commons | speaker | - | parliament
    president of the house of councillors | speaker | - | parliament
    president of the house of councilors | speaker | - | parliament
    president of the house of deputies | speaker | - | parliament
    president of the house of elders | speaker | - | parliament
    president of the house of federation | speaker | - | parliament
    president of the house of lords | speaker | - | parliament
    president of the house of nationalities | speaker | - | parliament
    president of the house of peoples | speaker | - | parliament
    president of the house of representatives | speaker | - | parliament
    president of the house of the people | speaker | - | parliament
    president of the islamic consultative assembly | speaker | - | parliament
    president of the jatiya sangsad | speaker | - | parliament
    president of the jogorku kenesh | speaker | - | parliament
    president of the joint houses | speaker | - | parliament
    president of the knesset | speaker | - | parliament
    president of the landtag | speaker | - | parliament
    president of the legislative assembly | speaker | - | parliament
    president of the legislative chamber | speaker | - | parliament
    president of the legislative council | speaker | - | parliament
    president of the legislative yuan | speaker | - | parliament
    president of the legislature | speaker | - | parliament
    president of the lok sabha | speaker | - | parliament
    president of the lower chamber | speaker | - | parliament
    president of the lower house | speaker | - | parliament
    president of the lower house of parliament | speaker | - | parliament
    president of the majlis | speaker | - | parliament
    president of the majlisi milli | speaker | - | parliament
    president of the majlisi namoyandagon | speaker | - | parliament
    president of the majlisi oli | speaker | - | parliament
    president of the mazhilis | speaker | - | parliament
    president of the mejlis | speaker | - | parliament
    president of the milli majlis | speaker | - | parliament
    president of the national assembly | speaker | - | parliament
    president of the national congress | speaker | - | parliament
    president of the national council | speaker | - | parliament
    president of the national legislative assembly | speaker | - | parliament
    president of the national parliament | speaker | - | parliament
    president of the national people's assembly | speaker | - | parliament
    president of the national people's congress | speaker | - | parliament
    president of the nationalrat | speaker | - | parliament
    president of the northern ireland assembly | speaker | - | parliament
    president of the národná rada | speaker | - | parliament
    president of the oireachtas | speaker | - | parliament
    president of the oliy majlis | speaker | - | parliament
    president of the parliament | speaker | - | parliament
    president of the people's assembly | speaker | - | parliament
    president of the people's consultative assembly | speaker | - | parliament
    president of the people's council | speaker | - | parliament
    president of the people's majlis | speaker | - | parliament
    president of the people's national assembly | speaker | - | parliament
    president of the people's representative council | speaker | - | parliament
    president of the presidium of the supreme people's assembly | speaker | - | parliament
    president of the provincial assembly | speaker | - | parliament
    president of the pyithu hluttaw | speaker | - | parliament
    president of the rajya sabha | speaker | - | parliament
    president of the regional parliament | speaker | - | parliament
    president of the riigikogu | speaker | - | parliament
    president of the riksdag | speaker | - | parliament
    president of the saeima | speaker | - | parliament
    president of the scottish parliament | speaker | - | parliament
    president of the seanad | speaker | - | parliament
    president of the seimas | speaker | - | parliament
    president of the sejm | speaker | - | parliament
    president of the senate | speaker | - | parliament
    president of the shura council | speaker | - | parliament
    president of the skupština | speaker | - | parliament
    president of the sobranie | speaker | - | parliament
    president of the state assembly | speaker | - | parliament
    president of the state duma | speaker | - | parliament
    president of the state great khural | speaker | - | parliament
    president of the state parliament | speaker | - | parliament
    president of the states general | speaker | - | parliament
    president of the storting | speaker | - | parliament
    president of the supreme council | speaker | - | parliament
    president of the supreme people's assembly | speaker | - | parliament
    president of the supreme soviet | speaker | - | parliament
    president of the transitional parliament | speaker | - | parliament
    president of the upper chamber | speaker | - | parliament
    president of the upper house | speaker | - | parliament
    president of the upper house of parliament | speaker | - | parliament
    president of the verkhovna rada | speaker | - | parliament
    president of the welsh parliament | speaker | - | parliament
    president of the zhogorku kenesh | speaker | - | parliament
    president of tynwald | speaker | - | parliament
    president pro tempore | speaker | - | parliament
    president pro tempore of the senate | speaker | - | parliament
    presiding officer | speaker | - | parliament
    presiding officer of the parliament | speaker | - | parliament
    provincial assembly president | speaker | - | parliament
    provincial assembly speaker | speaker | - | parliament
    pyithu hluttaw president | speaker | - | parliament
    pyithu hluttaw speaker | speaker | - | parliament
    rajya sabha president | speaker | - | parliament
    rajya sabha speaker | speaker | - | parliament
    regional parliament president | speaker | - | parliament
    regional parliament speaker | speaker | - | parliament
    riigikogu president | speaker | - | parliament
    riigikogu speaker | speaker | - | parliament
    riksdag president | speaker | - | parliament
    riksdag speaker | speaker | - | parliament
    saeima president | speaker | - | parliament
    saeima speaker | speaker | - | parliament
    scottish parliament president | speaker | - | parliament
    scottish parliament speaker | speaker | - | parliament
    seanad president | speaker | - | parliament
    seanad speaker | speaker | - | parliament
    secretary of the guardian council | speaker | - | parliament
    seimas president | speaker | - | parliament
    seimas speaker | speaker | - | parliament
    sejm marshal | speaker | - | parliament
    sejm president | speaker | - | parliament
    sejm speaker | speaker | - | parliament
    senate marshal | speaker | - | parliament
    senate president | speaker | - | parliament
    senate president pro tempore | speaker | - | parliament
    senate speaker | speaker | - | parliament
    shura council president | speaker | - | parliament
    shura council speaker | speaker | - | parliament
    skupština president | speaker | - | parliament
    skupština speaker | speaker | - | parliament
    sobranie president | speaker | - | parliament
    sobranie speaker | speaker | - | parliament
    speaker | speaker | - | parliament
    speaker of both houses | speaker | - | parliament
    speaker of parliament | speaker | - | parliament
    speaker of the althing | speaker | - | parliament
    speaker of the amyotha hluttaw | speaker | - | parliament
    speaker of the assembly | speaker | - | parliament
    speaker of the assembly of representatives | speaker | - | parliament
    speaker of the assembly of the republic | speaker | - | parliament
    speaker of the bundesrat | speaker | - | parliament
    speaker of the bundestag | speaker | - | parliament
    speaker of the chamber | speaker | - | parliament
    speaker of the chamber of councillors | speaker | - | parliament
    speaker of the chamber of councilors | speaker | - | parliament
    speaker of the chamber of deputies | speaker | - | parliament
    speaker of the chamber of nations | speaker | - | parliament
    speaker of the chamber of representatives | speaker | - | parliament
    speaker of the congress | speaker | - | parliament
    speaker of the congress of deputies | speaker | - | parliament
    speaker of the congress of the republic | speaker | - | parliament
    speaker of the consultative assembly | speaker | - | parliament
    speaker of the council of elders | speaker | - | parliament
    speaker of the council of representatives | speaker | - | parliament
    speaker of the council of states | speaker | - | parliament
    speaker of the council of the federation | speaker | - | parliament
    speaker of the council of the nation | speaker | - | parliament
    speaker of the council of the republic | speaker | - | parliament
    speaker of the dewan negara | speaker | - | parliament
    speaker of the dewan rakyat | speaker | - | parliament
    speaker of the dewan undangan negeri | speaker | - | parliament
    speaker of the duma | speaker | - | parliament
    speaker of the dáil | speaker | - | parliament
    speaker of the eduskunta | speaker | - | parliament
    speaker of the federal assembly | speaker | - | parliament
    speaker of the federal parliament | speaker | - | parliament
    speaker of the federation council | speaker | - | parliament
    speaker of the folketing | speaker | - | parliament
    speaker of the general people's congress | speaker | - | parliament
    speaker of the government council | speaker | - | parliament
    speaker of the grand national assembly | speaker | - | parliament
    speaker of the great khural | speaker | - | parliament
    speaker of the great national assembly | speaker | - | parliament
    speaker of the hluttaw | speaker | - | parliament
    speaker of the house | speaker | - | parliament
    speaker of the house of assembly | speaker | - | parliament
    speaker of the house of chiefs | speaker | - | parliament
    speaker of the house of commons | speaker | - | parliament
    speaker of the house of councillors | speaker | - | parliament
    speaker of the house of councilors | speaker | - | parliament
    speaker of the house of deputies | speaker | - | parliament
    speaker of the house of elders | speaker | - | parliament
    speaker of the house of federation | speaker | - | parliament
    speaker of the house of keys | speaker | - | parliament
    speaker of the house of lords | speaker | - | parliament
    speaker of the house of nationalities | speaker | - | parliament
    speaker of the house of peoples | speaker | - | parliament
    speaker of the house of representatives | speaker | - | parliament
    speaker of the house of the people | speaker | - | parliament
    speaker of the islamic consultative assembly | speaker | - | parliament
    speaker of the jatiya sangsad | speaker | - | parliament
    speaker of the jogorku kenesh | speaker | - | parliament
    speaker of the knesset | speaker | - | parliament
    speaker of the landtag | speaker | - | parliament
    speaker of the legislative assembly | speaker | - | parliament
    speaker of the legislative chamber | speaker | - | parliament
    speaker of the legislative council | speaker | - | parliament
    speaker of the legislative yuan | speaker | - | parliament
    speaker of the legislature | speaker | - | parliament
    speaker of the lok sabha | speaker | - | parliament
    speaker of the lower chamber | speaker | - | parliament
    speaker of the lower house | speaker | - | parliament
    speaker of the lower house of parliament | speaker | - | parliament
    speaker of the majlis | speaker | - | parliament
    speaker of the majlisi milli | speaker | - | parliament
    speaker of the majlisi namoyandagon | speaker | - | parliament
    speaker of the majlisi oli | speaker | - | parliament
    speaker of the mazhilis | speaker | - | parliament
    speaker of the mejlis | speaker | - | parliament
    speaker of the milli majlis | speaker | - | parliament
    speaker of the national assembly | speaker | - | parliament
    speaker of the national congress | speaker | - | parliament
    speaker of the national council | speaker | - | parliament
    speaker of the national legislative assembly | speaker | - | parliament
    speaker of the national parliament | speaker | - | parliament
    speaker of the national people's congress | speaker | - | parliament
    speaker of the northern ireland assembly | speaker | - | parliament
    speaker of the národná rada | speaker | - | parliament
    speaker of the oireachtas | speaker | - | parliament
    speaker of the oliy majlis | speaker | - | parliament
    speaker of the parliament | speaker | - | parliament
    speaker of the people's assembly | speaker | - | parliament
    speaker of the people's consultative assembly | speaker | - | parliament
    speaker of the people's council | speaker | - | parliament
    speaker of the people's majlis | speaker | - | parliament
    speaker of the people's national assembly | speaker | - | parliament
    speaker of the people's representative council | speaker | - | parliament
    speaker of the provincial assembly | speaker | - | parliament
    speaker of the pyithu hluttaw | speaker | - | parliament
    speaker of the rajya sabha | speaker | - | parliament
    speaker of the regional parliament | speaker | - | parliament
    speaker of the riigikogu | speaker | - | parliament
    speaker of the riksdag | speaker | - | parliament
    speaker of the saeima | speaker | - | parliament
    speaker of the scottish parliament | speaker | - | parliament
    speaker of the seanad | speaker | - | parliament
    speaker of the seimas | speaker | - | parliament
    speaker of the sejm | speaker | - | parliament
    speaker of the senate | speaker | - | parliament
    speaker of the shura council | speaker | - | parliament
    speaker of the skupština | speaker | - | parliament
    speaker of the sobranie | speaker | - | parliament
    speaker of the state assembly | speaker | - | parliament
    speaker of the state duma | speaker | - | parliament
    speaker of the state great khural | speaker | - | parliament
    speaker of the states general | speaker | - | parliament
    speaker of the storting | speaker | - | parliament
    speaker of the supreme council | speaker | - | parliament
    speaker of the supreme people's assembly | speaker | - | parliament
    speaker of the supreme soviet | speaker | - | parliament
    speaker of the transitional parliament | speaker | - | parliament
    speaker of the upper chamber | speaker | - | parliament
    speaker of the upper house | speaker | - | parliament
    speaker of the upper house of parliament | speaker | - | parliament
    speaker of the verkhovna rada | speaker | - | parliament
    speaker of the welsh parliament | speaker | - | parliament
    speaker of the zhogorku kenesh | speaker | - | parliament
    state assembly president | speaker | - | parliament
    state assembly speaker | speaker | - | parliament
    state duma president | speaker | - | parliament
    state duma speaker | speaker | - | parliament
    state great khural president | speaker | - | parliament
    state great khural speaker | speaker | - | parliament
    states general president | speaker | - | parliament
    states general speaker | speaker | - | parliament
    storting president | speaker | - | parliament
    storting speaker | speaker | - | parliament
    supreme council president | speaker | - | parliament
    supreme council speaker | speaker | - | parliament
    supreme people's assembly president | speaker | - | parliament
    supreme people's assembly speaker | speaker | - | parliament
    supreme soviet president | speaker | - | parliament
    supreme soviet speaker | speaker | - | parliament
    talman | speaker | - | parliament
    transitional parliament president | speaker | - | parliament
    transitional parliament speaker | speaker | - | parliament
    tynwald president | speaker | - | parliament
    upper chamber president | speaker | - | parliament
    upper chamber speaker | speaker | - | parliament
    upper house of parliament president | speaker | - | parliament
    upper house of parliament speaker | speaker | - | parliament
    upper house president | speaker | - | parliament
    upper house speaker | speaker | - | parliament
    verkhovna rada president | speaker | - | parliament
    verkhovna rada speaker | speaker | - | parliament
    welsh parliament president | speaker | - | parliament
    welsh parliament speaker | speaker | - | parliament
    zhogorku kenesh president | speaker | - | parliament
    zhogorku kenesh speaker | speaker | - | parliament
    assemblyman | official | m | parliament
    assemblywoman | official | f | parliament
    black rod | official | - | parliament
    chair of the committee | official | - | parliament
    chair of the committee on foreign affairs | official | - | parliament
    chair of the defence committee | official | - | parliament
    chair of the defense committee | official | - | parliament
    chair of the foreign affairs committee | official | - | parliament
    chair of the foreign relations committee | official | - | parliament
    chair of the friendship group | official | - | parliament
    chair of the house foreign affairs committee | official | - | parliament
    chair of the parliamentary friendship group | official | - | parliament
    chair of the senate foreign relations committee | official | - | parliament
    chairman of the committee | official | m | parliament
    chairman of the committee on foreign affairs | official | m | parliament
    chairman of the defence committee | official | m | parliament
    chairman of the defense committee | official | m | parliament
    chairman of the foreign affairs committee | official | m | parliament
    chairman of the foreign relations committee | official | m | parliament
    chairman of the friendship group | official | m | parliament
    chairman of the house foreign affairs committee | official | m | parliament
    chairman of the parliamentary friendship group | official | m | parliament
    chairman of the senate foreign relations committee | official | m | parliament
    chairperson of the committee | official | - | parliament
    chairperson of the committee on foreign affairs | official | - | parliament
    chairperson of the defence committee | official | - | parliament
    chairperson of the defense committee | official | - | parliament
    chairperson of the foreign affairs committee | official | - | parliament
    chairperson of the foreign relations committee | official | - | parliament
    chairperson of the friendship group | official | - | parliament
    chairperson of the house foreign affairs committee | official | - | parliament
    chairperson of the parliamentary friendship group | official | - | parliament
    chairperson of the senate foreign relations committee | official | - | parliament
    chairwoman of the committee | official | f | parliament
    chairwoman of the committee on foreign affairs | official | f | parliament
    chairwoman of the defence committee | official | f | parliament
    chairwoman of the defense committee | official | f | parliament
    chairwoman of the foreign affairs committee | official | f | parliament
    chairwoman of the foreign relations committee | official | f | parliament
    chairwoman of the friendship group | official | f | parliament
    chairwoman of the house foreign affairs committee | official | f | parliament
    chairwoman of the parliamentary friendship group | official | f | parliament
    chairwoman of the senate foreign relations committee | official | f | parliament
    chaplain of the house | official | - | parliament
    chief whip | official | - | parliament
    clerk of the house | official | - | parliament
    clerk of the parliament | official | - | parliament
    clerk of the parliaments | official | - | parliament
    committee chair | official | - | parliament
    committee chairman | official | m | parliament
    committee chairperson | official | - | parliament
    committee chairwoman | official | f | parliament
    congressional leader | official | - | parliament
    congressman | official | m | parliament
    congressperson | official | - | parliament
    congresswoman | official | f | parliament
    democratic leader | official | - | parliament
    deputy chairman of the althing | official | m | parliament
    deputy chairman of the amyotha hluttaw | official | m | parliament
    deputy chairman of the assembly | official | m | parliament
    deputy chairman of the assembly of representatives | official | m | parliament
    deputy chairman of the assembly of the republic | official | m | parliament
    deputy chairman of the bundesrat | official | m | parliament
    deputy chairman of the bundestag | official | m | parliament
    deputy chairman of the chamber | official | m | parliament
    deputy chairman of the chamber of councillors | official | m | parliament
    deputy chairman of the chamber of councilors | official | m | parliament
    deputy chairman of the chamber of deputies | official | m | parliament
    deputy chairman of the chamber of nations | official | m | parliament
    deputy chairman of the chamber of representatives | official | m | parliament
    deputy chairman of the congress | official | m | parliament
    deputy chairman of the congress of deputies | official | m | parliament
    deputy chairman of the congress of the republic | official | m | parliament
    deputy chairman of the consultative assembly | official | m | parliament
    deputy chairman of the council of elders | official | m | parliament
    deputy chairman of the council of representatives | official | m | parliament
    deputy chairman of the council of states | official | m | parliament
    deputy chairman of the council of the federation | official | m | parliament
    deputy chairman of the council of the nation | official | m | parliament
    deputy chairman of the council of the republic | official | m | parliament
    deputy chairman of the dewan negara | official | m | parliament
    deputy chairman of the dewan rakyat | official | m | parliament
    deputy chairman of the dewan undangan negeri | official | m | parliament
    deputy chairman of the duma | official | m | parliament
    deputy chairman of the dáil | official | m | parliament
    deputy chairman of the eduskunta | official | m | parliament
    deputy chairman of the federal assembly | official | m | parliament
    deputy chairman of the federal parliament | official | m | parliament
    deputy chairman of the federation council | official | m | parliament
    deputy chairman of the folketing | official | m | parliament
    deputy chairman of the general people's congress | official | m | parliament
    deputy chairman of the grand national assembly | official | m | parliament
    deputy chairman of the great khural | official | m | parliament
    deputy chairman of the great national assembly | official | m | parliament
    deputy chairman of the hluttaw | official | m | parliament
    deputy chairman of the house | official | m | parliament
    deputy chairman of the house of assembly | official | m | parliament
    deputy chairman of the house of chiefs | official | m | parliament
    deputy chairman of the house of commons | official | m | parliament
    deputy chairman of the house of councillors | official | m | parliament
    deputy chairman of the house of councilors | official | m | parliament
    deputy chairman of the house of deputies | official | m | parliament
    deputy chairman of the house of elders | official | m | parliament
    deputy chairman of the house of federation | official | m | parliament
    deputy chairman of the house of lords | official | m | parliament
    deputy chairman of the house of nationalities | official | m | parliament
    deputy chairman of the house of peoples | official | m | parliament
    deputy chairman of the house of representatives | official | m | parliament
    deputy chairman of the house of the people | official | m | parliament
    deputy chairman of the islamic consultative assembly | official | m | parliament
    deputy chairman of the jatiya sangsad | official | m | parliament
    deputy chairman of the jogorku kenesh | official | m | parliament
    deputy chairman of the knesset | official | m | parliament
    deputy chairman of the landtag | official | m | parliament
    deputy chairman of the legislative assembly | official | m | parliament
    deputy chairman of the legislative chamber | official | m | parliament
    deputy chairman of the legislative council | official | m | parliament
    deputy chairman of the legislative yuan | official | m | parliament
    deputy chairman of the legislature | official | m | parliament
    deputy chairman of the lok sabha | official | m | parliament
    deputy chairman of the lower chamber | official | m | parliament
    deputy chairman of the lower house | official | m | parliament
    deputy chairman of the lower house of parliament | official | m | parliament
    deputy chairman of the majlis | official | m | parliament
    deputy chairman of the majlisi milli | official | m | parliament
    deputy chairman of the majlisi namoyandagon | official | m | parliament
    deputy chairman of the majlisi oli | official | m | parliament
    deputy chairman of the mazhilis | official | m | parliament
    deputy chairman of the mejlis | official | m | parliament
    deputy chairman of the milli majlis | official | m | parliament
    deputy chairman of the national assembly | official | m | parliament
    deputy chairman of the national congress | official | m | parliament
    deputy chairman of the national council | official | m | parliament
    deputy chairman of the national legislative assembly | official | m | parliament
    deputy chairman of the national parliament | official | m | parliament
    deputy chairman of the national people's congress | official | m | parliament
    deputy chairman of the northern ireland assembly | official | m | parliament
    deputy chairman of the národná rada | official | m | parliament
    deputy chairman of the oireachtas | official | m | parliament
    deputy chairman of the oliy majlis | official | m | parliament
    deputy chairman of the parliament | official | m | parliament
    deputy chairman of the people's assembly | official | m | parliament
    deputy chairman of the people's consultative assembly | official | m | parliament
    deputy chairman of the people's council | official | m | parliament
    deputy chairman of the people's majlis | official | m | parliament
    deputy chairman of the people's national assembly | official | m | parliament
    deputy chairman of the people's representative council | official | m | parliament
    deputy chairman of the provincial assembly | official | m | parliament
    deputy chairman of the pyithu hluttaw | official | m | parliament
    deputy chairman of the rajya sabha | official | m | parliament
    deputy chairman of the regional parliament | official | m | parliament
    deputy chairman of the riigikogu | official | m | parliament
    deputy chairman of the riksdag | official | m | parliament
    deputy chairman of the saeima | official | m | parliament
    deputy chairman of the scottish parliament | official | m | parliament
    deputy chairman of the seanad | official | m | parliament
    deputy chairman of the seimas | official | m | parliament
    deputy chairman of the sejm | official | m | parliament
    deputy chairman of the senate | official | m | parliament
    deputy chairman of the shura council | official | m | parliament
    deputy chairman of the skupština | official | m | parliament
    deputy chairman of the sobranie | official | m | parliament
    deputy chairman of the state assembly | official | m | parliament
    deputy chairman of the state duma | official | m | parliament
    deputy chairman of the state great khural | official | m | parliament
    deputy chairman of the states general | official | m | parliament
    deputy chairman of the storting | official | m | parliament
    deputy chairman of the supreme council | official | m | parliament
    deputy chairman of the supreme people's assembly | official | m | parliament
    deputy chairman of the supreme soviet | official | m | parliament
    deputy chairman of the transitional parliament | official | m | parliament
    deputy chairman of the upper chamber | official | m | parliament
    deputy chairman of the upper house | official | m | parliament
    deputy chairman of the upper house of parliament | official | m | parliament
    deputy chairman of the verkhovna rada | official | m | parliament
    deputy chairman of the welsh parliament | official | m | parliament
    deputy chairman of the zhogorku kenesh | official | m | parliament
    deputy marshal of the sejm | official | - | parliament
    deputy of the national assembly | official | - | parliament
    deputy presiding officer | official | - | parliament
    deputy speaker | official | - | parliament
    deputy speaker of parliament | official | - | parliament
    deputy speaker of the parliament | official | - | parliament
    father of the house | official | m | parliament
    first deputy speaker | official | - | parliament
    gentleman usher of the black rod | official | m | parliament
    hereditary peer | official | - | parliament
    house leader | official | - | parliament
    house majority leader | official | - | parliament
    house minority leader | official | - | parliament
    lady usher of the black rod | official | f | parliament
    lawmaker | official | - | parliament
    leader of the house | official | - | parliament
    leader of the official opposition | official | - | parliament
    leader of the opposition | official | - | parliament
    legislator | official | - | parliament
    life peer | official | - | parliament
    lord temporal | official | m | parliament
    majority leader | official | - | parliament
    majority whip | official | - | parliament
    member of congress | official | - | parliament
    member of parliament | official | - | parliament
    member of the bundestag | official | - | parliament
    member of the european parliament | official | - | parliament
    member of the house of lords | official | - | parliament
    member of the house of representatives | official | - | parliament
    member of the knesset | official | - | parliament
    member of the legislative assembly | official | - | parliament
    member of the national assembly | official | - | parliament
    member of the parliament | official | - | parliament
    member of the scottish parliament | official | - | parliament
    member of the senate | official | - | parliament
    member of the state duma | official | - | parliament
    mep | official | - | parliament
    minority leader | official | - | parliament
    minority whip | official | - | parliament
    mother of the house | official | f | parliament
    mp | official | - | parliament
    msp | official | - | parliament
    opposition leader | official | - | parliament
    parliamentarian | official | - | parliament
    parliamentary group leader | official | - | parliament
    parliamentary leader | official | - | parliament
    people's deputy | official | - | parliament
    republican leader | official | - | parliament
    second deputy speaker | official | - | parliament
    secretary general of the national assembly | official | - | parliament
    secretary general of the parliament | official | - | parliament
    senate leader | official | - | parliament
    senate majority leader | official | - | parliament
    senate minority leader | official | - | parliament
    senator | official | - | parliament
    sergeant at arms | official | - | parliament
    serjeant at arms | official | - | parliament
    serjeant-at-arms | official | - | parliament
    shadow chancellor | official | - | parliament
    shadow foreign secretary | official | - | parliament
    shadow minister | official | - | parliament
    us congressman | official | m | parliament
    us congresswoman | official | f | parliament
    us representative | official | - | parliament
    us senator | official | - | parliament
    vice chair of the cppcc | official | - | parliament
    vice chair of the national committee of the cppcc | official | - | parliament
    vice chair of the npc standing committee | official | - | parliament
    vice chair of the standing committee | official | - | parliament
    vice chair of the standing committee of the national people's congress | official | - | \
    parliament
    vice chairman of the althing | official | m | parliament
    vice chairman of the amyotha hluttaw | official | m | parliament
    vice chairman of the assembly | official | m | parliament
    vice chairman of the assembly of representatives | official | m | parliament
    vice chairman of the assembly of the republic | official | m | parliament
    vice chairman of the bundesrat | official | m | parliament
    vice chairman of the bundestag | official | m | parliament
    vice chairman of the chamber | official | m | parliament
    vice chairman of the chamber of councillors | official | m | parliament
    vice chairman of the chamber of councilors | official | m | parliament
    vice chairman of the chamber of deputies | official | m | parliament
    vice chairman of the chamber of nations | official | m | parliament
    vice chairman of the chamber of representatives | official | m | parliament
    vice chairman of the congress | official | m | parliament
    vice chairman of the congress of deputies | official | m | parliament
    vice chairman of the congress of the republic | official | m | parliament
    vice chairman of the consultative assembly | official | m | parliament
    vice chairman of the council of elders | official | m | parliament
    vice chairman of the council of representatives | official | m | parliament
    vice chairman of the council of states | official | m | parliament
    vice chairman of the council of the federation | official | m | parliament
    vice chairman of the council of the nation | official | m | parliament
    vice chairman of the council of the republic | official | m | parliament
    vice chairman of the cppcc | official | m | parliament
    vice chairman of the dewan negara | official | m | parliament
    vice chairman of the dewan rakyat | official | m | parliament
    vice chairman of the dewan undangan negeri | official | m | parliament
    vice chairman of the duma | official | m | parliament
    vice chairman of the dáil | official | m | parliament
    vice chairman of the eduskunta | official | m | parliament
    vice chairman of the federal assembly | official | m | parliament
    vice chairman of the federal parliament | official | m | parliament
    vice chairman of the federation council | official | m | parliament
    vice chairman of the folketing | official | m | parliament
    vice chairman of the general people's congress | official | m | parliament
    vice chairman of the grand national assembly | official | m | parliament
    vice chairman of the great khural | official | m | parliament
    vice chairman of the great national assembly | official | m | parliament
    vice chairman of the hluttaw | official | m | parliament
    vice chairman of the house | official | m | parliament
    vice chairman of the house of assembly | official | m | parliament
    vice chairman of the house of chiefs | official | m | parliament
    vice chairman of the house of commons | official | m | parliament
    vice chairman of the house of councillors | official | m | parliament
    vice chairman of the house of councilors | official | m | parliament
    vice chairman of the house of deputies | official | m | parliament
    vice chairman of the house of elders | official | m | parliament
    vice chairman of the house of federation | official | m | parliament
    vice chairman of the house of lords | official | m | parliament
    vice chairman of the house of nationalities | official | m | parliament
    vice chairman of the house of peoples | official | m | parliament
    vice chairman of the house of representatives | official | m | parliament
    vice chairman of the house of the people | official | m | parliament
    vice chairman of the islamic consultative assembly | official | m | parliament
    vice chairman of the jatiya sangsad | official | m | parliament
    vice chairman of the jogorku kenesh | official | m | parliament
    vice chairman of the knesset | official | m | parliament
    vice chairman of the landtag | official | m | parliament
    vice chairman of the legislative assembly | official | m | parliament
    vice chairman of the legislative chamber | official | m | parliament
    vice chairman of the legislative council | official | m | parliament
    vice chairman of the legislative yuan | official | m | parliament
    vice chairman of the legislature | official | m | parliament
    vice chairman of the lok sabha | official | m | parliament
    vice chairman of the lower chamber | official | m | parliament
    vice chairman of the lower house | official | m | parliament
    vice chairman of the lower house of parliament | official | m | parliament
    vice chairman of the majlis | official | m | parliament
    vice chairman of the majlisi milli | official | m | parliament
    vice chairman of the majlisi namoyandagon | official | m | parliament
    vice chairman of the majlisi oli | official | m | parliament
    vice chairman of the mazhilis | official | m | parliament
    vice chairman of the mejlis | official | m | parliament
    vice chairman of the milli majlis | official | m | parliament
    vice chairman of the national assembly | official | m | parliament
    vice chairman of the national committee of the cppcc | official | m | parliament
    vice chairman of the national congress | official | m | parliament
    vice chairman of the national council | official | m | parliament
    vice chairman of the national legislative assembly | official | m | parliament
    vice chairman of the national parliament | official | m | parliament
    vice chairman of the national people's congress | official | m | parliament
    vice chairman of the northern ireland assembly | official | m | parliament
    vice chairman of the npc standing committee | official | m | parliament
    vice chairman of the národná rada | official | m | parliament
    vice chairman of the oireachtas | official | m | parliament
    vice chairman of the oliy majlis | official | m | parliament
    vice chairman of the parliament | official | m | parliament
    vice chairman of the people's assembly | official | m | parliament
    vice chairman of the people's consultative assembly | official | m | parliament
    vice chairman of the people's council | official | m | parliament
    vice chairman of the people's majlis | official | m | parliament
    vice chairman of the people's national assembly | official | m | parliament
    vice chairman of the people's representative council | official | m | parliament
    vice chairman of the provincial assembly | official | m | parliament
    vice chairman of the pyithu hluttaw | official | m | parliament
    vice chairman of the rajya sabha | official | m | parliament
    vice chairman of the regional parliament | official | m | parliament
    vice chairman of the riigikogu | official | m | parliament
    vice chairman of the riksdag | official | m | parliament
    vice chairman of the saeima | official | m | parliament
    vice chairman of the scottish parliament | official | m | parliament
    vice chairman of the seanad | official | m | parliament
    vice chairman of the seimas | official | m | parliament
    vice chairman of the sejm | official | m | parliament
    vice chairman of the senate | official | m | parliament
    vice chairman of the shura council | official | m | parliament
    vice chairman of the skupština | official | m | parliament
    vice chairman of the sobranie | official | m | parliament
    vice chairman of the standing committee | official | m | parliament
    vice chairman of the standing committee of the national people's congress | official | m | \
    parliament
    vice chairman of the state assembly | official | m | parliament
    vice chairman of the state duma | official | m | parliament
    vice chairman of the state great khural | official | m | parliament
    vice chairman of the states general | official | m | parliament
    vice chairman of the storting | official | m | parliament
    vice chairman of the supreme council | official | m | parliament
    vice chairman of the supreme people's assembly | official | m | parliament
    vice chairman of the supreme soviet | official | m | parliament
    vice chairman of the transitional parliament | official | m | parliament
    vice chairman of the upper chamber | official | m | parliament
    vice chairman of the upper house | official | m | parliament
    vice chairman of the upper house of parliament | official | m | parliament
    vice chairman of the verkhovna rada | official | m | parliament
    vice chairman of the welsh parliament | official | m | parliament
    vice chairman of the zhogorku kenesh | official | m | parliament
    vice chairperson of the cppcc | official | - | parliament
    vice chairperson of the national committee of the cppcc | official | - | parliament
    vice chairperson of the npc standing committee | official | - | parliament
    vice chairperson of the standing committee | official | - | parliament
    vice chairperson of the standing committee of the national people's congress | official | - | \
    parliament
    vice chairwoman of the cppcc | official | f | parliament
    vice chairwoman of the national committee of the cppcc | official | f | parliament
    vice chairwoman of the npc standing committee | official | f | parliament
    vice chairwoman of the standing committee | official | f | parliament
    vice chairwoman of the standing committee of the national people's congress | official | f | \
    parliament
    vice marshal of the sejm | official | - | parliament
    vice president of the althing | official | - | parliament
    vice president of the amyotha hluttaw | official | - | parliament
    vice president of the assembly | official | - | parliament
    vice president of the assembly of representatives | official | - | parliament
    vice president of the assembly of the republic | official | - | parliament
    vice president of the bundesrat | official | - | parliament
    vice president of the bundestag | official | - | parliament
    vice president of the chamber | official | - | parliament
    vice president of the chamber of councillors | official | - | parliament
    vice president of the chamber of councilors | official | - | parliament
    vice president of the chamber of deputies | official | - | parliament
    vice president of the chamber of nations | official | - | parliament
    vice president of the chamber of representatives | official | - | parliament
    vice president of the congress | official | - | parliament
    vice president of the congress of deputies | official | - | parliament
    vice president of the congress of the republic | official | - | parliament
    vice president of the consultative assembly | official | - | parliament
    vice president of the council of elders | official | - | parliament
    vice president of the council of representatives | official | - | parliament
    vice president of the council of states | official | - | parliament
    vice president of the council of the federation | official | - | parliament
    vice president of the council of the nation | official | - | parliament
    vice president of the council of the republic | official | - | parliament
    vice president of the dewan negara | official | - | parliament
    vice president of the dewan rakyat | official | - | parliament
    vice president of the dewan undangan negeri | official | - | parliament
    vice president of the duma | official | - | parliament
    vice president of the dáil | official | - | parliament
    vice president of the eduskunta | official | - | parliament
    vice president of the federal assembly | official | - | parliament
    vice president of the federal parliament | official | - | parliament
    vice president of the federation council | official | - | parliament
    vice president of the folketing | official | - | parliament
    vice president of the general people's congress | official | - | parliament
    vice president of the grand national assembly | official | - | parliament
    vice president of the great khural | official | - | parliament
    vice president of the great national assembly | official | - | parliament
    vice president of the hluttaw | official | - | parliament
    vice president of the house | official | - | parliament
    vice president of the house of assembly | official | - | parliament
    vice president of the house of chiefs | official | - | parliament
    vice president of the house of commons | official | - | parliament
    vice president of the house of councillors | official | - | parliament
    vice president of the house of councilors | official | - | parliament
    vice president of the house of deputies | official | - | parliament
    vice president of the house of elders | official | - | parliament
    vice president of the house of federation | official | - | parliament
    vice president of the house of lords | official | - | parliament
    vice president of the house of nationalities | official | - | parliament
    vice president of the house of peoples | official | - | parliament
    vice president of the house of representatives | official | - | parliament
    vice president of the house of the people | official | - | parliament
    vice president of the islamic consultative assembly | official | - | parliament
    vice president of the jatiya sangsad | official | - | parliament
    vice president of the jogorku kenesh | official | - | parliament
    vice president of the knesset | official | - | parliament
    vice president of the landtag | official | - | parliament
    vice president of the legislative assembly | official | - | parliament
    vice president of the legislative chamber | official | - | parliament
    vice president of the legislative council | official | - | parliament
    vice president of the legislative yuan | official | - | parliament
    vice president of the legislature | official | - | parliament
    vice president of the lok sabha | official | - | parliament
    vice president of the lower chamber | official | - | parliament
    vice president of the lower house | official | - | parliament
    vice president of the lower house of parliament | official | - | parliament
    vice president of the majlis | official | - | parliament
    vice president of the majlisi milli | official | - | parliament
    vice president of the majlisi namoyandagon | official | - | parliament
    vice president of the majlisi oli | official | - | parliament
    vice president of the mazhilis | official | - | parliament
    vice president of the mejlis | official | - | parliament
    vice president of the milli majlis | official | - | parliament
    vice president of the national assembly | official | - | parliament
    vice president of the national congress | official | - | parliament
    vice president of the national council | official | - | parliament
    vice president of the national legislative assembly | official | - | parliament
    vice president of the national parliament | official | - | parliament
    vice president of the national people's congress | official | - | parliament
    vice president of the northern ireland assembly | official | - | parliament
    vice president of the národná rada | official | - | parliament
    vice president of the oireachtas | official | - | parliament
    vice president of the oliy majlis | official | - | parliament
    vice president of the parliament | official | - | parliament
    vice president of the people's assembly | official | - | parliament
    vice president of the people's consultative assembly | official | - | parliament
    vice president of the people's council | official | - | parliament
    vice president of the people's majlis | official | - | parliament
    vice president of the people's national assembly | official | - | parliament
    vice president of the people's representative council | official | - | parliament
    vice president of the provincial assembly | official | - | parliament
    vice president of the pyithu hluttaw | official | - | parliament
    vice president of the rajya sabha | official | - | parliament
    vice president of the regional parliament | official | - | parliament
    vice president of the riigikogu | official | - | parliament
    vice president of the riksdag | official | - | parliament
    vice president of the saeima | official | - | parliament
    vice president of the scottish parliament | official | - | parliament
    vice president of the seanad | official | - | parliament
    vice president of the seimas | official | - | parliament
    vice president of the sejm | official | - | parliament
    vice president of the senate | official | - | parliament
    vice president of the shura council | official | - | parliament
    vice president of the skupština | official | - | parliament
    vice president of the sobranie | official | - | parliament
    vice president of the state assembly | official | - | parliament
    vice president of the state duma | official | - | parliament
    vice president of the state great khural | official | - | parliament
    vice president of the states general | official | - | parliament
    vice president of the storting | official | - | parliament
    vice president of the supreme council | official | - | parliament
    vice president of the supreme people's assembly | official | - | parliament
    vice president of the supreme soviet | official | - | parliament
    vice president of the transitional parliament | official | - | parliament
    vice president of the upper chamber | official | - | parliament
    vice president of the upper house | official | - | parliament
    vice president of the upper house of parliament | official | - | parliament
    vice president of the verkhovna rada | official | - | parliament
    vice president of the welsh parliament | official | - | parliament
    vice president of the zhogorku kenesh | official | - | parliament
    vice speaker | official | - | parliament
    vice-chair of the cppcc | official | - | parliament
    vice-chair of the national committee of the cppcc | official | - | parliament
    vice-chair of the npc standing committee | official | - | parliament
    vice-chair of the standing committee | official | - | parliament
    vice-chair of the standing committee of the national people's congress | official | - | \
    parliament
    vice-chairman of the chamber of councilors | official | m | parliament
    vice-chairman of the cppcc | official | m | parliament
    vice-chairman of the house of councilors | official | m | parliament
    vice-chairman of the national committee of the cppcc | official | m | parliament
    vice-chairman of the npc standing committee | official | m | parliament
    vice-chairman of the standing committee | official | m | parliament
    vice-chairman of the standing committee of the national people's congress | official | m | \
    parliament
    vice-chairperson of the cppcc | official | - | parliament
    vice-chairperson of the national committee of the cppcc | official | - | parliament
    vice-chairperson of the npc standing committee | official | - | parliament
    vice-chairperson of the standing committee | official | - | parliament
    vice-chairperson of the standing committee of the national people's congress | official | - | \
    parliament
    vice-chairwoman of the cppcc | official | f | parliament
    vice-chairwoman of the national committee of the cppcc | official | f | parliament
    vice-chairwoman of the npc standing committee | official | f | parliament
    vice-chairwoman of the standing committee | official | f | parliament
    vice-chairwoman of the standing committee of the national people's congress | official | f | \
    parliament
    vice-marshal of the sejm | official | - | parliament
    vice-president of the althing | official | - | parliament
    vice-president of the amyotha hluttaw | official | - | parliament
    vice-president of the assembly | official | - | parliament
    vice-president of the assembly of representatives | official | - | parliament
    vice-president of the assembly of the republic | official | - | parliament
    vice-president of the bundesrat | official | - | parliament
    vice-president of the bundestag | official | - | parliament
    vice-president of the chamber | official | - | parliament
    vice-president of the chamber of councillors | official | - | parliament
    vice-president of the chamber of councilors | official | - | parliament
    vice-president of the chamber of deputies | official | - | parliament
    vice-president of the chamber of nations | official | - | parliament
    vice-president of the chamber of representatives | official | - | parliament
    vice-president of the congress | official | - | parliament
    vice-president of the congress of deputies | official | - | parliament
    vice-president of the congress of the republic | official | - | parliament
    vice-president of the consultative assembly | official | - | parliament
    vice-president of the council of elders | official | - | parliament
    vice-president of the council of representatives | official | - | parliament
    vice-president of the council of states | official | - | parliament
    vice-president of the council of the federation | official | - | parliament
    vice-president of the council of the nation | official | - | parliament
    vice-president of the council of the republic | official | - | parliament
    vice-president of the dewan negara | official | - | parliament
    vice-president of the dewan rakyat | official | - | parliament
    vice-president of the dewan undangan negeri | official | - | parliament
    vice-president of the duma | official | - | parliament
    vice-president of the dáil | official | - | parliament
    vice-president of the eduskunta | official | - | parliament
    vice-president of the federal assembly | official | - | parliament
    vice-president of the federal parliament | official | - | parliament
    vice-president of the federation council | official | - | parliament
    vice-president of the folketing | official | - | parliament
    vice-president of the general people's congress | official | - | parliament
    vice-president of the grand national assembly | official | - | parliament
    vice-president of the great khural | official | - | parliament
    vice-president of the great national assembly | official | - | parliament
    vice-president of the hluttaw | official | - | parliament
    vice-president of the house | official | - | parliament
    vice-president of the house of assembly | official | - | parliament
    vice-president of the house of chiefs | official | - | parliament
    vice-president of the house of commons | official | - | parliament
    vice-president of the house of councillors | official | - | parliament
    vice-president of the house of councilors | official | - | parliament
    vice-president of the house of deputies | official | - | parliament
    vice-president of the house of elders | official | - | parliament
    vice-president of the house of federation | official | - | parliament
    vice-president of the house of lords | official | - | parliament
    vice-president of the house of nationalities | official | - | parliament
    vice-president of the house of peoples | official | - | parliament
    vice-president of the house of representatives | official | - | parliament
    vice-president of the house of the people | official | - | parliament
    vice-president of the islamic consultative assembly | official | - | parliament
    vice-president of the jatiya sangsad | official | - | parliament
    vice-president of the jogorku kenesh | official | - | parliament
    vice-president of the knesset | official | - | parliament
    vice-president of the landtag | official | - | parliament
    vice-president of the legislative assembly | official | - | parliament
    vice-president of the legislative chamber | official | - | parliament
    vice-president of the legislative council | official | - | parliament
    vice-president of the legislative yuan | official | - | parliament
    vice-president of the legislature | official | - | parliament
    vice-president of the lok sabha | official | - | parliament
    vice-president of the lower chamber | official | - | parliament
    vice-president of the lower house | official | - | parliament
    vice-president of the lower house of parliament | official | - | parliament
    vice-president of the majlis | official | - | parliament
    vice-president of the majlisi milli | official | - | parliament
    vice-president of the majlisi namoyandagon | official | - | parliament
    vice-president of the majlisi oli | official | - | parliament
    vice-president of the mazhilis | official | - | parliament
    vice-president of the mejlis | official | - | parliament
    vice-president of the milli majlis | official | - | parliament
    vice-president of the national assembly | official | - | parliament
    vice-president of the national congress | official | - | parliament
    vice-president of the national council | official | - | parliament
    vice-president of the national legislative assembly | official | - | parliament
    vice-president of the national parliament | official | - | parliament
    vice-president of the national people's congress | official | - | parliament
    vice-president of the northern ireland assembly | official | - | parliament
    vice-president of the národná rada | official | - | parliament
    vice-president of the oireachtas | official | - | parliament
    vice-president of the oliy majlis | official | - | parliament
    vice-president of the parliament | official | - | parliament
    vice-president of the people's assembly | official | - | parliament
    vice-president of the people's consultative assembly | official | - | parliament
    vice-president of the people's council | official | - | parliament
    vice-president of the people's majlis | official | - | parliament
    vice-president of the people's national assembly | official | - | parliament
    vice-president of the people's representative council | official | - | parliament
    vice-president of the provincial assembly | official | - | parliament
    vice-president of the pyithu hluttaw | official | - | parliament
    vice-president of the rajya sabha | official | - | parliament
    vice-president of the regional parliament | official | - | parliament
    vice-president of the riigikogu | official | - | parliament
    vice-president of the riksdag | official | - | parliament
    vice-president of the saeima | official | - | parliament
    vice-president of the scottish parliament | official | - | parliament
    vice-president of the seanad | official | - | parliament
    vice-president of the seimas | official | - | parliament
    vice-president of the sejm | official | - | parliament
    vice-president of the senate | official | - | parliament
    vice-president of the shura council | official | - | parliament
    vice-president of the skupština | official | - | parliament
    vice-president of the sobranie | official | - | parliament
    vice-president of the state assembly | official | - | parliament
    vice-president of the state duma | official | - | parliament
    vice-president of the state great khural | official | - | parliament
    vice-president of the states general | official | - | parliament
    vice-president of the storting | official | - | parliament
    vice-president of the supreme council | official | - | parliament
    vice-president of the supreme people's assembly | official | - | parliament
    vice-president of the supreme soviet | official | - | parliament
    vice-president of the transitional parliament | official | - | parliament
    vice-president of the upper chamber | official | - | parliament
    vice-president of the upper house | official | - | parliament
    vice-president of the upper house of parliament | official | - | parliament
    vice-president of the verkhovna rada | official | - | parliament
    vice-president of the welsh parliament | official | - | parliament
    vice-president of the zhogorku kenesh | official | - | parliament
    vice-speaker | official | - | parliament
    chief minister of the crown dependency | head of government | - | region
    first minister | head of government | - | region
    first minister and deputy first minister | head of government | - | region
    landsstyreformand | head of government | - | region
    premier of greenland | head of government | - | region
    premier of the province | head of government | - | region
    prime minister of the faroe islands | head of government | - | region
    deputy chief minister | deputy head of government | - | region
    deputy first minister | deputy head of government | - | region
    administrator of the territory | governor | - | region
    bailiff | governor | - | region
    bailiff of guernsey | governor | - | region
    bailiff of jersey | governor | - | region
    captain general | governor | m | region
    chair of the autonomous region | governor | - | region
    chair of the oblast | governor | - | region
    chair of the people's government of the autonomous region | governor | - | region
    chair of the province | governor | - | region
    chair of the region | governor | - | region
    chair of the regional council | governor | - | region
    chair of the regional executive committee | governor | - | region
    chair of the regional government | governor | - | region
    chair of the uygur autonomous region | governor | - | region
    chairman of the autonomous region | governor | m | region
    chairman of the oblast | governor | m | region
    chairman of the people's government of the autonomous region | governor | m | region
    chairman of the province | governor | m | region
    chairman of the region | governor | m | region
    chairman of the regional council | governor | m | region
    chairman of the regional executive committee | governor | m | region
    chairman of the regional government | governor | m | region
    chairman of the uygur autonomous region | governor | m | region
    chairperson of the autonomous region | governor | - | region
    chairperson of the oblast | governor | - | region
    chairperson of the people's government of the autonomous region | governor | - | region
    chairperson of the province | governor | - | region
    chairperson of the region | governor | - | region
    chairperson of the regional council | governor | - | region
    chairperson of the regional executive committee | governor | - | region
    chairperson of the regional government | governor | - | region
    chairperson of the uygur autonomous region | governor | - | region
    chairwoman of the autonomous region | governor | f | region
    chairwoman of the oblast | governor | f | region
    chairwoman of the people's government of the autonomous region | governor | f | region
    chairwoman of the province | governor | f | region
    chairwoman of the region | governor | f | region
    chairwoman of the regional council | governor | f | region
    chairwoman of the regional executive committee | governor | f | region
    chairwoman of the regional government | governor | f | region
    chairwoman of the uygur autonomous region | governor | f | region
    chief executive of hong kong | governor | - | region
    chief executive of macao | governor | - | region
    chief executive of macau | governor | - | region
    chief executive of the hksar | governor | - | region
    chief executive of the hong kong special administrative region | governor | - | region
    chief executive of the macao special administrative region | governor | - | region
    chief executive of the region | governor | - | region
    chief executive of the special administrative region | governor | - | region
    chief minister | governor | - | region
    chief minister of the state | governor | - | region
    civil governor | governor | - | region
    colonial governor | governor | - | region
    commissioner of the king | governor | - | region
    commissioner of the province | governor | - | region
    county governor | governor | - | region
    deputy lieutenant | governor | - | region
    deputy ruler of the emirate | governor | - | region
    district commissioner | governor | - | region
    district governor | governor | - | region
    governor | governor | - | region
    governor and commander in chief | governor | - | region
    governor designate | governor | - | region
    governor in chief | governor | - | region
    governor of the island | governor | - | region
    governor of the oblast | governor | - | region
    governor of the people's government | governor | - | region
    governor of the province | governor | - | region
    governor of the region | governor | - | region
    governor of the state | governor | - | region
    governor-designate | governor | - | region
    head of the administration of the region | governor | - | region
    head of the autonomous republic | governor | - | region
    head of the province | governor | - | region
    head of the region | governor | - | region
    head of the regional government | governor | - | region
    head of the republic | governor | - | region
    high sheriff | governor | - | region
    hokim of the region | governor | - | region
    hong kong chief executive | governor | - | region
    intendant | governor | - | region
    intendente of the region | governor | - | region
    ispán | governor | - | region
    khokim of the region | governor | - | region
    king's commissioner | governor | - | region
    landammann | governor | - | region
    landeshauptfrau | governor | f | region
    landeshauptmann | governor | m | region
    lehendakari | governor | - | region
    lieutenant governor | governor | - | region
    lieutenant of the county | governor | - | region
    lord lieutenant | governor | - | region
    macao chief executive | governor | - | region
    marshal of the voivodeship | governor | - | region
    military governor | governor | - | region
    minister president | governor | - | region
    minister president of the land | governor | - | region
    minister president of the region | governor | - | region
    minister president of the state | governor | - | region
    minister-president | governor | - | region
    minister-president of the region | governor | - | region
    minister-president of the state | governor | - | region
    paramount chief | governor | - | region
    plenipotentiary representative in the federal district | governor | - | region
    prefect | governor | - | region
    prefect of the department | governor | - | region
    prefect of the province | governor | - | region
    prefect of the region | governor | - | region
    premier of the state | governor | - | region
    president of the autonomous community | governor | - | region
    president of the autonomous region | governor | - | region
    president of the cantonal government | governor | - | region
    president of the council of states of the canton | governor | - | region
    president of the departmental council | governor | - | region
    president of the general council | governor | - | region
    president of the generalitat | governor | - | region
    president of the junta | governor | - | region
    president of the kurdistan region | governor | - | region
    president of the province | governor | - | region
    president of the provincial council | governor | - | region
    president of the region | governor | - | region
    president of the regional council | governor | - | region
    president of the regional government | governor | - | region
    president of the xunta | governor | - | region
    presidential envoy to the federal district | governor | - | region
    prime minister of the kurdistan region | governor | - | region
    prime minister of the region | governor | - | region
    provincial commissioner | governor | - | region
    provincial governor | governor | - | region
    provincial premier | governor | - | region
    provincial president | governor | - | region
    queen's commissioner | governor | - | region
    regierungspräsident | governor | - | region
    regional commissioner | governor | - | region
    regional governor | governor | - | region
    regional prefect | governor | - | region
    regional premier | governor | - | region
    regional president | governor | - | region
    regional äkim | governor | - | region
    resident commissioner | governor | - | region
    ruler | governor | - | region
    ruler of the emirate | governor | - | region
    sheriff of the county | governor | - | region
    state governor | governor | - | region
    state premier | governor | - | region
    subprefect | governor | - | region
    vali | governor | - | region
    vice lord lieutenant | governor | - | region
    voivode | governor | - | region
    wali | governor | m | region
    wojewoda | governor | - | region
    äkim of the region | governor | - | region
    župan | governor | - | region
    alcalde | mayor | m | city
    alcaldesa | mayor | f | city
    borough mayor | mayor | - | city
    burgermeister | mayor | - | city
    burgomaster | mayor | - | city
    bürgermeister | mayor | - | city
    capital mayor | mayor | - | city
    chair of the city | mayor | - | city
    chair of the city administration | mayor | - | city
    chair of the city council | mayor | - | city
    chair of the city executive committee | mayor | - | city
    chair of the city government | mayor | - | city
    chairman of the city | mayor | m | city
    chairman of the city administration | mayor | m | city
    chairman of the city council | mayor | m | city
    chairman of the city executive committee | mayor | m | city
    chairman of the city government | mayor | m | city
    chairperson of the city | mayor | - | city
    chairperson of the city administration | mayor | - | city
    chairperson of the city council | mayor | - | city
    chairperson of the city executive committee | mayor | - | city
    chairperson of the city government | mayor | - | city
    chairwoman of the city | mayor | f | city
    chairwoman of the city administration | mayor | f | city
    chairwoman of the city council | mayor | f | city
    chairwoman of the city executive committee | mayor | f | city
    chairwoman of the city government | mayor | f | city
    chief burgomaster | mayor | - | city
    city council president | mayor | - | city
    city hakim | mayor | - | city
    city manager | mayor | - | city
    city mayor | mayor | - | city
    city äkim | mayor | - | city
    council leader | mayor | - | city
    district mayor | mayor | - | city
    governing mayor | mayor | - | city
    governor of the capital | mayor | - | city
    governor of the city | mayor | - | city
    hakim of the city | mayor | - | city
    head of city administration | mayor | - | city
    head of the capital | mayor | - | city
    head of the city | mayor | - | city
    head of the city administration | mayor | - | city
    hokim | mayor | - | city
    intendant of the city | mayor | - | city
    intendente | mayor | - | city
    kaimakam | mayor | - | city
    khokim | mayor | - | city
    lady mayor | mayor | f | city
    lady mayoress | mayor | f | city
    leader of the city council | mayor | - | city
    leader of the council | mayor | - | city
    lord mayor | mayor | - | city
    lord mayor locum tenens | mayor | - | city
    lord mayor of london | mayor | - | city
    lord mayor of the city | mayor | - | city
    lord provost | mayor | - | city
    maire | mayor | - | city
    mayor | mayor | - | city
    mayor general | mayor | - | city
    mayor of london | mayor | - | city
    mayor of the capital | mayor | - | city
    mayor of the city | mayor | - | city
    mayor of the town | mayor | - | city
    mayor-general | mayor | - | city
    mayoress | mayor | f | city
    metropolitan mayor | mayor | - | city
    metropolitan municipality mayor | mayor | - | city
    municipal president | mayor | - | city
    municipality president | mayor | - | city
    oberbürgermeister | mayor | - | city
    podestà | mayor | - | city
    prefect of police | mayor | - | city
    prefect of the city | mayor | - | city
    president of the city | mayor | - | city
    president of the city council | mayor | - | city
    president of the metropolitan municipality | mayor | - | city
    president of the municipality | mayor | - | city
    qaimaqam | mayor | - | city
    regidor | mayor | - | city
    ruling mayor | mayor | - | city
    sindaco | mayor | - | city
    syndic | mayor | - | city
    town clerk | mayor | - | city
    town mayor | mayor | - | city
    äkim | mayor | - | city
    äkim of the city | mayor | - | city
    alderman | official | - | city
    alderperson | official | - | city
    alderwoman | official | f | city
    chief of police | official | - | city
    city councillor | official | - | city
    city councillor and sheriff | official | - | city
    city councilor | official | - | city
    city councilor and sheriff | official | - | city
    commissioner of police | official | - | city
    common councilman | official | m | city
    councillor | official | - | city
    councilor | official | - | city
    deputy lord mayor | official | - | city
    deputy mayor | official | - | city
    executive vice mayor | official | - | city
    executive vice-mayor | official | - | city
    fire chief | official | - | city
    first deputy mayor | official | - | city
    municipal councillor | official | - | city
    municipal councilor | official | - | city
    police chief | official | - | city
    police commissioner | official | - | city
    sheriff | official | - | city
    sheriff of london | official | - | city
    town councillor | official | - | city
    town councilor | official | - | city
    vice mayor | official | - | city
    vice-mayor | official | - | city
    ambassador | ambassador | - | diplomatic
    ambassador at large | ambassador | - | diplomatic
    ambassador designate | ambassador | - | diplomatic
    ambassador extraordinary | ambassador | - | diplomatic
    ambassador extraordinary and plenipotentiary | ambassador | - | diplomatic
    ambassador plenipotentiary | ambassador | - | diplomatic
    ambassador to the united nations | ambassador | - | diplomatic
    ambassador-at-large | ambassador | - | diplomatic
    ambassador-designate | ambassador | - | diplomatic
    apostolic delegate | ambassador | m | diplomatic
    apostolic nuncio | ambassador | m | diplomatic
    apostolic pro nuncio | ambassador | m | diplomatic
    apostolic pro-nuncio | ambassador | m | diplomatic
    chargé | ambassador | - | diplomatic
    chargé d'affaires | ambassador | - | diplomatic
    chargé d'affaires ad interim | ambassador | - | diplomatic
    chief of mission | ambassador | - | diplomatic
    dean of the diplomatic corps | ambassador | - | diplomatic
    dean of the diplomatic corps and nuncio | ambassador | - | diplomatic
    deputy high commissioner and ambassador | ambassador | - | diplomatic
    doyen of the diplomatic corps | ambassador | - | diplomatic
    envoy extraordinary | ambassador | - | diplomatic
    envoy extraordinary and minister plenipotentiary | ambassador | - | diplomatic
    goodwill ambassador of the state | ambassador | - | diplomatic
    head of delegation of the european union | ambassador | - | diplomatic
    head of mission | ambassador | - | diplomatic
    head of the diplomatic mission | ambassador | - | diplomatic
    head of the embassy | ambassador | - | diplomatic
    head of the eu delegation | ambassador | - | diplomatic
    high commissioner | ambassador | - | diplomatic
    internuncio | ambassador | m | diplomatic
    minister plenipotentiary | ambassador | - | diplomatic
    nuncio | ambassador | m | diplomatic
    papal nuncio | ambassador | m | diplomatic
    permanent delegate | ambassador | - | diplomatic
    permanent observer | ambassador | - | diplomatic
    permanent representative | ambassador | - | diplomatic
    permanent representative to the united nations | ambassador | - | diplomatic
    pro nuncio | ambassador | m | diplomatic
    pro-nuncio | ambassador | m | diplomatic
    resident representative and ambassador | ambassador | - | diplomatic
    roving ambassador | ambassador | - | diplomatic
    un ambassador | ambassador | - | diplomatic
    air attaché | official | - | diplomatic
    attaché | official | - | diplomatic
    chief negotiator | official | - | diplomatic
    chief of protocol | official | - | diplomatic
    commercial attaché | official | - | diplomatic
    commercial counsellor | official | - | diplomatic
    commercial counselor | official | - | diplomatic
    consul | official | - | diplomatic
    consul general | official | - | diplomatic
    consul-general | official | - | diplomatic
    counsellor | official | - | diplomatic
    counsellor of embassy | official | - | diplomatic
    counselor | official | - | diplomatic
    counselor of embassy | official | - | diplomatic
    cultural attaché | official | - | diplomatic
    cultural counsellor | official | - | diplomatic
    cultural counselor | official | - | diplomatic
    defence attaché | official | - | diplomatic
    defense attaché | official | - | diplomatic
    deputy ambassador | official | - | diplomatic
    deputy chief of mission | official | - | diplomatic
    deputy chief of protocol | official | - | diplomatic
    deputy consul general | official | - | diplomatic
    deputy head of mission | official | - | diplomatic
    deputy high commissioner | official | - | diplomatic
    deputy permanent representative | official | - | diplomatic
    deputy secretary of state | official | - | diplomatic
    diplomat | official | - | diplomatic
    director general of protocol | official | - | diplomatic
    director of protocol | official | - | diplomatic
    economic counsellor | official | - | diplomatic
    economic counselor | official | - | diplomatic
    embassy counsellor | official | - | diplomatic
    embassy counselor | official | - | diplomatic
    envoy | official | - | diplomatic
    first secretary | official | - | diplomatic
    first secretary of the embassy | official | - | diplomatic
    goodwill ambassador | official | - | diplomatic
    grand master of ceremonies | official | - | diplomatic
    head of delegation | official | - | diplomatic
    head of protocol | official | - | diplomatic
    head of the delegation | official | - | diplomatic
    honorary consul | official | - | diplomatic
    honorary consul general | official | - | diplomatic
    introducer of ambassadors | official | - | diplomatic
    lead negotiator | official | - | diplomatic
    leader of the delegation | official | - | diplomatic
    legate | official | - | diplomatic
    marshal of the diplomatic corps | official | - | diplomatic
    marshal of the diplomatic corps and protocol | official | - | diplomatic
    master of ceremonies | official | - | diplomatic
    middle east envoy | official | - | diplomatic
    military attaché | official | - | diplomatic
    minister counsellor | official | - | diplomatic
    minister counselor | official | - | diplomatic
    minister-counsellor | official | - | diplomatic
    minister-counselor | official | - | diplomatic
    naval attaché | official | - | diplomatic
    negotiator | official | - | diplomatic
    papal legate | official | m | diplomatic
    peace envoy | official | - | diplomatic
    personal envoy | official | - | diplomatic
    personal representative | official | - | diplomatic
    plenipotentiary | official | - | diplomatic
    political counsellor | official | - | diplomatic
    political counselor | official | - | diplomatic
    presidential envoy | official | - | diplomatic
    press attaché | official | - | diplomatic
    press counsellor | official | - | diplomatic
    press counselor | official | - | diplomatic
    resident coordinator | official | - | diplomatic
    second secretary | official | - | diplomatic
    senior diplomat | official | - | diplomatic
    special coordinator | official | - | diplomatic
    special envoy | official | - | diplomatic
    special presidential envoy | official | - | diplomatic
    special representative | official | - | diplomatic
    special representative of the president | official | - | diplomatic
    special representative of the prime minister | official | - | diplomatic
    state chief of protocol | official | - | diplomatic
    third secretary | official | - | diplomatic
    trade commissioner | official | - | diplomatic
    trade envoy | official | - | diplomatic
    un envoy | official | - | diplomatic
    un goodwill ambassador | official | - | diplomatic
    un resident coordinator | official | - | diplomatic
    un special envoy | official | - | diplomatic
    us chief of protocol | official | - | diplomatic
    vice consul | official | - | diplomatic
    vice marshal of the diplomatic corps | official | - | diplomatic
    vice-consul | official | - | diplomatic
    vice-marshal of the diplomatic corps | official | - | diplomatic
    european parliament president | speaker | - | organisation
    president of the andean parliament | speaker | - | organisation
    president of the central american parliament | speaker | - | organisation
    president of the european parliament | speaker | - | organisation
    president of the inter parliamentary union | speaker | - | organisation
    president of the inter-parliamentary union | speaker | - | organisation
    president of the pan african parliament | speaker | - | organisation
    president of the pan-african parliament | speaker | - | organisation
    president of the parliamentary assembly | speaker | - | organisation
    african union chair | head of organisation | - | organisation
    african union chairman | head of organisation | m | organisation
    african union chairperson | head of organisation | - | organisation
    african union chairwoman | head of organisation | f | organisation
    african union commission chair | head of organisation | - | organisation
    african union commission chairman | head of organisation | m | organisation
    african union commission chairperson | head of organisation | - | organisation
    african union commission chairwoman | head of organisation | f | organisation
    arab league secretary general | head of organisation | - | organisation
    arab league secretary-general | head of organisation | - | organisation
    asean secretary general | head of organisation | - | organisation
    asean secretary-general | head of organisation | - | organisation
    au commission chair | head of organisation | - | organisation
    au commission chairman | head of organisation | m | organisation
    au commission chairperson | head of organisation | - | organisation
    au commission chairwoman | head of organisation | f | organisation
    bank president | head of organisation | - | organisation
    chair in office | head of organisation | - | organisation
    chair in office of the osce | head of organisation | - | organisation
    chair of the african union | head of organisation | - | organisation
    chair of the african union commission | head of organisation | - | organisation
    chair of the commission | head of organisation | - | organisation
    chair of the commission of the african union | head of organisation | - | organisation
    chair of the ecowas authority | head of organisation | - | organisation
    chair of the eurasian development bank | head of organisation | - | organisation
    chair of the eurasian economic commission | head of organisation | - | organisation
    chair of the european council | head of organisation | - | organisation
    chair of the executive committee | head of organisation | - | organisation
    chair of the islamic development bank | head of organisation | - | organisation
    chair of the non aligned movement | head of organisation | - | organisation
    chair of the non-aligned movement | head of organisation | - | organisation
    chair of the organisation | head of organisation | - | organisation
    chair of the organisation of african unity | head of organisation | - | organisation
    chair of the organization | head of organisation | - | organisation
    chair of the organization of african unity | head of organisation | - | organisation
    chair of the plo | head of organisation | - | organisation
    chair of the plo executive committee | head of organisation | - | organisation
    chair of the political bureau | head of organisation | - | organisation
    chair of the world economic forum | head of organisation | - | organisation
    chair-in-office | head of organisation | - | organisation
    chair-in-office of the osce | head of organisation | - | organisation
    chairman in office | head of organisation | m | organisation
    chairman in office of the osce | head of organisation | m | organisation
    chairman of the african union | head of organisation | m | organisation
    chairman of the african union commission | head of organisation | m | organisation
    chairman of the commission | head of organisation | m | organisation
    chairman of the commission of the african union | head of organisation | m | organisation
    chairman of the ecowas authority | head of organisation | m | organisation
    chairman of the eurasian development bank | head of organisation | m | organisation
    chairman of the eurasian economic commission | head of organisation | m | organisation
    chairman of the european council | head of organisation | m | organisation
    chairman of the executive committee | head of organisation | m | organisation
    chairman of the islamic development bank | head of organisation | m | organisation
    chairman of the non aligned movement | head of organisation | m | organisation
    chairman of the non-aligned movement | head of organisation | m | organisation
    chairman of the organisation | head of organisation | m | organisation
    chairman of the organisation of african unity | head of organisation | m | organisation
    chairman of the organization | head of organisation | m | organisation
    chairman of the organization of african unity | head of organisation | m | organisation
    chairman of the plo | head of organisation | m | organisation
    chairman of the plo executive committee | head of organisation | m | organisation
    chairman of the political bureau | head of organisation | m | organisation
    chairman of the world economic forum | head of organisation | m | organisation
    chairman-in-office | head of organisation | m | organisation
    chairman-in-office of the osce | head of organisation | m | organisation
    chairperson | head of organisation | - | organisation
    chairperson in office | head of organisation | - | organisation
    chairperson in office of the osce | head of organisation | - | organisation
    chairperson of the african union | head of organisation | - | organisation
    chairperson of the african union commission | head of organisation | - | organisation
    chairperson of the commission | head of organisation | - | organisation
    chairperson of the commission of the african union | head of organisation | - | organisation
    chairperson of the ecowas authority | head of organisation | - | organisation
    chairperson of the eurasian development bank | head of organisation | - | organisation
    chairperson of the eurasian economic commission | head of organisation | - | organisation
    chairperson of the european council | head of organisation | - | organisation
    chairperson of the executive committee | head of organisation | - | organisation
    chairperson of the islamic development bank | head of organisation | - | organisation
    chairperson of the non aligned movement | head of organisation | - | organisation
    chairperson of the non-aligned movement | head of organisation | - | organisation
    chairperson of the organisation | head of organisation | - | organisation
    chairperson of the organisation of african unity | head of organisation | - | organisation
    chairperson of the organization | head of organisation | - | organisation
    chairperson of the organization of african unity | head of organisation | - | organisation
    chairperson of the plo | head of organisation | - | organisation
    chairperson of the plo executive committee | head of organisation | - | organisation
    chairperson of the political bureau | head of organisation | - | organisation
    chairperson of the world economic forum | head of organisation | - | organisation
    chairperson-in-office | head of organisation | - | organisation
    chairperson-in-office of the osce | head of organisation | - | organisation
    chairwoman in office | head of organisation | f | organisation
    chairwoman in office of the osce | head of organisation | f | organisation
    chairwoman of the african union | head of organisation | f | organisation
    chairwoman of the african union commission | head of organisation | f | organisation
    chairwoman of the commission | head of organisation | f | organisation
    chairwoman of the commission of the african union | head of organisation | f | organisation
    chairwoman of the ecowas authority | head of organisation | f | organisation
    chairwoman of the eurasian development bank | head of organisation | f | organisation
    chairwoman of the eurasian economic commission | head of organisation | f | organisation
    chairwoman of the european council | head of organisation | f | organisation
    chairwoman of the executive committee | head of organisation | f | organisation
    chairwoman of the islamic development bank | head of organisation | f | organisation
    chairwoman of the non aligned movement | head of organisation | f | organisation
    chairwoman of the non-aligned movement | head of organisation | f | organisation
    chairwoman of the organisation | head of organisation | f | organisation
    chairwoman of the organisation of african unity | head of organisation | f | organisation
    chairwoman of the organization | head of organisation | f | organisation
    chairwoman of the organization of african unity | head of organisation | f | organisation
    chairwoman of the plo | head of organisation | f | organisation
    chairwoman of the plo executive committee | head of organisation | f | organisation
    chairwoman of the political bureau | head of organisation | f | organisation
    chairwoman of the world economic forum | head of organisation | f | organisation
    chairwoman-in-office | head of organisation | f | organisation
    chairwoman-in-office of the osce | head of organisation | f | organisation
    chief executive of the authority | head of organisation | - | organisation
    commission chair | head of organisation | - | organisation
    commission chairman | head of organisation | m | organisation
    commission chairperson | head of organisation | - | organisation
    commission chairwoman | head of organisation | f | organisation
    commission president | head of organisation | - | organisation
    commissioner general | head of organisation | - | organisation
    commissioner-general | head of organisation | - | organisation
    commonwealth secretary general | head of organisation | - | organisation
    commonwealth secretary-general | head of organisation | - | organisation
    director general | head of organisation | - | organisation
    director general of the united nations office | head of organisation | - | organisation
    director-general | head of organisation | - | organisation
    director-general of the united nations office | head of organisation | - | organisation
    eu commission president | head of organisation | - | organisation
    eu president | head of organisation | - | organisation
    european central bank president | head of organisation | - | organisation
    european commission president | head of organisation | - | organisation
    european council president | head of organisation | - | organisation
    executive chair | head of organisation | - | organisation
    executive chairman | head of organisation | m | organisation
    executive chairperson | head of organisation | - | organisation
    executive chairwoman | head of organisation | f | organisation
    executive director | head of organisation | - | organisation
    executive secretary | head of organisation | - | organisation
    faction leader | head of organisation | - | organisation
    fao director general | head of organisation | - | organisation
    fao director-general | head of organisation | - | organisation
    fifa president | head of organisation | - | organisation
    gcc secretary general | head of organisation | - | organisation
    gcc secretary-general | head of organisation | - | organisation
    general director | head of organisation | - | organisation
    hamas leader | head of organisation | - | organisation
    head of organisation | head of organisation | - | organisation
    head of organization | head of organisation | - | organisation
    head of the european union mission | head of organisation | - | organisation
    head of the organisation | head of organisation | - | organisation
    head of the organization | head of organisation | - | organisation
    head of the politburo | head of organisation | - | organisation
    head of the political bureau | head of organisation | - | organisation
    hezbollah leader | head of organisation | - | organisation
    high commissioner for human rights | head of organisation | - | organisation
    high commissioner for refugees | head of organisation | - | organisation
    high representative for bosnia and herzegovina | head of organisation | - | organisation
    houthi leader | head of organisation | - | organisation
    iaea chief | head of organisation | - | organisation
    iaea director general | head of organisation | - | organisation
    iaea director-general | head of organisation | - | organisation
    ilo director general | head of organisation | - | organisation
    ilo director-general | head of organisation | - | organisation
    imf chief | head of organisation | - | organisation
    imf director | head of organisation | - | organisation
    imf managing director | head of organisation | - | organisation
    ioc president | head of organisation | - | organisation
    managing director | head of organisation | - | organisation
    nato chief | head of organisation | - | organisation
    nato secretary general | head of organisation | - | organisation
    nato secretary-general | head of organisation | - | organisation
    oas secretary general | head of organisation | - | organisation
    oas secretary-general | head of organisation | - | organisation
    oecd secretary general | head of organisation | - | organisation
    oecd secretary-general | head of organisation | - | organisation
    oic secretary general | head of organisation | - | organisation
    oic secretary-general | head of organisation | - | organisation
    opec secretary general | head of organisation | - | organisation
    opec secretary-general | head of organisation | - | organisation
    osce chair in office | head of organisation | - | organisation
    osce chair-in-office | head of organisation | - | organisation
    osce chairman in office | head of organisation | m | organisation
    osce chairman-in-office | head of organisation | m | organisation
    osce chairperson in office | head of organisation | - | organisation
    osce chairperson-in-office | head of organisation | - | organisation
    osce chairwoman in office | head of organisation | f | organisation
    osce chairwoman-in-office | head of organisation | f | organisation
    osce secretary general | head of organisation | - | organisation
    osce secretary-general | head of organisation | - | organisation
    plo chair | head of organisation | - | organisation
    plo chairman | head of organisation | m | organisation
    plo chairperson | head of organisation | - | organisation
    plo chairwoman | head of organisation | f | organisation
    plo leader | head of organisation | - | organisation
    political bureau chief | head of organisation | - | organisation
    president of fifa | head of organisation | - | organisation
    president of the african development bank | head of organisation | - | organisation
    president of the african union commission | head of organisation | - | organisation
    president of the asian development bank | head of organisation | - | organisation
    president of the asian infrastructure investment bank | head of organisation | - | organisation
    president of the bank | head of organisation | - | organisation
    president of the bank for reconstruction and development | head of organisation | - | \
    organisation
    president of the commission | head of organisation | - | organisation
    president of the council of europe | head of organisation | - | organisation
    president of the council of the european union | head of organisation | - | organisation
    president of the court of justice of the european union | head of organisation | - | \
    organisation
    president of the development bank | head of organisation | - | organisation
    president of the economic and social council | head of organisation | - | organisation
    president of the ecowas commission | head of organisation | - | organisation
    president of the eurasian development bank | head of organisation | - | organisation
    president of the eurogroup | head of organisation | - | organisation
    president of the european bank for reconstruction and development | head of organisation | - | \
    organisation
    president of the european central bank | head of organisation | - | organisation
    president of the european commission | head of organisation | - | organisation
    president of the european council | head of organisation | - | organisation
    president of the european court of human rights | head of organisation | - | organisation
    president of the european court of justice | head of organisation | - | organisation
    president of the european investment bank | head of organisation | - | organisation
    president of the general assembly | head of organisation | - | organisation
    president of the icrc | head of organisation | - | organisation
    president of the institution | head of organisation | - | organisation
    president of the inter american development bank | head of organisation | - | organisation
    president of the inter-american development bank | head of organisation | - | organisation
    president of the international committee of the red cross | head of organisation | - | \
    organisation
    president of the international court of justice | head of organisation | - | organisation
    president of the international criminal court | head of organisation | - | organisation
    president of the international federation of red cross and red crescent societies | head of \
    organisation | - | organisation
    president of the international olympic committee | head of organisation | - | organisation
    president of the ioc | head of organisation | - | organisation
    president of the islamic development bank | head of organisation | - | organisation
    president of the new development bank | head of organisation | - | organisation
    president of the organisation | head of organisation | - | organisation
    president of the organization | head of organisation | - | organisation
    president of the red crescent | head of organisation | - | organisation
    president of the red cross | head of organisation | - | organisation
    president of the security council | head of organisation | - | organisation
    president of the un general assembly | head of organisation | - | organisation
    president of the united nations general assembly | head of organisation | - | organisation
    president of the world bank | head of organisation | - | organisation
    president of the world bank group | head of organisation | - | organisation
    president of the world economic forum | head of organisation | - | organisation
    president of the world jewish congress | head of organisation | - | organisation
    president of uefa | head of organisation | - | organisation
    prosecutor of the international criminal court | head of organisation | - | organisation
    rebel leader | head of organisation | - | organisation
    sco secretary general | head of organisation | - | organisation
    sco secretary-general | head of organisation | - | organisation
    secretary general | head of organisation | - | organisation
    secretary general of the organisation | head of organisation | - | organisation
    secretary general of the organization | head of organisation | - | organisation
    secretary-general | head of organisation | - | organisation
    secretary-general of the organisation | head of organisation | - | organisation
    secretary-general of the organization | head of organisation | - | organisation
    special representative of the secretary general | head of organisation | - | organisation
    special representative of the secretary-general | head of organisation | - | organisation
    supreme allied commander | head of organisation | - | organisation
    supreme allied commander europe | head of organisation | - | organisation
    taliban leader | head of organisation | - | organisation
    un chief | head of organisation | - | organisation
    un general assembly president | head of organisation | - | organisation
    un high commissioner for human rights | head of organisation | - | organisation
    un high commissioner for refugees | head of organisation | - | organisation
    un secretary general | head of organisation | - | organisation
    un secretary-general | head of organisation | - | organisation
    undp administrator | head of organisation | - | organisation
    unesco director general | head of organisation | - | organisation
    unesco director-general | head of organisation | - | organisation
    unhcr chief | head of organisation | - | organisation
    unicef executive director | head of organisation | - | organisation
    united nations high commissioner for human rights | head of organisation | - | organisation
    united nations high commissioner for refugees | head of organisation | - | organisation
    united nations secretary general | head of organisation | - | organisation
    united nations secretary-general | head of organisation | - | organisation
    unrwa commissioner general | head of organisation | - | organisation
    unrwa commissioner-general | head of organisation | - | organisation
    who director general | head of organisation | - | organisation
    who director-general | head of organisation | - | organisation
    world bank chief | head of organisation | - | organisation
    world bank group president | head of organisation | - | organisation
    world bank president | head of organisation | - | organisation
    world food program executive director | head of organisation | - | organisation
    world food programme executive director | head of organisation | - | organisation
    wto director general | head of organisation | - | organisation
    wto director-general | head of organisation | - | organisation
    eu foreign policy chief | foreign minister | - | organisation
    eu high representative | foreign minister | - | organisation
    foreign affairs chief | foreign minister | - | organisation
    foreign policy chief | foreign minister | - | organisation
    high representative | foreign minister | - | organisation
    high representative for foreign affairs and security policy | foreign minister | - | \
    organisation
    high representative for the common foreign and security policy | foreign minister | - | \
    organisation
    high representative of the union for foreign affairs and security policy | foreign minister | \
    - | organisation
    african union commissioner | minister | - | organisation
    au commissioner | minister | - | organisation
    commission vice president | minister | - | organisation
    commission vice-president | minister | - | organisation
    commissioner for enlargement | minister | - | organisation
    commissioner for international partnerships | minister | - | organisation
    commissioner for peace and security | minister | - | organisation
    commissioner for trade | minister | - | organisation
    eu commissioner | minister | - | organisation
    european commission vice president | minister | - | organisation
    european commission vice-president | minister | - | organisation
    european commissioner | minister | - | organisation
    european union commissioner | minister | - | organisation
    executive vice president of the commission | minister | - | organisation
    executive vice president of the european commission | minister | - | organisation
    executive vice-president of the commission | minister | - | organisation
    executive vice-president of the european commission | minister | - | organisation
    first vice president of the european commission | minister | - | organisation
    first vice-president of the european commission | minister | - | organisation
    member of the european commission | minister | - | organisation
    trade commissioner of the european union | minister | - | organisation
    vice president of the commission | minister | - | organisation
    vice president of the european commission | minister | - | organisation
    vice-president of the commission | minister | - | organisation
    vice-president of the european commission | minister | - | organisation
    archivist | official | - | organisation
    artistic director | official | - | organisation
    assistant director general | official | - | organisation
    assistant director-general | official | - | organisation
    assistant secretary general | official | - | organisation
    assistant secretary-general | official | - | organisation
    board member | official | - | organisation
    chair of the assembly of the people | official | - | organisation
    chair of the association | official | - | organisation
    chair of the board of trustees | official | - | organisation
    chair of the business council | official | - | organisation
    chair of the chamber of commerce | official | - | organisation
    chair of the chamber of commerce and industry | official | - | organisation
    chair of the council | official | - | organisation
    chair of the foundation | official | - | organisation
    chair of the friendship association | official | - | organisation
    chair of the friendship society | official | - | organisation
    chair of the institute | official | - | organisation
    chair of the olympic committee | official | - | organisation
    chair of the society | official | - | organisation
    chair of the trade union federation | official | - | organisation
    chair of the trust | official | - | organisation
    chair of the trustees | official | - | organisation
    chairman of the assembly of the people | official | m | organisation
    chairman of the association | official | m | organisation
    chairman of the board of trustees | official | m | organisation
    chairman of the business council | official | m | organisation
    chairman of the chamber of commerce | official | m | organisation
    chairman of the chamber of commerce and industry | official | m | organisation
    chairman of the council | official | m | organisation
    chairman of the foundation | official | m | organisation
    chairman of the friendship association | official | m | organisation
    chairman of the friendship society | official | m | organisation
    chairman of the institute | official | m | organisation
    chairman of the olympic committee | official | m | organisation
    chairman of the society | official | m | organisation
    chairman of the trade union federation | official | m | organisation
    chairman of the trust | official | m | organisation
    chairman of the trustees | official | m | organisation
    chairperson of the assembly of the people | official | - | organisation
    chairperson of the association | official | - | organisation
    chairperson of the board of trustees | official | - | organisation
    chairperson of the business council | official | - | organisation
    chairperson of the chamber of commerce | official | - | organisation
    chairperson of the chamber of commerce and industry | official | - | organisation
    chairperson of the council | official | - | organisation
    chairperson of the foundation | official | - | organisation
    chairperson of the friendship association | official | - | organisation
    chairperson of the friendship society | official | - | organisation
    chairperson of the institute | official | - | organisation
    chairperson of the olympic committee | official | - | organisation
    chairperson of the society | official | - | organisation
    chairperson of the trade union federation | official | - | organisation
    chairperson of the trust | official | - | organisation
    chairperson of the trustees | official | - | organisation
    chairwoman of the assembly of the people | official | f | organisation
    chairwoman of the association | official | f | organisation
    chairwoman of the board of trustees | official | f | organisation
    chairwoman of the business council | official | f | organisation
    chairwoman of the chamber of commerce | official | f | organisation
    chairwoman of the chamber of commerce and industry | official | f | organisation
    chairwoman of the council | official | f | organisation
    chairwoman of the foundation | official | f | organisation
    chairwoman of the friendship association | official | f | organisation
    chairwoman of the friendship society | official | f | organisation
    chairwoman of the institute | official | f | organisation
    chairwoman of the olympic committee | official | f | organisation
    chairwoman of the society | official | f | organisation
    chairwoman of the trade union federation | official | f | organisation
    chairwoman of the trust | official | f | organisation
    chairwoman of the trustees | official | f | organisation
    chief scout | official | - | organisation
    commissioner | official | - | organisation
    commissioner general of the exposition | official | - | organisation
    conductor | official | - | organisation
    constable of the tower | official | - | organisation
    coordinator | official | - | organisation
    country director | official | - | organisation
    curator | official | - | organisation
    deputy chair of the african union commission | official | - | organisation
    deputy chair of the assembly of the people | official | - | organisation
    deputy chair of the commission | official | - | organisation
    deputy chairman of the african union commission | official | m | organisation
    deputy chairman of the assembly of the people | official | m | organisation
    deputy chairman of the commission | official | m | organisation
    deputy chairperson of the african union commission | official | - | organisation
    deputy chairperson of the assembly of the people | official | - | organisation
    deputy chairperson of the commission | official | - | organisation
    deputy chairwoman of the african union commission | official | f | organisation
    deputy chairwoman of the assembly of the people | official | f | organisation
    deputy chairwoman of the commission | official | f | organisation
    deputy director general | official | - | organisation
    deputy director-general | official | - | organisation
    deputy executive director | official | - | organisation
    deputy executive secretary | official | - | organisation
    deputy managing director | official | - | organisation
    deputy secretary general | official | - | organisation
    deputy secretary-general | official | - | organisation
    first deputy managing director | official | - | organisation
    general secretary of the trades union congress | official | - | organisation
    governor of the bank | official | - | organisation
    governor of the castle | official | - | organisation
    labor leader | official | - | organisation
    labour leader | official | - | organisation
    librarian | official | - | organisation
    member of the board | official | - | organisation
    museum director | official | - | organisation
    national coordinator | official | - | organisation
    national director | official | - | organisation
    national librarian | official | - | organisation
    president of the academy | official | - | organisation
    president of the academy of sciences | official | - | organisation
    president of the association | official | - | organisation
    president of the board | official | - | organisation
    president of the chamber | official | - | organisation
    president of the chamber of commerce | official | - | organisation
    president of the chamber of commerce and industry | official | - | organisation
    president of the chamber of industry and commerce | official | - | organisation
    president of the club | official | - | organisation
    president of the committee | official | - | organisation
    president of the community | official | - | organisation
    president of the confederation of industry | official | - | organisation
    president of the council for trade | official | - | organisation
    president of the council on foreign relations | official | - | organisation
    president of the court of auditors | official | - | organisation
    president of the federation of industries | official | - | organisation
    president of the federation of trade unions | official | - | organisation
    president of the football association | official | - | organisation
    president of the football federation | official | - | organisation
    president of the foundation | official | - | organisation
    president of the friendship association | official | - | organisation
    president of the friendship society | official | - | organisation
    president of the institute | official | - | organisation
    president of the jewish community | official | - | organisation
    president of the national academy of sciences | official | - | organisation
    president of the national olympic committee | official | - | organisation
    president of the national press club | official | - | organisation
    president of the olympic committee | official | - | organisation
    president of the organising committee | official | - | organisation
    president of the organizing committee | official | - | organisation
    president of the press club | official | - | organisation
    president of the society | official | - | organisation
    president of the trade union | official | - | organisation
    president of the trade union congress | official | - | organisation
    program director | official | - | organisation
    program manager | official | - | organisation
    programme director | official | - | organisation
    programme manager | official | - | organisation
    rapporteur | official | - | organisation
    regional director | official | - | organisation
    resident representative | official | - | organisation
    scout leader | official | - | organisation
    secretary of the board | official | - | organisation
    secretary of the organisation | official | - | organisation
    secretary of the organization | official | - | organisation
    sherpa | official | - | organisation
    special rapporteur | official | - | organisation
    trade union leader | official | - | organisation
    trustee | official | - | organisation
    un deputy secretary general | official | - | organisation
    un deputy secretary-general | official | - | organisation
    un under secretary general | official | - | organisation
    un under-secretary-general | official | - | organisation
    under secretary general | official | - | organisation
    under-secretary-general | official | - | organisation
    union leader | official | - | organisation
    vice president of the asian development bank | official | - | organisation
    vice president of the bank | official | - | organisation
    vice president of the development bank | official | - | organisation
    vice president of the european investment bank | official | - | organisation
    vice president of the european parliament | official | - | organisation
    vice president of the general assembly | official | - | organisation
    vice president of the world bank | official | - | organisation
    vice-president of the asian development bank | official | - | organisation
    vice-president of the bank | official | - | organisation
    vice-president of the development bank | official | - | organisation
    vice-president of the european investment bank | official | - | organisation
    vice-president of the european parliament | official | - | organisation
    vice-president of the general assembly | official | - | organisation
    vice-president of the world bank | official | - | organisation
    world bank vice president | official | - | organisation
    world bank vice-president | official | - | organisation
    communist party general secretary | head of state | - | party
    communist party secretary general | head of state | - | party
    communist party secretary-general | head of state | - | party
    first secretary of the central committee | head of state | - | party
    first secretary of the communist party | head of state | - | party
    general secretary of the central committee | head of state | - | party
    general secretary of the communist party | head of state | - | party
    general secretary of the cpc central committee | head of state | - | party
    general secretary of the cpsu | head of state | - | party
    general secretary of the cpsu central committee | head of state | - | party
    general secretary of the party central committee | head of state | - | party
    general secretary of the people's revolutionary party | head of state | - | party
    general secretary of the workers' party | head of state | - | party
    secretary general of the communist party | head of state | - | party
    secretary-general of the communist party | head of state | - | party
    chair of the central committee | head of organisation | - | party
    chair of the communist party | head of organisation | - | party
    chair of the party | head of organisation | - | party
    chair of the people's party | head of organisation | - | party
    chair of the ruling party | head of organisation | - | party
    chair of the workers' party | head of organisation | - | party
    chairman of the central committee | head of organisation | m | party
    chairman of the communist party | head of organisation | m | party
    chairman of the party | head of organisation | m | party
    chairman of the people's party | head of organisation | m | party
    chairman of the ruling party | head of organisation | m | party
    chairman of the workers' party | head of organisation | m | party
    chairperson of the central committee | head of organisation | - | party
    chairperson of the communist party | head of organisation | - | party
    chairperson of the party | head of organisation | - | party
    chairperson of the people's party | head of organisation | - | party
    chairperson of the ruling party | head of organisation | - | party
    chairperson of the workers' party | head of organisation | - | party
    chairwoman of the central committee | head of organisation | f | party
    chairwoman of the communist party | head of organisation | f | party
    chairwoman of the party | head of organisation | f | party
    chairwoman of the people's party | head of organisation | f | party
    chairwoman of the ruling party | head of organisation | f | party
    chairwoman of the workers' party | head of organisation | f | party
    fatah leader | head of organisation | - | party
    federal chair | head of organisation | - | party
    federal chairman | head of organisation | m | party
    federal chairperson | head of organisation | - | party
    federal chairwoman | head of organisation | f | party
    first secretary of the party | head of organisation | - | party
    first secretary of the socialist party | head of organisation | - | party
    general secretary | head of organisation | - | party
    general secretary of the party | head of organisation | - | party
    leader of the conservative party | head of organisation | - | party
    leader of the labor party | head of organisation | - | party
    leader of the labour party | head of organisation | - | party
    leader of the party | head of organisation | - | party
    leader of the workers' party | head of organisation | - | party
    national chair of the party | head of organisation | - | party
    national chairman of the party | head of organisation | m | party
    national chairperson of the party | head of organisation | - | party
    national chairwoman of the party | head of organisation | f | party
    party chair | head of organisation | - | party
    party chairman | head of organisation | m | party
    party chairperson | head of organisation | - | party
    party chairwoman | head of organisation | f | party
    party general secretary | head of organisation | - | party
    party leader | head of organisation | - | party
    party president | head of organisation | - | party
    president of the party | head of organisation | - | party
    secretary general of the party | head of organisation | - | party
    secretary of the communist party | head of organisation | - | party
    secretary-general of the party | head of organisation | - | party
    campaign manager | official | - | party
    candidate member of the politburo | official | - | party
    central committee member | official | - | party
    central committee secretary | official | - | party
    chair of the central commission for discipline inspection | official | - | party
    chairman of the central commission for discipline inspection | official | m | party
    chairperson of the central commission for discipline inspection | official | - | party
    chairwoman of the central commission for discipline inspection | official | f | party
    coalition leader | official | - | party
    deputy chair of the party | official | - | party
    deputy chairman of the party | official | m | party
    deputy chairperson of the party | official | - | party
    deputy chairwoman of the party | official | f | party
    deputy general secretary | official | - | party
    deputy leader | official | - | party
    deputy leader of the party | official | - | party
    deputy party chair | official | - | party
    deputy party chairman | official | m | party
    deputy party chairperson | official | - | party
    deputy party chairwoman | official | f | party
    deputy party secretary | official | - | party
    deputy secretary of the party committee | official | - | party
    director of the general office | official | - | party
    director of the general office of the cpc central committee | official | - | party
    first secretary of the city committee | official | - | party
    first secretary of the regional committee | official | - | party
    general secretary of the trade union | official | - | party
    head of the international department | official | - | party
    head of the international liaison department | official | - | party
    member of the central committee | official | - | party
    member of the politburo | official | - | party
    member of the politburo standing committee | official | - | party
    member of the political bureau | official | - | party
    member of the political bureau of the central committee | official | - | party
    member of the political bureau of the cpc central committee | official | - | party
    member of the secretariat | official | - | party
    member of the standing committee of the politburo | official | - | party
    member of the standing committee of the political bureau of the cpc central committee | \
    official | - | party
    minister of the international department | official | - | party
    municipal party secretary | official | - | party
    party secretary | official | - | party
    party secretary of the city | official | - | party
    party secretary of the province | official | - | party
    party treasurer | official | - | party
    politburo member | official | - | party
    politburo standing committee member | official | - | party
    political leader | official | - | party
    provincial party secretary | official | - | party
    secretary of the central commission for discipline inspection | official | - | party
    secretary of the central committee | official | - | party
    secretary of the city committee | official | - | party
    secretary of the municipal committee | official | - | party
    secretary of the municipal party committee | official | - | party
    secretary of the party | official | - | party
    secretary of the party committee | official | - | party
    secretary of the provincial committee | official | - | party
    secretary of the provincial party committee | official | - | party
    secretary of the regional committee | official | - | party
    secretary of the secretariat | official | - | party
    vice chair of the party | official | - | party
    vice chairman of the party | official | m | party
    vice chairperson of the party | official | - | party
    vice chairwoman of the party | official | f | party
    vice president of the party | official | - | party
    vice-chair of the party | official | - | party
    vice-chairman of the party | official | m | party
    vice-chairperson of the party | official | - | party
    vice-chairwoman of the party | official | f | party
    vice-president of the party | official | - | party
    archduke | crown prince | m | court
    dauphin | crown prince | m | court
    duchess of brabant | crown prince | f | court
    duke of brabant | crown prince | m | court
    prince of asturias | crown prince | m | court
    prince of orange | crown prince | m | court
    prince of wales | crown prince | m | court
    prince royal | crown prince | m | court
    princess of asturias | crown prince | f | court
    princess of orange | crown prince | f | court
    princess of wales | crown prince | f | court
    tsarevich | crown prince | m | court
    tsesarevich | crown prince | m | court
    aga khan | head of organisation | m | court
    dalai lama | head of organisation | m | court
    panchen lama | head of organisation | m | court
    archduchess | official | f | court
    ashi | official | f | court
    baron | official | m | court
    baroness | official | f | court
    begum | official | f | court
    bey | official | m | court
    count | official | m | court
    countess | official | f | court
    countess of wessex | official | f | court
    dasho | official | m | court
    dowager duchess | official | f | court
    dowager queen | official | f | court
    duchess | official | f | court
    duchess of cambridge | official | f | court
    duchess of cornwall | official | f | court
    duchess of edinburgh | official | f | court
    duchess of gloucester | official | f | court
    duchess of kent | official | f | court
    duchess of york | official | f | court
    duke | official | m | court
    duke of cambridge | official | m | court
    duke of cornwall | official | m | court
    duke of edinburgh | official | m | court
    duke of gloucester | official | m | court
    duke of kent | official | m | court
    duke of york | official | m | court
    earl | official | m | court
    earl of wessex | official | m | court
    emperor emeritus | official | m | court
    emperor father | official | m | court
    empress dowager | official | f | court
    empress emerita | official | f | court
    father amir | official | m | court
    father emir | official | m | court
    grand prince | official | m | court
    grand princess | official | f | court
    imperial prince | official | m | court
    imperial princess | official | f | court
    infanta | official | f | court
    infante | official | m | court
    king emeritus | official | m | court
    king father | official | m | court
    knight commander | official | m | court
    lalla | official | f | court
    landgrave | official | m | court
    lord | official | m | court
    maharajkumar | official | m | court
    marchioness | official | f | court
    margrave | official | m | court
    margravine | official | f | court
    marquess | official | m | court
    marquis | official | m | court
    nawab | official | m | court
    pasha | official | m | court
    prince | official | m | court
    princess | official | f | court
    princess mother | official | f | court
    princess royal | official | f | court
    queen dowager | official | f | court
    queen emerita | official | f | court
    queen grandmother | official | f | court
    queen mother | official | f | court
    raja | official | m | court
    raja muda | official | m | court
    rajah | official | m | court
    royal prince | official | m | court
    royal princess | official | f | court
    sayyid | official | m | court
    shaikh | official | m | court
    shaikha | official | f | court
    sheik | official | m | court
    sheikh | official | m | court
    sheikha | official | f | court
    sheikhah | official | f | court
    tengku | official | - | court
    tunku | official | - | court
    viscount | official | m | court
    viscountess | official | f | court
    adjutant | official | - | military
    adjutant general | official | - | military
    admiral | official | - | military
    admiral of the fleet | official | - | military
    air chief marshal | official | - | military
    air commodore | official | - | military
    air force chief | official | - | military
    air force commander | official | - | military
    air marshal | official | - | military
    air vice marshal | official | - | military
    air vice-marshal | official | - | military
    army chief | official | - | military
    army chief of staff | official | - | military
    army commander | official | - | military
    army general | official | - | military
    base commander | official | - | military
    brigadier | official | - | military
    brigadier general | official | - | military
    brigadier-general | official | - | military
    captain | official | - | military
    central military commission chair | official | - | military
    central military commission chairman | official | m | military
    central military commission chairperson | official | - | military
    central military commission chairwoman | official | f | military
    chair of the central military commission | official | - | military
    chair of the joint chiefs | official | - | military
    chair of the joint chiefs of staff | official | - | military
    chair of the joint chiefs of staff committee | official | - | military
    chair of the military commission | official | - | military
    chair of the military committee | official | - | military
    chair of the nato military committee | official | - | military
    chairman of the central military commission | official | m | military
    chairman of the joint chiefs | official | m | military
    chairman of the joint chiefs of staff | official | m | military
    chairman of the joint chiefs of staff committee | official | m | military
    chairman of the military commission | official | m | military
    chairman of the military committee | official | m | military
    chairman of the nato military committee | official | m | military
    chairperson of the central military commission | official | - | military
    chairperson of the joint chiefs | official | - | military
    chairperson of the joint chiefs of staff | official | - | military
    chairperson of the joint chiefs of staff committee | official | - | military
    chairperson of the military commission | official | - | military
    chairperson of the military committee | official | - | military
    chairperson of the nato military committee | official | - | military
    chairwoman of the central military commission | official | f | military
    chairwoman of the joint chiefs | official | f | military
    chairwoman of the joint chiefs of staff | official | f | military
    chairwoman of the joint chiefs of staff committee | official | f | military
    chairwoman of the military commission | official | f | military
    chairwoman of the military committee | official | f | military
    chairwoman of the nato military committee | official | f | military
    chaplain general | official | - | military
    chief of air staff | official | - | military
    chief of army staff | official | - | military
    chief of defence | official | - | military
    chief of defence force | official | - | military
    chief of defence staff | official | - | military
    chief of defense | official | - | military
    chief of defense force | official | - | military
    chief of defense staff | official | - | military
    chief of general staff | official | - | military
    chief of joint staff | official | - | military
    chief of naval operations | official | - | military
    chief of naval staff | official | - | military
    chief of staff | official | - | military
    chief of the air force | official | - | military
    chief of the air staff | official | - | military
    chief of the armed forces | official | - | military
    chief of the army | official | - | military
    chief of the army staff | official | - | military
    chief of the defence force | official | - | military
    chief of the defence staff | official | - | military
    chief of the defense force | official | - | military
    chief of the defense staff | official | - | military
    chief of the general staff | official | - | military
    chief of the imperial general staff | official | - | military
    chief of the joint staff | official | - | military
    chief of the naval staff | official | - | military
    chief of the navy | official | - | military
    colonel | official | - | military
    colonel general | official | - | military
    colonel in chief | official | - | military
    colonel of the regiment | official | - | military
    colonel-general | official | - | military
    colonel-in-chief | official | - | military
    commandant | official | - | military
    commandant of cadets | official | - | military
    commandant of the city | official | - | military
    commandant of the military academy | official | - | military
    commander | official | - | military
    commander in chief | official | - | military
    commander of the air force | official | - | military
    commander of the armed forces | official | - | military
    commander of the army | official | - | military
    commander of the base | official | - | military
    commander of the fleet | official | - | military
    commander of the garrison | official | - | military
    commander of the guard | official | - | military
    commander of the guard of honor | official | - | military
    commander of the guard of honour | official | - | military
    commander of the navy | official | - | military
    commander of the parade | official | - | military
    commander-in-chief | official | - | military
    commanding general | official | - | military
    commanding officer | official | - | military
    commanding officer of the ship | official | - | military
    commodore | official | - | military
    defence chief | official | - | military
    defense chief | official | - | military
    deputy chief of staff of the armed forces | official | - | military
    field marshal | official | - | military
    first lieutenant | official | - | military
    first sea lord | official | - | military
    fleet admiral | official | - | military
    fleet commander | official | - | military
    flight lieutenant | official | - | military
    flotilla admiral | official | - | military
    flying officer | official | - | military
    force commander | official | - | military
    garrison commander | official | - | military
    general | official | - | military
    general of the air force | official | - | military
    general of the armies | official | - | military
    general of the army | official | - | military
    generalissimo | official | m | military
    grand admiral | official | - | military
    group captain | official | - | military
    high admiral | official | - | military
    inspector general | official | - | military
    inspector general of the armed forces | official | - | military
    inspector-general | official | - | military
    joint chiefs chair | official | - | military
    joint chiefs chairman | official | m | military
    joint chiefs chairperson | official | - | military
    joint chiefs chairwoman | official | f | military
    lieutenant | official | - | military
    lieutenant colonel | official | - | military
    lieutenant commander | official | - | military
    lieutenant general | official | - | military
    lieutenant-colonel | official | - | military
    lieutenant-commander | official | - | military
    lieutenant-general | official | - | military
    major general | official | - | military
    major-general | official | - | military
    marshal | official | - | military
    marshal of the air force | official | - | military
    marshal of the royal air force | official | - | military
    marshal of the soviet union | official | - | military
    military chaplain | official | - | military
    military chief | official | - | military
    navy chief | official | - | military
    navy commander | official | - | military
    officer commanding | official | - | military
    officer of the guard | official | - | military
    parade commander | official | - | military
    pilot officer | official | - | military
    quartermaster general | official | - | military
    rear admiral | official | - | military
    rear-admiral | official | - | military
    regional commander | official | - | military
    second lieutenant | official | - | military
    sergeant major | official | - | military
    ship's captain | official | - | military
    squadron leader | official | - | military
    staff sergeant | official | - | military
    sub-lieutenant | official | - | military
    superintendent of the military academy | official | - | military
    superintendent of the naval academy | official | - | military
    supreme commander | official | - | military
    supreme commander of the armed forces | official | - | military
    vice admiral | official | - | military
    vice chair of the central military commission | official | - | military
    vice chair of the joint chiefs of staff | official | - | military
    vice chairman of the central military commission | official | m | military
    vice chairman of the joint chiefs of staff | official | m | military
    vice chairperson of the central military commission | official | - | military
    vice chairperson of the joint chiefs of staff | official | - | military
    vice chairwoman of the central military commission | official | f | military
    vice chairwoman of the joint chiefs of staff | official | f | military
    vice-admiral | official | - | military
    vice-chair of the central military commission | official | - | military
    vice-chair of the joint chiefs of staff | official | - | military
    vice-chairman of the central military commission | official | m | military
    vice-chairman of the joint chiefs of staff | official | m | military
    vice-chairperson of the central military commission | official | - | military
    vice-chairperson of the joint chiefs of staff | official | - | military
    vice-chairwoman of the central military commission | official | f | military
    vice-chairwoman of the joint chiefs of staff | official | f | military
    warrant officer | official | - | military
    wing commander | official | - | military
    adc | staff | - | military
    aide de camp | staff | - | military
    aide-de-camp | staff | - | military
    air aide | staff | - | military
    bandmaster | staff | - | military
    bugler | staff | - | military
    equerry | staff | - | military
    military aide | staff | - | military
    naval aide | staff | - | military
    personal aide de camp | staff | - | military
    personal aide-de-camp | staff | - | military
    cardinal secretary of state | head of government | m | church
    president of the governorate | head of government | - | church
    secretary of state of the holy see | head of government | m | church
    vatican secretary of state | head of government | m | church
    archbishop of canterbury | head of organisation | - | church
    catholicos | head of organisation | m | church
    catholicos of all armenians | head of organisation | m | church
    catholicos patriarch | head of organisation | m | church
    catholicos patriarch of all georgia | head of organisation | m | church
    catholicos-patriarch | head of organisation | m | church
    catholicos-patriarch of all georgia | head of organisation | m | church
    chief rabbi | head of organisation | - | church
    coptic pope | head of organisation | m | church
    custodian of the holy land | head of organisation | m | church
    custodian of the two holy mosques | head of organisation | m | church
    ecumenical patriarch | head of organisation | m | church
    grand ayatollah | head of organisation | m | church
    grand imam | head of organisation | m | church
    grand imam of al-azhar | head of organisation | m | church
    grand mufti | head of organisation | m | church
    grand rabbi | head of organisation | m | church
    greek orthodox patriarch | head of organisation | m | church
    head of the church | head of organisation | - | church
    khambo lama | head of organisation | m | church
    latin patriarch | head of organisation | m | church
    maronite patriarch | head of organisation | m | church
    moderator of the church of scotland | head of organisation | - | church
    moderator of the general assembly | head of organisation | - | church
    patriarch | head of organisation | m | church
    patriarch of constantinople | head of organisation | m | church
    patriarch of jerusalem | head of organisation | m | church
    patriarch of moscow | head of organisation | m | church
    patriarch of moscow and all russia | head of organisation | m | church
    president of the lutheran world federation | head of organisation | - | church
    president of the world council of churches | head of organisation | - | church
    presiding bishop | head of organisation | - | church
    primate | head of organisation | - | church
    primate of all ireland | head of organisation | - | church
    primate of the church | head of organisation | - | church
    sangharaja | head of organisation | m | church
    secretary general of the world council of churches | head of organisation | - | church
    sheikh al-azhar | head of organisation | m | church
    sheikh of al-azhar | head of organisation | m | church
    sheikh ul islam | head of organisation | m | church
    sheikh ul-islam | head of organisation | m | church
    supreme mufti | head of organisation | m | church
    supreme patriarch | head of organisation | m | church
    abbess | official | f | church
    abbot | official | m | church
    abbot of the monastery | official | m | church
    apostolic administrator | official | m | church
    archbishop | official | - | church
    archbishop and primate | official | - | church
    archbishop emeritus | official | - | church
    archbishop of westminster | official | - | church
    archbishop of york | official | - | church
    archdeacon | official | - | church
    archimandrite | official | m | church
    archpriest | official | m | church
    auxiliary bishop | official | - | church
    ayatollah | official | m | church
    bishop | official | - | church
    bishop emeritus | official | - | church
    bishop of london | official | - | church
    camerlengo | official | m | church
    cantor | official | - | church
    cardinal | official | m | church
    cardinal archbishop | official | m | church
    cardinal camerlengo | official | m | church
    cardinal prefect | official | m | church
    cardinal vicar | official | m | church
    chaplain | official | - | church
    chief imam | official | m | church
    chief priest | official | m | church
    cleric | official | - | church
    coadjutor bishop | official | - | church
    curial cardinal | official | m | church
    deacon | official | - | church
    deaconess | official | f | church
    dean | official | - | church
    dean of st paul's | official | - | church
    dean of the cathedral | official | - | church
    dean of the college of cardinals | official | m | church
    dean of westminster | official | - | church
    dean of windsor | official | - | church
    eparch | official | m | church
    exarch | official | m | church
    father superior | official | m | church
    friar | official | m | church
    friday prayer leader | official | m | church
    guru | official | m | church
    hazzan | official | m | church
    head imam | official | m | church
    head monk | official | m | church
    head priest | official | m | church
    hegumen | official | m | church
    high priest | official | m | church
    hojatoleslam | official | m | church
    imam | official | m | church
    lama | official | m | church
    lord bishop | official | - | church
    metropolitan archbishop | official | - | church
    metropolitan bishop | official | - | church
    metropolitan of | official | m | church
    minister of religion | official | - | church
    moderator | official | - | church
    monk | official | m | church
    monsignor | official | m | church
    mother superior | official | f | church
    muezzin | official | m | church
    mufti | official | m | church
    mullah | official | m | church
    nun | official | f | church
    parish priest | official | m | church
    pastor | official | - | church
    precentor | official | - | church
    prefect of the congregation | official | - | church
    prefect of the dicastery | official | - | church
    prefect of the papal household | official | m | church
    president of the bishops' conference | official | - | church
    president of the conference of bishops | official | - | church
    president of the episcopal conference | official | - | church
    president of the pontifical council | official | - | church
    priest | official | - | church
    prioress | official | f | church
    protonotary | official | m | church
    provost of the cathedral | official | - | church
    rabbi | official | - | church
    rector of the basilica | official | m | church
    rector of the church | official | - | church
    rector of the seminary | official | - | church
    religious leader | official | - | church
    reverend | official | - | church
    secretary for religious affairs | official | - | church
    sister superior | official | f | church
    spiritual leader | official | - | church
    sub dean | official | - | church
    sub-dean | official | - | church
    suffragan bishop | official | - | church
    superior general | official | - | church
    swami | official | m | church
    vicar | official | - | church
    vicar apostolic | official | m | church
    vicar general | official | - | church
    architect | official | - | company
    bank chair | official | - | company
    bank chairman | official | m | company
    bank chairperson | official | - | company
    bank chairwoman | official | f | company
    banker | official | - | company
    board chair | official | - | company
    board chairman | official | m | company
    board chairperson | official | - | company
    board chairwoman | official | f | company
    business leader | official | - | company
    businessman | official | m | company
    businessperson | official | - | company
    businesswoman | official | f | company
    ceo | official | - | company
    cfo | official | - | company
    chair and ceo | official | - | company
    chair and chief executive | official | - | company
    chair and chief executive officer | official | - | company
    chair of the bank | official | - | company
    chair of the board | official | - | company
    chair of the board of directors | official | - | company
    chair of the company | official | - | company
    chair of the executive board of the company | official | - | company
    chair of the group | official | - | company
    chair of the management board | official | - | company
    chair of the supervisory board | official | - | company
    chairman | official | m | company
    chairman and ceo | official | m | company
    chairman and chief executive | official | m | company
    chairman and chief executive officer | official | m | company
    chairman of the bank | official | m | company
    chairman of the board | official | m | company
    chairman of the board of directors | official | m | company
    chairman of the company | official | m | company
    chairman of the executive board of the company | official | m | company
    chairman of the group | official | m | company
    chairman of the management board | official | m | company
    chairman of the supervisory board | official | m | company
    chairperson and ceo | official | - | company
    chairperson and chief executive | official | - | company
    chairperson and chief executive officer | official | - | company
    chairperson of the bank | official | - | company
    chairperson of the board | official | - | company
    chairperson of the board of directors | official | - | company
    chairperson of the company | official | - | company
    chairperson of the executive board of the company | official | - | company
    chairperson of the group | official | - | company
    chairperson of the management board | official | - | company
    chairperson of the supervisory board | official | - | company
    chairwoman | official | f | company
    chairwoman and ceo | official | f | company
    chairwoman and chief executive | official | f | company
    chairwoman and chief executive officer | official | f | company
    chairwoman of the bank | official | f | company
    chairwoman of the board | official | f | company
    chairwoman of the board of directors | official | f | company
    chairwoman of the company | official | f | company
    chairwoman of the executive board of the company | official | f | company
    chairwoman of the group | official | f | company
    chairwoman of the management board | official | f | company
    chairwoman of the supervisory board | official | f | company
    chief architect | official | - | company
    chief designer | official | - | company
    chief economist | official | - | company
    chief engineer | official | - | company
    chief executive | official | - | company
    chief executive officer | official | - | company
    chief financial officer | official | - | company
    chief operating officer | official | - | company
    chief strategy officer | official | - | company
    chief technology officer | official | - | company
    co chairman | official | m | company
    co chairperson | official | - | company
    co chairwoman | official | f | company
    co chief executive | official | - | company
    co founder | official | - | company
    co-ceo | official | - | company
    co-chairman | official | m | company
    co-chairperson | official | - | company
    co-chairwoman | official | f | company
    co-chief executive | official | - | company
    co-founder | official | - | company
    company chair | official | - | company
    company chairman | official | m | company
    company chairperson | official | - | company
    company chairwoman | official | f | company
    company president | official | - | company
    coo | official | - | company
    corporate vice president | official | - | company
    corporate vice-president | official | - | company
    cto | official | - | company
    deputy chair | official | - | company
    deputy chairman | official | m | company
    deputy chairperson | official | - | company
    deputy chairwoman | official | f | company
    deputy chief executive | official | - | company
    deputy director | official | - | company
    deputy director of the company | official | - | company
    deputy general manager | official | - | company
    director | official | - | company
    director of operations | official | - | company
    director of the company | official | - | company
    director of the factory | official | - | company
    director of the plant | official | - | company
    editor | official | - | company
    editor in chief | official | - | company
    editor-in-chief | official | - | company
    engineer | official | - | company
    entrepreneur | official | - | company
    executive vice chair | official | - | company
    executive vice chairman | official | m | company
    executive vice chairperson | official | - | company
    executive vice chairwoman | official | f | company
    executive vice president | official | - | company
    executive vice-chair | official | - | company
    executive vice-chairman | official | m | company
    executive vice-chairperson | official | - | company
    executive vice-chairwoman | official | f | company
    executive vice-president | official | - | company
    factory director | official | - | company
    factory manager | official | - | company
    foreman | official | m | company
    founder | official | - | company
    founder and ceo | official | - | company
    founder and chair | official | - | company
    founder and chairman | official | m | company
    founder and chairperson | official | - | company
    founder and chairwoman | official | f | company
    founder and chief executive | official | - | company
    general manager | official | - | company
    group ceo | official | - | company
    group chief executive | official | - | company
    group vice president | official | - | company
    group vice-president | official | - | company
    head of operations | official | - | company
    head trainer | official | - | company
    honorary chair | official | - | company
    honorary chairman | official | m | company
    honorary chairperson | official | - | company
    honorary chairwoman | official | f | company
    hotel manager | official | - | company
    industrialist | official | - | company
    industry leader | official | - | company
    manager | official | - | company
    managing partner | official | - | company
    non executive director | official | - | company
    non-executive director | official | - | company
    plant director | official | - | company
    plant manager | official | - | company
    president and ceo | official | - | company
    president and chief executive | official | - | company
    president and chief executive officer | official | - | company
    president of the company | official | - | company
    president of the corporation | official | - | company
    president of the group | official | - | company
    project manager | official | - | company
    proprietor | official | - | company
    publisher | official | - | company
    senior vice president | official | - | company
    senior vice-president | official | - | company
    shipowner | official | - | company
    site manager | official | - | company
    vice chair | official | - | company
    vice chairman | official | m | company
    vice chairperson | official | - | company
    vice chairwoman | official | f | company
    vice president and general manager | official | - | company
    vice president of the company | official | - | company
    vice-chair | official | - | company
    vice-chairman | official | m | company
    vice-chairperson | official | - | company
    vice-chairwoman | official | f | company
    vice-president and general manager | official | - | company
    vice-president of the company | official | - | company
    ambassador's wife | spouse | f | spouse
    consort | spouse | - | spouse
    emperor consort | spouse | m | spouse
    empress consort | spouse | f | spouse
    first consort | spouse | - | spouse
    first gentleman | spouse | m | spouse
    first lady | spouse | f | spouse
    first spouse | spouse | - | spouse
    grand duchess consort | spouse | f | spouse
    husband of the president | spouse | m | spouse
    husband of the prime minister | spouse | m | spouse
    husband of the vice president | spouse | m | spouse
    husband of the vice-president | spouse | m | spouse
    king consort | spouse | m | spouse
    president's husband | spouse | m | spouse
    president's wife | spouse | f | spouse
    prime minister's husband | spouse | m | spouse
    prime minister's wife | spouse | f | spouse
    prince consort | spouse | m | spouse
    princess consort | spouse | f | spouse
    queen consort | spouse | f | spouse
    royal consort | spouse | - | spouse
    second gentleman | spouse | m | spouse
    second lady | spouse | f | spouse
    second spouse | spouse | - | spouse
    sheikha consort | spouse | f | spouse
    spouse of the president | spouse | - | spouse
    spouse of the prime minister | spouse | - | spouse
    sultana consort | spouse | f | spouse
    vice president's wife | spouse | f | spouse
    vice-president's wife | spouse | f | spouse
    wife of the ambassador | spouse | f | spouse
    wife of the king | spouse | f | spouse
    wife of the president | spouse | f | spouse
    wife of the prime minister | spouse | f | spouse
    wife of the vice president | spouse | f | spouse
    wife of the vice-president | spouse | f | spouse
    academician | official | - | other
    activist | official | - | other
    actor | official | - | other
    actress | official | f | other
    administrator | official | - | other
    alafin | official | m | other
    archaeologist | official | - | other
    artist | official | - | other
    asantehene | official | m | other
    assistant professor | official | - | other
    associate professor | official | - | other
    astronaut | official | - | other
    athlete | official | - | other
    author | official | - | other
    ballerina | official | f | other
    baritone | official | m | other
    broadcaster | official | - | other
    buddhist leader | official | - | other
    captain of the team | official | - | other
    catholic leader | official | - | other
    cellist | official | - | other
    chancellor of the university | official | - | other
    chess champion | official | - | other
    chess grandmaster | official | - | other
    chief cadi | official | m | other
    chief medical officer | official | - | other
    chief physician | official | - | other
    chief scientist | official | - | other
    choreographer | official | - | other
    christian leader | official | - | other
    civil rights leader | official | - | other
    civil society leader | official | - | other
    clan leader | official | - | other
    columnist | official | - | other
    comedian | official | - | other
    community leader | official | - | other
    composer | official | - | other
    correspondent | official | - | other
    cosmonaut | official | - | other
    dancer | official | - | other
    dean of the college | official | - | other
    dean of the faculty | official | - | other
    dean of the school | official | - | other
    delegation leader | official | - | other
    deputy head teacher | official | - | other
    deputy rector | official | - | other
    deputy vice chancellor | official | - | other
    deputy vice-chancellor | official | - | other
    director of the academy | official | - | other
    director of the center | official | - | other
    director of the centre | official | - | other
    director of the gallery | official | - | other
    director of the garden | official | - | other
    director of the hospital | official | - | other
    director of the institute | official | - | other
    director of the laboratory | official | - | other
    director of the library | official | - | other
    director of the museum | official | - | other
    director of the national museum | official | - | other
    director of the school | official | - | other
    director of the theater | official | - | other
    director of the theatre | official | - | other
    director of the zoo | official | - | other
    dissident | official | - | other
    faculty dean | official | - | other
    film director | official | - | other
    football manager | official | - | other
    footballer | official | - | other
    governess | official | f | other
    group leader | official | - | other
    guerrilla leader | official | - | other
    guitarist | official | - | other
    head boy | official | m | other
    head doctor | official | - | other
    head girl | official | f | other
    head of school | official | - | other
    head teacher | official | - | other
    headmaster | official | m | other
    headmistress | official | f | other
    headteacher | official | - | other
    historian | official | - | other
    holocaust survivor | official | - | other
    hospital director | official | - | other
    human rights activist | official | - | other
    human rights defender | official | - | other
    independence leader | official | - | other
    islamic leader | official | - | other
    jewish leader | official | - | other
    jockey | official | - | other
    journalist | official | - | other
    judge | official | - | other
    kabaka | official | m | other
    kadi | official | m | other
    lecturer | official | - | other
    magistrate | official | - | other
    master of the college | official | - | other
    matron | official | f | other
    mezzo soprano | official | f | other
    mezzo-soprano | official | f | other
    military leader | official | - | other
    militia leader | official | - | other
    moulay | official | m | other
    musician | official | - | other
    muslim leader | official | - | other
    mwami | official | m | other
    nobel laureate | official | - | other
    nobel peace laureate | official | - | other
    nobel prize laureate | official | - | other
    nobel prize winner | official | - | other
    novelist | official | - | other
    oba | official | m | other
    obong | official | m | other
    olympian | official | - | other
    olympic champion | official | - | other
    omukama | official | m | other
    ooni | official | m | other
    opera singer | official | - | other
    otumfuo | official | m | other
    painter | official | - | other
    paramount ruler | official | - | other
    philanthropist | official | - | other
    photographer | official | - | other
    physician | official | - | other
    pianist | official | - | other
    playwright | official | - | other
    poet | official | - | other
    poet laureate | official | - | other
    presenter | official | - | other
    president of the college | official | - | other
    president of the guild | official | - | other
    president of the polytechnic | official | - | other
    president of the royal society | official | - | other
    president of the school | official | - | other
    president of the university | official | - | other
    prima ballerina | official | f | other
    prime warden | official | - | other
    principal of the college | official | - | other
    principal of the school | official | - | other
    principal of the university | official | - | other
    pro chancellor | official | - | other
    pro rector | official | - | other
    pro vice chancellor | official | - | other
    pro-chancellor | official | - | other
    pro-rector | official | - | other
    pro-vice-chancellor | official | - | other
    project leader | official | - | other
    prosecutor | official | - | other
    protest leader | official | - | other
    provost | official | - | other
    provost of the college | official | - | other
    provost of the university | official | - | other
    qadi | official | m | other
    rector | official | - | other
    rector magnificus | official | - | other
    rector of the university | official | - | other
    registrar | official | - | other
    reporter | official | - | other
    research director | official | - | other
    research fellow | official | - | other
    resistance leader | official | - | other
    school director | official | - | other
    scientist | official | - | other
    sculptor | official | - | other
    secretary | official | - | other
    separatist leader | official | - | other
    singer | official | - | other
    soprano | official | f | other
    student leader | official | - | other
    student president | official | - | other
    taikonaut | official | - | other
    team leader | official | - | other
    tenor | official | m | other
    toastmaster | official | - | other
    traditional ruler | official | - | other
    treasurer | official | - | other
    tribal chief | official | - | other
    tribal elder | official | - | other
    tribal leader | official | - | other
    university chancellor | official | - | other
    university president | official | - | other
    vice chancellor | official | - | other
    vice chancellor of the university | official | - | other
    vice president of the university | official | - | other
    vice rector | official | - | other
    vice-chancellor | official | - | other
    vice-chancellor of the university | official | - | other
    vice-president of the university | official | - | other
    vice-rector | official | - | other
    violinist | official | - | other
    war veteran | official | - | other
    warden of the college | official | - | other
    writer | official | - | other
    youth leader | official | - | other
    aide | staff | - | other
    bodyguard | staff | - | other
    cameraman | staff | m | other
    camerawoman | staff | f | other
    chauffeur | staff | - | other
    chief interpreter | staff | - | other
    chief of security | staff | - | other
    chief pilot | staff | - | other
    executive assistant | staff | - | other
    flight attendant | staff | - | other
    footman | staff | m | other
    hairdresser | staff | - | other
    head chef | staff | - | other
    head of security | staff | - | other
    interpreter | staff | - | other
    king's piper | staff | - | other
    liaison officer | staff | - | other
    note taker | staff | - | other
    note-taker | staff | - | other
    official photographer | staff | - | other
    personal assistant | staff | - | other
    personal physician | staff | - | other
    personal secretary | staff | - | other
    press aide | staff | - | other
    press officer | staff | - | other
    protection officer | staff | - | other
    protocol officer | staff | - | other
    queen's page | staff | m | other
    queen's piper | staff | - | other
    secret service agent | staff | - | other
    security officer | staff | - | other
    senior aide | staff | - | other
    speech writer | staff | - | other
    speechwriter | staff | - | other
    stenographer | staff | - | other
    stewardess | staff | f | other
    translator | staff | - | other
    valet | staff | m | other
    """
}
