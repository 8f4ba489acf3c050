import type { NumberWords } from './language.ts';

/** Portuguese, of Portugal and Brazil. */
export const PORTUGUESE_NUMBERS: NumberWords = {
  small: `zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
  dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta=30 quarenta=40 cinquenta=50 sessenta=60
  setenta=70 oitenta=80 noventa=90 cem/cento=100 duzentos/duzentas=200 trezentos/trezentas=300 quatrocentos/quatrocentas=400
  quinhentos/quinhentas=500 seiscentos/seiscentas=600 setecentos/setecentas=700 oitocentos/oitocentas=800 novecentos/novecentas=900`,
  scales:
    'mil=1e3 milhão/milhões/mi=1e6 bilhão/bilhões/bi=1e9 bilião/biliões/trilhão/trilhões=1e12 dúzia/dúzias=12 dezena/dezenas=10',
  vague: 'dezenas=10 dúzias=12 centenas=100 milhares=1e3',
  ordinals: `primeiro/primeira=1 segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta sétimo/sétima
  oitavo/oitava nono/nona décimo/décima`,
  parts: `metade=2 terço/terços quarto/quartos quinto/quintos sexto/sextos sétimo/sétimos oitavo/oitavos nono/nonos
  décimo/décimos centésimo/centésimos=100 milésimo/milésimos=1e3 milionésimo/milionésimos=1e6`,
  halves: 'meio meia',
  belowZero: 'abaixo',
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
  money: 'XXX*0.01=centavos/centavo EUR*0.01=cêntimos/cêntimo',
  percent: 'pp=pontos_percentuais/ponto_percentual/pontos/ponto',
  measure:
    'm2=metros_quadrados/metro_quadrado km2=quilômetros_quadrados/quilômetro_quadrado m3=metros_cúbicos/metro_cúbico km=quilómetros/quilómetro °C=graus_centígrados kg=quilos/quilo t=toneladas/tonelada bbl=barris/barril',
  duration: 'decade=décadas/década century=séculos/século',
  per: 'pessoa=person habitante=person',
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
  stops: 'das dos nas nos uns umas seus suas mais menos após antes mas depois',
};

/** English words with their translations, as `Language` has them. */
export const PORTUGUESE_COUNTERPARTS = `
the: o os as | a: um uma uns umas | this: este esta esse essa | that: que | and: e | or: ou | but: mas | of: de do da dos das | to: ao à aos às
in: em no na nos nas | with: com | for: para | by: por pelo pela | from: desde | on: sobre | until: até | without: sem | while: enquanto
although: embora | because: porque | when: quando | as: como | if: se | who: quem | he: ele | she: ela | they: eles elas | it: isso | we: nós
his: seu sua seus suas | my: meu minha | our: nosso nossa | is: é são está estão | was: era foi foram estava | has: tem tinha têm havia
also: também | not: não | later: depois | already: já
said: disse disseram diz dizem comentou salientou referiu apontou | added: acrescentou acrescenta completou | said: explicou explica detalhou esclareceu
told: contou conta relatou informou | asked: perguntou pediu questionou exigiu | said: afirmou afirma afirmaram declarou declara garantiu assegurou
said: alertou alerta advertiu avisou | denied: negou nega | said: anunciou anuncia | called: chamou classificou
said: respondeu rebateu | said: insistiu reiterou ressaltou destacou sublinhou frisou | said: lembrou recordou | wrote: escreveu publicou
said: concluiu finalizou | believes: acredita considera avalia acha | said: admitiu reconheceu | said: denunciou criticou lamentou acusou
according: segundo conforme | said: prometeu | said: confirmou confirma`;
