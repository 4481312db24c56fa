import { sourceIds, sourceName } from '../../../src/core/facts/sourceNames.ts';
import { rolesOfExport } from '../../../src/core/importing/exports/recognise.ts';
import { openChoice } from '../../../src/core/importing/mapping.ts';
import { focusIds } from '../../focus.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { NoteCard } from '../../parts/NoteCard.tsx';
import { Say } from '../../parts/Say.tsx';
import { isPulled } from '../../session/accountFor.ts';
import type { OpenFile } from '../../session/useData.ts';
import { useSession } from '../../session/useSession.ts';
import { BroughtGoals } from './BroughtGoals.tsx';
import { dataWords } from './dataWords.ts';
import { FileColumns } from './FileColumns.tsx';
import { Fullness } from './Fullness.tsx';
import { goalWords } from './goalWords.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ReadingChoices } from './ReadingChoices.tsx';

interface ImportColumnsProps {
  readonly file: OpenFile;
  readonly onBack: () => void;
  /** Writes its numbers into the Facts tab. */
  readonly onLoad: () => void;
}

/** What was found in a table, how its columns are read, and what is left to say. */
export function ImportColumns({ file, onBack, onLoad }: ImportColumnsProps) {
  const { data, busy } = useSession();
  const { table, mapping } = file;
  const open = openChoice(mapping);
  // As the export has it: a column that is taken up again stays where it is.
  const known = file.profile ? rolesOfExport(file.profile, table.header) : [];
  const all = table.header.map((_, column) => column);
  const leftOut = all.filter((column) => known[column]?.as === 'ignored');
  const shown = all.filter((column) => !leftOut.includes(column));
  return (
    <Detail icon="data" title={{ en: file.account, fa: file.account }} onBack={onBack}>
      {file.profile && (
        <p class="small with-icon">
          <Icon name="done" />
          <span>
            <Say text={dataWords.recognised(file.profile.name)} />
          </span>
        </p>
      )}
      {isPulled({ source: file.source }, data.sources) && (
        <p class="card note">
          <Say text={dataWords.pulledToo(sourceName(file.source))} />
        </p>
      )}
      {open && <NoteCard text={dataWords.open[open]} />}
      <Fullness facts={data.reading?.facts.length ?? 0} />
      {data.progress && <Progress {...data.progress} />}
      <ReadingChoices {...file} />
      {data.goals.length > 0 && (
        <>
          <p class="small">
            <Say text={goalWords.aboutFile} />
          </p>
          {data.brought && <BroughtGoals {...data.brought} />}
          <div class="row">
            <Button
              id="load-goals-as-facts"
              look="quiet"
              icon="data"
              label={dataWords.loadInstead(data.reading?.facts.length ?? 0)}
              disabled={busy !== null}
              onPress={onLoad}
            />
          </div>
        </>
      )}
      {data.reading && <ImportPreview reading={data.reading} rows={table.rows.length} />}
      <DetailSection heading={dataWords.columns}>
        <FileColumns file={file} columns={shown} />
        {leftOut.length > 0 && (
          <details class="left-out-columns">
            <summary>
              <Say text={dataWords.leftOut(leftOut.length)} />
            </summary>
            <FileColumns file={file} columns={leftOut} />
          </details>
        )}
      </DetailSection>
      <div class="okr-form">
        <Choice
          field="source"
          label={dataWords.from}
          value={file.source}
          words={Object.fromEntries(sourceIds.map((id) => [id, sourceName(id)]))}
          none={null}
          onChoose={(source) => data.call({ source })}
        />
        <AccountField account={file.account} />
      </div>
      <div class="row">
        <Button look="quiet" icon="file" label={dataWords.otherFile} onPress={data.close} />
      </div>
    </Detail>
  );
}

function AccountField({ account }: { readonly account: string }) {
  const { data } = useSession();
  const say = useWords();
  const id = focusIds.field('account');
  return (
    <div class="field wide">
      <label for={id}>{say(dataWords.account)}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={account}
        autocomplete="off"
        aria-describedby={`${id}-about`}
        onInput={(event) => data.call({ account: event.currentTarget.value })}
      />
      <p id={`${id}-about`} class="small">
        <Say text={dataWords.accountHint} />
      </p>
    </div>
  );
}

function Progress({ written, all }: { readonly written: number; readonly all: number }) {
  const say = useWords();
  return (
    <div class="writing">
      <progress value={written} max={all} aria-label={say(dataWords.progress(written, all))} />
      <p class="small">{say(dataWords.progress(written, all))}</p>
    </div>
  );
}
