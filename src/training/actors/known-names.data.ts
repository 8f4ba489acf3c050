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
