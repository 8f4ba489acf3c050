/** Well-known organisations, recognised without context. */
export const ORGANISATIONS = `
  NATO, EU, UN, European Union, United Nations, African Union, AU, Arab League, ASEAN, BRICS, OPEC, OSCE, OECD, IMF, WTO, WHO, ECOWAS
  UNICEF, UNESCO, UNHCR, IAEA, Interpol, Europol, Mercosur, Commonwealth, World Bank, World Health Organization, Red Cross
  International Monetary Fund, Security Council, UN Security Council, European Commission, European Parliament, European Council
  International Criminal Court, ICC, Amnesty International, Human Rights Watch, Greenpeace, Oxfam, Médecins Sans Frontières
  Taliban, Hezbollah, Hizbullah, Hamas, Al-Qaeda, al-Qaeda, al Qaeda, Al Qaeda, Islamic State, ISIS, ISIL, IS, Daesh, Boko Haram, Houthis
  Al-Shabaab, al-Shabaab, Fatah, PKK, IRA, Pentagon, Congress, Senate, House of Representatives, House of Commons, House of Lords
  CIA, FBI, NSA, NASA, FDA, EPA, IRS, SEC, DHS, GOP, DNC, RNC, Supreme Court, State Department, Treasury, Homeland Security
  Labour, Tories, BBC, CNN, Reuters, Associated Press, AP, AFP, Agence France-Presse, Al Jazeera, Xinhua, TASS, RT, NPR, NBC, ABC, CBS, MSNBC
  New York Times, Washington Post, Wall Street Journal, Financial Times, Guardian, Bloomberg, Fox News, Politico, Wikipedia
  Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Instagram, WhatsApp, TikTok, Telegram, Netflix, Uber, Tesla
  Boeing, Airbus, Toyota, Volkswagen, Samsung, Huawei, Gazprom, Rosneft, Shell, BP, ExxonMobil, Pfizer, AstraZeneca, Moderna
  Goldman Sachs, JPMorgan, FIFA, UEFA, NBA, NFL, IOC, Wall Street
`;

/** More organisations: companies, clubs, leagues, parties, unions, media, agencies, museums and universities by their short names. */
export const MORE_ORGANISATIONS = `
  Barclays, HSBC, Lloyds, Lloyds Banking Group, NatWest, Standard Chartered, Royal Bank of Scotland, Halifax, Nationwide
  Bank of England, Bank of Japan, Federal Reserve, European Central Bank, ECB, Bundesbank, Deutsche Bank, Commerzbank, UBS
  Credit Suisse, BNP Paribas, Société Générale, Crédit Agricole, ING, UniCredit, Intesa Sanpaolo, BBVA, CaixaBank, Nordea
  Danske Bank, Morgan Stanley, Wells Fargo, Citigroup, Bank of America, Charles Schwab, BlackRock, Lazard, Rothschild, Jefferies
  Nomura, SoftBank, Tesco, Sainsbury's, Asda, Morrisons, Waitrose, Aldi, Lidl, Marks & Spencer, John Lewis, Debenhams, Primark
  Ikea, Ted Baker, Laura Ashley, Jack Wills, Paul Smith, Hugo Boss, Ralph Lauren, Calvin Klein, Tommy Hilfiger, Burberry
  Christian Dior, Dior, Louis Vuitton, LVMH, Kering, Gucci, Prada, Chanel, Hermès, Estée Lauder, L'Oréal, Levi Strauss, Zara
  Inditex, H&M, Adidas, Nike, Puma, Christie's, Sotheby's, Bonhams, Carrefour, Walmart, Costco, Home Depot, Kroger, Starbucks
  McDonald's, Burger King, Wetherspoon, Unilever, Nestlé, Danone, Kraft Heinz, Procter & Gamble, Johnson & Johnson, Coca-Cola
  PepsiCo, Diageo, Heineken, AB InBev, Cadbury, Lindt & Sprüngli, Ferrero, Kellogg, Philip Morris, Imperial Brands, Reckitt
  GlaxoSmithKline, GSK, Novartis, Roche, Sanofi, Bayer, Merck, Eli Lilly, Novo Nordisk, BioNTech, Vodafone, BT, O2, Telefónica
  Deutsche Telekom, Nokia, Ericsson, Intel, Nvidia, AMD, IBM, Dell, Oracle, Cisco, Adobe, Salesforce, Spotify, Snapchat, LinkedIn
  Airbnb, Deliveroo, OpenAI, Anthropic, Alibaba, Tencent, Baidu, ByteDance, Xiaomi, TSMC, Foxconn, Sony, Nintendo, Panasonic
  Hitachi, Honda, Nissan, Mazda, Suzuki, Hyundai, Kia, Volvo, Saab, BMW, Mercedes, Mercedes-Benz, Daimler, Audi, Porsche, Ferrari
  Fiat, Renault, Peugeot, Citroën, Stellantis, Ford, General Motors, Rolls-Royce, Jaguar Land Rover, Aston Martin, BAE Systems
  Lockheed Martin, Raytheon, Siemens, Bosch, Thyssenkrupp, BASF, ArcelorMittal, Rio Tinto, Glencore, Anglo American, BHP
  Petrobras, Aramco, TotalEnergies, Equinor, Eni, Chevron, Centrica, British Gas, E.ON, EDF, National Grid, Thames Water
  Network Rail, Deutsche Bahn, Ryanair, EasyJet, British Airways, Lufthansa, Air France, KLM, Qatar Airways, Qantas
  United Airlines, American Airlines, Virgin Atlantic, Maersk, DHL, FedEx, UPS, Royal Mail, Kingfisher, Screwfix, Whitbread
  Greggs, Pret a Manger, KPMG, Deloitte, PwC, Ernst & Young, McKinsey, Capita, Serco, G4S, Disney, Warner Bros, Penguin
  Penguin Random House, HarperCollins, Faber, ITV, Channel 4, Channel 5, Sky News, Sky Sports, PBS, HBO, Le Monde, Le Figaro
  Der Spiegel, Die Zeit, El País, La Repubblica, Corriere della Sera, Nikkei, Daily Mail, Daily Telegraph, Daily Mirror
  Daily Express, Sunday Times, Newsweek, USA Today, Los Angeles Times, Boston Globe, Chicago Tribune, Vogue, Axios, BuzzFeed
  Press Association, DPA, Interfax, Arsenal, Chelsea, Everton, Fulham, Tottenham, Tottenham Hotspur, Aston Villa, Crystal Palace
  Celtic, Hibernian, Manchester United, Manchester City, Liverpool FC, Leeds United, Newcastle United, West Ham
  Nottingham Forest, Leicester City, Sheffield Wednesday, Sheffield United, Juventus, Inter Milan, AC Milan, Napoli, Lazio
  Fiorentina, Atalanta, Sampdoria, Torino, Real Madrid, Atlético Madrid, Sevilla, Real Sociedad, Real Betis, Villarreal
  Bayern Munich, Borussia Dortmund, Schalke, Werder Bremen, Hamburger SV, Ajax, Feyenoord, PSV, PSV Eindhoven, Benfica
  Paris Saint-Germain, PSG, Olympique Lyonnais, Olympique Marseille, Galatasaray, Fenerbahce, Besiktas, Olympiakos, Panathinaikos
  Boca Juniors, River Plate, Flamengo, Corinthians, Palmeiras, Al Ahly, Zamalek, Kaizer Chiefs, Orlando Pirates, Red Bull
  McLaren, Movistar, Harlequins, Saracens, All Blacks, Springboks, Wallabies, Premier League, League One, League Two
  Football League, Football Association, FA, EFL, Bundesliga, Serie A, La Liga, Ligue 1, MLS, NHL, MLB, NCAA, ATP, WTA, FIA, ICC
  ECB, UCI, IAAF, World Athletics, Wada, Uefa, Fifa, Nato, Nasa, Unesco, Unicef, Lib Dems, Liberal Democrats, Greens, Green Party
  SNP, Plaid Cymru, Sinn Féin, DUP, SDLP, Ukip, Reform UK, Brexit Party, Conservative Party, Labour Party, Democratic Party
  Republican Party, CDU, CSU, SPD, AfD, FDP, Die Linke, Fidesz, Syriza, Podemos, PSOE, Forza Italia, En Marche, National Rally
  National Front, BJP, ANC, PTI, Likud, Komeito, Kuomintang, Fianna Fáil, Fine Gael, Unite, Unison, GMB, Usdaw, RMT, Aslef, NUT
  TUC, CBI, AFL-CIO, UAW, Teamsters, Verdi, IG Metall, Acas, Ofcom, Ofsted, Ofgem, Ofwat, Home Office, Foreign Office
  Cabinet Office, Treasury, Ministry of Defence, Ministry of Justice, Downing Street, Whitehall, Scotland Yard
  Metropolitan Police, Crown Prosecution Service, Old Bailey, High Court, Court of Appeal, Commons, Lords, NHS, HMRC, DVLA, MI5
  MI6, GCHQ, Environment Agency, National Trust, English Heritage, Historic England, Natural England, Food Standards Agency
  Care Quality Commission, Food and Drug Administration, Department of Justice, Justice Department, White House, Capitol Hill
  Secret Service, Coast Guard, CDC, European Court of Human Rights, European Court of Justice, International Court of Justice
  Eurostat, Frontex, IEA, WWF, MSF, CNRS, Cern, British Museum, Louvre, Tate, Tate Modern, National Gallery, Rijksmuseum, Prado
  Uffizi, Guggenheim, Smithsonian, Royal Academy, Royal Opera House, Royal Ballet, Bolshoi, La Scala, Berlin Philharmonic
  Royal Society, Wellcome Trust, Salvation Army, Mencap, Barnardo's, Save the Children, Cancer Research UK, RSPCA, RNLI, Demos
  Chatham House, Brookings Institution, Cato Institute, Harvard, Yale, MIT, Caltech, Columbia University, Oxford University
  Cambridge University, UCL, LSE, Imperial College, King's College London, Goldsmiths, Sorbonne, ETH Zurich, Max Planck Institute
  Fraunhofer, Karolinska Institute
`;

/** Well-known continents, regions, seas and provinces. */
export const PLACES = `
  Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Americas, Middle East
  Central Asia, South Asia, Southeast Asia, East Asia, West Africa, East Africa, North Africa, Southern Africa, Horn of Africa
  Sub-Saharan Africa, sub-Saharan Africa, Western Europe, Eastern Europe, Balkans, Caucasus, Caribbean, Baltic, Baltics, Scandinavia
  Sahel, Sahara, Maghreb, Levant, Persian Gulf, Gulf, West Bank, Gaza, Gaza Strip, Golan Heights, Crimea, Donbas, Donetsk, Luhansk, Kashmir
  Tibet, Xinjiang, Catalonia, Kurdistan, Chechnya, Siberia, Mediterranean, Mediterranean Sea, Black Sea, Red Sea, South China Sea
  Atlantic, Pacific, Indian Ocean, Arctic, Himalayas, Alps, Andes, Amazon basin, Nile, Danube, Mekong, Rhine, Korean Peninsula, Korea, Congo
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas
  Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire
  New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina
  South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming
  Ontario, Quebec, Alberta, British Columbia, Manitoba, Nova Scotia, Saskatchewan, Yukon, Queensland, New South Wales, Tasmania, Punjab
  Bavaria, Guangdong, Sichuan, Hubei, Yunnan, Okinawa, Hokkaido
  New York City, Los Angeles, Chicago, Houston, Philadelphia, San Francisco, Boston, Seattle, Miami, Atlanta, Dallas, Detroit, Las Vegas
  New Orleans, Baltimore, Washington DC, Washington D.C., Silicon Valley, Hollywood, Manhattan, Brooklyn, Guantanamo Bay
  Toronto, Vancouver, Montreal, Calgary, Sydney, Melbourne, Brisbane, Perth, Auckland, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing
  Osaka, Hiroshima, Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Karachi, Lahore, Peshawar, Kandahar, Herat, Mosul, Basra
  Aleppo, Idlib, Raqqa, Istanbul, Dubai, Mecca, Medina, Jeddah, Haifa, Nablus, Hebron, Benghazi, Alexandria, Casablanca, Lagos, Kano
  Johannesburg, Durban, Mombasa, Barcelona, Valencia, Seville, Bilbao, Milan, Naples, Venice, Turin, Florence, Munich, Frankfurt, Hamburg
  Cologne, Geneva, Zurich, Marseille, Lyon, Strasbourg, Calais, Rotterdam, Antwerp, Manchester, Birmingham, Liverpool, Glasgow, Leeds
  St Petersburg, St. Petersburg, Vladivostok, Kharkiv, Odessa, Mariupol, Krakow, Rio de Janeiro, São Paulo, Sao Paulo, Medellín, Guadalajara
  Tijuana, Chernobyl, Fukushima, Ground Zero
`;

/** Groups other than inhabitants of countries: faiths, peoples, members of parties; and languages. */
export const GROUPS = `
  Muslim, Christian, Jew, Jewish, Hindu, Buddhist, Sikh, Catholic, Protestant, Orthodox, Sunni, Shia, Shiite, Shi'ite, Alawite, Druze, Islam
  Islamic, Christianity, Judaism, Buddhism, Hinduism, Islamist, Arab, Arabic, Kurd, Kurdish, Uyghur, Uighur, Rohingya, Tibetan, Tatar
  Chechen, Roma, Berber, Hazara, Pashtun, Yazidi, Zionist, Hispanic, Latino, Latina, Aboriginal, Indigenous, Native American, Maori, Inuit
  African American, African-American, Asian American, Caucasian, Westerner, Western, European, African, Asian, Latin American, Central American
  North American, South American, Central Asian, South Asian, Southeast Asian, East African, West African, North African, Middle Eastern
  Balkan, Nordic, Scandinavian, Slavic, Slav, Republican, Democrat, Democratic, Conservative, Liberal, Communist, Socialist, Nazi, Tory
  Catalan, Basque, Flemish, Sicilian, Bavarian, Cossack, Hutu, Tutsi, Zulu, Amhara, Tigrayan, Oromo, Yoruba, Igbo, Hausa, Fulani, Hebrew
  Texan, Californian, New Yorker, Londoner, Parisian, Eurasian, Mediterranean
`;

/** Words in names of organisations, in languages of which English news quotes names. */
export const HEADS = `
  partido partit partito parti partei partij partia partai partiet frente front fronte frontu movimiento mouvement movimento moviment
  bewegung liga lega ligue unión unió união unione föderation federación fédération federação confederación confédération fundación
  fundação fondation fondazione stiftung fundacja asociación association associação associazione verein vereniging verband banco banca
  banque bank bankası ministerio ministère ministero ministério ministerium universidad université università universidade universität
  universiteit universitas instituto institut istituto academia académie accademia akademie sindicato syndicat sindacato gewerkschaft
  consejo conseil consiglio conselho congreso congrès congresso asamblea assemblée assemblea assembleia gobierno gouvernement
  compañía compagnie compagnia companhia sociedad société società sociedade gesellschaft grupo groupe gruppo gruppe empresa empresas
  comité comitato comissão comisión commission commissione secretaría secretariado tribunal corte cour hospital hôpital ospedale clínica
  museo musée museu museum galería galerie galleria biblioteca bibliothèque teatro théâtre theater radio televisión televisão agencia
  agence agenzia agência servicio service servizio serviço policía police polícia polizei ejército armée guardia garde coalición coalition
  coalizione alianza alliance alleanza aliança allianz consorcio consortium cooperativa coopérative corporación corporação consultores
  asociados hermanos hijos fils sons gmbh ag sa spa srl bhd sdn pte pty ltd plc llc inc jamaat jamiat hizb tehreek sangh sabha dal samiti
  morcha parishad majlis ulama islami kongres majelis persatuan pertubuhan barisan pakatan lembaga kementerian badan dewan polisi
`;
