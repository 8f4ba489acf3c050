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
