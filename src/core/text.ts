/** The languages Rasad speaks. */
export type Language = 'en' | 'fa';

/** A sentence or name as people read it, in both languages. */
export interface Text {
  readonly en: string;
  readonly fa: string;
}
