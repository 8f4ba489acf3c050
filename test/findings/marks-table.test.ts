// Which words are in quotation marks, and which are spoken after dashes and around tags.
import { expect, test } from 'vitest';
import { joinPieces, type QuotedSpan, readQuotedSpans } from '../../src/findings/quote/marks.ts';
import { readTable } from '../table.ts';
import { openStory } from './open-story.ts';
import { prepareStory } from './story.ts';

/** The words of a span; “…” where no mark closes it. */
const write = (text: string, { inner, closed }: QuotedSpan) =>
  `[${text.slice(inner.start, inner.end)}${closed ? '' : '…'}]`;

// the index of its first part, its tokens, and its parts, one for each paragraph
test.each(
  readTable(`
en: He said “Go.” and “Stay.” → 0 2–6 [Go.]; 1 7–11 [Stay.]
en: He said “Go. → 0 2–5 [Go.…]
en: He said “Go. ¶ “Stay.” → 0 2–9 [Go.…]+[Stay.]
en: He said ‘Go. ¶ ‘Stay.’ → 0 5–9 [Stay.]
en: He said. ‘Go. ¶ ‘Stay.’ → 0 3–10 [Go.…]+[Stay.]
en: He did ‘Go. ¶ ‘Stay.’ → 0 5–9 [Stay.]
en: He said ‘Go. →
en: He said ‘Go’ and ‘Stay’. → 0 2–5 [Go]; 1 6–9 [Stay]
en: He said 'Go' and 'Stay'. → 0 2–5 [Go]; 1 6–9 [Stay]
en: The boys' toys and the girls' toys. →
en: The boys' toys 'fell' down. → 0 4–7 [fell]
en: He said 'the boys' toys fell' and left. → 0 2–9 [the boys' toys fell]
en: He said 'the boys' Toys fell' and left. → 0 2–6 [the boys]
en: He said 'the boy' toys fell' and left. → 0 2–6 [the boy]
en: It was the ’90s and the '80s, and '90so. →
en: It was O'Brien and don’t ’’ ''. →
en: He said ''Go.'' and left. → 0 2–8 [Go.]
en: He said ‘‘Go.’’ and left. → 0 2–8 [Go.]
en: He said ''ISIS' best recruiter'' and left. → 0 2–10 [ISIS' best recruiter]
en: He said “She said ‘Go’ to me” and left. → 0 2–11 [She said ‘Go’ to me]
en: He said “She said 'Go' to me” and left. → 0 2–11 [She said 'Go' to me]
en: He said “She said "Go" to me” and left. → 0 2–8 [She said "Go]
en: He said ‘She said “Go” to me’ and left. → 0 2–11 [She said “Go” to me]
en: He said “She said ‘Go to me” and left. → 0 2–10 [She said ‘Go to me]
en: He said “a “b” c” and left. → 0 2–7 [a “b]
en: He said "Go." and "Stay." → 0 2–6 [Go.]; 1 7–11 [Stay.]
en: He said " Go. " and left. → 0 2–6 [ Go. ]
en: He said "Go and left. "Stay." → 0 2–11 [Go and left. "Stay.]
en: He said ” do it” and left. → 0 2–6 [ do it]
en: He said „Go“ and „Stay”. → 0 2–5 [Go]; 1 6–9 [Stay]
en: He said „Go and stay. → 0 2–7 [Go and stay.…]
en: He said ‚Go‘ and ‚Stay’. → 0 2–5 [Go]; 1 6–9 [Stay]
en: He said ‚Go and stay. →
en: He said ‹Go› and ‹Stay. → 0 2–5 [Go]
en: He said «Go» and « Stay ». → 0 2–5 [Go]; 1 6–9 [ Stay ]
en: He said »Go« and »Stay«. → 0 2–5 [Go]; 1 6–9 [Stay]
en: He said (« Go »), d’« Go » and x« Go ». → 0 3–6 [ Go ]; 1 10–13 [ Go ]
en: He said 「走」 and『留』. → 0 2–5 [走]; 1 6–9 [留]
en: 他說「走」了。 → 0 1–4 [走]
en: He said “” and “...” and “5”. → 0 11–14 [5]
en: The 5' 6" man said “Go”. → 0 7–10 [Go]
en: He said “Go”, “Stay” ,“Sit” .“Run” → 0 2–5 [Go]; 1 6–9 [Stay]
en: He said:“Go” and x“Go”. → 0 3–6 [Go]
en: He said ]“Go” and [“Stay”]. → 0 3–6 [Go]; 1 8–11 [Stay]
en: He said 5%”Go” and ?"Go" →
en: “Go → 0 0–2 [Go…]
en: “ Go →
en: “ →
en: He said “Go.” ¶ And “Stay. ¶ “Sit. ¶ Run.” → 0 2–6 [Go.]; 1 7–13 [Stay.…]+[Sit.…]
en: He said “Go. ¶ He left. ¶ “Sit.” → 0 2–5 [Go.…]; 1 8–12 [Sit.]
en: He said “Go. ¶ (Applause.) ¶ “Sit.” → 0 2–5 [Go.…]; 1 9–13 [Sit.]
en: He said “Go. ¶ “(Applause.)” ¶ “Sit.” → 0 2–5 [Go.…]; 2 11–15 [Sit.]
en: He said “[Laughs] ¶ “Sit.” → 1 6–10 [Sit.]
en: He said “(Go) now”. → 0 2–8 [(Go) now]
`),
)('%s: %s', (lang, written, expected) => {
  const text = prepareStory(written.replaceAll(' ¶ ', '\n\n'), lang);
  const quotations = joinPieces(text, readQuotedSpans(text)).map(({ pieces, index, first, last }) => {
    return `${index} ${first}–${last} ${pieces.map((piece) => write(text.text, piece)).join('+')}`;
  });
  expect(quotations.join('; ')).toBe(expected);
});

// where it stands, with its marks, and its words
test.each(
  readTable(`
fr: « Je reste, dit-il. Je suis bien. » → 0–10 [Je reste]; 20–35 [Je suis bien.]
fr: « Je reste, a-t-elle lancé. Je suis bien. » → 0–10 [Je reste]; 28–43 [Je suis bien.]
fr: « Je reste, on fait la fête. Je suis bien. » → 0–44 [Je reste, on fait la fête. Je suis bien.]
fr: « Vous restez ? demande Lind. Oui. » → 0–15 [Vous restez ?]; 30–36 [Oui.]
fr: « Je reste ! s’étonne Lind. Oui. » → 0–12 [Je reste !]; 28–34 [Oui.]
fr: « Je reste, le maire dit. Oui. » → 0–32 [Je reste, le maire dit. Oui.]
fr: « Je reste – dit Lind – et je suis bien. » → 0–10 [Je reste]; 24–42 [et je suis bien.]
fr: « Je reste, Dit Lind. Oui. » → 0–28 [Je reste, Dit Lind. Oui.]
es: —Me voy —dijo Lind—. Adiós. → 0–7 [Me voy]; 21–27 [Adiós.]
es: —Me voy —dijo Lind. → 0–7 [Me voy]
es: —Me voy —tercia Lind—. Adiós. → 0–7 [Me voy]; 23–29 [Adiós.]
es: —Me voy, dijo Lind, ahora. → 0–26 [Me voy, dijo Lind, ahora.]
es: —¿Me voy? ¶ —Sí. ¶ —No. → 0–9 [¿Me voy?]; 11–15 [Sí.]; 17–21 [No.]
es: —Me voy. ¶ —Sí. ¶ —No. →
es: —Me voy. ¶ Lind calla. ¶ —¿No? → 23–28 [¿No?]
es: «Me voy —dijo Lind—, y no vuelvo». → 0–7 [Me voy]; 21–33 [y no vuelvo]
es: «Me voy, dijo Lind, y no vuelvo». → 0–32 [Me voy, dijo Lind, y no vuelvo]
es: «Me voy –dijo ayer Lind–. No vuelvo». → 0–7 [Me voy]; 26–36 [No vuelvo]
es: «Me voy-dijo Lind». → 0–18 [Me voy-dijo Lind]
es: «Me voy – y no vuelvo – nunca». → 0–30 [Me voy – y no vuelvo – nunca]
it: «Resto – ha detto Lind – e sto bene». → 0–6 [Resto]; 25–36 [e sto bene]
it: «Resto, ha detto Lind, e sto bene». → 0–6 [Resto]; 23–34 [e sto bene]
it: – Resto, disse Lind. ¶ – Anche io! → 0–7 [Resto]; 22–33 [Anche io!]
pt: — Fico — disse Lind. — Estou bem. → 0–6 [Fico]; 23–33 [Estou bem.]
pt: — Fico, disse Lind. ¶ — Eu também? → 0–19 [Fico, disse Lind.]; 21–33 [Eu também?]
pt: “Fico – disse a prefeita Lind – e estou bem”. → 0–5 [Fico]; 32–44 [e estou bem]
de: „Ich bleibe – sagte Lind – und es geht mir gut.“ → 0–11 [Ich bleibe]; 27–48 [und es geht mir gut.]
de: „Ich bleibe, sagte Lind, und es geht mir gut.“ → 0–46 [Ich bleibe, sagte Lind, und es geht mir gut.]
de: – Ich bleibe, sagte Lind. ¶ – Ich auch? → 0–25 [Ich bleibe, sagte Lind.]; 27–38 [Ich auch?]
en: “I stay – said Lind – and I am well.” → 0–7 [I stay]; 22–37 [and I am well.]
en: “I stay, said Lind, and I am well.” → 0–35 [I stay, said Lind, and I am well.]
en: – I stay. ¶ – Me too! → 0–9 [I stay.]; 11–20 [Me too!]
en: - One ¶ - Two ¶ - Three →
en: Few agree. “I have clay, grumbled Ida Lind. She may sue. → 11–23 [I have clay]
en: Few agree. “I have clay. She may sue. → 11–37 [I have clay. She may sue.…]
en: He said: “We stay. ¶ We do so. ¶ And we like it.” He left. → 9–18 [We stay.…]; 20–29 [We do so.…]; 31–47 [And we like it.]
en: He said: “We stay. ¶ We do so. ¶ “And we like it.” He left. → 9–18 [We stay.…]; 31–48 [And we like it.]
en: He said: “We stay. ¶ A ¶ B ¶ C ¶ D” He left. → 9–18 [We stay.…]; 20–21 [A…]; 23–24 [B…]; 26–27 [C…]; 29–31 [D]
en: He said: “We stay. ¶ A ¶ B ¶ C ¶ D ¶ E” He left. → 9–18 [We stay.…]
en: He said: "We stay. ¶ We do so." He left. → 9–18 [We stay.…]; 20–30 [We do so.]
en: He said: "We stay. ¶ We do "so" well. He left. → 9–18 [We stay.…]; 26–30 [so]
de: Er sagte: „Wir bleiben. ¶ Wir bleiben gern.“ Er ging. → 10–23 [Wir bleiben.…]; 25–43 [Wir bleiben gern.]
es: Dijo: «Nos quedamos. ¶ Nos gusta». Y salió. → 6–20 [Nos quedamos.…]; 22–32 [Nos gusta]
en: He said: “We stay. ¶ ” And he left. → 9–18 [We stay.…]
en: “We stay. ¶ We do. ¶ “A” B.” C → 0–9 [We stay.…]; 19–22 [A]
`),
)('%s: %s', (lang, written, expected) => {
  const { text, spans } = openStory(written, lang);
  expect(spans.map((span) => `${span.start}–${span.end} ${write(text.text, span)}`).join('; ')).toBe(expected);
});
