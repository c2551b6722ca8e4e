// Airports that accounts name without the city that they serve.
//
// A row: city | ISO 3166-1 country | names that stand alone | names that want "airport" or its like
// behind them, for they are those of people. Only airports whose name is not that of a town with
// visits of its own. Everything here is public general knowledge.

enum Airports {
  static let rows: StaticString = """
    London | GB | Heathrow, Gatwick, Stansted, Northolt, RAF Northolt |
    Paris | FR | Orly, Le Bourget, Roissy | Charles de Gaulle
    Brussels | BE | Zaventem, Melsbroek |
    Amsterdam | NL | Schiphol |
    Berlin | DE | Tegel, Schönefeld, Tempelhof |
    Rome | IT | Fiumicino, Ciampino | Leonardo da Vinci
    Milan | IT | Malpensa, Linate |
    Madrid | ES | Barajas | Adolfo Suárez
    Lisbon | PT | Portela, Figo Maduro | Humberto Delgado
    Vienna | AT | Schwechat |
    Zurich | CH | Kloten |
    Geneva | CH | Cointrin |
    Oslo | NO | Gardermoen, Fornebu |
    Stockholm | SE | Arlanda, Bromma |
    Copenhagen | DK | Kastrup |
    Prague | CZ | Ruzyně | Václav Havel
    Warsaw | PL | Okęcie | Frédéric Chopin, Chopin
    Budapest | HU | Ferihegy | Ferenc Liszt
    Bucharest | RO | Otopeni, Băneasa | Henri Coandă
    Belgrade | RS | Surčin | Nikola Tesla
    Athens | GR | Ellinikon | Eleftherios Venizelos
    Istanbul | TR | Yeşilköy | Atatürk, Sabiha Gökçen
    Ankara | TR | Esenboğa, Esenboga |
    Moscow | RU | Vnukovo, Vnukovo-2, Sheremetyevo, Sheremetevo, Domodedovo |
    St Petersburg | RU | Pulkovo |
    Kyiv | UA | Boryspil, Borispol, Zhuliany |
    Washington | US | Andrews Air Force Base, Joint Base Andrews, Dulles |
    New York | US | LaGuardia, Idlewild, JFK | John F. Kennedy, Kennedy
    Chicago | US | O'Hare |
    Ottawa | CA | Uplands | Macdonald-Cartier
    Toronto | CA | | Pearson, Lester B. Pearson
    Mexico City | MX | | Benito Juárez, Felipe Ángeles
    Havana | CU | Rancho Boyeros | José Martí
    Caracas | VE | Maiquetía | Simón Bolívar
    Bogotá | CO | Catam | El Dorado
    Lima | PE | | Jorge Chávez
    Buenos Aires | AR | Ezeiza, Aeroparque |
    Santiago | CL | Pudahuel | Arturo Merino Benítez
    Rio de Janeiro | BR | Galeão |
    São Paulo | BR | Congonhas |
    Tokyo | JP | Haneda |
    Osaka | JP | | Kansai
    Beijing | CN | Nanyuan |
    Shanghai | CN | Hongqiao, Hung Chiao, Pudong |
    Guangzhou | CN | Baiyun |
    Hong Kong | HK | Chek Lap Kok, Kai Tak |
    Singapore | SG | Changi, Paya Lebar |
    Kuala Lumpur | MY | KLIA, Sepang, Bunga Raya | Sultan Abdul Aziz Shah
    Jakarta | ID | Halim, Halim Perdanakusuma, Soekarno-Hatta, Kemayoran |
    Denpasar | ID | | Ngurah Rai, I Gusti Ngurah Rai
    Bangkok | TH | Don Mueang, Don Muang, Suvarnabhumi |
    Manila | PH | Villamor Air Base | Ninoy Aquino
    Hanoi | VN | Noi Bai, Nội Bài, Gia Lam |
    Ho Chi Minh City | VN | Tan Son Nhat, Tân Sơn Nhất |
    Phnom Penh | KH | Pochentong |
    Vientiane | LA | Wattay |
    Yangon | MM | Mingaladon |
    New Delhi | IN | Palam, Air Force Station Palam | Indira Gandhi
    Mumbai | IN | | Chhatrapati Shivaji
    Kolkata | IN | Dum Dum | Netaji Subhas Chandra Bose
    Agra | IN | Kheria |
    Islamabad | PK | Chaklala | Nur Khan
    Dhaka | BD | Tejgaon | Hazrat Shahjalal, Shahjalal
    Colombo | LK | Katunayake, Ratmalana | Bandaranaike
    Kathmandu | NP | | Tribhuvan
    Tehran | IR | Mehrabad | Imam Khomeini
    Amman | JO | Marka | Queen Alia
    Tel Aviv | IL | | Ben Gurion, Ben-Gurion
    Riyadh | SA | | King Khalid, King Salman
    Jeddah | SA | | King Abdulaziz
    Doha | QA | | Hamad
    Algiers | DZ | Dar El Beida | Houari Boumediene, Houari Boumédiène
    Lagos | NG | Ikeja | Murtala Muhammed, Murtala Mohammed
    Abuja | NG | | Nnamdi Azikiwe
    Accra | GH | Kotoka |
    Dakar | SN | Yoff | Blaise Diagne, Léopold Sédar Senghor
    Nairobi | KE | Embakasi | Jomo Kenyatta
    Addis Ababa | ET | Bole |
    Dar es Salaam | TZ | | Julius Nyerere
    Johannesburg | ZA | Jan Smuts Airport | Jan Smuts, OR Tambo, O.R. Tambo, Oliver Tambo
    Pretoria | ZA | Waterkloof |
    Canberra | AU | Fairbairn |
    Sydney | AU | Mascot | Kingsford Smith
    Auckland | NZ | Whenuapai, Mangere |
    Wellington | NZ | Rongotai |
    Astana | KZ | | Nursultan Nazarbayev
    """

  /// The city that an airport serves, by a name that stands alone.
  static func city(of name: String) -> Town? { tables.town(named: WordKey(name), in: tables.alone) }

  /// The city that an airport serves, by what stands before "airport".
  static func city(ofTerminal name: String) -> Town? {
    let key = WordKey(name)
    return tables.town(named: key, in: tables.alone) ?? tables.town(named: key, in: tables.before)
  }

  private struct Tables {
    /// The numbers of the towns.
    var alone = KeyTable(capacity: 160)
    var before = KeyTable(capacity: 80)
    var towns: [Town] = []

    func town(named key: WordKey, in table: KeyTable) -> Town? { table[key].map { towns[Int($0)] } }
  }

  private static let tables: Tables = {
    var tables = Tables()
    let text = TableText(rows)
    text.forEachRow { fields in
      let number = Int32(tables.towns.count)
      tables.towns.append(Town(name: text.text(fields[0]), country: text.text(fields[1])))
      for piece in text.list(fields[2]) { tables.alone.set(text.key(piece), number) }
      for piece in text.list(fields[3]) { tables.before.set(text.key(piece), number) }
    }
    return tables
  }()
}
