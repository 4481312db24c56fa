import { directed, type IconName, icons } from './icons.ts';

interface IconProps {
  readonly name: IconName;
  /** Filled, as the star of a favourite is. */
  readonly filled?: boolean;
}

/** A small picture beside words that say the same: screen readers pass over it. */
export function Icon({ name, filled = false }: IconProps) {
  const look = ['icon', directed.has(name) && 'directed', filled && 'filled'].filter(Boolean).join(' ');
  return (
    <svg class={look} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map(([Shape, attributes]) => (
        <Shape key={Object.values(attributes).join()} {...attributes} />
      ))}
    </svg>
  );
}
