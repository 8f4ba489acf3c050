/**
 * Countries, one a line: name; other names; adjectives and inhabitants; capital; other places that stand for its government.
 * Inhabitants in -s are left out where the adjective with an s is one.
 */
export const COUNTRIES = `
Afghanistan;;Afghan;Kabul
Albania;;Albanian;Tirana
Algeria;;Algerian;Algiers
Andorra;;Andorran;Andorra la Vella
Angola;;Angolan;Luanda
Antigua and Barbuda;Antigua;Antiguan;St John's
Argentina;;Argentine,Argentinian,Argentinean;Buenos Aires;Casa Rosada
Armenia;;Armenian;Yerevan
Australia;;Australian,Aussie;Canberra
Austria;;Austrian;Vienna
Azerbaijan;;Azerbaijani,Azeri;Baku
Bahamas;The Bahamas;Bahamian;Nassau
Bahrain;;Bahraini;Manama
Bangladesh;;Bangladeshi;Dhaka
Barbados;;Barbadian;Bridgetown
Belarus;Byelorussia;Belarusian,Belarussian;Minsk
Belgium;;Belgian;Brussels
Belize;;Belizean;Belmopan
Benin;;Beninese;Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian;La Paz
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo
Botswana;;Botswanan,Motswana,Batswana;Gaborone
Brazil;;Brazilian;Brasilia,Brasília;Planalto
Brunei;;Bruneian;Bandar Seri Begawan
Bulgaria;;Bulgarian;Sofia
Burkina Faso;;Burkinabe,Burkinabé;Ouagadougou
Burundi;;Burundian;Bujumbura,Gitega
Cambodia;;Cambodian;Phnom Penh
Cameroon;;Cameroonian;Yaoundé,Yaounde
Canada;;Canadian;Ottawa
Cape Verde;Cabo Verde;Cape Verdean;Praia
Central African Republic;CAR;Central African;Bangui
Chad;;Chadian;N'Djamena
Chile;;Chilean;Santiago
China;People's Republic of China,PRC,Communist China;Chinese;Beijing,Peking;Zhongnanhai
Colombia;;Colombian;Bogotá,Bogota
Comoros;;Comorian;Moroni
Costa Rica;;Costa Rican;San José
Croatia;;Croatian,Croat;Zagreb
Cuba;;Cuban;Havana
Cyprus;;Cypriot;Nicosia
Czech Republic;Czechia;Czech;Prague
Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Zaire;Congolese;Kinshasa
Denmark;;Danish,Dane;Copenhagen
Djibouti;;Djiboutian
Dominica
Dominican Republic;;Dominican;Santo Domingo
East Timor;Timor-Leste;Timorese,East Timorese;Dili
Ecuador;;Ecuadorian,Ecuadorean;Quito
Egypt;;Egyptian;Cairo
El Salvador;;Salvadoran,Salvadorean;San Salvador
Equatorial Guinea;;Equatoguinean;Malabo
Eritrea;;Eritrean;Asmara
Estonia;;Estonian;Tallinn
Eswatini;Swaziland;Swazi;Mbabane
Ethiopia;;Ethiopian;Addis Ababa
Fiji;;Fijian;Suva
Finland;;Finnish,Finn;Helsinki
France;;French,Frenchman,Frenchmen;Paris;Elysee,Élysée,Elysée,Quai d'Orsay
Gabon;;Gabonese;Libreville
Gambia;The Gambia;Gambian;Banjul
Georgia;;Georgian;Tbilisi
Germany;West Germany,East Germany;German;Berlin;Bundestag
Ghana;;Ghanaian;Accra
Greece;;Greek;Athens
Grenada;;Grenadian
Guatemala;;Guatemalan;Guatemala City
Guinea;;Guinean;Conakry
Guinea-Bissau;;Bissau-Guinean;Bissau
Guyana;;Guyanese;Georgetown
Haiti;;Haitian;Port-au-Prince
Honduras;;Honduran;Tegucigalpa
Hong Kong;;Hongkonger,Hong Konger
Hungary;;Hungarian;Budapest
Iceland;;Icelandic,Icelander;Reykjavik,Reykjavík
India;;Indian;New Delhi,Delhi;Lok Sabha
Indonesia;;Indonesian;Jakarta
Iran;Islamic Republic of Iran;Iranian;Tehran,Teheran
Iraq;;Iraqi;Baghdad
Ireland;Republic of Ireland;Irish,Irishman;Dublin
Israel;;Israeli;Jerusalem,Tel Aviv;Knesset
Italy;;Italian;Rome
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Yamoussoukro,Abidjan
Jamaica;;Jamaican;Kingston
Japan;;Japanese;Tokyo
Jordan;;Jordanian;Amman
Kazakhstan;;Kazakh,Kazakhstani;Astana,Nur-Sultan
Kenya;;Kenyan;Nairobi
Kiribati
Kosovo;;Kosovar,Kosovan;Pristina
Kuwait;;Kuwaiti;Kuwait City
Kyrgyzstan;;Kyrgyz;Bishkek
Laos;;Laotian,Lao;Vientiane
Latvia;;Latvian;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian;Monrovia
Libya;;Libyan;Tripoli
Liechtenstein;;;Vaduz
Lithuania;;Lithuanian;Vilnius
Luxembourg;;Luxembourgish,Luxembourger
Macau;Macao;Macanese
Madagascar;;Malagasy,Madagascan;Antananarivo
Malawi;;Malawian;Lilongwe
Malaysia;;Malaysian;Kuala Lumpur,Putrajaya
Maldives;;Maldivian;Malé,Male
Mali;;Malian;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;Majuro
Mauritania;;Mauritanian;Nouakchott
Mauritius;;Mauritian;Port Louis
Mexico;;Mexican;Mexico City
Micronesia;;Micronesian
Moldova;;Moldovan;Chisinau
Monaco;;Monegasque
Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator
Montenegro;;Montenegrin;Podgorica
Morocco;;Moroccan;Rabat
Mozambique;;Mozambican;Maputo
Myanmar;Burma;Burmese;Naypyidaw,Yangon
Namibia;;Namibian;Windhoek
Nauru;;Nauruan
Nepal;;Nepalese,Nepali;Kathmandu
Netherlands;The Netherlands,Holland;Dutch,Dutchman;Amsterdam,The Hague,Hague
New Zealand;;New Zealander,Kiwi;Wellington
Nicaragua;;Nicaraguan;Managua
Niger;;Nigerien;Niamey
Nigeria;;Nigerian;Abuja
North Korea;DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang
North Macedonia;Macedonia;Macedonian;Skopje
Norway;;Norwegian;Oslo
Oman;;Omani;Muscat
Pakistan;;Pakistani;Islamabad
Palau;;Palauan
Palestine;Palestinian Territories;Palestinian;Ramallah
Panama;;Panamanian;Panama City
Papua New Guinea;PNG;Papua New Guinean;Port Moresby
Paraguay;;Paraguayan;Asunción,Asuncion
Peru;;Peruvian;Lima
Philippines;The Philippines;Philippine,Filipino,Filipina;Manila;Malacañang,Malacanang
Poland;;Polish,Pole;Warsaw
Portugal;;Portuguese;Lisbon
Puerto Rico;;Puerto Rican;San Juan
Qatar;;Qatari;Doha
Republic of the Congo;Congo-Brazzaville,Congo;;Brazzaville
Romania;;Romanian;Bucharest
Russia;Russian Federation;Russian;Moscow;Kremlin,Duma
Rwanda;;Rwandan;Kigali
Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis
Saint Lucia;St Lucia,St. Lucia
Saint Vincent and the Grenadines;St Vincent and the Grenadines
Samoa;;Samoan;Apia
San Marino
São Tomé and Príncipe;Sao Tome and Principe
Saudi Arabia;KSA;Saudi,Saudi Arabian;Riyadh
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serb;Belgrade
Seychelles;;Seychellois
Sierra Leone;;Sierra Leonean;Freetown
Singapore;;Singaporean
Slovakia;;Slovak,Slovakian;Bratislava
Slovenia;;Slovenian,Slovene;Ljubljana
Solomon Islands;;Solomon Islander;Honiara
Somalia;;Somali;Mogadishu
South Africa;;South African;Pretoria,Cape Town
South Korea;ROK,Republic of Korea;South Korean;Seoul;Blue House
South Sudan;;South Sudanese;Juba
Soviet Union;USSR;Soviet
Spain;;Spanish,Spaniard;Madrid;Moncloa
Sri Lanka;Ceylon;Sri Lankan;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swede;Stockholm
Switzerland;;Swiss;Bern
Syria;;Syrian;Damascus
Taiwan;Republic of China;Taiwanese;Taipei
Tajikistan;;Tajik,Tajikistani;Dushanbe
Tanzania;;Tanzanian;Dodoma,Dar es Salaam
Thailand;;Thai;Bangkok
Togo;;Togolese;Lomé,Lome
Tonga;;Tongan
Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain
Tunisia;;Tunisian;Tunis
Turkey;Türkiye,Turkiye;Turkish,Turk;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan
Uganda;;Ugandan;Kampala
Ukraine;;Ukrainian;Kyiv,Kiev;Verkhovna Rada
United Arab Emirates;UAE,U.A.E.,Emirates;Emirati;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Brit;London;Downing Street,Whitehall,Westminster,No 10
United States;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington;White House,Capitol Hill
Uruguay;;Uruguayan;Montevideo
Uzbekistan;;Uzbek,Uzbekistani;Tashkent
Vanuatu;;ni-Vanuatu
Vatican;Holy See,Vatican City
Venezuela;;Venezuelan;Caracas;Miraflores
Vietnam;Viet Nam;Vietnamese;Hanoi
Yemen;;Yemeni;Sanaa,Sana'a
Yugoslavia;;Yugoslav
Zambia;;Zambian;Lusaka
Zimbabwe;;Zimbabwean,Zimbo;Harare
England;;English,Englishman
Scotland;;Scottish,Scot;Edinburgh;Holyrood
Wales;;Welsh;Cardiff
Northern Ireland;;Northern Irish;Belfast;Stormont
`;
