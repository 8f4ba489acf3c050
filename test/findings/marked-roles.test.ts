import { expect, test } from 'vitest';
import { readTable } from '../table.ts';
import { readMarkedNames } from './marked-names.ts';

// What people are, by the words beside their names.
test.each(
  readTable(`
en: Tajik Defence Minister [PER Ida Lind] spoke. → Ida Lind/person (Tajik Defence Minister)
en: The minister [PER Ida Lind] spoke, and man [PER Jon Vik] did. → Ida Lind/person (minister); Jon Vik/person
en: The old man [PER Jon Vik] did. → Jon Vik/person (old man)
en: They overturn President [PER Ida Lind]. → Ida Lind/person (President)
en: The police detained activist [PER Ida Lind]. → Ida Lind/person (police detained activist)
en: Police have quickly freed activist [PER Ida Lind]. → Ida Lind/person (activist)
en: It was and President [PER Ida Lind] left. → Ida Lind/person (President)
en: The “grand” Minister [PER Ida Lind] left. → Ida Lind/person (Minister)
en: Halden’s and Norway’s Minister [PER Ida Lind] left. → Ida Lind/person (Norway’s Minister)
en: The minister of [PER Ida Lind] left. → Ida Lind/person
en: The minister and [PER Ida Lind] left. → Ida Lind/person
en: The very old big red minister Halden Vik Berg [PER Ida Lind] left. → Ida Lind/person (minister Halden Vik Berg)
en: The minister for trade Halden [PER Ida Lind] left. → Ida Lind/person (minister for trade Halden)
en: The minister of big old trade [PER Ida Lind] left. → Ida Lind/person
en: Mr. [PER Lind] and the lawyer Mr. [PER Vik] and lawyer Ms [PER Berg] left. → Lind/person; Vik/person (lawyer); Berg/person (lawyer)
en: [PER Ida Lind] KC, a lawyer, left. → Ida Lind/person (lawyer)
en: Dr. [PER Ida Lind] left. → Ida Lind/person
en: Top surgeon Prof [PER Ida Lind] left. → Ida Lind/person (Top surgeon)
en: Mother [PER Ida Lind], an artist, left. → Ida Lind/person (artist)
en: His mother [PER Ida Lind] left. → Ida Lind/person (mother)
en: Its director [PER Ida Lind] left. → Ida Lind/person (director)
en: [PER Ida Lind], 45, a lawyer, left. → Ida Lind/person (lawyer)
en: [PER Ida Lind] (45), a lawyer, left. → Ida Lind/person (lawyer)
en: [PER Ida Lind] (45) is a lawyer. → Ida Lind/person
en: [PER Ida Lind], aged 45 then, a lawyer, left. → Ida Lind/person (lawyer)
en: [PER Ida Lind], a lawyer told us. → Ida Lind/person (lawyer)
en: [PER Ida Lind], the lawyer told us. → Ida Lind/person
en: When she met [PER Ida Lind], a lawyer, he left. → Ida Lind/person (lawyer)
en: [PER Jon Lind], his wife, Ida, and a lawyer left. → Jon Lind/person
en: [PER Ida Lind], Jon Cook and Anna Vik left. → Ida Lind/person
en: [PER Ida Lind], director of the Institute for Fish in Halden, left. → Ida Lind/person (director of the Institute for Fish in Halden)
en: [PER Ida Lind], director of fish and Jon Vik was late. → Ida Lind/person (director of fish)
en: [PER Ida Lind], director of fish and his son left. → Ida Lind/person (director of fish)
en: [PER Ida Lind], head of the Fish Board (FB) in Halden, left. → Ida Lind/person (head of the Fish Board (FB) in Halden)
en: [PER Ida Lind], head of the Fish Board (the FB) in Halden, left. → Ida Lind/person (head of the Fish Board)
en: [PER Ida Lind], a director who left, spoke. → Ida Lind/person (director)
en: [PER Ida Lind], a director based in Halden, spoke. → Ida Lind/person (director)
en: [PER Ida Lind], one of the authors, left. → Ida Lind/person (one of the authors)
en: [PER Ida Lind], one of the old and tired authors of it, left. → Ida Lind/person
en: [PER Ida Lind], one of the old books, left. → Ida Lind/person
en: [PER Ida Lind], a police chief inspector, left. → Ida Lind/person (police chief inspector)
en: [PER Ida Lind], the chief and the director, left. → Ida Lind/person (chief and the director)
en: [PER Ida Lind], the chief and old director, left. → Ida Lind/person (chief and old director)
en: [PER Ida Lind], the newly appointed director, left. → Ida Lind/person (newly appointed director)
en: [PER Ida Lind] is a director of the museum in Halden. → Ida Lind/person (director of the museum in Halden)
en: [PER Ida Lind] is his director. → Ida Lind/person
en: [PER Ida Lind] is director. → Ida Lind/person
en: [PER Ida Lind], who is director of it, left. → Ida Lind/person (director)
en: [PER Ida Lind], who chairs the committee, said no. → Ida Lind/person (who chairs the committee)
en: [PER Ida Lind], who chairs a very long and very old and very big and very red committee, said no. → Ida Lind/person
en: [PER Ida Lind], prosecuting, said no. → Ida Lind/person (prosecuting)
en: [PER Ida Lind], defending her, said no. → Ida Lind/person
en: The mayor of Halden, [PER Ida Lind], told us. → Ida Lind/person (mayor of Halden)
en: The mayor of Halden, [PER Ida Lind] told us. → Ida Lind/person
en: The mayor of Halden, [PER Ida Lind] of the Board, told us. → Ida Lind/person (mayor of Halden)
en: The head of the Fish Board (FB), [PER Ida Lind], told us. → Ida Lind/person (head of the Fish Board (FB))
en: He said: the mayor, [PER Ida Lind], told us. → Ida Lind/person (mayor)
en: Halden’s old mayor, [PER Ida Lind], told us. → Ida Lind/person (Halden’s old mayor)
en: The daughter of the mayor, [PER Ida Lind], told us. → Ida Lind/person (daughter of the mayor)
en: It was written by the students [PER Ida Lind] and [PER Jon Vik]. → Ida Lind/person (student); Jon Vik/person (student)
en: It was written by the two old students, [PER Ida Lind] and [PER Jon Vik]. → Ida Lind/person (old student); Jon Vik/person (old student)
en: It was written by the students. [PER Ida Lind] and [PER Jon Vik] left. → Ida Lind/person; Jon Vik/person
en: It was written by the sisters [PER Ida Lind] and [PER Jon Vik]. → Ida Lind/person; Jon Vik/person
en: It was written by the students [PER Ida Lind]. → Ida Lind/person
en: Directors [PER Ida Lind], [PER Jon Vik] and [PER Eva Berg] left. → Ida Lind/person (Director); Jon Vik/person (Director); Eva Berg/person (Director)
en: So said the Harbour Trust’s [PER Ida Lind] on Monday. → Ida Lind/person (Harbour Trust’s)
en: So said Halden’s [PER Ida Lind] on Monday. → Ida Lind/person
en: So said the Harbour Trust’s [PER Lind] on Monday. → Lind/person
en: So said Tuesday Trust Tuesday’s [PER Ida Lind] then. → Ida Lind/person
de: So sprach der Reusenmacher [PER Ida Lind] am Montag. → Ida Lind/person (Reusenmacher)
de: So sprach die Haldener Bürgermeisterin [PER Ida Lind] am Montag. → Ida Lind/person (Haldener Bürgermeisterin)
de: [PER Ida Lind], die Bürgermeisterin von Halden, sprach. → Ida Lind/person (Bürgermeisterin von Halden)
de: Die Studenten [PER Ida Lind] und [PER Jon Vik] kamen. → Ida Lind/person (Studenten); Jon Vik/person
de: Der Anwalt der Bürgermeisterin, [PER Ida Lind], kam. → Ida Lind/person (Anwalt der Bürgermeisterin)
de: Das sagte die Sprecherin des Ministeriums, [PER Ida Lind], gestern. → Ida Lind/person (Sprecherin des Ministeriums)
de: Im Fall [PER Ida Lind] wurde geschwiegen. → Ida Lind/person
es: La alcaldesa de Halden, [PER Ana Lind], llegó. → Ana Lind/person (alcaldesa de Halden)
es: La hija del ministro, [PER Ana Lind], llegó. → Ana Lind/person
es: El elenco junta [PER Ana Lind] ayer. → Ana Lind/person
es: La concejala no adscrita [PER Ana Lind] llegó. → Ana Lind/person
es: El caso [PER Ana Lind] sigue. → Ana Lind/person
es: [PER Ana Lind] (45), portavoz del grupo, llegó. → Ana Lind/person (portavoz del grupo)
es: [PER Ana Lind], de 45 años, portavoz del grupo, llegó. → Ana Lind/person (portavoz del grupo)
es: Una de las autoras, [PER Ana Lind], llegó. → Ana Lind/person (Una de las autoras)
fr: Le ministre de la Santé [PER Ana Lind] est parti. → Ana Lind/person (ministre de la Santé)
fr: [PER Ana Lind], la maire de Halden, est partie. → Ana Lind/person (maire de Halden)
fr: L’avocat Me [PER Lind] est parti. → Lind/person (avocat)
fr: Le porte-parole du groupe, [PER Ana Lind], est parti. → Ana Lind/person (porte-parole du groupe)
it: Il sindaco di Halden, [PER Ana Lind], è partito. → Ana Lind/person (sindaco di Halden)
it: La ministra [PER Ana Lind] è partita. → Ana Lind/person (ministra)
it: Il caso [PER Ana Lind] continua. → Ana Lind/person
pt: O prefeito de Halden, [PER Ana Lind], saiu. → Ana Lind/person (prefeito de Halden)
pt: A delegada da Polícia Federal [PER Ana Lind] saiu. → Ana Lind/person (delegada da Polícia Federal)
pt: [PER Ana Lind], presidente da câmara, saiu. → Ana Lind/person (presidente da câmara)
`),
)('people in %s: %s', (lang, marked, expected) => expect(readMarkedNames(marked, lang).join('; ')).toBe(expected));

// What bodies are, and bodies that only a noun names.
test.each(
  readTable(`
en: It was sold by the [ORG Halden Group], the largest bank in Norway. → Halden Group/organisation (largest bank in Norway)
en: It was sold by the [ORG Halden Group], the company said. → Halden Group/organisation
en: It was sold by the [ORG Halden Group], the bank, yesterday. → Halden Group/organisation (bank)
en: It was sold by the [ORG Halden Group], the company, yesterday. → Halden Group/organisation
en: Unlike [ORG Halden], the bank, it was sold. → Halden/organisation
en: Unlike [ORG Halden], the old bank, it was sold. → Halden/organisation
en: It was sold by [ORG Halden Inc]., the largest bank in Norway. → Halden Inc/organisation (largest bank in Norway)
en: It was sold by [ORG Halden] (HB), the largest bank in Norway. → Halden/organisation (largest bank in Norway)
en: It was sold by [ORG Halden], Norway’s largest bank. → Halden/organisation (Norway’s largest bank)
en: It was sold by [ORG Halden], the Bank of Trade, today. → Halden/organisation
en: It was sold by [ORG Halden], the three unions, today. → Halden/organisation
en: It was sold by [ORG Halden], largest bank. → Halden/organisation
en: An activist group, the [ORG Harbour Watch], said no. → Harbour Watch/organisation (activist group)
en: In the activist group, the [ORG Harbour Watch] said no. → Harbour Watch/organisation
en: The merchant bank, [ORG Lind Group], which left, said no. → Lind Group/organisation (merchant bank)
en: Old merchant bank, [ORG Lind Group], said no. → Lind Group/organisation
en: It was told by the [ORG Marvik Independent] newspaper on Monday. → Marvik Independent/organisation (newspaper)
en: It was told by the [ORG Marvik Independent] newspaper editor. → Marvik Independent/organisation
en: It was told by the [ORG Marvik Independent] company on Monday. → Marvik Independent/organisation
en: The German airline [ORG Lufthansa] cancelled flights. → Lufthansa/organisation (German airline)
en: The company [ORG Lufthansa] cancelled flights. → Lufthansa/organisation
en: The big company [ORG Lufthansa] cancelled flights. → Lufthansa/organisation (big company)
en: The union [ORG Unite] leader cancelled flights. → Unite/organisation
en: The union [ORG Unite] board cancelled flights. → Unite board/organisation (union)
en: The Bank [ORG Unite] cancelled flights. → Unite/organisation
en: Its airline [ORG Unite] cancelled flights. → Unite/organisation
en: They said German airline [ORG Unite] cancelled flights. → Unite/organisation (German airline)
en: The old red big long tall wide deep fast slow new far near hot cold airline [ORG Unite] cancelled it. → Unite/organisation (hot cold airline)
en: The three airline [ORG Unite] cancelled it. → Unite/organisation (airline)
de: Das meldete das Netzblatt [ORG Halden Post] am Montag. → Halden Post/organisation (Netzblatt)
de: Das meldete die Marke [ORG Vekara Post] am Montag. → Vekara Post/organisation
de: Das meldete das Haldener Landesarchivamt am Montag. → Haldener Landesarchivamt/organisation
de: Das meldete der Ausschuss für Fischerei und Häfen am Montag. → 
de: Das meldete das Erzbistum [LOC Köln] am Montag. → Erzbistum Köln/organisation
de: Das meldete das Erzbistum von [LOC Köln] am Montag. → Erzbistum von Köln/organisation
de: Das meldete ein Landesarchivamt am Montag, und Landesarchivamt. → 
de: Das meldete des Landesarchivamtes am Montag. → Landesarchivamtes/organisation
de: Das meldete das [ORG Landesarchivamt] am Montag, und das Amt. → Landesarchivamt/organisation
`),
)('bodies in %s: %s', (lang, marked, expected) => expect(readMarkedNames(marked, lang).join('; ')).toBe(expected));

// What stands in the paragraph before or after is not about a name.
test.each(
  readTable(`
en: An old airline ¶ [ORG Lufthansa] cancelled flights. → Lufthansa/organisation
en: A tired old minister ¶ [PER Ida Lind] left. → Ida Lind/person
en: The mayor of Halden, ¶ [PER Ida Lind], left. → Ida Lind/person
en: Two of the directors ¶ [PER Ida Lind] and [PER Jon Vik] left. → Ida Lind/person; Jon Vik/person
en: So said the Harbour Trust’s ¶ [PER Ida Lind] on Monday. → Ida Lind/person
en: It was [PER Ida Lind], ¶ A lawyer left. → Ida Lind/person
en: It was sold by [ORG Halden], ¶ the largest bank. → Halden/organisation
en: An activist group, ¶ the [ORG Harbour Watch], said no. → Harbour Watch/organisation
en: Old [PER Ida Lind] → Ida Lind/person
en: [PER Ida Lind], a lawyer → Ida Lind/person (lawyer)
en: Airline [ORG Lufthansa] → Lufthansa/organisation (Airline)
de: Der Reusenmacher ¶ [PER Ida Lind] kam am Montag. → Ida Lind/person
`),
)('at the edge of a paragraph %s: %s', (lang, marked, expected) =>
  expect(readMarkedNames(marked, lang).join('; ')).toBe(expected),
);
