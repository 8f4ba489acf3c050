import * as v from 'valibot';
import { joinPieces, type SyncFiles } from './files.ts';

/** The file that tells how the key is made from the passphrase. */
const KEY_FILE = 'key.json';

/** How often the passphrase is hashed: OWASP's advice for PBKDF2 with SHA-256 (2023). */
const ITERATIONS = 600_000;

/** More would only keep the reader waiting. */
const MAX_ITERATIONS = 10_000_000;

const BytesSchema = v.pipe(
  v.string(),
  v.base64(),
  v.transform((text) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))),
);

const EncryptedSchema = v.object({ format: v.literal('newsgloss-encrypted'), iv: BytesSchema, data: BytesSchema });

const KeySchema = v.object({
  format: v.literal('newsgloss-key'),
  salt: BytesSchema,
  iterations: v.pipe(v.number(), v.safeInteger(), v.minValue(ITERATIONS), v.maxValue(MAX_ITERATIONS)),
  /** A known text, encrypted. */
  check: EncryptedSchema,
});

/** What `check` says. */
const KNOWN = 'newsgloss';

/** The folder is encrypted, and the passphrase is missing or another one. */
export class Locked extends Error {
  override name = 'Locked';
}

/** Whether the files of a folder are encrypted. */
const isEncrypted = async (files: SyncFiles): Promise<boolean> =>
  (await files.list()).some(({ name }) => name === KEY_FILE);

/**
 * The key of a folder (AES-GCM with 256 bits, from the passphrase by PBKDF2). Without a key file, one is written. Throws `Locked` if
 * the passphrase is not the one of the folder.
 */
export async function openKey(files: SyncFiles, passphrase: string): Promise<CryptoKey> {
  if (await isEncrypted(files)) {
    const { salt, iterations, check } = await readKeyFile(files);
    const key = await deriveKey(passphrase, salt, iterations);
    if ((await decrypt(key, check)) !== KNOWN) throw new Locked('Another passphrase');
    return key;
  }
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await deriveKey(passphrase, salt, ITERATIONS);
  const check = await encrypt(key, KNOWN);
  const file = { format: 'newsgloss-key', salt: toBase64(salt), iterations: ITERATIONS, check };
  await files.write(KEY_FILE, [JSON.stringify(file)]);
  return key;
}

async function readKeyFile(files: SyncFiles): Promise<v.InferOutput<typeof KeySchema>> {
  const { success, output } = v.safeParse(KeySchema, parse(await files.read(KEY_FILE)));
  if (!success) throw new Locked('The key file is damaged');
  return output;
}

/**
 * The files of a folder as they are read and written with its key; as they are if they are not encrypted, and there is no key. Throws
 * `Locked` if the key is missing or not the one of the folder, as when the reader chose another folder.
 */
export async function unlock(files: SyncFiles, key: CryptoKey | null): Promise<SyncFiles> {
  const isPlain = !(await isEncrypted(files));
  if (!key && isPlain) return files;
  if (!key || isPlain || (await decrypt(key, (await readKeyFile(files)).check)) !== KNOWN)
    throw new Locked('The passphrase is needed');
  return encryptFiles(files, key);
}

/** Files from before are still read. */
const encryptFiles = (files: SyncFiles, key: CryptoKey): SyncFiles => ({
  ...files,
  list: async () => (await files.list()).filter(({ name }) => name !== KEY_FILE),
  async read(name) {
    const text = await files.read(name);
    const { success, output } = v.safeParse(EncryptedSchema, parse(text));
    return success ? ((await decrypt(key, output)) ?? '') : text;
  },
  write: async (name, pieces) => files.write(name, [JSON.stringify(await encrypt(key, await joinPieces(pieces)))]),
});

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function encrypt(key: CryptoKey, text: string) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { format: 'newsgloss-encrypted', iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text; null if it was encrypted with another key, or changed. */
async function decrypt(key: CryptoKey, { iv, data }: v.InferOutput<typeof EncryptedSchema>): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** How many bytes become characters at a time: a function takes only so many arguments. */
const PART = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += PART) binary += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(binary);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
