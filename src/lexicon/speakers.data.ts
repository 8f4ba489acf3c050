/** Pronouns for one person or thing named before, of six languages: English, Spanish, French, German, Italian, Portuguese. */
export const SINGULAR_PRONOUNS = 'he she it him her él ella il elle lui er sie es lei egli esso essa ele ela';

/** The other pronouns of these languages, which name nobody either. */
export const OTHER_PRONOUNS = `i we they you them this that these those who which what one some many others another everyone someone somebody nobody none
  yo ello nosotros ellos ellas usted ustedes este esta esto estos estas ese esa eso quien
  je on nous vous ils elles eux celui-ci celle-ci ceux-ci ce cela ça qui
  ich wir ihr man dieser diese dieses wer
  io noi voi loro questi questo questa chi
  eu eles elas nós você isto isso quem`;

/** Nouns for who and what speaks most often without a name in the news, of the same languages. */
export const SPEAKING_NOUNS = `spokesman spokeswoman spokesperson official officials police minister president mayor judge lawyer
  residents witness witnesses source sources experts analysts researchers man woman mother father government ministry company
  court council crew report statement study newspaper authorities
  portavoz policía ministro ministra presidente presidenta alcalde alcaldesa vecina vecinos fuentes expertos gobierno comunicado
  porte-parole responsables ministre président maire gouvernement communiqué
  sprecher sprecherin polizei bürgermeister bürgermeisterin staatsanwaltschaft anwalt zeugen regierung ministerium
  portavoce polizia sindaco sindaca testimone fonti governo porta-voz polícia prefeito prefeita testemunha fontes especialistas`;
