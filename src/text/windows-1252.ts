/** The encoding in which Western European text was written before UTF-8, and in which spreadsheets still write it. */

/** Bytes that the encoding leaves open: a text in it has none of them. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** What stands where Latin-1 has control characters, from 0x80 to 0x9f. Some engines decode the one as the other. */
const PUNCTUATION = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Whether these bytes could be in it; that they are, no byte says. */
export const fitsWindows1252 = (bytes: Uint8Array): boolean => !bytes.some((byte) => UNUSED.has(byte));

export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => PUNCTUATION[char.charCodeAt(0) - 0x80]!);
