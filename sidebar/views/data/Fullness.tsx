import { fullness } from '../../../src/core/facts/capacity.ts';
import { factsTable } from '../../../src/core/tables/facts.ts';
import { columnKeys } from '../../../src/core/tables/table.ts';
import { NoteCard } from '../../parts/NoteCard.tsx';
import { useSession } from '../../session/useSession.ts';
import { dataWords } from './dataWords.ts';

/** Says how full the file is, or would be with so many facts more, while something can be done about it. */
export function Fullness({ facts = 0 }: { readonly facts?: number }) {
  const { data } = useSession();
  const share = fullness(data.sources?.cells ?? 0, facts * columnKeys(factsTable).length);
  if (share === null) return null;
  return <NoteCard text={dataWords.full(share)} />;
}
