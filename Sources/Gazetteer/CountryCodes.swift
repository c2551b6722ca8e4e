// Codes that people write for countries and organisations, beside those of ISO 3166-1: what each of
// them means, so that a cure can be offered and no neighbour in spelling is.

extension Gazetteer {
  /// The country that a code other than its ISO 3166-1 alpha-2 code is commonly used for: alpha-3
  /// codes, codes of the International Olympic Committee, and abbreviations such as UK.
  public static func country(writtenAs code: String) -> Country? {
    let capitals = code.uppercased()
    if let own = allCountries.first(where: { $0.alpha3 == capitals }) { return own }
    let rows = customaryCodes.split(separator: " ")
    let row = rows.first { $0.prefix { $0 != "=" } == capitals }
    return row.flatMap { country(code: String($0.suffix(2))) }
  }

  /// The name of an organisation that commonly goes by this code.
  public static func organisation(code: String) -> String? {
    let capitals = code.uppercased()
    return organisations.first { $0.code == capitals }?.name
  }

  /// Codes of the International Olympic Committee where they are not those of ISO 3166-1 alpha-3,
  /// and what newspapers write.
  private static let customaryCodes = """
    UK=GB EL=GR UAE=AE KSA=SA ROK=KR DPRK=KP PRC=CN ROC=TW DRC=CD CAR=CF RF=RU FRG=DE \
    ALG=DZ ANG=AO ANT=AG ARU=AW ASA=AS BAH=BS BAN=BD BAR=BB BER=BM BHU=BT BIZ=BZ BOT=BW BRU=BN \
    BUL=BG BUR=BF CAM=KH CAY=KY CGO=CG CHA=TD CHI=CL CRC=CR CRO=HR DEN=DK ESA=SV FIJ=FJ GAM=GM \
    GBS=GW GEQ=GQ GER=DE GRE=GR GRN=GD GUA=GT GUI=GN HAI=HT HON=HN INA=ID IRI=IR ISV=VI IVB=VG \
    KOS=XK KUW=KW LAT=LV LBA=LY LES=LS LIB=LB MAD=MG MAS=MY MAW=MW MGL=MN MRI=MU MTN=MR MYA=MM \
    NCA=NI NED=NL NEP=NP NGR=NG NIG=NE OMA=OM PAR=PY PHI=PH PLE=PS POR=PT PUR=PR RSA=ZA SAM=WS \
    SEY=SC SIN=SG SKN=KN SLO=SI SOL=SB SRI=LK SUD=SD SUI=CH TAN=TZ TGA=TO TOG=TG TPE=TW \
    URU=UY VAN=VU VIE=VN VIN=VC ZAM=ZM ZIM=ZW
    """

  private static let organisations: [(code: String, name: String)] = [
    ("ASEAN", "Association of Southeast Asian Nations"),
    ("BRICS", "BRICS"), ("CARICOM", "Caribbean Community"),
    ("CICA", "Conference on Interaction and Confidence Building Measures in Asia"),
    ("CIS", "Commonwealth of Independent States"), ("COE", "Council of Europe"),
    ("CSTO", "Collective Security Treaty Organization"), ("EAEU", "Eurasian Economic Union"),
    ("ECB", "European Central Bank"),
    ("ECOWAS", "Economic Community of West African States"), ("EU", "European Union"),
    ("EUC", "European Council"), ("GCC", "Gulf Cooperation Council"),
    ("IAEA", "International Atomic Energy Agency"),
    ("ICRC", "International Committee of the Red Cross"),
    ("ILO", "International Labour Organization"), ("IMF", "International Monetary Fund"),
    ("IOC", "International Olympic Committee"), ("NATO", "North Atlantic Treaty Organization"),
    ("OAS", "Organization of American States"),
    ("OECD", "Organisation for Economic Co-operation and Development"),
    ("OIC", "Organisation of Islamic Cooperation"),
    ("OSCE", "Organization for Security and Co-operation in Europe"),
    ("OTS", "Organization of Turkic States"), ("SCO", "Shanghai Cooperation Organisation"),
    ("UN", "United Nations"), ("UNO", "United Nations"), ("WB", "World Bank"),
    ("WHO", "World Health Organization"), ("WTO", "World Trade Organization"),
  ]
}
