/**
 * A text under a passphrase: AES-256-GCM with a key by PBKDF2-HMAC-SHA-256. All that is needed to open it but the
 * passphrase stands in front, and is bound to the data as additional data (NIST SP 800-38D, 5.2.1.1):
 * `{rounds: 600000, salt: 'k3...', iv: '9x...', sealedSha256: '5f0c...', sealed: 'pQ...'}`
 */
import * as v from 'valibot';
import { sha256Hex } from '../canonical.ts';
import type { Result } from '../result.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** What OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
export const ROUNDS = 600_000;
/** More than that would only keep the reader of a hostile file waiting. */
const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
/** The length that GCM is made for (SP 800-38D, 5.2.1.1). */
const IV_BYTES = 12;

export const sealed = v.object({
  kdf: v.literal('PBKDF2-HMAC-SHA-256'),
  cipher: v.literal('AES-256-GCM'),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(MOST_ROUNDS)),
  salt: v.pipe(v.string(), v.maxLength(200)),
  iv: v.pipe(v.string(), v.maxLength(200)),
  /** Of the sealed bytes: a damaged file is told from another passphrase. */
  sealedSha256: v.string(),
  /** Base64. */
  sealed: v.string(),
});
export type Sealed = v.InferOutput<typeof sealed>;
type Header = Omit<Sealed, 'sealedSha256' | 'sealed'>;

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  // The same words typed on two keyboards are the same key.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const headerOf = ({ kdf, cipher, rounds, salt, iv }: Header): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([kdf, cipher, rounds, salt, iv]));

/** Salt and initialisation vector are new each time, so that equal texts do not look alike. */
export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const header: Header = {
    kdf: 'PBKDF2-HMAC-SHA-256',
    cipher: 'AES-256-GCM',
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
  };
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const algorithm = { name: 'AES-GCM', iv, additionalData: headerOf(header) };
  const bytes = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(text)));
  return { ...header, sealedSha256: await sha256Hex(bytes), sealed: toBase64(bytes) };
}

/** Errors: `damaged` where the bytes are not those that were written, `passphrase` where another one opens them. */
export async function unseal(
  box: Sealed,
  passphrase: string,
): Promise<Result<string, 'damaged' | 'passphrase'>> {
  const [salt, iv, bytes] = [fromBase64(box.salt), fromBase64(box.iv), fromBase64(box.sealed)];
  if (!salt || iv?.length !== IV_BYTES || !bytes || (await sha256Hex(bytes)) !== box.sealedSha256)
    return { ok: false, error: 'damaged' };
  const key = await keyFrom(passphrase, salt, box.rounds);
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: headerOf(box) };
    const text = new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, bytes));
    return { ok: true, value: text };
  } catch {
    return { ok: false, error: 'passphrase' };
  }
}
