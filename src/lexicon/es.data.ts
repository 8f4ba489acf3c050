import type { NameWords, NumberWords, SpeechWords } from './language.ts';

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
  around: 'decena=10 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centenar=100 millar=1e3',
  factors: 'doble=2 triple cuádruple quíntuple',
  ordinals: `primero/primer/primera=1 segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta séptimo/séptima
  octavo/octava noveno/novena décimo/décima`,
  parts: `mitad=2 tercio/tercios cuarto/cuartos quinto/quintos sexto/sextos séptimo/séptimos octavo/octavos noveno/novenos
  décimo/décimos/décima/décimas centésimo/centésimos/centésima/centésimas=100 milésimo/milésimos/milésima/milésimas=1e3
  millonésimo/millonésimos/millonésima/millonésimas=1e6`,
  halves: 'medio media',
  belowZero: 'bajo',
  changes: 'subi sube aument crec incremen baj cay caí cae reduj reduc redujo dismin descen perd recort',
  times: 'veces_más veces_menos veces_mayor veces_menor',
  rangeArticles: 'el los las un',
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
  percent: '%=por_cien pp=puntos_porcentuales/puntos/punto bp=puntos_básicos/punto_básico',
  measure:
    'ly=años_luz/año_luz m2=metros_cuadrados/metro_cuadrado km2=kilómetros_cuadrados/kilómetro_cuadrado m3=metros_cúbicos/metro_cúbico hm3=hectómetros_cúbicos/hectómetro_cúbico ppm=partes_por_millón t=toneladas/tonelada bbl=barriles/barril °C=grados_centígrados',
  duration: 'decade=décadas/década/decenios/decenio century=siglos/siglo',
  per: 'persona=person habitante=person',
  contractions: 'del=de al=a',
  ofAge: 'mayor menor mayores menores edad',
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
  stops:
    'ellas ellos primeros primeras últimos últimas estas estos los las unos unas sus les más menos tras antes después mientras',
};

/** Words in and around Spanish names. */
export const SPANISH_NAMES: NameWords = {
  links: 'de del la la los las el y e en para da do von van',
  titles: `
    señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora prof fray sor padre monseñor papa rey
    reina príncipe princesa infanta conde duque duquesa marqués lic licenciado ing ingeniero arq general coronel capitán
    teniente sargento comandante almirante cabo comisario comisaria juez jueza magistrado magistrada presidente presidenta
    expresidente expresidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora`,
  courtesies: `
    señor señora señorita sr sra srta don doña d dña dr dra doctor doctora prof fray sor monseñor lic ing`,
  kin: `
    hijo hija hijos hermano hermana hermanos padre madre esposo esposa marido mujer viudo viuda nieto nieta abuelo abuela tío
    tía sobrino sobrina primo prima novio novia pareja amigo amiga yerno nuera`,
  companies: `
    filial empresa compañía firma grupo consultora constructora farmacéutica aerolínea petrolera minera editorial productora cadena
    diario periódico revista semanario portal sindicato partido club asociación plataforma fundación coalición bufete banco
    agencia patronal despacho fabricante proveedor aseguradora cooperativa distribuidora multinacional startup ong entidad sociedad orquesta banda colectivo`,
  firms: `
    ingeniería construcciones energía energías seguros logística alimentaria alimentación tecnologías tecnología hoteles
    inversiones transportes ediciones motor textil group capital partners motors lines airlines foods bank holding systems
    technologies industries energy media records pictures pharma consulting services`,
  shares: `
    ceo accionistas trabajadores empleados plantilla sede filial fábrica liquidación cierre directivos portavoz clientes`,
  localBodies: `
    ayuntamiento diputación universidad tribunal audiencia juzgado hospital instituto conservatorio cámara colegio`,
  prizes: `
    premio premios copa supercopa ley festival operación trofeo torneo medalla plan`,
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
    escritora novelista poeta periodista reportero reportera corresponsal columnista editor editora actor actriz cantante
    músico compositor compositora pianista director_técnico cineasta realizador pintor pintora escultor artista arquitecto
    arquitecta ingeniero ingeniera fotógrafo fotógrafa entrenador entrenadora técnico seleccionador delantero centrocampista
    mediocampista defensa portero arquero capitán capitana futbolista jugador jugadora tenista ciclista atleta piloto árbitro
    nadador nadadora campeón campeona general coronel comandante teniente sargento almirante policía agente inspector
    inspectora guardia bombero sindicalista activista militante obispo arzobispo cardenal papa sacerdote párroco rey reina
    príncipe princesa testigo víctima vecino vecina agricultor agricultora ganadero ganadera pescador pescadora interventor
    interventora tesorero tesorera directivo directiva accionista socio socia político presentador presentadora locutor
    locutora humorista dramaturgo dramaturga coreógrafo coreógrafa bailarín bailarina guionista productor productora traductor
    traductora crítico curador curadora lateral extremo zaguero goleador goleadora volante pívot físico químico astronauta
    meteoróloga meteorólogo geólogo geóloga ambientalista regidor regidora síndico consellero cocinero cocinera chef relatora
    relator`,
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

/** Nouns for people in Spanish, besides those for roles. */
export const SPANISH_PEOPLE = `cocinero cocinera chef capataz hotelero hotelera peluquero peluquera carnicero carnicera pescadero florista portero portera vigilante monitor monitora educador educadora comerciante barrendero fontanero electricista carpintero albañil mecánico mecánica programador programadora diseñador diseñadora secretario secretaria
  hombre mujer señor señora joven chico chica niño niña anciano anciana jubilado jubilada estudiante alumno alumna trabajador
  trabajadora empleado empleada obrero obrera pasajero pasajera cliente clienta usuario usuaria lector lectora aficionado
  aficionada hincha manifestante residente habitante turista viajero viajera conductor conductora camionero taxista panadero
  panadera camarero camarera comerciante tendero tendera funcionario funcionaria auxiliar operario operaria paciente socio socia
  accionista inversor inversora testigo superviviente detenido detenida acusado acusada procesado procesada imputado imputada
  investigado investigada condenado condenada demandante denunciante perito perita forense colega amigo amiga mensajero becario
  becaria técnica míster preparador preparadora goleador goleadora guardameta delantera lateral central suplente titular
  instructor instructora perseguido mandatario mandataria regidor regidora político política parlamentario parlamentaria popular
  socialista ejecutivo ejecutiva directivo directiva gestor gestora magnate autor autora botánico botánica químico química
  físico física geólogo geóloga especialista ecologista feminista huelguista desempleado desempleada inmigrante refugiado
  refugiada agresor agresora farera farero transeúnte asistente voluntario voluntaria ciudadano ciudadana librero librera cura
  monja`;

/** The words of Spanish for speech and who speaks. */
export const SPANISH_SPEECH: SpeechWords = {
  articles: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus mi mis tu tus nuestro
  nuestra nuestros nuestras dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas
  otro otra otros otras ambos ambas algún alguna cada todo toda todos todas`,
  of: 'de del',
  prepositions: 'a al ante bajo con contra desde durante en entre hacia hasta mediante para por sin sobre tras vía',
  conjunctions: 'y e o u ni pero sino',
  subordinators: 'cuando mientras porque pues aunque si como donde apenas cuyo cuya',
  that: 'que',
  relatives: 'que quien quienes cual cuales',
  masculine: 'él este aquel éste',
  feminine: 'ella esta aquella ésta',
  plural: 'ellos ellas',
  own: 'yo nosotros',
  clitics: 'se le les lo la los las me nos te os',
  auxiliaries: 'ha han había habían habría habrían haber hubiera hubo habrá he hemos habíamos',
  adverbs: `no también ya ayer hoy anoche así además sin embargo después luego entonces aún todavía siempre nunca tampoco aquí ahí
  allí antes más tarde ahora incluso solo sólo mismo misma claramente públicamente finalmente casi bien mal nada muy
  primero`,
  times: `primavera verano otoño invierno enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lunes martes miércoles jueves viernes sábado domingo semana mes año mañana tarde noche mediodía día madrugada horas
  minutos rato momento vez veces`,
  according: 'según de_acuerdo_con en_palabras_de a_juicio_de en_opinión_de conforme_a',
  views: 'para_él para_ella a_su_juicio en_su_opinión a_su_entender según_él según_ella',
  endings: `ar=a,an,ó,aron,aba,aban,ando,ará,arán,aría,arían,e,é,emos,amos,aste|ado er=e,en,ió,ieron,ía,ían,iendo,erá,erán,ería|ido
  ir=e,en,ió,ieron,ía,ían,iendo,irá,irán,iría|ido`,
  says: `afirmar asegurar explicar señalar indicar declarar manifestar apuntar subrayar destacar recalcar remarcar recordar
  lamentar denunciar alertar avisar comentar confirmar contestar informar insistir jurar observar opinar precisar
  pronosticar prometer relatar repetir revelar sentenciar admitir agregar añadir aclarar alegar anunciar argumentar
  aseverar augurar detallar enfatizar estimar matizar narrar notificar plantear preguntar razonar reiterar replicar
  responder reprochar resaltar resumir vaticinar adelantar puntualizar ratificar relativizar reivindicar criticar celebrar
  zanjar sospechar interrogar dictaminar consignar ejemplificar certificar reafirmar garantizar`,
  said: `dice dicen dijo dijeron decía decían dirá digo dije diciendo reconoce reconocen reconoció reconocieron reconocía
  sostiene sostienen sostuvo sostuvieron sostenía mantiene mantienen mantuvo mantuvieron advierte advierten advirtió
  advirtieron advertía advertían sugiere sugieren sugirió confiesa confesó confesaba concluye concluyen concluyó
  concluyeron cuenta cuentan contó contaron contaba defiende defienden defendió defendía niega niegan negó negaron negaba
  pide piden pidió pidieron exige exigen exigió exigieron expuso expone exponen propuso propone proponen recuerda
  recuerdan manifiesta manifiestan predijo predice desmiente desmintió desmintieron ruega cuestiona`,
  participles: `dicho reconocido sostenido mantenido advertido sugerido confesado concluido contado defendido negado pedido exigido
  expuesto propuesto desmentido insistido`,
  tags: `expresar transmitir solicitar ofrecer bramar confirmar ironizar bromear quejar lamentar suspirar terciar espetar rematar
  apostillar remachar justificar saludar agradecer gritar corear cantar titular publicar tuitear calificar tachar definir
  llamar hablar arremeter apelar pensar considerar susurrar exclamar acusar sincerar reclamar bautizar tildar valorar
  reflexionar firmar señalar felicitar culpar cargar ordenar sentenciar dedicar invitar rechazar disparar interrumpir
  intervenir murmurar recitar clamar proclamar desear dudar negar inquirir enviar soltar avanzar aventurar reaccionar
  arrancar presumir resoplar prevenir aconsejar animar recomendar lanzar anotar redactar figurar`,
  tagged: `escribe escriben escribió escribieron escribía cree creen creía creyó sonríe sonrió ríe rió suelta soltó lee leen leyó
  reza rezaba rezan describe describió describía despidió despide gruñe gruñó recibió recibe promete interpela ve consuela
  consoló contesta sigue siguió tercia atribuye atribuyó atribuyeron tuitea`,
  taggedParticiples: 'escrito descrito atribuido leído',
  reading: 'lee rezaba reza figura consta ponía dice decía leía señala recoge indica',
  nouns: `sentencia denuncia crítica critica nota cuenta pregunta anuncio demanda queja firma carga marca replica aviso llamada
  comenta saluda lista reclama ordena condena protesta apuesta propuesta defensa muestra duda`,
  naming: `llamado llamada llamados llamadas denominado denominada denominados apodado apodada apodan alias titulado titulada
  titula bautizado bautizada bautizó tema canción libro novela película serie disco obra álbum programa operación caso
  plan proyecto concepto término palabra palabras expresión exposición muestra documental podcast columna revista sección
  premio apellido nombre himno barco bar restaurante etiqueta hashtag`,
  people: SPANISH_PEOPLE,
  kin: `madre padre hijo hija hermano hermana marido esposa esposo abuelo abuela nieto nieta tío tía primo prima sobrino sobrina
  novio novia pareja viuda viudo suegro suegra cuñado cuñada compañero compañera vecino vecina amigo amiga colega jefe jefa`,
  accused:
    'acusado acusada procesado procesada imputado imputada investigado investigada detenido detenida condenado condenada encausado encausada reo',
  anybody: 'hombre mujer señor señora joven chico chica niño niña anciano anciana testigo pasajero pasajera',
  signs: 'cartel pancarta inscripción letrero rótulo placa pintada',
  messages: 'mensaje carta nota comunicado tuit correo texto',
  offices: `juez/jueza/magistrado/magistrada/titular/instructor/instructora fiscal/procurador/procuradora
  abogado/abogada/letrado/letrada/defensor/defensora/penalista
  acusado/acusada/procesado/procesada/imputado/imputada/investigado/investigada/detenido/detenida/condenado/condenada/encausado/encausada/reo/exgerente
  árbitro/árbitra/colegiado/colegiada alcalde/alcaldesa/regidor/regidora/intendente/edil ministro/ministra/titular
  presidente/presidenta/mandatario/mandataria/dirigente/máximo_responsable consejero/consejera/conseller/consellera
  concejal/concejala/edil/delegado/delegada diputado/diputada/parlamentario/parlamentaria/congresista/ponente/legislador/legisladora
  senador/senadora/ponente/legislador/legisladora portavoz/vocero/vocera
  sindicalista/secretario/secretaria/dirigente/representante/líder
  policía/agente/inspector/inspectora/comisario/comisaria/guardia`,
  trades: `entrenador/entrenadora/técnico/técnica/míster/preparador/preparadora/seleccionador/seleccionadora/dt
  jugador/jugadora/futbolista/delantero/delantera/atacante/ariete/goleador/goleadora/extremo/capitán/capitana
  jugador/jugadora/futbolista/portero/portera/arquero/guardameta/capitán/capitana
  jugador/jugadora/futbolista/defensa/zaguero/central/lateral/centrocampista/mediocampista/volante/capitán/capitana
  tenista/ciclista/corredor/corredora/nadador/nadadora/atleta/piloto/deportista
  director/directora/directivo/directiva/ejecutivo/ejecutiva/gerente/responsable/empresario/empresaria/patrón/patrona/gestor/gestora/magnate/dueño/dueña/propietario/propietaria/fundador/fundadora
  investigador/investigadora/científico/científica/biólogo/bióloga/botánico/botánica/químico/química/físico/física/geólogo/geóloga/experto/experta/especialista/profesor/profesora/catedrático/catedrática/autor/autora/climatólogo/climatóloga/oceanógrafo/oceanógrafa/ecólogo/ecóloga/arqueólogo/arqueóloga
  médico/médica/doctor/doctora/cirujano/cirujana/especialista/epidemiólogo/epidemióloga/facultativo/facultativa
  enfermero/enfermera/sanitario/sanitaria economista/analista/experto/experta
  escritor/escritora/novelista/autor/autora/poeta/periodista
  cantante/músico/artista/compositor/compositora/intérprete/cantautor/cantautora
  actor/actriz/intérprete/artista/cineasta/director/directora/realizador/realizadora
  agricultor/agricultora/ganadero/ganadera/productor/productora`,
  asking: 'pregunt saber',
  feminineArticles: 'la una esta otra',
  masculineArticles: 'el un este otro',
  pluralArticles: 'los las unos unas',
  but: 'pero aunque sino',
  calling: 'llaman apodan',
  pointing: 'lo así',
  ownSaid:
    'digo dije diré contesté respondí pregunté expliqué conté pensé prometí pedí escribí repito insisto aseguro aclaré agregué avisé',
  indefinites: 'un una unos unas otro otra otros otras varios varias algunos algunas algún alguna muchos muchas',
  possessives: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras',
  bodies: `gobierno ministerio fiscalía empresa compañía informe comunicado nota estudio policía partido ayuntamiento carta
  documento sentencia auto juzgado tribunal sindicato asociación organización federación comisión fundación universidad
  junta consejería diario periódico texto encuesta departamento entidad plataforma patronal club firma banco fuentes
  equipo oposición alcaldía administración dirección oficina institución agencia cartel pancarta mensaje`,
};
