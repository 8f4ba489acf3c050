import type { Text } from '../../text/prepare.ts';
import { findBracketed, gatherInitials, readAcronym } from './acronyms.ts';
import { type BodyName, readBody, spellKey } from './body-name.ts';
import type { Mention } from './mention.ts';
import { remember } from './remember.ts';
import { listShortForms } from './short-forms.ts';

/** One organisation, place or group of the story. */
export interface Body {
  name: BodyName;
  /** Its fullest form in the story. */
  written: string;
  /** Where it is named, as tokens. */
  first: number;
  isPlace: boolean;
  isGroup: boolean;
  /** The body it is a short form of. */
  whole?: Body;
}

/** The fullest name of the organisation, place or group each mention means. */
export function nameBodies(mentions: Mention[], text: Text): Map<Mention, string> {
  const bodies = new Map<string, Body>();
  const readName = remember(readBody);
  const read = mentions.map((mention) => {
    // “Lindholm in Westmark”
    const name = readName(isPlace(mention) ? mention.written.replace(/ in \p{Lu}.*$/u, '') : mention.written);
    const key = readKey(name, mention);
    const body = bodies.get(key) ?? newBody(name, mention);
    bodies.set(key, body);
    if (isFuller(mention.written, body.written)) body.written = mention.written;
    return { mention, body };
  });
  const byMention = new Map(read.map(({ mention, body }) => [mention, body]));
  for (const [long, short] of findBracketed(mentions, text)) join(bodies.get(short), byMention.get(long));
  const all = [...bodies.values()];
  const initials = gatherInitials(all);
  for (const body of all) join(body, readAcronym(body.written, initials));
  const shorts = gatherShortForms(all, bodies);
  for (const [body, wholes] of shorts) if (wholes.length === 1) join(body, wholes[0]);
  return new Map(
    read.map(({ mention, body }) => [mention, (readNearest(shorts.get(body), mention) ?? readWhole(body)).written]),
  );
}

const newBody = (name: BodyName, mention: Mention): Body => ({
  name,
  written: mention.written,
  first: mention.first,
  isPlace: isPlace(mention),
  isGroup: mention.actor.facts.type === 'group',
});

const isPlace = ({ actor: { facts } }: Mention) => facts.type === 'place' || facts.type === 'country';

/** Groups are one in singular and plural: “Lutheran”, “Lutherans”. */
function readKey({ words, plain }: BodyName, { actor, written }: Mention): string {
  const key = spellKey(words.length > 0 ? words : plain) || written;
  return actor.facts.type === 'group' ? key.replace(/(?<=[^s]{3})s$/, '') : key;
}

/** Makes one body the short form of another, unless that makes a ring. */
function join(short: Body | undefined, long: Body | undefined): void {
  if (!short || !long || short.whole || readWhole(long) === short) return;
  short.whole = readWhole(long);
}

function readWhole(body: Body): Body {
  let whole = body;
  while (whole.whole) whole = whole.whole;
  return whole;
}

/** For each body that may be a short form, the longer ones it may stand for. */
function gatherShortForms(all: Body[], bodies: Map<string, Body>): Map<Body, Body[]> {
  const shorts = new Map<Body, Body[]>();
  for (const body of all) {
    if (body.isGroup) continue;
    for (const { form, mustFollow } of listShortForms(body.name, body.isPlace)) {
      const short = bodies.get(form);
      if (!short || short === body || short.whole || short.isPlace !== body.isPlace) continue;
      if (mustFollow && short.first < body.first) continue;
      const list = shorts.get(short);
      if (!list) shorts.set(short, [body]);
      else if (list.length < CROWD && !list.includes(body)) list.push(body);
    }
  }
  return shorts;
}

/** How many bodies one short form is weighed against. */
const CROWD = 24;

/** Of several bodies with one short form, the one named last. */
function readNearest(wholes: Body[] | undefined, { first }: Mention): Body | undefined {
  if (!wholes || wholes.length < 2) return undefined;
  let best: Body | undefined;
  for (const whole of wholes) if (whole.first < first && (!best || whole.first > best.first)) best = whole;
  return readWhole(best ?? (wholes[0] as Body));
}

function isFuller(name: string, than: string): boolean {
  const [words, others] = [name.split(' ').length, than.split(' ').length];
  return words > others || (words === others && than === than.toUpperCase() && name !== name.toUpperCase());
}
