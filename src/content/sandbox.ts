/** Global variables of the content script and the page UI script, which run in the same isolated world. */
const isolatedWorld = globalThis as { isNewsglossShutOut?: boolean };

/** Whether the origin of a page is opaque by its Content Security Policy: frames in it are not in the extension’s origin, either. */
export const isOpaque = ({ defaultView: view }: Document): boolean =>
  view?.origin === 'null' && view.location.protocol.startsWith('http'); // the origin of a file is opaque, but not of frames in it

/** Whether frames of the extension do not work in a page; known of others than opaque ones after one did not join. */
export const isSandboxed = (document: Document): boolean =>
  isolatedWorld.isNewsglossShutOut === true || isOpaque(document);

/** Tells `isSandboxed` whether the last frame has joined. Where a policy forbids scripts in all frames, none does. */
export function reportFrame(hasJoined: boolean): void {
  isolatedWorld.isNewsglossShutOut = !hasJoined;
}
