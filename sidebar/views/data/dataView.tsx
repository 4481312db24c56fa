import type { ListedSource } from '../../../src/api.ts';
import { arrangeGoals } from '../../../src/core/goals/arrange.ts';
import { Unreachable } from '../../parts/Unreachable.tsx';
import type { Session } from '../../session/useSession.ts';
import type { OpenEntry, View, Ways } from '../view.ts';
import { CleanColumn } from './CleanColumn.tsx';
import { ConnectTool } from './ConnectTool.tsx';
import { cleaningWords } from './cleaningWords.ts';
import { connectWords } from './connectWords.ts';
import { dataWords } from './dataWords.ts';
import { eventWords } from './eventWords.ts';
import { goalWords } from './goalWords.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportSource } from './ImportSource.tsx';
import { MarkEvents } from './MarkEvents.tsx';
import { SourceDetail } from './SourceDetail.tsx';
import { SourceList } from './SourceList.tsx';

/** The numbers from outside: `import` brings in a file or table, `clean` mends a column of texts, `events`
 * marks special days, `source 0` is the first of the sources. */
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
    if (id === 'clean') return openCleaning(session, ways);
    if (id === 'events') return openEvents(session, ways);
    const [word, ...rest] = id.split(' ');
    if (word === 'connect') return openTool(rest.join(' '), session, ways);
    const source = session.data.sources?.sources[Number(/^source (\d+)$/.exec(id)?.[1] ?? -1)];
    return source ? openSource(source, session, ways) : null;
  },
};

function openTool(id: string, { data, connections }: Session, { back, leave, replace }: Ways): OpenEntry | null {
  const tool = connections.forms?.find((each) => each.id === id);
  const { form } = connections;
  if (!tool || form?.source !== id) return null;
  const today = data.sources?.today ?? 0;
  const kept = data.sources?.connections.find((each) => each.source === id && isSameConfig(each.config, form.config));
  return {
    content: <ConnectTool tool={tool} form={form} keptKey={kept?.key ?? null} onBack={back} />,
    primary: {
      label: connectWords.connect,
      icon: 'data',
      task: 'connectSource',
      onPress: () =>
        connections.connect(today, async (account) => {
          // The goals of a tool are what comes next there; what other tools bring is in its place already.
          const read = tool.hasGoals ? await data.read() : null;
          const index = read?.sources.findIndex((each) => each.source === id && each.account === account) ?? -1;
          if (index < 0) leave();
          else replace(`source ${index}`);
        }),
    },
  };
}

/** Whether a form is about a connection: what was filled in besides the key is the same. */
function isSameConfig(known: Readonly<Record<string, string>>, filled: Readonly<Record<string, string>>): boolean {
  return Object.entries(known).every(([name, value]) => (filled[name] ?? '') === value);
}

function openSource(source: ListedSource, { data, connections }: Session, ways: Ways): OpenEntry {
  const hasGoals = connections.forms?.find(({ id }) => id === source.source)?.hasGoals ?? false;
  const pulled = data.sources?.connections.find(
    (each) => each.source === source.source && each.account === source.account,
  );
  return {
    content: <SourceDetail source={source} pulled={pulled ?? null} ways={ways} />,
    primary: !pulled
      ? null
      : hasGoals
        ? {
            label: goalWords.bring,
            icon: 'objective',
            task: 'bringGoals',
            onPress: () => connections.bringGoals(source.source, source.account),
          }
        : {
            label: connectWords.pull,
            icon: 'data',
            task: 'pullSource',
            onPress: () => connections.pull(source.source, source.account),
          },
  };
}

function openCleaning({ cleaning }: Session, { back }: Ways): OpenEntry {
  const count = cleaning.plan?.writes.length ?? 0;
  return {
    content: <CleanColumn onBack={back} />,
    primary:
      count === 0
        ? null
        : { label: cleaningWords.clean(count), icon: 'clear', task: 'cleanColumn', onPress: cleaning.clean },
  };
}

function openEvents({ events }: Session, { back }: Ways): OpenEntry {
  const label = events.chosen.length > 0 ? eventWords.mark : eventWords.onlyTab;
  return {
    content: <MarkEvents onBack={back} />,
    primary: { label, icon: 'calendar', task: 'markEvents', onPress: events.mark },
  };
}

function openImport({ data }: Session, { leave, back }: Ways): OpenEntry {
  const { file, reading } = data;
  if (!file) return { content: <ImportSource onBack={back} />, primary: null };
  const count = reading?.facts.length ?? 0;
  const content = <ImportColumns file={file} onBack={data.close} onLoad={() => data.load(leave)} />;
  if (data.goals.length > 0) {
    const label = goalWords.bringFile(arrangeGoals(data.goals));
    return { content, primary: { label, icon: 'objective', task: 'bringFileGoals', onPress: data.bringGoals } };
  }
  return {
    content,
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
