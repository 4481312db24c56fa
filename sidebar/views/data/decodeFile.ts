/**
 * The text of a file, in the encoding that its first bytes tell: UTF-8, UTF-16 or, where it is neither, the Windows-1256 in which
 * older Persian programs write.
 */
export function decodeFile(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Bytes that are looked at where no mark of the encoding stands before them. */
const LOOKED_AT = 1_000;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Of Latin letters and signs every second byte is 0 in UTF-16.
  const zeros = (from: 0 | 1): number =>
    bytes.slice(0, LOOKED_AT).filter((byte, at) => byte === 0 && at % 2 === from).length;
  if (zeros(1) > zeros(0)) return 'utf-16le';
  if (zeros(0) > 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1256';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
