import { useRef, useState } from 'preact/hooks';
import { focusIds } from '../../focus.ts';
import { useLanguage, useWords } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { dataWords } from './dataWords.ts';
import { decodeFile } from './decodeFile.ts';

const MOST_BYTES = 50_000_000;

/** Where a table comes from: a file that is dropped or chosen, or what is pasted. */
export function ImportSource({ onBack }: { readonly onBack: () => void }) {
  const { data, say: tell } = useSession();
  const language = useLanguage();
  const say = useWords();
  const [pasted, setPasted] = useState('');
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const field = focusIds.field('paste');
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MOST_BYTES) tell({ tone: 'error', text: dataWords.tooLarge });
    else data.openText(decodeFile(new Uint8Array(await file.arrayBuffer())), file.name);
  };
  return (
    <Detail icon="data" title={dataWords.bring} onBack={onBack}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; the button below does the same by keyboard */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void open(event.dataTransfer?.files[0]);
        }}
      >
        <p>
          <Say text={dataWords.drop} />
        </p>
        <input
          ref={chooser}
          type="file"
          id="choose-file"
          class="unseen"
          tabIndex={-1}
          aria-hidden="true"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            void open(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button label={dataWords.choose} icon="file" onPress={() => chooser.current?.click()} />
        <p class="small">
          <Say text={dataWords.formats} />
        </p>
      </div>
      <div class="okr-form">
        <div class="field wide">
          <label for={field}>{say(dataWords.paste)}</label>
          <textarea
            id={field}
            rows={5}
            dir="auto"
            value={pasted}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
          {pasted.trim() !== '' && (
            <Button
              id="read-pasted"
              label={dataWords.readPasted}
              icon="done"
              onPress={() => data.openText(pasted, dataWords.pasted[language])}
            />
          )}
        </div>
      </div>
    </Detail>
  );
}
