import type { Evaluate } from '../browser.ts';
import { readManifest } from '../extension.ts';

/** Presses the keys of a command in the browser's own window. */
export async function pressCommand(privileged: Evaluate, extension: string, name: string): Promise<void> {
  const { commands = {} } = await readManifest(extension);
  const letter = commands[name]?.suggested_key?.default.split('+').at(-1);
  if (!letter) throw new Error(`The command ${name} has no keys`);
  await privileged((letter: string) => {
    const key = document.querySelector(`keyset[id^="ext-keyset"] key[key="${letter}"]`);
    if (!key) throw new Error(`No command listens to ${letter}`);
    (key as Element & { doCommand(): void }).doCommand();
  }, letter);
}
