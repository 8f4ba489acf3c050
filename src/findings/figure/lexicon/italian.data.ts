import type { Wording } from './wording.ts';

/** Italian; numbers made of several words written as one, such as “ventotto”, are read in digits only. */
export const ITALIAN: Wording = {
  small: `zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove venti trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100`,
  scales: 'mille/mila=1e3 milione/milioni/mln=1e6 miliardo/miliardi/mld=1e9 dozzina=12',
  vague: 'decine=10 dozzine=12 centinaia=100 migliaia=1e3',
  parts: 'metà=2 terzo/terzi quarto/quarti quinto/quinti decimo=10',
  money: 'EUR*0.01=centesimi/centesimo ITL=lire',
  percent: '%=per_cento pp=punti_percentuali/punto_percentuale/punti/punto',
  measure:
    'm2=metri_quadrati/metri_quadri km2=chilometri_quadrati m3=metri_cubi kg=chili/chilo t=tonnellate/tonnellata bbl=barili/barile',
  duration: 'decade=decenni/decennio century=secoli/secolo',
  per: 'persona=person abitante=person',
  comparators: [
    ['>', 'più_di/oltre/superiore_a'],
    ['>=', 'almeno/non_meno_di/come_minimo'],
    ['<', 'meno_di/sotto_i/inferiore_a'],
    ['<=', 'fino_a/al_massimo/non_più_di'],
    ['~', 'circa/quasi/intorno_a/pressappoco'],
    ['=', 'esattamente'],
  ],
  and: 'e ed',
  or: 'o',
  to: 'a',
  of: "di del della dei delle degli dell'",
  from: 'da dal dai',
  between: 'tra fra',
  since: 'dal da',
  each: 'al a per / ogni',
  stops: 'che alla della nella sulla come prima circa sono era dei delle alle nelle anche dalla dai dalle una',
};
