/** The words of grammar and speech of other languages, each line an English word and its counterparts. */
export const LANGUAGES: { [language: string]: string } = {
  es: `
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
said: denunció denuncia criticó lamentó acusó | according: según | said: prometió | said: confirmó confirma`,
  fr: `
the: le la les l | a: un une des | this: ce cet cette ces | that: que qu | and: et | or: ou | but: mais | of: de du d | to: à au aux
in: dans en | with: avec | for: pour | by: par | from: depuis | on: sur | without: sans | while: tandis | although: bien quoique
because: parce car | when: quand lorsque | as: comme | if: si | who: qui | he: il | she: elle | they: ils elles | it: cela | we: nous on
his: son sa ses leur leurs | my: mon ma mes | our: notre nos | is: est sont | was: était fut étaient | has: a ont avait avaient
also: aussi également | not: ne pas | later: ensuite | already: déjà | himself: se s
said: dit disent déclaré déclare indiqué indique glissé lancé lance confié confie estimé souligné souligne | added: ajouté ajoute poursuit poursuivi
said: expliqué explique précisé précise détaille | told: raconté raconte rapporté | asked: demandé demande interroge réclamé
said: affirmé affirme assuré assure soutenu soutient | said: averti avertit prévenu prévient alerte alerté | denied: nié nie démenti dément
said: annoncé annonce | called: appelé qualifié qualifie | said: répondu répond rétorqué rétorque réplique
said: insisté insiste martelé martèle | said: rappelé rappelle | wrote: écrit tweeté | said: conclu conclut
believes: estime juge pense croit considère | said: admis admet reconnaît reconnu | said: dénoncé dénonce critiqué déploré regrette
according: selon | said: promis promet | said: confirmé confirme`,
  de: `
the: der die das den dem des | a: ein eine einen einem einer eines | this: dieser diese dieses | that: dass daß | and: und | or: oder | but: aber
of: von vom | to: zu zum zur | in: im | with: mit | for: für | by: durch | from: aus seit | on: auf an am | without: ohne | while: während
although: obwohl | because: weil | when: wenn | as: als wie | if: ob | who: welcher welche | he: er | she: sie | it: es | we: wir | i: ich
his: sein seine seiner seinen | her: ihr ihre ihrer ihren | our: unser unsere | is: ist sind | was: war waren | has: hat haben hatte hatten
also: auch | not: nicht | later: dann danach | already: schon bereits | himself: sich
said: sagte sagten sagt sagen meinte meint äußerte formulierte | added: fügte ergänzte ergänzt hinzufügte | said: erklärte erklärt erklärten erläuterte
told: erzählte erzählt berichtete berichtet teilte | asked: fragte fragt bat forderte fordert | said: betonte betont versicherte behauptete behauptet
said: warnte warnt mahnte mahnt | denied: bestritt dementierte | said: kündigte verkündete | called: nannte nennt bezeichnete bezeichnet
said: antwortete antwortet entgegnete erwiderte | said: beharrte unterstrich | said: erinnerte | wrote: schrieb schreibt twitterte
said: schloss | believes: glaubt findet denkt hofft | said: räumte gab gestand | said: kritisierte kritisiert beklagte beklagt verurteilte
according: laut zufolge | said: versprach verspricht | said: bestätigte bestätigt`,
  pt: `
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
according: segundo conforme | said: prometeu | said: confirmou confirma`,
  it: `
the: il lo la i gli le l | a: un uno una | this: questo questa quel quella | that: che | and: e ed | or: o | but: ma | of: di del dello della dei degli delle
to: a al allo alla ai agli alle | in: nel nella nei nelle | with: con | for: per | by: da dal dalla dai | on: su sul sulla | without: senza
while: mentre | although: sebbene | because: perché | when: quando | as: come | if: se | who: chi | he: lui egli | she: lei | they: loro essi | we: noi
his: suo sua suoi sue | my: mio mia | our: nostro nostra | is: è sono | was: era fu erano | has: ha hanno aveva avevano
also: anche | not: non | later: poi dopo | already: già | himself: si
said: detto dice dicono disse dichiarato dichiara commentato commenta osservato osserva | added: aggiunto aggiunge aggiunse prosegue
said: spiegato spiega spiegò precisato precisa chiarito | told: raccontato racconta riferito riferisce | asked: chiesto chiede domanda
said: affermato afferma assicurato assicura sostenuto sostiene | said: avvertito avverte ammonisce | denied: negato nega smentito
said: annunciato annuncia | called: definito definisce chiamato | said: risposto risponde replica replicato ribatte
said: insiste insistito ribadito ribadisce sottolineato sottolinea | said: ricordato ricorda | wrote: scritto scrive twittato
said: concluso conclude | believes: crede ritiene pensa | said: ammesso ammette | said: denunciato denuncia criticato lamenta accusa
according: secondo | said: promesso promette | said: confermato conferma`,
};
