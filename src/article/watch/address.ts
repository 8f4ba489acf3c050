/** The address of a page, and whether it tells by itself when it changes. */
export interface AddressWatch {
  /** False where it must be looked at from time to time. */
  isTold: boolean;
  look(): void;
}

/** Calls back when the page has another address without having been loaded again. */
export function watchAddress({ defaultView: view }: Document, signal: AbortSignal, onMove: () => void): AddressWatch {
  const read = () => withoutPlace(view?.location.href ?? '');
  let address = read();

  function look(): void {
    const now = read();
    if (now === address) return;
    address = now;
    onMove();
  }

  // Firefox has it from version 147 on.
  const navigation = view && 'navigation' in view ? view.navigation : undefined;
  navigation?.addEventListener('currententrychange', look, { signal });
  return { isTold: navigation !== undefined, look };
}

/** “/story#comments” → “/story”; but “/#!/story”, where the fragment is the page, stays. */
const withoutPlace = (address: string) => address.replace(/#(?![!/]).*$/, '');
