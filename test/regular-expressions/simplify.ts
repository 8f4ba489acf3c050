import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** An expression without assertions that look around, over few letters, and what those assertions hold. */
export interface Simplified {
  source: string;
  /** The same with every repetition made unlimited. */
  relaxed: string;
  flags: string;
  /** Whether something in it repeats without a limit. */
  isUnbounded: boolean;
  /** In how many ways at most it can be tried at one place; what repeats without a limit counts once. */
  ways: number;
  /** The contents of assertions that look around, as expressions of their own. */
  around: Simplified[];
  hasBackreference: boolean;
}

/** Some characters of each property; two properties share some of these if they share any. */
const SAMPLES: { [property: string]: string } = {
  L: 'A-Za-zé',
  Lu: 'A-Z',
  Ll: 'a-zé',
  Lo: 'ª',
  N: '0-9',
  Nd: '0-9',
  M: '\\u0300-\\u0303',
  P: '.,!?–',
  S: '+<$€',
  Sc: '$€',
  Cc: '\\0-\\x1f',
  Zs: ' \\u00a0',
  Latin: 'A-Za-zé',
};

/** Stands for any other property: letters of a script that nothing else in an expression names. */
const OTHER_SCRIPT = 'ぁ-ん';

/** An expression as a whole, and with its alternatives apart. */
interface Simple {
  whole: Simplified;
  branches: Simplified[];
}

/**
 * Rewrites an expression so that it can be checked in a moment: each Unicode property becomes some of its characters, capitals
 * become small letters where case is ignored, and assertions that look around are taken out, which can only add matches.
 * `(?<!a)` at the beginning becomes `(?:^|[^a])`, which says the same.
 */
export function simplify(source: string, flags: string): Simple {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const { alternatives } = parser.parsePattern(source, undefined, undefined, unicode);
  const branches = alternatives.flatMap(({ elements }) => branch(elements));
  return {
    whole: write(alternatives, flags, false),
    branches: branches.map((elements) => write([{ elements }], flags, false)),
  };
}

/** An expression becomes no more than about so many. */
const MOST_BRANCHES = 40;

/**
 * Writes out the groups of an expression that are not repeated: `a(?:b|c)d` as `abd` and `acd`, which take no less time together.
 * Checking many short expressions takes less time than checking a long one.
 */
function branch(elements: readonly AST.Element[], left = MOST_BRANCHES): AST.Element[][] {
  const group = elements.find((one) => one.type === 'Group' || one.type === 'CapturingGroup');
  if (!group || group.alternatives.length > left) return [[...elements]];
  const at = elements.indexOf(group);
  const [before, after] = [elements.slice(0, at), elements.slice(at + 1)];
  const share = Math.floor(left / group.alternatives.length);
  return group.alternatives.flatMap((one) => branch([...before, ...one.elements, ...after], share));
}

interface Written {
  text: string;
  relaxed: string;
  ways: number;
}

const plain = (text: string): Written => ({ text, relaxed: text, ways: 1 });

/** What is read of an alternative. */
type Branch = Pick<AST.Alternative, 'elements'>;

function write(alternatives: Branch[], flags: string, isAnchored: boolean): Simplified {
  const ignoresCase = flags.includes('i');
  const state = { around: [] as Simplified[], isUnbounded: false, hasBackreference: false };

  const join = (parts: Branch[], isTop = false): Written => {
    const written = parts.map(({ elements }) => {
      const all = elements.map((element, i) => (isTop && i === 0 && writeLookbehind(element)) || writeElement(element));
      return {
        text: all.map(({ text }) => text).join(''),
        relaxed: all.map(({ relaxed }) => relaxed).join(''),
        ways: all.reduce((product, { ways }) => product * ways, 1),
      };
    });
    return {
      text: `(?:${written.map(({ text }) => text).join('|')})`,
      relaxed: `(?:${written.map(({ relaxed }) => relaxed).join('|')})`,
      ways: written.reduce((sum, { ways }) => sum + ways, 0),
    };
  };

  function writeLookbehind(element: AST.Element): Written | null {
    if (element.type !== 'Assertion' || element.kind !== 'lookbehind' || !element.negate) return null;
    const [alternative, ...others] = element.alternatives;
    const [inner, ...rest] = alternative?.elements ?? [];
    if (others.length > 0 || rest.length > 0) return null;
    if (inner?.type === 'CharacterClass') return plain(`(?:^|${writeClass({ ...inner, negate: !inner.negate })})`);
    if (inner?.type === 'CharacterSet' && inner.kind !== 'any' && inner.kind !== 'property')
      return plain(`(?:^|[^${inner.raw}])`);
    return null;
  }

  function writeElement(element: AST.Element): Written {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return join(element.alternatives);
      case 'Assertion':
        if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return plain(element.raw);
        state.around.push(write(element.alternatives, flags, true));
        return plain('');
      case 'Quantifier':
        return writeQuantifier(element);
      case 'Character':
        return plain(writeCharacter(element.value));
      case 'CharacterClass':
        return plain(writeClass(element));
      case 'CharacterSet':
        if (element.kind !== 'property') return plain(element.raw);
        return plain(`[${element.negate ? '^' : ''}${writeProperty(element)}]`);
      case 'Backreference':
        state.hasBackreference = true;
        return plain('');
      default:
        throw new TypeError(`${element.type} is not known`);
    }
  }

  function writeQuantifier({ element, min, max, greedy }: AST.Quantifier): Written {
    const { text, relaxed, ways } = writeElement(element);
    if (text === '') return plain('');
    const lazy = greedy ? '' : '?';
    if (max === Number.POSITIVE_INFINITY) {
      state.isUnbounded = true;
      return { text: `${text}{${min},}${lazy}`, relaxed: `${relaxed}{${min},}${lazy}`, ways };
    }
    let sum = 0;
    for (let times = min; times <= max; times++) sum += ways ** times;
    const repeated = max > 1 && max > min ? `{${min},}` : `{${min},${max}}`;
    return { text: `${text}{${min},${max}}${lazy}`, relaxed: `${relaxed}${repeated}${lazy}`, ways: sum };
  }

  function writeClass({ negate, elements }: Pick<AST.CharacterClass, 'negate' | 'elements'>): string {
    const written = elements.map((element) => {
      if (element.type === 'Character') return writeCharacter(element.value);
      if (element.type === 'CharacterClassRange')
        return `${writeCharacter(element.min.value)}-${writeCharacter(element.max.value)}`;
      if (element.type === 'CharacterSet') return element.kind === 'property' ? writeProperty(element) : element.raw;
      throw new TypeError(`${element.type} in a class is not known`);
    });
    return `[${negate ? '^' : ''}${written.join('')}]`;
  }

  function writeCharacter(code: number): string {
    const character = String.fromCodePoint(code);
    const folded = ignoresCase ? character.toLowerCase() : character;
    return folded.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\n', '\\n');
  }

  const { text, relaxed, ways } = join(alternatives, true);
  const before = isAnchored ? '^' : '';
  return { source: before + text, relaxed: before + relaxed, flags: flags.replace(/[^ms]/g, ''), ways, ...state };
}

const writeProperty = ({ key, value }: AST.UnicodePropertyCharacterSet) => SAMPLES[value ?? key] ?? OTHER_SCRIPT;
