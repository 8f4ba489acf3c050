import type { Finding } from '../../../src/findings/index.ts';
import type { PressText } from '../data.ts';
import { type Find, type Of, only } from '../finder.ts';
import { emptyTally, f1, higher, lower, type Note, percent, precision, recall, type Score } from '../scores.ts';
import { quote, touch } from '../spans.ts';
import { scoreQuotations } from './quotations.ts';
import { isSameRole } from './roles.ts';

interface Row {
  name: string;
  type: string;
  roles: string[];
}

/** The fold whose texts and errors are never shown, so that no rule is made for them. */
export const BLIND = 4;

/** What a reader meets: the lists, and the quotations and reports. */
export function scorePress(texts: PressText[], find: Find, note: Note = () => {}): Score[] {
  const blind = new Set(texts.filter(({ fold }) => fold === BLIND).map(({ id }) => id));
  const noteSeen = (line: string) => !blind.has(line.split(': ')[0] ?? '') && note(line);
  return [...scoreLists(texts, find, noteSeen), ...scoreQuotations(texts, find, noteSeen)];
}

/** The actors of a text as they are listed, their roles, and the days of its dates. */
export function scoreLists(texts: PressText[], find: Find, note: Note = () => {}): Score[] {
  const rows = { ...emptyTally(), reached: 0 };
  const roles = emptyTally();
  const dates = { asked: 0, right: 0, wrong: 0 };
  for (const text of texts) {
    const findings = find(text);
    countRows(text, listRows(only(findings, 'actor')), rows, roles, note);
    countDates(text, findings, dates, note);
  }
  return [
    higher('rows of actors, F1', f1(rows)),
    higher('rows right', precision(rows)),
    higher('actors found', percent(rows.reached, rows.asked)),
    ...(roles.asked > 0 ? [higher('roles right', precision(roles)), higher('roles found', recall(roles))] : []),
    ...(dates.asked > 0
      ? [
          higher('dates read', percent(dates.right, dates.asked)),
          lower('dates read wrongly', percent(dates.wrong, dates.asked)),
        ]
      : []),
  ];
}

/** One row a name, of the type that most of its findings have; groups have none. */
function listRows(actors: Of<'actor'>[]): Row[] {
  const all = new Map<string, { types: Map<string, number>; roles: Set<string> }>();
  for (const { facts } of actors) {
    if (facts.type === 'group') continue;
    const { types, roles } = all.get(facts.name) ?? { types: new Map(), roles: new Set() };
    types.set(facts.type, (types.get(facts.type) ?? 0) + 1);
    if (facts.role) roles.add(facts.role);
    all.set(facts.name, { types, roles });
  }
  return [...all].map(([name, { types, roles }]) => {
    const type = [...types].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    return { name, type: type === 'country' ? 'place' : type, roles: [...roles] };
  });
}

/** Countries that are written in several ways. */
const COUNTRIES: { [written: string]: string } = {
  us: 'united states',
  'u.s': 'united states',
  usa: 'united states',
  america: 'united states',
  uk: 'united kingdom',
  'u.k': 'united kingdom',
  britain: 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  holland: 'netherlands',
};

/** A name without “the”, a possessive, a stop, and the use of capitals. */
function foldName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[Tt]he\s/, '');
  const folded = plain.replace(/'s?$/, '').replace(/[.,]$/, '').toLowerCase().trim();
  return Object.hasOwn(COUNTRIES, folded) ? (COUNTRIES[folded] ?? folded) : folded;
}

type Sum = ReturnType<typeof emptyTally>;

/** A row is right if its name and type are those of a labelled actor that no row before it has. */
function countRows(text: PressText, rows: Row[], sum: Sum & { reached: number }, roles: Sum, note: Note): void {
  const actors = text.actors.map((actor) => ({
    ...actor,
    names: new Set([actor.name, ...(actor.also ?? [])].map(foldName)),
    rows: [] as Row[],
  }));
  for (const row of rows) {
    const named = actors.filter(({ names }) => names.has(foldName(row.name)));
    const actor = named.find(({ type }) => type === row.type) ?? named[0];
    if (actor?.optional) continue;
    sum.given++;
    const isRight = actor?.rows.length === 0 && actor.type === row.type;
    if (isRight) sum.right++;
    else note(`${text.id}: row: ${row.name} (${row.type}): ${actor ? `${actor.name} (${actor.type})` : 'no actor'}`);
    actor?.rows.push(row);
  }
  for (const actor of actors.filter(({ optional }) => !optional)) {
    sum.asked++;
    if (actor.rows.length > 0) sum.reached++;
    else note(`${text.id}: no row: ${actor.name} (${actor.type})`);
    if (actor.type === 'place') continue;
    countRole(
      text,
      actor,
      actor.rows.flatMap((row) => row.roles),
      roles,
      note,
    );
  }
}

function countRole(
  { id }: PressText,
  { name, role }: { name: string; role?: string | null },
  given: string[],
  sum: Sum,
  note: Note,
): void {
  if (role) sum.asked++;
  if (given.length > 0) sum.given++;
  if (role && given.some((words) => isSameRole(words, role))) sum.right++;
  else if (role || given.length > 0) note(`${id}: role of ${name}: ${given[0] ?? 'none'} instead of ${role ?? 'none'}`);
}

function countDates(
  { id, text, dates = [] }: PressText,
  findings: Finding[],
  sum: { asked: number; right: number; wrong: number },
  note: Note,
): void {
  for (const date of dates) {
    sum.asked++;
    const values = only(findings, 'figure')
      .filter((figure) => touch(figure, date))
      .map(({ facts }) => facts.resolved ?? (typeof facts.value === 'string' ? facts.value : ''))
      .filter((value) => value && !value.startsWith('X'));
    if (values.some((value) => isSameDay(date.value, value))) sum.right++;
    else {
      if (values.length > 0) sum.wrong++;
      note(`${id}: date: ${quote(text, date)}: ${values.join(', ') || 'no value'} instead of ${date.value}`);
    }
  }
}

/** Whether a value is the day, month or year of the label, or one within the other. */
function isSameDay(asked: string, given: string): boolean {
  const decade = asked.replace(/^(\d{3})0\/\1?9?\d*$/, '$1X');
  return (
    given === asked ||
    given === decade ||
    given.startsWith(`${asked}-`) ||
    (given.length >= 7 && asked.startsWith(`${given}-`)) ||
    asked.startsWith(`${given}/`)
  );
}
