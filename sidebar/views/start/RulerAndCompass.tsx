/** Where the marks of the ruler stand, every fifth of them longer. */
const MARKS = Array.from({ length: 21 }, (_, index) => ({ x: 18 + index * 10, isLong: index % 5 === 0 }));

/** A way along a ruler from today to a flag, and the needle that points there. The words beside it say the same. */
export function RulerAndCompass() {
  return (
    <svg class="ruler-and-compass" viewBox="0 0 276 92" aria-hidden="true">
      <rect class="ruler" x="8" y="62" width="220" height="24" rx="4" />
      {MARKS.map(({ x, isLong }) => (
        <line key={x} class="mark" x1={x} x2={x} y1="62" y2={isLong ? 74 : 69} />
      ))}
      <path class="way" d="M58 54 C 96 20, 150 52, 196 26" />
      <circle class="today" cx="58" cy="54" r="5" />
      <path class="pole" d="M198 54 V 12" />
      <path class="flag" d="M198 12 L 220 19 L 198 26 Z" />
      <circle class="compass" cx="252" cy="34" r="18" />
      <path class="needle" d="M263 25 L 255 38 L 241 43 L 249 30 Z" />
    </svg>
  );
}
