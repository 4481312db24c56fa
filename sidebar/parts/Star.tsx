/** The sign of a favourite. What it says stands in words beside it. */
export function Star({ filled = false }: { readonly filled?: boolean }) {
  return (
    <svg class="star" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path
        d="M8 1.6 9.9 5.6l4.4.6-3.2 3 .8 4.4L8 11.5l-3.9 2.1.8-4.4-3.2-3 4.4-.6Z"
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linejoin="round"
      />
    </svg>
  );
}
