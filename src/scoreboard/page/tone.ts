type Tone = 'done' | 'good' | 'fair' | 'poor' | 'neutral';

const TONES: Readonly<Record<string, Tone>> = { '★': 'done', '✓': 'good', '▲': 'fair', '✕': 'poor' };

/** The colour of a status by its glyph; a glyph that is not known has none. */
export function toneOf(glyph: string): Tone {
  return TONES[glyph] ?? 'neutral';
}
