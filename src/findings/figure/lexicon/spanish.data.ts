import type { Wording } from './wording.ts';

/** Spanish. */
export const SPANISH: Wording = {
  small: `cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
    dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis
    veintisiete veintiocho veintinueve treinta cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
    cien/ciento=100`,
  scales: 'mil=1e3 millón/millones=1e6 billón/billones=1e12 trillones=1e18 docena=12',
  vague: 'decenas=10 docenas=12 centenares=100 cientos=100 miles=1e3',
  parts: 'mitad=2 tercio/tercios cuarto/cuartos quinto/quintos décimo=10',
  money: 'EUR*0.01=céntimos/céntimo USD*0.01=centavos/centavo',
  percent: '%=por_cien pp=puntos_porcentuales/puntos/punto',
  measure:
    'm2=metros_cuadrados km2=kilómetros_cuadrados m3=metros_cúbicos t=toneladas/tonelada bbl=barriles/barril °C=grados_centígrados',
  duration: 'decade=décadas/década century=siglos/siglo',
  per: 'persona=person habitante=person',
  comparators: [
    ['>', 'más_de/más_que/superior_a'],
    ['>=', 'al_menos/por_lo_menos/como_mínimo/no_menos_de'],
    ['<', 'menos_de/inferior_a'],
    ['<=', 'hasta/como_máximo/a_lo_sumo/no_más_de'],
    ['~', 'unos/unas/cerca_de/alrededor_de/aproximadamente/casi/en_torno_a'],
    ['=', 'exactamente'],
  ],
  and: 'y e',
  or: 'o u',
  to: 'a hasta',
  of: 'de del',
  from: 'de desde',
  between: 'entre',
  since: 'desde',
  each: 'por al a / cada',
  stops: 'los las unos unas sus les más menos tras antes después mientras',
};
