import { inflateSync, strFromU8 } from 'fflate';

/**
 * What the build has packed: JSON, compressed and written in base64. Apps Script knows no `atob` and no streams.
 * @returns anew each time: whoever needs it twice keeps it
 */
export function unpack<Data>(packed: string): Data {
  return JSON.parse(strFromU8(inflateSync(bytesOf(packed))));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text without padding. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const digit of base64) {
    held = (held << 6) | DIGITS.indexOf(digit);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes;
}
