/**
 * Countries, one a line: code (ISO 3166-1, 3166-2 for the parts of the United Kingdom, 3166-3 for countries of the past); name,
 * where it is another than `Intl.DisplayNames` has in English; other names; adjectives and inhabitants; capitals; places that
 * stand for the government; seats of government that people also go to; chambers, which do not stand for the government.
 * Inhabitants in -s are left out where the adjective with an s is one. The order counts: the first country to claim a word has it.
 */
export const COUNTRIES = `
AF;;;Afghan;Kabul
AL;;;Albanian;Tirana
DZ;;;Algerian;Algiers
AD;;;Andorran;Andorra la Vella
AO;;;Angolan;Luanda
AG;Antigua and Barbuda;Antigua;Antiguan;St John's
AR;;;Argentine,Argentinian,Argentinean;Buenos Aires;Casa Rosada
AM;;;Armenian;Yerevan
AU;;;Australian,Aussie;Canberra
AT;;;Austrian;Vienna
AZ;;;Azerbaijani,Azeri;Baku
BS;;The Bahamas;Bahamian;Nassau
BH;;;Bahraini;Manama
BD;;;Bangladeshi;Dhaka
BB;;;Barbadian;Bridgetown
BY;;Byelorussia;Belarusian,Belarussian;Minsk
BE;;;Belgian;Brussels
BZ;;;Belizean;Belmopan
BJ;;;Beninese;Porto-Novo
BT;;;Bhutanese;Thimphu
BO;;;Bolivian;La Paz
BA;Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;Sarajevo
BW;;;Botswanan,Motswana,Batswana;Gaborone
BR;;;Brazilian;Brasilia,Brasília;Planalto
BN;;;Bruneian;Bandar Seri Begawan
BG;;;Bulgarian;Sofia
BF;;;Burkinabe,Burkinabé;Ouagadougou
BI;;;Burundian;Bujumbura,Gitega
KH;;;Cambodian;Phnom Penh
CM;;;Cameroonian;Yaoundé,Yaounde
CA;;;Canadian;Ottawa
CV;;Cabo Verde;Cape Verdean;Praia
CF;;CAR;Central African;Bangui
TD;;;Chadian;N'Djamena
CL;;;Chilean;Santiago
CN;;People's Republic of China,PRC,Communist China;Chinese;Beijing,Peking;Zhongnanhai
CO;;;Colombian;Bogotá,Bogota
KM;;;Comorian;Moroni
CR;;;Costa Rican;San José
HR;;;Croatian,Croat;Zagreb
CU;;;Cuban;Havana
CY;;;Cypriot;Nicosia
CZ;Czech Republic;Czechia;Czech;Prague
CD;Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Zaire;Congolese;Kinshasa
DK;;;Danish,Dane;Copenhagen
DJ;;;Djiboutian
DM
DO;;;Dominican;Santo Domingo
TL;East Timor;Timor-Leste;Timorese,East Timorese;Dili
EC;;;Ecuadorian,Ecuadorean;Quito
EG;;;Egyptian;Cairo
SV;;;Salvadoran,Salvadorean;San Salvador
GQ;;;Equatoguinean;Malabo
ER;;;Eritrean;Asmara
EE;;;Estonian;Tallinn
SZ;;Swaziland;Swazi;Mbabane
ET;;;Ethiopian;Addis Ababa
FJ;;;Fijian;Suva
FI;;;Finnish,Finn;Helsinki
FR;;;French,Frenchman,Frenchmen;Paris;Elysee,Élysée,Elysée,Quai d'Orsay
GA;;;Gabonese;Libreville
GM;;The Gambia;Gambian;Banjul
GE;;;Georgian;Tbilisi
DE;;West Germany,East Germany;German;Berlin;;;Bundestag
GH;;;Ghanaian;Accra
GR;;;Greek;Athens
GD;;;Grenadian
GT;;;Guatemalan;Guatemala City
GN;;;Guinean;Conakry
GW;;;Bissau-Guinean;Bissau
GY;;;Guyanese;Georgetown
HT;;;Haitian;Port-au-Prince
HN;;;Honduran;Tegucigalpa
HK;Hong Kong;;Hongkonger,Hong Konger
HU;;;Hungarian;Budapest
IS;;;Icelandic,Icelander;Reykjavik,Reykjavík
IN;;;Indian;New Delhi,Delhi;;;Lok Sabha
ID;;;Indonesian;Jakarta
IR;;Islamic Republic of Iran;Iranian;Tehran,Teheran
IQ;;;Iraqi;Baghdad
IE;;Republic of Ireland;Irish,Irishman;Dublin
IL;;;Israeli;Jerusalem,Tel Aviv;;;Knesset
IT;;;Italian;Rome
CI;Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian;Yamoussoukro,Abidjan
JM;;;Jamaican;Kingston
JP;;;Japanese;Tokyo
JO;;;Jordanian;Amman
KZ;;;Kazakh,Kazakhstani;Astana,Nur-Sultan
KE;;;Kenyan;Nairobi
KI
XK;;;Kosovar,Kosovan;Pristina
KW;;;Kuwaiti;Kuwait City
KG;;;Kyrgyz;Bishkek
LA;;;Laotian,Lao;Vientiane
LV;;;Latvian;Riga
LB;;;Lebanese;Beirut
LS;;;Basotho;Maseru
LR;;;Liberian;Monrovia
LY;;;Libyan;Tripoli
LI;;;;Vaduz
LT;;;Lithuanian;Vilnius
LU;;;Luxembourgish,Luxembourger
MO;Macau;Macao;Macanese
MG;;;Malagasy,Madagascan;Antananarivo
MW;;;Malawian;Lilongwe
MY;;;Malaysian;Kuala Lumpur,Putrajaya
MV;;;Maldivian;Malé,Male
ML;;;Malian;Bamako
MT;;;Maltese;Valletta
MH;;;Marshallese;Majuro
MR;;;Mauritanian;Nouakchott
MU;;;Mauritian;Port Louis
MX;;;Mexican;Mexico City
FM;;;Micronesian
MD;;;Moldovan;Chisinau
MC;;;Monegasque
MN;;;Mongolian;Ulaanbaatar,Ulan Bator
ME;;;Montenegrin;Podgorica
MA;;;Moroccan;Rabat
MZ;;;Mozambican;Maputo
MM;Myanmar;Burma;Burmese;Naypyidaw,Yangon
NA;;;Namibian;Windhoek
NR;;;Nauruan
NP;;;Nepalese,Nepali;Kathmandu
NL;;The Netherlands,Holland;Dutch,Dutchman;Amsterdam,The Hague,Hague
NZ;;;New Zealander,Kiwi;Wellington
NI;;;Nicaraguan;Managua
NE;;;Nigerien;Niamey
NG;;;Nigerian;Abuja
KP;;DPRK,Democratic People's Republic of Korea;North Korean;Pyongyang
MK;;Macedonia;Macedonian;Skopje
NO;;;Norwegian;Oslo
OM;;;Omani;Muscat
PK;;;Pakistani;Islamabad
PW;;;Palauan
PS;Palestine;Palestinian Territories;Palestinian;Ramallah
PA;;;Panamanian;Panama City
PG;;PNG;Papua New Guinean;Port Moresby
PY;;;Paraguayan;Asunción,Asuncion
PE;;;Peruvian;Lima
PH;;The Philippines;Philippine,Filipino,Filipina;Manila;Malacañang,Malacanang
PL;;;Polish,Pole;Warsaw
PT;;;Portuguese;Lisbon
PR;;;Puerto Rican;San Juan
QA;;;Qatari;Doha
CG;Republic of the Congo;Congo-Brazzaville,Congo;;Brazzaville
RO;;;Romanian;Bucharest
RU;;Russian Federation;Russian;Moscow;Kremlin;;Duma
RW;;;Rwandan;Kigali
KN;Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis
LC;Saint Lucia;St Lucia,St. Lucia
VC;Saint Vincent and the Grenadines;St Vincent and the Grenadines
WS;;;Samoan;Apia
SM
ST;São Tomé and Príncipe;Sao Tome and Principe
SA;;KSA;Saudi,Saudi Arabian;Riyadh
SN;;;Senegalese;Dakar
RS;;;Serbian,Serb;Belgrade
SC;;;Seychellois
SL;;;Sierra Leonean;Freetown
SG;;;Singaporean
SK;;;Slovak,Slovakian;Bratislava
SI;;;Slovenian,Slovene;Ljubljana
SB;;;Solomon Islander;Honiara
SO;;;Somali;Mogadishu
ZA;;;South African;Pretoria,Cape Town
KR;;ROK,Republic of Korea;South Korean;Seoul;Blue House
SS;;;South Sudanese;Juba
SUHH;Soviet Union;USSR;Soviet
ES;;;Spanish,Spaniard;Madrid;Moncloa
LK;;Ceylon;Sri Lankan;Colombo
SD;;;Sudanese;Khartoum
SR;;;Surinamese;Paramaribo
SE;;;Swedish,Swede;Stockholm
CH;;;Swiss;Bern
SY;;;Syrian;Damascus
TW;;Republic of China;Taiwanese;Taipei
TJ;;;Tajik,Tajikistani;Dushanbe
TZ;;;Tanzanian;Dodoma,Dar es Salaam
TH;;;Thai;Bangkok
TG;;;Togolese;Lomé,Lome
TO;;;Tongan
TT;Trinidad and Tobago;Trinidad;Trinidadian;Port of Spain
TN;;;Tunisian;Tunis
TR;Turkey;Türkiye,Turkiye;Turkish,Turk;Ankara
TM;;;Turkmen;Ashgabat
TV;;;Tuvaluan
UG;;;Ugandan;Kampala
UA;;;Ukrainian;Kyiv,Kiev;;;Verkhovna Rada
AE;;UAE,U.A.E.,Emirates;Emirati;Abu Dhabi
GB;;UK,U.K.,Britain,Great Britain;British,Briton,Brit;London;;Downing Street,Whitehall,Westminster,No 10
US;;US,U.S.,USA,U.S.A.,United States of America,America;American;Washington;;White House;Capitol Hill
UY;;;Uruguayan;Montevideo
UZ;;;Uzbek,Uzbekistani;Tashkent
VU;;;ni-Vanuatu
VA;Vatican;Holy See,Vatican City
VE;;;Venezuelan;Caracas;Miraflores
VN;;Viet Nam;Vietnamese;Hanoi
YE;;;Yemeni;Sanaa,Sana'a
YUCS;Yugoslavia;;Yugoslav
ZM;;;Zambian;Lusaka
ZW;;;Zimbabwean,Zimbo;Harare
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
