/** A value of one of Google's enums: prints as its name, also in JSON. */
export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
}

/** The values by name, in Google's order. */
export function enumOf<const N extends string>(...names: readonly N[]): { readonly [K in N]: EnumValue } {
  const values = names.map((name, ordinal) => [name, new EnumValue(name, ordinal)] as const);
  return Object.fromEntries(values) as { readonly [K in N]: EnumValue };
}

/** The enum value as the types of @types/google-apps-script want it: numbers there, objects in real life. */
export const asGoogle = <T>(value: EnumValue | null | undefined): T => value as unknown as T;

/** The name of an enum value that a script handed over. */
export const nameOf = (value: unknown): string => String(value);
