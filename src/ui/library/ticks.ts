import { useState } from 'preact/hooks';

/** What can be ticked: annotations by id, articles by address. */
export type Ticked = 'annotations' | 'articles';

/** What is ticked, and how it is changed. */
export interface Ticks {
  /** Whether annotations can be ticked; articles always can. */
  isOn: boolean;
  type: Ticked;
  names: ReadonlySet<string>;
  /** Whether one is ticked, and a function that changes it. */
  of(type: Ticked, name: string): { isTicked: boolean; toggle(): void };
  /** Ticks these instead. */
  put(type: Ticked, names: string[]): void;
  /** Lets annotations be ticked. */
  start(): void;
  /** Unticks all. */
  clear(): void;
}

const NOTHING: Pick<Ticks, 'isOn' | 'type' | 'names'> = { isOn: false, type: 'articles', names: new Set() };

/** What is ticked on the page. */
export function useTicks(): Ticks {
  const [state, setState] = useState(NOTHING);
  const put = (type: Ticked, names: string[]) => setState({ ...state, type, names: new Set(names) });
  return {
    ...state,
    put,
    of(type, name) {
      const before = state.type === type ? state.names : NOTHING.names;
      const isTicked = before.has(name);
      return {
        isTicked,
        toggle: () => put(type, isTicked ? [...before].filter((other) => other !== name) : [...before, name]),
      };
    },
    start: () => setState({ ...NOTHING, isOn: true, type: 'annotations' }),
    clear: () => setState(NOTHING),
  };
}
