/**
 * Countries, one a line: code (ISO 3166-1, 3166-2 for the parts of the United Kingdom, 3166-3 for countries of the past); the name
 * that is shown; other names; adjectives and inhabitants; capitals; places that
 * stand for the government; seats of government that people also go to; chambers, which do not stand for the government.
 * Inhabitants in -s are left out where the adjective with an s is one. The order counts: the first country to claim a word has it.
 */
export const COUNTRIES = `
AF;Afghanistan;;Afghan;Kabul
AL;Albania;;Albanian;Tirana
DZ;Algeria;;Algerian;Algiers
AD;Andorra;;Andorran;Andorra la Vella
AO;Angola;;Angolan;Luanda
AG;Antigua and Barbuda;Antigua;Antiguan;St John's
AR;Argentina;;Argentine,Argentinian,Argentinean;Buenos Aires;Casa Rosada
AM;Armenia;;Armenian;Yerevan
AU;Australia;;Australian,Aussie;Canberra
AT;Austria;;Austrian;Vienna
AZ;Azerbaijan;;Azerbaijani,Azeri;Baku
BS;Bahamas;The Bahamas;Bahamian;Nassau
BH;Bahrain;;Bahraini;Manama
BD;Bangladesh;;Bangladeshi;Dhaka
BB;Barbados;;Barbadian;Bridgetown
BY;Belarus;Byelorussia;Belarusian,Belarussian;Minsk
BE;Belgium;;Belgian;Brussels
BZ;Belize;;Belizean;Belmopan
BJ;Benin;;Beninese;Porto-Novo
BT;Bhutan;;Bhutanese;Thimphu
BO;Bolivia;;Bolivian;La Paz
BA;Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo
BW;Botswana;;Botswanan,Motswana,Batswana;Gaborone
BR;Brazil;;Brazilian;Brasilia,Brasília;Planalto
BN;Brunei;;Bruneian;Bandar Seri Begawan
BG;Bulgaria;;Bulgarian;Sofia
BF;Burkina Faso;;Burkinabe,Burkinabé;Ouagadougou
BI;Burundi;;Burundian;Bujumbura,Gitega
KH;Cambodia;;Cambodian;Phnom Penh
CM;Cameroon;;Cameroonian;Yaoundé,Yaounde
CA;Canada;;Canadian;Ottawa
CV;Cape Verde;Cabo Verde;Cape Verdean;Praia
CF;Central African Republic;CAR;Central African;Bangui
TD;Chad;;Chadian;N'Djamena
CL;Chile;;Chilean;Santiago
CN;China;People's Republic of China,PRC,Communist China;Chinese;Beijing,Peking;Zhongnanhai
CO;Colombia;;Colombian;Bogotá,Bogota
KM;Comoros;;Comorian;Moroni
CR;Costa Rica;;Costa Rican;San José
HR;Croatia;;Croatian,Croat;Zagreb
CU;Cuba;;Cuban;Havana
CY;Cyprus;;Cypriot;Nicosia
CZ;Czech Republic;Czechia;Czech;Prague
CD;Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Zaire;Congolese;Kinshasa
DK;Denmark;;Danish,Dane;Copenhagen
DJ;Djibouti;;Djiboutian
DM;Dominica
DO;Dominican Republic;;Dominican;Santo Domingo
TL;East Timor;Timor-Leste;Timorese,East Timorese;Dili
EC;Ecuador;;Ecuadorian,Ecuadorean;Quito
EG;Egypt;;Egyptian;Cairo
SV;El Salvador;;Salvadoran,Salvadorean;San Salvador
GQ;Equatorial Guinea;;Equatoguinean;Malabo
ER;Eritrea;;Eritrean;Asmara
EE;Estonia;;Estonian;Tallinn
SZ;Eswatini;Swaziland;Swazi;Mbabane
ET;Ethiopia;;Ethiopian;Addis Ababa
FJ;Fiji;;Fijian;Suva
FI;Finland;;Finnish,Finn;Helsinki
FR;France;;French,Frenchman,Frenchmen;Paris;Elysee,Élysée,Elysée,Quai d'Orsay
GA;Gabon;;Gabonese;Libreville
GM;Gambia;The Gambia;Gambian;Banjul
GE;Georgia;;Georgian;Tbilisi
DE;Germany;West Germany,East Germany;German;Berlin;;;Bundestag
GH;Ghana;;Ghanaian;Accra
GR;Greece;;Greek;Athens
GD;Grenada;;Grenadian
GT;Guatemala;;Guatemalan;Guatemala City
GN;Guinea;;Guinean;Conakry
GW;Guinea-Bissau;;Bissau-Guinean;Bissau
GY;Guyana;;Guyanese;Georgetown
HT;Haiti;;Haitian;Port-au-Prince
HN;Honduras;;Honduran;Tegucigalpa
HK;Hong Kong;;Hongkonger,Hong Konger
HU;Hungary;;Hungarian;Budapest
IS;Iceland;;Icelandic,Icelander;Reykjavik,Reykjavík
IN;India;;Indian;New Delhi,Delhi;;;Lok Sabha
ID;Indonesia;;Indonesian;Jakarta
IR;Iran;Islamic Republic of Iran;Iranian;Tehran,Teheran
IQ;Iraq;;Iraqi;Baghdad
IE;Ireland;Republic of Ireland;Irish,Irishman;Dublin
IL;Israel;;Israeli;Jerusalem,Tel Aviv;;;Knesset
IT;Italy;;Italian;Rome
CI;Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Yamoussoukro,Abidjan
JM;Jamaica;;Jamaican;Kingston
JP;Japan;;Japanese;Tokyo
JO;Jordan;;Jordanian;Amman
KZ;Kazakhstan;;Kazakh,Kazakhstani;Astana,Nur-Sultan
KE;Kenya;;Kenyan;Nairobi
KI;Kiribati
XK;Kosovo;;Kosovar,Kosovan;Pristina
KW;Kuwait;;Kuwaiti;Kuwait City
KG;Kyrgyzstan;;Kyrgyz;Bishkek
LA;Laos;;Laotian,Lao;Vientiane
LV;Latvia;;Latvian;Riga
LB;Lebanon;;Lebanese;Beirut
LS;Lesotho;;Basotho;Maseru
LR;Liberia;;Liberian;Monrovia
LY;Libya;;Libyan;Tripoli
LI;Liechtenstein;;;Vaduz
LT;Lithuania;;Lithuanian;Vilnius
LU;Luxembourg;;Luxembourgish,Luxembourger
MO;Macau;Macao;Macanese
MG;Madagascar;;Malagasy,Madagascan;Antananarivo
MW;Malawi;;Malawian;Lilongwe
MY;Malaysia;;Malaysian;Kuala Lumpur,Putrajaya
MV;Maldives;;Maldivian;Malé,Male
ML;Mali;;Malian;Bamako
MT;Malta;;Maltese;Valletta
MH;Marshall Islands;;Marshallese;Majuro
MR;Mauritania;;Mauritanian;Nouakchott
MU;Mauritius;;Mauritian;Port Louis
MX;Mexico;;Mexican;Mexico City
FM;Micronesia;;Micronesian
MD;Moldova;;Moldovan;Chisinau
MC;Monaco;;Monegasque
MN;Mongolia;;Mongolian;Ulaanbaatar,Ulan Bator
ME;Montenegro;;Montenegrin;Podgorica
MA;Morocco;;Moroccan;Rabat
MZ;Mozambique;;Mozambican;Maputo
MM;Myanmar;Burma;Burmese;Naypyidaw,Yangon
NA;Namibia;;Namibian;Windhoek
NR;Nauru;;Nauruan
NP;Nepal;;Nepalese,Nepali;Kathmandu
NL;Netherlands;The Netherlands,Holland;Dutch,Dutchman;Amsterdam,The Hague,Hague
NZ;New Zealand;;New Zealander,Kiwi;Wellington
NI;Nicaragua;;Nicaraguan;Managua
NE;Niger;;Nigerien;Niamey
NG;Nigeria;;Nigerian;Abuja
KP;North Korea;DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang
MK;North Macedonia;Macedonia;Macedonian;Skopje
NO;Norway;;Norwegian;Oslo
OM;Oman;;Omani;Muscat
PK;Pakistan;;Pakistani;Islamabad
PW;Palau;;Palauan
PS;Palestine;Palestinian Territories;Palestinian;Ramallah
PA;Panama;;Panamanian;Panama City
PG;Papua New Guinea;PNG;Papua New Guinean;Port Moresby
PY;Paraguay;;Paraguayan;Asunción,Asuncion
PE;Peru;;Peruvian;Lima
PH;Philippines;The Philippines;Philippine,Filipino,Filipina;Manila;Malacañang,Malacanang
PL;Poland;;Polish,Pole;Warsaw
PT;Portugal;;Portuguese;Lisbon
PR;Puerto Rico;;Puerto Rican;San Juan
QA;Qatar;;Qatari;Doha
CG;Republic of the Congo;Congo-Brazzaville,Congo;;Brazzaville
RO;Romania;;Romanian;Bucharest
RU;Russia;Russian Federation;Russian;Moscow;Kremlin;;Duma
RW;Rwanda;;Rwandan;Kigali
KN;Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis
LC;Saint Lucia;St Lucia,St. Lucia
VC;Saint Vincent and the Grenadines;St Vincent and the Grenadines
WS;Samoa;;Samoan;Apia
SM;San Marino
ST;São Tomé and Príncipe;Sao Tome and Principe
SA;Saudi Arabia;KSA;Saudi,Saudi Arabian;Riyadh
SN;Senegal;;Senegalese;Dakar
RS;Serbia;;Serbian,Serb;Belgrade
SC;Seychelles;;Seychellois
SL;Sierra Leone;;Sierra Leonean;Freetown
SG;Singapore;;Singaporean
SK;Slovakia;;Slovak,Slovakian;Bratislava
SI;Slovenia;;Slovenian,Slovene;Ljubljana
SB;Solomon Islands;;Solomon Islander;Honiara
SO;Somalia;;Somali;Mogadishu
ZA;South Africa;;South African;Pretoria,Cape Town
KR;South Korea;ROK,Republic of Korea;South Korean;Seoul;Blue House
SS;South Sudan;;South Sudanese;Juba
SUHH;Soviet Union;USSR;Soviet
ES;Spain;;Spanish,Spaniard;Madrid;Moncloa
LK;Sri Lanka;Ceylon;Sri Lankan;Colombo
SD;Sudan;;Sudanese;Khartoum
SR;Suriname;;Surinamese;Paramaribo
SE;Sweden;;Swedish,Swede;Stockholm
CH;Switzerland;;Swiss;Bern
SY;Syria;;Syrian;Damascus
TW;Taiwan;Republic of China;Taiwanese;Taipei
TJ;Tajikistan;;Tajik,Tajikistani;Dushanbe
TZ;Tanzania;;Tanzanian;Dodoma,Dar es Salaam
TH;Thailand;;Thai;Bangkok
TG;Togo;;Togolese;Lomé,Lome
TO;Tonga;;Tongan
TT;Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain
TN;Tunisia;;Tunisian;Tunis
TR;Turkey;Türkiye,Turkiye;Turkish,Turk;Ankara
TM;Turkmenistan;;Turkmen;Ashgabat
TV;Tuvalu;;Tuvaluan
UG;Uganda;;Ugandan;Kampala
UA;Ukraine;;Ukrainian;Kyiv,Kiev;;;Verkhovna Rada
AE;United Arab Emirates;UAE,U.A.E.,Emirates;Emirati;Abu Dhabi
GB;United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Brit;London;;Downing Street,Whitehall,Westminster,No 10
US;United States;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington;;White House;Capitol Hill
UY;Uruguay;;Uruguayan;Montevideo
UZ;Uzbekistan;;Uzbek,Uzbekistani;Tashkent
VU;Vanuatu;;ni-Vanuatu
VA;Vatican;Holy See,Vatican City
VE;Venezuela;;Venezuelan;Caracas;Miraflores
VN;Vietnam;Viet Nam;Vietnamese;Hanoi
YE;Yemen;;Yemeni;Sanaa,Sana'a
YUCS;Yugoslavia;;Yugoslav
ZM;Zambia;;Zambian;Lusaka
ZW;Zimbabwe;;Zimbabwean,Zimbo;Harare
GB-ENG;England;;English,Englishman
GB-SCT;Scotland;;Scottish,Scot;Edinburgh;;;Holyrood
GB-WLS;Wales;;Welsh;Cardiff
GB-NIR;Northern Ireland;;Northern Irish;Belfast;;;Stormont
`;

/** Parts of the world that are no country, one a line: name; other names; adjectives and inhabitants. */
export const REGIONS = `
Africa;;African
Asia;;Asian
Europe;;European
North America;;North American
South America;;South American
Latin America;;Latin American
Central America;;Central American
Central Asia;;Central Asian
South Asia;;South Asian
Southeast Asia;South-East Asia,South East Asia;Southeast Asian,South-East Asian
East Asia;;East Asian
West Africa;;West African
East Africa;;East African
North Africa;;North African
Southern Africa;;Southern African
Sub-Saharan Africa;;Sub-Saharan African
Middle East;Mideast;Middle Eastern
Eastern Europe;;Eastern European,East European
Western Europe;;Western European,West European
Scandinavia;;Scandinavian
Balkans;;Balkan
Caribbean;;
Arctic;;
Catalonia;;Catalan
Chechnya;;Chechen
Tibet;;Tibetan
Crimea;;Crimean
Kashmir;;Kashmiri
Kurdistan;;
Sicily;;Sicilian
Bavaria;;Bavarian
Siberia;;Siberian
Tasmania;;Tasmanian
Quebec;Québec;Québécois,Quebecer,Quebecker
Texas;;Texan
California;;Californian
Florida;;Floridian
Hawaii;Hawai'i;Hawaiian
Alaska;;Alaskan
Soviet Union;USSR,U.S.S.R.;Soviet
`;
