import type { NameWords, NumberWords } from './language.ts';

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

/** Words in and around Spanish names. */
export const SPANISH_NAMES: NameWords = {
  links: 'de del la la los las el y e en para da do von van',
  titles: `
    señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora prof fray sor padre monseñor papa rey
    reina príncipe princesa infanta conde duque duquesa marqués lic licenciado ing ingeniero arq general coronel capitán
    teniente sargento comandante almirante cabo comisario comisaria juez jueza magistrado magistrada presidente presidenta
    expresidente expresidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora`,
  roles: `
    presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra
    viceministro viceministra secretario secretaria subsecretario subsecretaria portavoz portavoces vocero vocera alcalde
    alcaldesa exalcalde exalcaldesa intendente gobernador gobernadora exgobernador senador senadora diputado diputada
    congresista legislador legisladora concejal concejala edil consejero consejera conseller consellera delegado delegada
    subdelegado subdelegada líder candidato candidata dirigente coordinador coordinadora embajador embajadora cónsul canciller
    fiscal procurador procuradora juez jueza magistrado magistrada abogado abogada letrado letrada notario notaria defensor
    defensora comisario comisaria jefe jefa director directora exdirector subdirector subdirectora gerente consejero_delegado
    responsable fundador fundadora cofundador cofundadora dueño dueña propietario propietaria empresario empresaria banquero
    economista analista experto experta investigador investigadora científico científica profesor profesora catedrático
    catedrática rector rectora decano decana maestro maestra médico médica doctor doctora enfermero enfermera cirujano
    epidemióloga epidemiólogo psicólogo psicóloga biólogo bióloga historiador historiadora sociólogo socióloga escritor
    escritora novelista poeta periodista reportero reportera corresponsal columnista editor editora actor actriz cantante músico
    compositor compositora pianista director_técnico cineasta realizador pintor pintora escultor artista arquitecto arquitecta
    ingeniero ingeniera fotógrafo fotógrafa entrenador entrenadora técnico seleccionador delantero centrocampista mediocampista
    defensa portero arquero capitán capitana futbolista jugador jugadora tenista ciclista atleta piloto árbitro nadador nadadora
    campeón campeona general coronel comandante teniente sargento almirante policía agente inspector inspectora guardia bombero
    sindicalista activista militante obispo arzobispo cardenal papa sacerdote párroco rey reina príncipe princesa testigo
    víctima vecino vecina agricultor agricultora ganadero ganadera pescador pescadora`,
  peoples: `
    AF:afgano DE:alemán,germano AR:argentino AU:australiano AT:austriaco BE:belga BO:boliviano BR:brasileño BG:búlgaro
    CA:canadiense CL:chileno CN:chino CO:colombiano KP:norcoreano KR:surcoreano CR:costarricense CU:cubano DK:danés
    EC:ecuatoriano EG:egipcio SV:salvadoreño ES:español US:estadounidense,norteamericano PH:filipino FI:finlandés FR:francés
    GR:griego GT:guatemalteco HT:haitiano HN:hondureño HU:húngaro IN:indio ID:indonesio IQ:iraquí IR:iraní IE:irlandés
    IL:israelí IT:italiano JP:japonés LB:libanés LY:libio MA:marroquí MX:mexicano NI:nicaragüense NO:noruego
    NL:holandés,neerlandés PK:pakistaní PA:panameño PY:paraguayo PE:peruano PL:polaco PT:portugués GB:británico,inglés
    DO:dominicano RO:rumano RU:ruso SA:saudí SN:senegalés RS:serbio SY:sirio ZA:sudafricano SE:sueco CH:suizo TN:tunecino
    TR:turco UA:ucraniano UY:uruguayo VE:venezolano VN:vietnamita DZ:argelino PS:palestino :europeo :africano :asiático
    :latinoamericano :catalán :vasco :gallego :andaluz :valenciano :aragonés :canario :asturiano :madrileño :kurdo :árabe
    :musulmán :cristiano :católico :judío :protestante :budista :hindú :sunita :suní :chiita :chií :socialista :comunista
    :peronista :republicano :demócrata :conservador :laborista :chavista :nacionalista :liberal :zapatista :mapuche :gitano
    :maya :azteca :inca :romano :talibán`,
  countries: `
    US:EE_UU,EE._UU.,EE.UU.,EEUU,Estados_Unidos_de_América GB:Gran_Bretaña NL:Holanda MM:Birmania
    CD:República_Democrática_del_Congo,RD_Congo KR:Corea_del_Sur KP:Corea_del_Norte CZ:República_Checa,Chequia
    RU:Federación_Rusa AE:Emiratos_Árabes,Emiratos CI:Costa_de_Marfil SZ:Suazilandia BA:Bosnia VA:Vaticano PS:Palestina
    SA:Arabia_Saudí,Arabia_Saudita HK:Hong_Kong TW:Taiwán BY:Bielorrusia,Belarús KZ:Kazajistán`,
  aliases: `
    ONU:Naciones_Unidas,Organización_de_las_Naciones_Unidas UE:Unión_Europea OTAN:Alianza_Atlántica
    OMS:Organización_Mundial_de_la_Salud FMI:Fondo_Monetario_Internacional BCE:Banco_Central_Europeo PP:Partido_Popular
    PSOE:Partido_Socialista,Partido_Socialista_Obrero_Español CCOO:Comisiones_Obreras EE.UU.:EE_UU Barça:FC_Barcelona`,
};
