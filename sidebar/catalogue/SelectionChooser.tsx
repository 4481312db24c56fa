import { useWords } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Browsing, CatalogueOf } from './entry.ts';

interface SelectionChooserProps {
  readonly selections: NonNullable<CatalogueOf['selections']>;
  readonly chosen: string;
  readonly onBrowse: (change: Partial<Browsing>) => void;
}

/** The question that short lists answer, with those to choose from. */
export function SelectionChooser({
  selections: { question, none, icon, lists },
  chosen,
  onBrowse,
}: SelectionChooserProps) {
  const say = useWords();
  return (
    <label class="selections small">
      <span class="with-icon">
        <Icon name={icon} />
        <span>{say(question)}</span>
      </span>
      <select
        value={chosen}
        onChange={(event) => onBrowse({ selection: event.currentTarget.value, query: '', group: '' })}
      >
        <option value="">{say(none)}</option>
        {lists.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
