import type { NameWords, NumberWords, SpeechWords } from './language.ts';

/** Portuguese, of Portugal and Brazil. */
export const PORTUGUESE_NUMBERS: NumberWords = {
  small: `zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
  dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta=30 quarenta=40 cinquenta=50 sessenta=60
  setenta=70 oitenta=80 noventa=90 cem/cento=100 duzentos/duzentas=200 trezentos/trezentas=300 quatrocentos/quatrocentas=400
  quinhentos/quinhentas=500 seiscentos/seiscentas=600 setecentos/setecentas=700 oitocentos/oitocentas=800 novecentos/novecentas=900`,
  scales:
    'mil=1e3 milhão/milhões/mi=1e6 bilhão/bilhões/bi=1e9 bilião/biliões/trilhão/trilhões=1e12 dúzia/dúzias=12 dezena/dezenas=10',
  vague: 'dezenas=10 dúzias=12 centenas=100 milhares=1e3',
  around: 'dezena=10 vintena=20 trintena=30 centena=100 milhar=1e3',
  factors: 'dobro=2 triplo quádruplo quíntuplo',
  ordinals: `primeiro/primeira=1 segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima
  oitavo/oitava nono/nona décimo/décima`,
  parts: `metade=2 terço/terços quarto/quartos quinto/quintos sexto/sextos sétimo/sétimos oitavo/oitavos nono/nonos
  décimo/décimos centésimo/centésimos=100 milésimo/milésimos=1e3 milionésimo/milionésimos=1e6`,
  halves: 'meio meia',
  belowZero: 'abaixo',
  changes: 'subi aument cresc caiu caír cai reduz diminu baix cort perd recu',
  times: 'vezes_mais vezes_menos vezes_maior vezes_menor vezes_superior',
  rangeArticles: 'o os as',
  points: 'vírgula virgula ponto',
  outOf: 'em_cada de_cada sobre',
  days: 'hoje=0 ontem=-1 anteontem=-2 amanhã=1 depois_de_amanhã=2',
  pointers: `passado/passada/passados/passadas/último/última/últimos/últimas/anterior/anteriores=-1
  este/esta/estes/estas/neste/nesta/deste/desta/nesse/nessa/atual=0
  próximo/próxima/próximos/próximas/seguinte/seguintes/que_vem=1`,
  calendarUnits: `day=dia week=semana month=mês quarter=trimestre half=semestre/metade year=ano decade=década century=século
  weekend=fim_de_semana/final_de_semana`,
  edges: 'início começo meados fim final',
  seasons: 'primavera=1 verão outono inverno',
  decades: 'anos década década_de',
  onDay: 'dia',
  beforeDay: 'na nesta desta da à até última próxima',
  shortWeekdays: 'segunda=1 terça quarta quinta sexta',
  money: 'XXX*0.01=centavos/centavo EUR*0.01=cêntimos/cêntimo',
  percent: 'pp=pontos_percentuais/ponto_percentual/pontos/ponto bp=pontos-base/ponto-base/pontos_base/ponto_base',
  measure:
    'ly=anos-luz/ano-luz/anos_luz/ano_luz m2=metros_quadrados/metro_quadrado km2=quilômetros_quadrados/quilômetro_quadrado m3=metros_cúbicos/metro_cúbico ppm=partes_por_milhão km=quilómetros/quilómetro °C=graus_centígrados kg=quilos/quilo t=toneladas/tonelada bbl=barris/barril',
  duration: 'decade=décadas/década century=séculos/século',
  per: 'pessoa=person habitante=person',
  contractions: 'do=de da=de dos=de das=de ao=a à=a aos=a às=a',
  ofAge: 'maior menor maiores menores idade',
  comparators: [
    ['>', 'mais_de/mais_que/superior_a/acima_de'],
    ['>=', 'pelo_menos/ao_menos/no_mínimo/não_menos_de'],
    ['<', 'menos_de/inferior_a/abaixo_de'],
    ['<=', 'até/no_máximo/não_mais_de'],
    ['~', 'cerca_de/aproximadamente/quase/uns/umas/por_volta_de/em_torno_de'],
    ['=', 'exatamente/exactamente'],
  ],
  and: 'e',
  or: 'ou',
  to: 'a ao até',
  of: 'de do da dos das',
  from: 'de do desde',
  between: 'entre',
  since: 'desde',
  each: 'por ao a / cada',
  stops:
    'elas eles primeiros primeiras últimos últimas estas estes das dos nas nos uns umas seus suas mais menos após antes mas depois',
};

/** Words in and around Portuguese names. */
export const PORTUGUESE_NAMES: NameWords = {
  links: 'de da do das dos e em para a o la von van',
  titles: `
    senhor senhora sr sra srs dom dona d doutor doutora dr dra professor professora prof padre frei irmã monsenhor papa rei
    rainha príncipe princesa conde duque general coronel capitão tenente sargento major almirante delegado comissário presidente
    presidenta ministro ministra senador senadora deputado deputada prefeito prefeita governador governadora vereador vereadora
    engenheiro engenheira`,
  courtesies: `
    senhor senhora sr sra srs dom dona d doutor doutora dr dra prof frei monsenhor`,
  kin: `
    filho filha filhos irmão irmã irmãos pai mãe marido esposo esposa mulher viúvo viúva neto neta avô avó tio tia sobrinho
    sobrinha primo prima namorado namorada companheiro companheira amigo amiga genro nora`,
  companies: `
    subsidiária empresa companhia firma grupo construtora petrolífera mineradora editora produtora jornal diário revista semanário portal
    sindicato partido clube associação plataforma fundação banco agência seguradora cooperativa multinacional startup ong
    entidade sociedade orquestra banda coletivo consultora fabricante fornecedora distribuidora`,
  firms: `
    engenharia construções energia seguros alimentos transportes participações mineração tecnologia tecnologias logística
    investimentos editora motores group capital partners motors lines airlines foods bank holding systems technologies
    industries energy media records pictures pharma consulting services`,
  shares: `
    ceo acionistas accionistas trabalhadores funcionários sede filial clientes encerramento`,
  localBodies: `
    câmara junta tribunal universidade hospital instituto conservatório associação`,
  prizes: `
    prémio prémios prêmio prêmios copa taça supercopa supertaça lei festival operação troféu torneio medalha plano`,
  roles: `
    presidente presidenta vice-presidente ex-presidente ministro ministra ex-ministro primeiro-ministro secretário secretária
    subsecretário porta-voz prefeito prefeita ex-prefeito autarca governador governadora ex-governador senador senadora
    deputado deputada eurodeputado eurodeputada vereador vereadora conselheiro conselheira assessor assessora líder candidato
    candidata dirigente coordenador coordenadora delegado delegada embaixador embaixadora cônsul chanceler procurador
    procuradora promotor promotora juiz juíza desembargador desembargadora magistrado magistrada advogado advogada notário
    comissário comissária chefe diretor diretora director directora subdirector gerente administrador administradora
    superintendente responsável fundador fundadora cofundador dono dona proprietário proprietária empresário empresária
    banqueiro economista analista especialista investigador investigadora pesquisador pesquisadora cientista professor
    professora docente reitor reitora médico médica enfermeiro enfermeira cirurgião infectologista psicólogo psicóloga biólogo
    bióloga historiador historiadora sociólogo socióloga filósofo escritor escritora romancista poeta jornalista repórter
    correspondente colunista editor editora actor ator atriz actriz cantor cantora músico compositor compositora pianista
    realizador realizadora cineasta pintor pintora escultor artista arquiteto arquiteta arquitecto engenheiro engenheira
    fotógrafo fotógrafa treinador treinadora técnico seleccionador atacante avançado médio meia zagueiro defesa goleiro
    guarda-redes capitão futebolista jogador jogadora tenista ciclista atleta piloto árbitro nadador nadadora campeão campeã
    general coronel comandante tenente sargento almirante policial polícia inspetor inspetora inspector bombeiro sindicalista
    ativista activista militante bispo arcebispo cardeal papa padre pároco rei rainha príncipe princesa testemunha vítima
    vizinho vizinha agricultor agricultora pecuarista pescador pescadora ceo encenador encenadora dramaturgo dramaturga
    coreógrafo coreógrafa bailarino bailarina argumentista roteirista produtor produtora tradutor tradutora apresentador
    apresentadora humorista crítico curador curadora tesoureiro tesoureira acionista sócio sócia político físico químico
    lateral extremo volante selecionador bastonário bastonária astronauta meteorologista cozinheiro cozinheira chef relator
    relatora provedor provedora`,
  peoples: `
    AF:afegão DE:alemão DZ:argelino AO:angolano AR:argentino AU:australiano AT:austríaco BE:belga BO:boliviano BR:brasileiro
    BG:búlgaro CA:canadense,canadiano CL:chileno CN:chinês CO:colombiano KP:norte-coreano KR:sul-coreano CU:cubano
    DK:dinamarquês EG:egípcio ES:espanhol US:americano,norte-americano,estadunidense FI:finlandês FR:francês GR:grego
    HT:haitiano HU:húngaro IN:indiano ID:indonésio IQ:iraquiano IR:iraniano IE:irlandês IL:israelita,israelense IT:italiano
    JP:japonês LB:libanês LY:líbio MA:marroquino MX:mexicano MZ:moçambicano NO:norueguês NL:holandês PK:paquistanês PY:paraguaio
    PE:peruano PL:polaco,polonês PT:português GB:britânico,inglês,escocês RO:romeno RU:russo SA:saudita RS:sérvio SY:sírio
    TL:timorense ZA:sul-africano SE:sueco CH:suíço TR:turco UA:ucraniano UY:uruguaio VE:venezuelano VN:vietnamita
    PS:palestino,palestiniano :europeu :africano :asiático :paulista :carioca :mineiro :gaúcho :baiano :lisboeta :curdo :árabe
    :muçulmano :cristão :católico :judeu :protestante :evangélico :budista :sunita :xiita :socialista :comunista :petista
    :tucano :republicano :democrata :trabalhista :conservador :bósnio :catalão :basco :talibã`,
  countries: `
    US:EUA,E.U.A.,Estados_Unidos_da_América GB:Grã-Bretanha NL:Holanda MM:Birmânia CD:República_Democrática_do_Congo
    KR:Coreia_do_Sul,Coréia_do_Sul KP:Coreia_do_Norte,Coréia_do_Norte CZ:República_Checa,República_Tcheca,Chéquia
    RU:Federação_Russa AE:Emirados_Árabes,Emirados BA:Bósnia VA:Vaticano PS:Palestina HK:Hong_Kong IR:Irão,Irã
    TL:Timor-Leste,Timor_Leste VN:Vietname,Vietnã UA:Ucrânia RO:Roménia,Romênia PL:Polónia,Polônia SI:Eslovénia,Eslovênia
    KE:Quénia,Quênia MC:Mónaco,Mônaco`,
  aliases: `
    ONU:Nações_Unidas,Organização_das_Nações_Unidas UE:União_Europeia,União_Européia OTAN:NATO
    OMS:Organização_Mundial_da_Saúde,Organização_Mundial_de_Saúde FMI:Fundo_Monetário_Internacional BCE:Banco_Central_Europeu
    PT:Partido_dos_Trabalhadores STF:Supremo,Supremo_Tribunal_Federal PF:Polícia_Federal`,
};

/** Nouns for people in Portuguese, besides those for roles. */
export const PORTUGUESE_PEOPLE = `cozinheiro cozinheira chef hoteleiro cabeleireiro cabeleireira talhante açougueiro peixeira florista porteiro porteira vigilante educador educadora canalizador encanador eletricista carpinteiro pedreiro mecânico mecânica programador programadora secretário secretária designer
  homem mulher senhor senhora jovem rapaz rapariga moço moça menino menina idoso idosa aposentado aposentada reformado reformada
  estudante aluno aluna trabalhador trabalhadora funcionário funcionária empregado empregada operário operária passageiro
  passageira cliente utente usuário usuária leitor leitora torcedor torcedora adepto adepta manifestante morador moradora
  habitante turista viajante motorista camionista caminhoneiro taxista padeiro padeira garçom comerciante lojista servidor
  servidora paciente sócio sócia acionista investidor sobrevivente arguido arguida réu ré acusado acusada suspeito suspeita
  condenado condenada detido detida perito perita colega amigo amiga estagiário estagiária treinadora técnica centroavante
  lateral artilheiro artilheira capitã político política parlamentar dirigente executivo executiva gestor gestora diretor
  directora autor autora botânico botânica químico química físico física geólogo geóloga bioacústico costureiro costureira
  mariscador provedor provedora maestrina maestro ambientalista desempregado desempregada migrante refugiado refugiada
  voluntário voluntária transeunte cidadão cidadã livreiro feirante banqueiro camelô engenheiro comandante`;

/** The words of Portuguese for speech and who speaks. */
export const PORTUGUESE_SPEECH: SpeechWords = {
  articles: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso
  nossa dois duas três quatro cinco seis sete oito nove dez vários várias alguns algumas muitos muitas outro outra outros
  outras ambos ambas cada todo toda todos todas`,
  of: "de do da dos das d'",
  prepositions: `a ao aos à às ante após até com contra desde durante em entre no na nos nas num numa nesse nessa neste nesta para pra
  perante por pelo pela pelos pelas sem sob sobre pro via`,
  conjunctions: 'e ou mas nem',
  subordinators: 'quando enquanto porque pois embora se como onde caso cujo cuja',
  that: 'que',
  relatives: 'que quem qual quais',
  masculine: 'ele este',
  feminine: 'ela esta',
  plural: 'eles elas',
  own: 'eu nós',
  clitics: 'se lhe lhes o a os as me nos te lo la los las no na',
  auxiliaries: 'tem têm tinha tinham teria teriam ter havia haviam haver foi era foram há',
  adverbs: `porém não também já ontem hoje assim ainda sempre nunca depois então aqui ali lá antes mais tarde agora até só apenas
  mesmo mesma logo aliás afinal entretanto contudo entanto muito bem nesta neste`,
  times: `primavera verão outono inverno janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  segunda terça quarta quinta sexta sábado domingo feira semana mês ano manhã tarde noite dia madrugada horas minutos`,
  according: 'segundo de_acordo_com conforme nas_palavras_de na_opinião_de no_entender_de na_avaliação_de',
  views: 'para_ele para_ela na_sua_opinião no_seu_entender a_seu_ver na_sua_avaliação segundo_ele segundo_ela',
  endings: `ar=a,am,ou,aram,ava,avam,ando,ará,arão,aria,ei,amos|ado er=e,em,eu,eram,ia,iam,endo,erá,eria|ido
  ir=e,em,iu,iram,ia,iam,indo,irá,iria|ido`,
  says: `reafirmar assegurar afirmar assegurar explicar assinalar indicar declarar apontar sublinhar destacar salientar frisar ressaltar ressalvar
  lembrar recordar lamentar denunciar alertar avisar comentar confirmar informar insistir jurar observar opinar precisar
  prometer relatar repetir revelar sentenciar admitir acrescentar esclarecer alegar anunciar argumentar avaliar detalhar
  enfatizar estimar narrar notificar perguntar questionar reiterar replicar responder reclamar resumir garantir adiantar
  contar negar pontuar criticar confessar defender reconhecer advertir sugerir concluir rebater retorquir noticiar
  completar justificar ameaçar considerar referir apurar rematar`,
  said: `diz dizem disse disseram dizia diziam dirá digo dizendo sugere pede pedem pediu pediram pedia adverte advertiu refere
  referem mantém mantêm manteve sustenta sustentou sustentam expõe expôs propõe propôs propuseram prevê previu previne
  preveniu desmente desmentiu diga faz_saber reconhece reconheceu reconhecem nega`,
  participles: 'dito pedido mantido sustentado exposto proposto referido reconhecido sugerido',
  tags: `expressar transmitir ironizar brincar queixar desabafar suspirar disparar atirar gritar cantar entoar titular publicar
  tuitar postar classificar qualificar chamar falar apelar pensar achar julgar sussurrar exclamar acusar exigir gracejar
  troçar desejar saudar agradecer apelidar arrematar emendar cravar atacar cutucar murmurar resmungar comemorar celebrar
  elogiar definir ordenar solicitar recomendar aconselhar convidar rejeitar reagir iniciar intervir interromper vaticinar
  clamar proclamar batizar lançar assinar enviar provocar descrever zombar atalhar anotar minimizar prosseguir`,
  tagged: `escreve escrevem escreveu escreveram escrevia crê creem acredita acreditam sorri sorriu ri riu lê leu leem lia segue
  seguiu prossegue prosseguiu despede despediu solta soltou quis respondem gritam vê lia-se intervém interveio`,
  taggedParticiples: 'escrito descrito lido',
  reading: 'lê lia dizia consta refere indica diz',
  nouns: `nota pergunta conta fala queixa aposta resposta denuncia critica replica firma marca ordena condena lista garantia
  afirma reclama`,
  naming: `chamado chamada chamados chamadas denominado denominada apelidado apelidada intitulado intitulada batizado batizada
  baptizado baptizada alcunha tema canção música livro romance filme série disco obra álbum programa operação caso plano
  projeto projecto conceito termo palavra palavras expressão exposição mostra documentário podcast coluna revista secção
  seção prémio prêmio nome hino barco bar restaurante etiqueta espetáculo peça slogan dito dita`,
  people: PORTUGUESE_PEOPLE,
  kin: `mãe pai filho filha irmão irmã marido esposa esposo avô avó neto neta tio tia primo prima sobrinho sobrinha namorado
  namorada companheiro companheira viúva viúvo sogro sogra cunhado cunhada vizinho vizinha amigo amiga colega chefe`,
  accused: 'arguido arguida réu ré acusado acusada suspeito suspeita condenado condenada detido detida',
  anybody:
    'homem mulher senhor senhora jovem rapaz rapariga moço moça menino menina idoso idosa testemunha passageiro passageira',
  signs: 'cartaz faixa inscrição placa',
  messages: 'mensagem carta nota comunicado tuíte email e-mail texto bilhete',
  offices: `juiz/juíza/magistrado/magistrada/desembargador/desembargadora procurador/procuradora/promotor/promotora/magistrado/magistrada
  advogado/advogada/defensor/defensora/causídico/criminalista
  arguido/arguida/réu/ré/acusado/acusada/suspeito/suspeita/condenado/condenada/detido/detida árbitro/árbitra/juiz
  prefeito/prefeita/autarca/edil presidente/autarca/dirigente/mandatário/governante ministro/ministra/governante/titular
  secretário/secretária/governante deputado/deputada/parlamentar/eurodeputado/eurodeputada/relator/relatora/líder senador/senadora/relator/relatora/parlamentar
  vereador/vereadora/parlamentar/autarca porta-voz sindicalista/dirigente/secretário/secretária/coordenador/coordenadora
  policial/polícia/inspetor/inspetora/delegado/delegada/agente`,
  trades: `treinador/treinadora/técnico/técnica/comandante/selecionador/seleccionador/professor
  jogador/jogadora/futebolista/atacante/avançado/avançada/centroavante/artilheiro/capitão/capitã
  jogador/jogadora/futebolista/goleiro/goleira/guarda-redes/capitão/capitã
  jogador/jogadora/futebolista/zagueiro/defesa/lateral/médio/meia/volante/capitão/capitã
  tenista/ciclista/nadador/nadadora/atleta/piloto/desportista/esportista
  diretor/diretora/director/directora/executivo/executiva/gestor/gestora/administrador/administradora/empresário/empresária/patrão/dono/dona/fundador/fundadora/proprietário/proprietária/responsável
  investigador/investigadora/pesquisador/pesquisadora/cientista/biólogo/bióloga/botânico/botânica/químico/química/físico/física/geólogo/geóloga/especialista/professor/professora/docente/autor/autora/arqueólogo/arqueóloga
  médico/médica/cirurgião/cirurgiã/infectologista/clínico/doutor/doutora enfermeiro/enfermeira economista/analista/especialista
  escritor/escritora/romancista/autor/autora/poeta/jornalista
  cantor/cantora/músico/artista/compositor/compositora/intérprete/maestro/maestrina
  ator/atriz/actor/actriz/artista/cineasta/realizador/realizadora/diretor/diretora
  agricultor/agricultora/produtor/produtora/pecuarista/lavrador/lavradora`,
  asking: 'pergunt saber',
  feminineArticles: 'a uma esta sua minha',
  masculineArticles: 'o um este seu meu',
  pluralArticles: 'os as uns umas',
  but: 'mas embora',
  calling: 'chamam apelidam',
  pointing: 'é foi assim isto isso',
  ownSaid: 'digo respondo respondi pergunto perguntei contei conto peço pedi escrevo escrevi repito prometi expliquei',
  indefinites: 'um uma uns umas outro outra outros outras vários várias alguns algumas algum alguma muitos muitas',
  possessives: 'seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas',
  bodies: `governo ministério procuradoria empresa companhia relatório comunicado nota estudo polícia partido câmara prefeitura
  carta documento sentença acórdão juízo tribunal sindicato associação organização federação comissão fundação
  universidade junta secretaria jornal diário texto sondagem pesquisa departamento entidade plataforma clube firma banco
  fontes equipa equipe oposição administração direção direcção instituição agência inquérito defesa acusação cartaz faixa
  mensagem instituto`,
};
