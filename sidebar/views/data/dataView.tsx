import { Unreachable } from '../../parts/Unreachable.tsx';
import type { Session } from '../../session/useSession.ts';
import type { OpenEntry, View, Ways } from '../view.ts';
import { dataWords } from './dataWords.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportSource } from './ImportSource.tsx';
import { SourceDetail } from './SourceDetail.tsx';
import { SourceList } from './SourceList.tsx';

/** The numbers from outside: `import` brings in a file or table, `source 0` is the first of the sources. */
export const dataView: View = {
  id: 'data',
  name: dataWords.data,
  icon: 'data',
  home({ documentState }, ways) {
    if (documentState === null) return { content: <Unreachable />, primary: null };
    return {
      content: <SourceList ways={ways} />,
      primary: {
        label: dataWords.bring,
        task: 'importFacts',
        onPress: () => ways.open('data', 'import'),
      },
    };
  },
  open(id, session, ways) {
    if (id === 'import') return openImport(session, ways);
    const source = session.data.sources?.sources[Number(/^source (\d+)$/.exec(id)?.[1] ?? -1)];
    return source ? { content: <SourceDetail source={source} onBack={ways.back} />, primary: null } : null;
  },
};

function openImport({ data }: Session, { leave, back }: Ways): OpenEntry {
  const { file, reading } = data;
  if (!file) return { content: <ImportSource onBack={back} />, primary: null };
  const count = reading?.facts.length ?? 0;
  return {
    content: <ImportColumns file={file} onBack={back} />,
    primary:
      count === 0
        ? null
        : {
            label: dataWords.load(count),
            icon: 'done',
            task: 'importFacts',
            onPress: () => data.load(leave),
          },
  };
}
