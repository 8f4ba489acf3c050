import type { Wording } from './wording.ts';

/** French. */
export const FRENCH: Wording = {
  small: `zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt/vingts=20
    trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante/octante=80 nonante=90`,
  scales: 'cent/cents=100 mille=1e3 million/millions=1e6 milliard/milliards=1e9 billion/billions=1e12 douzaine=12',
  vague: 'dizaines=10 douzaines=12 centaines=100 milliers=1e3',
  parts: 'moitié/demi=2 tiers quart/quarts cinquième/cinquièmes dixième=10',
  money: 'EUR*0.01=centimes/centime',
  percent: '%=pourcent pp=points_de_pourcentage/point_de_pourcentage/points/point',
  measure: 'm2=mètres_carrés km2=kilomètres_carrés m3=mètres_cubes bbl=barils/baril',
  duration: 'year=années/année decade=décennies/décennie century=siècles/siècle',
  per: 'personne=person habitant=person an=year',
  comparators: [
    ['>', 'plus_de/plus_que/supérieur_à/au-delà_de'],
    ['>=', 'au_moins/au_minimum/pas_moins_de'],
    ['<', 'moins_de/inférieur_à'],
    ['<=', "jusqu'à/au_plus/au_maximum/pas_plus_de"],
    ['~', 'environ/près_de/quelque/presque/autour_de/à_peu_près'],
    ['=', 'exactement/précisément'],
  ],
  and: 'et',
  or: 'ou',
  to: 'à',
  of: "de du des d'",
  from: 'de',
  between: 'entre',
  since: 'depuis',
  each: 'par /',
  stops: 'les des dans mais ses leurs plus moins très après vers nous vous depuis alors fois pas puis sans ans',
};
