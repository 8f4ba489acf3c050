import type { NumberWords } from './language.ts';

/** Spanish. */
export const SPANISH_NUMBERS: NumberWords = {
  small: `cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
  dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis
  veintisiete veintiocho veintinueve treinta cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90
  cien/ciento=100 doscientos/doscientas=200 trescientos/trescientas=300
  cuatrocientos/cuatrocientas=400 quinientos/quinientas=500 seiscientos/seiscientas=600 setecientos/setecientas=700
  ochocientos/ochocientas=800 novecientos/novecientas=900`,
  scales: 'mil=1e3 millón/millones=1e6 billón/billones=1e12 trillón/trillones=1e18 docena/docenas=12 decenas=10',
  vague: 'decenas=10 docenas=12 centenares=100 cientos=100 miles=1e3',
  ordinals: `primero/primer/primera=1 segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima
  octavo/octava noveno/novena décimo/décima`,
  parts: `mitad=2 tercio/tercios cuarto/cuartos quinto/quintos sexto/sextos séptimo/séptimos octavo/octavos noveno/novenos
  décimo/décimos/décima/décimas centésimo/centésimos/centésima/centésimas=100 milésimo/milésimos/milésima/milésimas=1e3
  millonésimo/millonésimos/millonésima/millonésimas=1e6`,
  halves: 'medio media',
  belowZero: 'bajo',
  points: 'coma punto con',
  outOf: 'de_cada sobre',
  days: 'hoy=0 ayer=-1 anteayer/antier=-2 mañana=1 pasado_mañana=2',
  pointers: `pasado/pasada/pasados/pasadas/último/última/últimos/últimas/anterior/anteriores=-1 este/esta/estos/estas/actual=0
  próximo/próxima/próximos/próximas/siguiente/siguientes/que_viene/entrante=1`,
  calendarUnits: `day=día week=semana month=mes quarter=trimestre/cuatrimestre half=semestre/mitad year=año decade=década century=siglo
  weekend=fin_de_semana/finde`,
  edges: 'principio principios comienzo comienzos inicio inicios mediados fines finales',
  seasons: 'primavera=1 verano otoño invierno',
  decades: 'años década década_de década_de_los',
  onDay: 'el día',
  money: 'EUR*0.01=céntimos/céntimo XXX*0.01=centavos/centavo',
  percent: '%=por_cien pp=puntos_porcentuales/puntos/punto',
  measure:
    'm2=metros_cuadrados/metro_cuadrado km2=kilómetros_cuadrados/kilómetro_cuadrado m3=metros_cúbicos/metro_cúbico t=toneladas/tonelada bbl=barriles/barril °C=grados_centígrados',
  duration: 'decade=décadas/década/decenios/decenio century=siglos/siglo',
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
  to: 'a al hasta',
  of: 'de del',
  from: 'de del desde',
  between: 'entre',
  since: 'desde',
  each: 'por al a / cada',
  stops: 'los las unos unas sus les más menos tras antes después mientras',
};

/** English words with their translations, as `Language` has them. */
export const SPANISH_COUNTERPARTS = `
the: el la los las lo | a: un una unos unas | this: este esta ese esa | that: que | and: y e | or: o | but: pero | of: de del | to: a al
in: en | with: con | for: para | by: por | from: desde | on: sobre | until: hasta | without: sin | while: mientras | although: aunque
because: porque | when: cuando | as: como | if: si | who: quien quienes cual | he: él | she: ella | they: ellos ellas | it: ello | we: nosotros
his: su sus | my: mi mis | our: nuestro nuestra | is: es está son están | was: era fue fueron estaba eran | has: ha han había habían
also: también | not: no | later: después luego | already: ya | himself: se
said: dijo dijeron dice dicen señaló señalaron señala apuntó comentó manifestó expresó sostuvo sostiene precisó indicó aseveró
added: añadió agregó añade agrega apostilló | said: explicó explica explicaron detalló aclaró | told: contó relató informó
asked: preguntó pidió reclamó exigió solicitó | said: afirmó afirma afirmaron aseguró asegura aseguraron declaró declara declararon
said: advirtió advierte alertó avisó | denied: negó niega | said: anunció anuncia anunciaron | called: llamó calificó tildó denominó
said: respondió contestó replicó | said: insistió insiste reiteró recalcó subrayó destacó remarcó | said: recordó recuerda
wrote: escribió escribe tuiteó publicó | said: concluyó zanjó sentenció | believes: cree considera opina piensa estima | said: admitió reconoció
said: denunció denuncia criticó lamentó acusó | according: según | said: prometió | said: confirmó confirma`;
