import { background } from '../messages/contract.ts';
import type { Desk, Hands } from './hands.ts';
import { bench } from './workbench.ts';

/** Brings the hands to a page that shows an article; pages that show none never carry them. */
export function createEquipment(desk: Desk, life: AbortSignal) {
  let hands: Hands | null = null;
  let coming: Promise<Hands | null> | null = null;

  async function bring(): Promise<Hands | null> {
    if (!bench.createHands) await background.equip();
    hands = life.aborted ? null : (bench.createHands?.(desk, life) ?? null);
    bench.hasHands = hands !== null;
    hands?.follow();
    return hands;
  }

  /** Null where the browser lets no second script in: the page stays marked, and can be asked again. */
  const ask = () => {
    coming ??= bring().catch(() => {
      coming = null;
      return null;
    });
    return coming;
  };

  return { now: () => hands, ask };
}
