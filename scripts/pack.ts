import { deflateSync, strToU8 } from 'fflate';

/** The JSON of plain data as `src/core/unpack.ts` reads it: compressed, in base64 without padding. */
export function pack(json: string): string {
  return Buffer.from(deflateSync(strToU8(json), { level: 9, mem: 12 }))
    .toString('base64')
    .replace(/=+$/, '');
}
