/** What people typed as addresses, told apart. */
interface MailAddresses {
  /** Each once, in small letters. */
  readonly addresses: readonly string[];
  /** The first that is no mail address; null where all are. */
  readonly refused: string | null;
}

/**
 * Reads mail addresses as people type or paste them: between commas, semicolons, spaces and lines, with names around or not.
 * @example
 * readMailAddresses('Sara <sara@shop.ir>; amir@shop.ir').addresses //=> ['sara@shop.ir', 'amir@shop.ir']
 */
export function readMailAddresses(typed: string): MailAddresses {
  const bracketed = (typed.match(/<[^<>]*>/g) ?? []).map((inside) => inside.slice(1, -1));
  const plain = typed.replace(/[^<>,;،؛\n]*<[^<>]*>/g, ' ').split(/[\s,;،؛]+/);
  const words = [...bracketed, ...plain].map((word) => word.trim().toLowerCase()).filter((word) => word !== '');
  const refused = words.find((word) => !/^[^\s@<>]+@[^\s@<>]+\.[^\s@.<>]+$/.test(word)) ?? null;
  return { addresses: [...new Set(words)], refused };
}
