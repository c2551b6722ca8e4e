// Seats of heads of state and government, parliaments and places that every account of a visit names
// without their city: where the account leaves the city out, the seat tells it.
//
// A row: city | ISO 3166-1 country | names, comma separated, without articles. Only names that mean
// one place in the world ("State House" is a dozen). Everything here is public general knowledge.

import Gazetteer

enum Residences {
  static let rows: StaticString = """
    London | GB | Buckingham Palace, Downing Street, 10 Downing Street, Number 10, Clarence House
    London | GB | St James's Palace, Kensington Palace, Palace of Westminster, Westminster Hall
    London | GB | Westminster Abbey, Lancaster House, Horse Guards Parade, Horse Guards, Guildhall
    London | GB | Mansion House, Houses of Parliament, Tower of London, Marlborough House
    Windsor | GB | Windsor Castle, St George's Chapel
    Edinburgh | GB | Palace of Holyroodhouse, Holyrood Palace, Bute House
    Belfast | GB | Stormont, Stormont Castle
    Washington | US | White House, Oval Office, Blair House, Capitol Hill, Capitol, South Lawn
    Washington | US | Rose Garden, East Room, State Department, Lincoln Memorial, Library of Congress
    Washington | US | US Chamber of Commerce, Naval Observatory, Foggy Bottom, Kennedy Center
    New York | US | UN Headquarters, United Nations Headquarters, Waldorf Astoria
    Ottawa | CA | Rideau Hall, Parliament Hill, 24 Sussex Drive
    Paris | FR | Élysée, Élysée Palace, Palais de l'Élysée, Hôtel Matignon, Matignon, Quai d'Orsay
    Paris | FR | Arc de Triomphe, Palais Bourbon, Luxembourg Palace, Hôtel de Ville, Louvre, Invalides
    Paris | FR | Hôtel de Marigny, Eiffel Tower, Champs-Élysées
    Versailles | FR | Palace of Versailles, Grand Trianon
    Berlin | DE | Schloss Bellevue, Bellevue Palace, Federal Chancellery, Brandenburg Gate, Reichstag
    Berlin | DE | Neue Wache, Hotel Adlon
    Bonn | DE | Villa Hammerschmidt, Palais Schaumburg, Hammerschmidt Villa
    Meseberg | DE | Meseberg Palace, Schloss Meseberg
    Rome | IT | Quirinal, Quirinal Palace, Palazzo Chigi, Villa Madama, Villa Pamphili, Farnesina
    Rome | IT | Palazzo Madama, Montecitorio, Palazzo Montecitorio, Altare della Patria, Campidoglio
    Rome | IT | Villa Doria Pamphilj, Altar of the Fatherland
    Vatican City | VA | Apostolic Palace, St Peter's Basilica, St Peter's Square, Casa Santa Marta
    Madrid | ES | Zarzuela Palace, Palacio de la Zarzuela, Moncloa Palace, Moncloa, El Pardo Palace
    Madrid | ES | Prado Museum, Cortes Generales
    Lisbon | PT | Belém Palace, Ajuda Palace, São Bento Palace, Jerónimos Monastery
    Sintra | PT | Queluz Palace
    Brussels | BE | Berlaymont, Laeken Castle, Castle of Laeken, Egmont Palace, Europa building
    Brussels | BE | Justus Lipsius building, Palace of the Nation, Royal Castle of Laeken
    The Hague | NL | Noordeinde Palace, Huis ten Bosch, Binnenhof, Catshuis, Peace Palace
    Amsterdam | NL | Dam Square, Rijksmuseum, National Monument on Dam Square, Anne Frank House
    Copenhagen | DK | Amalienborg, Amalienborg Palace, Christiansborg, Christiansborg Palace
    Copenhagen | DK | Marienborg
    Fredensborg | DK | Fredensborg Palace
    Stockholm | SE | Rosenbad, Sager House, Stockholm Palace
    Oslo | NO | Akershus, Akershus Castle, Akershus Fortress, Storting
    Helsinki | FI | Kesäranta, Mäntyniemi, House of the Estates
    Reykjavik | IS | Bessastaðir, Bessastadir
    Dublin | IE | Áras an Uachtaráin, Leinster House, Dublin Castle, Iveagh House, Farmleigh
    Dublin | IE | Garden of Remembrance, Phoenix Park, Arbour Hill, Trinity College Dublin
    Vienna | AT | Hofburg, Hofburg Palace, Ballhausplatz, Schönbrunn, Schönbrunn Palace
    Bern | CH | Federal Palace, Lohn Estate
    Prague | CZ | Prague Castle, Kramář Villa, Kramář's Villa, Czernin Palace, Lány Castle
    Bratislava | SK | Grassalkovich Palace, Bratislava Castle
    Budapest | HU | Carmelite Monastery, Sándor Palace, Buda Castle, Heroes' Square
    Warsaw | PL | Belweder, Belweder Palace, Belvedere Palace, Royal Castle in Warsaw, Piłsudski Square
    Warsaw | PL | Tomb of the Unknown Soldier in Piłsudski Square, Wilanów Palace
    Bucharest | RO | Cotroceni, Cotroceni Palace, Victoria Palace, Palace of the Parliament
    Belgrade | RS | Palace of Serbia, Palata Srbija
    Zagreb | HR | Pantovčak, Banski Dvori
    Ljubljana | SI | Brdo Castle
    Athens | GR | Maximos Mansion, Syntagma Square, Acropolis, Zappeion
    Ankara | TR | Çankaya, Çankaya Mansion, Çankaya Palace, Beştepe, Anıtkabir, Anitkabir
    Istanbul | TR | Dolmabahçe, Dolmabahçe Palace, Vahdettin Pavilion, Vahdettin Mansion, Topkapi Palace
    Moscow | RU | Kremlin, Grand Kremlin Palace, Red Square, Bolshoi Theatre, Spaso House, St George's Hall
    Moscow | RU | St Catherine's Hall, St Vladimir's Hall, Palace of Facets, Alexander Garden
    St Petersburg | RU | Konstantin Palace, Konstantinovsky Palace, Hermitage, Peterhof
    Kyiv | UA | Mariinskyi Palace, Mariinsky Palace, Bankova Street
    Minsk | BY | Palace of Independence, Independence Palace
    Astana | KZ | Akorda, Ak Orda, Ak Orda Palace
    Tashkent | UZ | Kuksaroy, Kuksaroy Palace, Kuksaroy Residence, Yangi Uzbekiston Park
    Samarkand | UZ | Registan
    Bishkek | KG | Ala Archa, Ala Archa State Residence, Yntymak Ordo
    Dushanbe | TJ | Qasri Millat, Palace of the Nation
    Ashgabat | TM | Oguzhan Palace
    Baku | AZ | Zagulba Palace, Alley of Martyrs
    Tbilisi | GE | Orbeliani Palace
    Yerevan | AM | Tsitsernakaberd
    Beijing | CN | Great Hall of the People, Zhongnanhai, Diaoyutai, Diaoyutai State Guesthouse
    Beijing | CN | Tiananmen Square, Forbidden City, Monument to the People's Heroes, Temple of Heaven
    Tokyo | JP | Akasaka Palace, State Guest House Akasaka Palace, Kantei, Imperial Palace, Meiji Shrine
    Seoul | KR | Blue House, Cheong Wa Dae, Seoul National Cemetery, National Cemetery
    Pyongyang | KP | Kumsusan Palace of the Sun, Kumsusan State Guest House, Mokran House, Kim Il Sung Square
    Hanoi | VN | Ho Chi Minh Mausoleum, Hanoi Opera House, Temple of Literature
    Hanoi | VN | Monument to Heroes and Martyrs
    Bangkok | TH | Grand Palace, Chitralada Palace
    Kuala Lumpur | MY | Istana Negara
    Putrajaya | MY | Perdana Putra, Seri Perdana
    Jakarta | ID | Merdeka Palace, Istana Merdeka, Istiqlal Mosque
    Bogor | ID | Bogor Palace
    Manila | PH | Malacañang, Malacañang Palace, Malacañan Palace, Rizal Park, Rizal Monument
    New Delhi | IN | Rashtrapati Bhavan, Hyderabad House, Rajghat, Raj Ghat, India Gate, Lok Kalyan Marg
    Agra | IN | Taj Mahal
    Ahmedabad | IN | Sabarmati Ashram
    Islamabad | PK | Aiwan-e-Sadr, Prime Minister House
    Dhaka | BD | Bangabhaban, Ganabhaban
    Kathmandu | NP | Singha Durbar, Shital Niwas
    Colombo | LK | Temple Trees
    Kabul | AF | Arg
    Canberra | AU | Kirribilli, Australian War Memorial
    Abu Dhabi | AE | Qasr Al Watan, Qasr Al Bahr, Qasr Al Shati, Al Mushrif Palace, Sheikh Zayed Mosque
    Doha | QA | Amiri Diwan, Lusail Palace
    Riyadh | SA | Al-Yamamah Palace, Al Yamamah Palace, Yamamah Palace, Erga Palace
    Jeddah | SA | Al-Salam Palace
    Kuwait City | KW | Bayan Palace
    Manama | BH | Gudaibiya Palace, Al-Sakhir Palace, Sakhir Palace
    Muscat | OM | Al Alam Palace, Bait al Baraka, Al-Alam Palace, Sultan Qaboos Grand Mosque
    Amman | JO | Basman Palace, Husseiniya Palace, Al Husseiniya Palace
    Beirut | LB | Baabda Palace, Grand Serail
    Baghdad | IQ | Al-Salam Palace in Baghdad, Green Zone
    Tehran | IR | Saadabad Palace, Sa'dabad Palace
    Jerusalem | IL | Knesset, Yad Vashem, Beit HaNassi, Western Wall, Al-Aqsa Mosque, Mount Herzl
    Jerusalem | IL | King David Hotel, Church of the Holy Sepulchre
    Ramallah | PS | Muqataa, Mukataa
    Cairo | EG | Ittihadiya Palace, Al-Ittihadiya Palace, Abdeen Palace, Heliopolis Palace, Al-Azhar
    Algiers | DZ | El Mouradia, Martyrs' Memorial
    Tunis | TN | Carthage Palace
    Pretoria | ZA | Union Buildings, Mahlamba Ndlopfu
    Cape Town | ZA | Tuynhuys, Genadendal
    Abuja | NG | Aso Rock, Aso Villa, Aso Rock Villa
    Accra | GH | Jubilee House, Flagstaff House, Osu Castle
    Addis Ababa | ET | Jubilee Palace, Africa Hall
    Brasília | BR | Planalto, Planalto Palace, Palácio do Planalto, Itamaraty, Itamaraty Palace
    Brasília | BR | Alvorada Palace
    Buenos Aires | AR | Casa Rosada, San Martín Palace
    Santiago | CL | La Moneda, Palacio de La Moneda, La Moneda Palace
    Bogotá | CO | Casa de Nariño, Nariño Palace, Palacio de Nariño
    Caracas | VE | Miraflores, Miraflores Palace
    Lima | PE | Government Palace in Lima, Torre Tagle Palace
    Mexico City | MX | Los Pinos, Palacio Nacional, Campo Marte
    Havana | CU | Palace of the Revolution, Revolution Square, Plaza de la Revolución
    """

  /// The city of a seat by its name.
  static func city(of name: String) -> Town? { table[Gazetteer.fold(name)] }

  private static let table: [String: Town] = {
    var table: [String: Town] = [:]
    let text = TableText(rows)
    text.forEachRow { fields in
      let town = Town(name: text.text(fields[0]), country: text.text(fields[1]))
      for piece in text.list(fields[2]) { table[Gazetteer.fold(text.text(piece))] = town }
    }
    return table
  }()
}
