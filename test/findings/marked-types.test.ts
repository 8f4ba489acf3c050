import { expect, test } from 'vitest';
import { readTable } from '../table.ts';
import { readMarkedNames } from './marked-names.ts';

// Where names begin and end, and of whom they are, by the words beside them.
test.each(
  readTable(`
en: [LOC Kolonu, Indonesia] – At least 61 people were killed. → Kolonu/place; Indonesia/country
en: [LOC Kolonu, Indonesia] (AFP) At least 61 people were killed. → Kolonu/place; Indonesia/country
en: At least 61 were killed in [LOC Kolonu, Indonesia], on Monday. → Kolonu, Indonesia/place
en: The [ORG Ministry of Trade’s Ports Agency] closed it. → Ministry of Trade/organisation; Ports Agency/organisation
en: The [ORG Ministry of Trade and Ports Agency] closed it. → Ministry of Trade and Ports Agency/organisation
en: The [ORG Ministry and Ports Agency] closed it. → Ministry and Ports Agency/organisation
en: The [ORG Ministry, Ports Agency] closed it. → Ministry, Ports Agency/organisation
en: The [ORG Ports Ministry, Ports Agency] closed it. → Ports Ministry/organisation; Ports Agency/organisation
en: The [ORG Ports Ministry; Ports Agency; Fish Board] closed it. → Ports Ministry/organisation; Ports Agency/organisation; Fish Board/organisation
en: The [ORG Ports Ministry and its board] closed it. → Ports Ministry and its board/organisation
en: The [ORG Halden and Vik and Berg] closed it. → Halden and Vik and Berg/organisation
pt: O senador [PER Jon Lind] ([ORG PSB-PE]) disse que não. → Jon Lind/person (senador); PSB/organisation; PE/place
pt: O senador [PER Jon Lind] ([ORG PSB-XX]) disse que não. → Jon Lind/person (senador); PSB-XX/organisation
pt: O senador [PER Jon Lind], [ORG PSB-PE], disse que não. → Jon Lind/person (senador); PSB-PE/organisation
de: Er kam von einem Hof bei [ORG Eckernförde Alma] und Berta. → Eckernförde/place; Alma/person
de: Er kam von einem Hof bei [ORG Alma Berta] und Vik. → Alma Berta/organisation
de: Er kam von einem Hof bei [ORG Eckernförde Alma], Berta kam auch. → Eckernförde Alma/organisation
en: He was born in the Principality of [LOC Mingrelia] in Georgia. → Principality of Mingrelia/place
en: He was born in the Grand Duchy of [LOC Mingrelia] in Georgia. → Grand Duchy of Mingrelia/place
en: He was born in the principality of [LOC Mingrelia] in Georgia. → Mingrelia/place
en: She left the [ORG Royal Commission] into Deaths in Custody in May. → Royal Commission into Deaths in Custody in May/organisation
en: She left the [ORG Royal Commission] on Tuesday. → Royal Commission/organisation
en: She left the [ORG Royal Commission] on deaths in custody. → Royal Commission/organisation
en: She left the [ORG Royal Board Halden] into Deaths in Custody. → Royal Board Halden/organisation
en: She left the [LOC Royal Commission] into Deaths in Custody. → Royal Commission/place
en: He was elected to the [ORG Legislative Assembly] of [LOC New Brunswick] in 1999. → Legislative Assembly of New Brunswick/organisation
en: He was elected to the [ORG Legislative Assembly] of the [LOC New Brunswick] in 1999. → Legislative Assembly of the New Brunswick/organisation
en: He was elected to the [ORG Legislative Assembly] of cold [LOC New Brunswick] in 1999. → Legislative Assembly/organisation; New Brunswick/place
en: He was elected to the [ORG Legislative Crew] of [LOC New Brunswick] in 1999. → Legislative Crew/organisation; New Brunswick/place
en: He was elected to the [ORG Legislative Assembly] of [ORG New Brunswick] in 1999. → Legislative Assembly/organisation; New Brunswick/organisation
en: A talk with [PER Martín Tovar] y [PER Tovar] was held. → Martín Tovar y Tovar/person
es: Una charla con [PER Martín Tovar] y [PER Ana Lind] se celebró. → Martín Tovar/person; Ana Lind/person
en: A talk with [PER Martín Tovar] i [PER Bosch] was held. → Martín Tovar i Bosch/person
en: The [LOC Velm]-[LOC Dade] police came. → Velm-Dade police/organisation
en: The [LOC Norway]-[LOC Sweden] border closed. → Norway/country; Sweden/country
en: The [LOC Velm]-[ORG Dade] police came. → Velm/place; Dade police/organisation
en: The [LOC Velm] - [LOC Dade] police came. → Velm/place; Dade police/organisation
en: The [LOC Velm]-[LOC Dade]-[LOC Vik] police came. → Velm-Dade-Vik police/organisation
en: In his speech at [LOC Garma Festival] on Saturday he was tired. → Garma Festival/none
en: In his speech at [PER Garma Festival] on Saturday he was tired. → Garma Festival/person
en: In his speech at [ORG Festival] on Saturday he was tired. → Festival/organisation
en: In his speech at [PER Prize Garma] on Saturday he was tired. → Prize Garma/none
en: It was in band [ORG D] and in [ORG X] and [LOC Q]. → D/none; X/organisation; Q/none
en: The former [ORG CTO] at [ORG Halden] left. → CTO/none; Halden/organisation
en: The former [ORG CEO] at [ORG BBC] left. → CEO/none; BBC/organisation
en: The [ORG National Publicity Secretary] spoke. → National Publicity Secretary/none
en: The [PER National Publicity Secretary] spoke. → National Publicity Secretary/person
en: The [NORP National Publicity Secretary] spoke. → National Publicity Secretary/group
en: It was [PER Sen]. Lind who left. → Sen/none
en: It was [PER Sen]. lind who left. → Sen/person
en: It was the [PER Imam] who left with the [PER President]. → Imam/none; President/person
en: She answered in [NORP Basque], without waiting. → Basque/none
en: She answered in [NORP Basque] without waiting. → Basque/none
en: She answered in [NORP Basque] songs. → Basque/group
en: She answered with [NORP Basque], without waiting. → Basque/group
en: She believed in [NORP Catholicism], without waiting. → Catholicism/group
en: She answered in [NORP Basque]-led songs. → Basque/group
es: La ministra de [ORG Sanidad] viajó ayer. → Sanidad/none
es: La ministra de [ORG Sanidad Pública] viajó ayer. → Sanidad Pública/none
es: La ministra de [PER Sanidad] viajó ayer. → Sanidad/person
es: La ministra de [LOC Noruega] viajó ayer. → Noruega/country
es: El consejero andaluz de [ORG Medio Ambiente] viajó ayer. → Medio Ambiente/none
es: El director andaluz de [ORG Medio Ambiente] viajó ayer. → Medio Ambiente/organisation
es: La ministra [ORG Sanidad] viajó ayer. → Sanidad/organisation
en: According to [LOC Senad], a taxi driver from the town, nobody came. → Senad/person (taxi driver from the town)
en: According to [LOC Senad], a taxi from the town, nobody came. → Senad/place
en: According to [LOC Senad], a man from the town, nobody came. → Senad/place
en: According to [ORG Senad], an old and tired taxi driver, nobody came. → Senad/organisation
en: According to the [ORG Senad], a taxi driver from the town, nobody came. → Senad/organisation
en: According to [NORP Senad], a taxi driver from the town, nobody came. → Senad/group
en: A woman called [ORG Vekara] had told the police. → Vekara/person
en: A town called [LOC Vekara] had told the police. → Vekara/place
en: A lawyer named [LOC Vekara] had told the police. → Vekara/person
en: The jazz singer [LOC Vale House] on her first record → Vale House/person (jazz singer)
en: The old jazz singer [ORG Vale House] left. → Vale House/person (old jazz singer)
en: Jazz singer [ORG Vale House] left. → Vale House/organisation
en: The jazz singer [ORG Vale House Band] left. → Vale House Band/organisation
en: The jazz Singer [ORG Vale House] left. → Vale House/organisation
en: The [ORG Ottoman Empire] fell near [ORG Lind Lake] and [ORG Lake]. → Ottoman Empire/place; Lind Lake/place; Lake/organisation
en: The [ORG Kingdom of Mingrelia] fell. → Kingdom of Mingrelia/place
en: The [ORG Very Old Long Named Halden Lake] fell. → Very Old Long Named Halden Lake/organisation
en: Although the [other Kremlin] has promised to talk, nobody came. → Kremlin/organisation
en: Although the [other Clean Rivers Act] has helped, nobody came. → Clean Rivers Act/none
en: They met at [other Jericho Social Hall] on Monday. → Jericho Social Hall/place
en: It opened a [other Viral Genome Sequencing Lab] in Bangalore. → Viral Genome Sequencing Lab/organisation
en: It opened the [other Institute of Lind] and the [other Institute Lind]. → Institute of Lind/organisation; Institute Lind/none
de: Die Firma [PER Berton] hat das gestern mitgeteilt. → Berton/organisation (Firma)
de: Der Anwalt [PER Berton] hat das gestern mitgeteilt. → Berton/person (Anwalt)
de: Am Montag hat Firma [LOC Berton] das mitgeteilt. → Berton/place
de: Die Firma [ORG Berton] hat das gestern mitgeteilt. → Berton/organisation (Firma)
en: [PER Tessa Pharma] signed it with [PER Pharma] and [PER Tessa pharma]. → Tessa Pharma/organisation; Pharma/person; Tessa pharma/person
en: [LOC Lancashire] police said that a man was in hospital. → Lancashire police/organisation
en: A [LOC Lancashire] police officer said that a man was in hospital. → Lancashire/place
en: [LOC Lancashire] police’s dogs barked, [LOC Kent] police of old did. → Lancashire police/organisation; Kent/place
en: [LOC Lancashire] county council said no. → Lancashire county council/organisation
en: [PER Lancashire] police said no. → Lancashire police/organisation
en: [ORG Leipzig] district court ruled it. → Leipzig district court/organisation
en: [LOC Leipzig] district court ruled it. → Leipzig district court/organisation
en: [LOC Leipzig] district court ruling came. → Leipzig district court/organisation
en: The [NORP Labour] party said no. [NORP Kent] police did. → Labour party/organisation; Kent/group
en: The [NORP Social Democratic] party leader said no. → Social Democratic/group
es: En [LOC Argentina], la inflación subió; en [LOC Montevideo] no. → Argentina/country; Montevideo/place
en: The [ORG the Greens] met [PER the Lind] and [PER van Dorn]. → Greens/organisation; Lind/person; van Dorn/person
en: [PER Dame Judith Okafor] met [PER Sen. Jon Vik KC] and [PER Dr. Vik]. → Judith Okafor/person; Jon Vik/person (Sen.); Vik/person
en: I told [PER Carol I’d] be with her. → Carol/person
en: Minister [PER Lee Sang]-min said so. → Lee Sang-min/person (Minister)
en: Minister [PER Lee Sanghun]-min said so. → Lee Sanghun/person (Minister)
en: The [PER Narendra Modi]-led government resigned. → Narendra Modi/person
en: The [ORG Halden Post]-Gazette wrote it, the [LOC Halden Vale]-Gazette too. → Halden Post-Gazette/organisation; Halden Vale/place
en: The [ORG Halden Post]-Gazette-Echo wrote it. → Halden Post/organisation
en: The [ORG Halden]-Gazette wrote it. → Halden/organisation
`),
)('names in %s: %s', (lang, marked, expected) => expect(readMarkedNames(marked, lang).join('; ')).toBe(expected));
