import { useEffect } from 'preact/hooks';
import { pdfLink, workbookLink } from '../../../src/core/exporting/links.ts';
import type { Text } from '../../../src/core/text.ts';
import { Button } from '../../parts/Button.tsx';
import { Detail } from '../../parts/Detail.tsx';
import { DetailSection } from '../../parts/DetailSection.tsx';
import { OutLink } from '../../parts/OutLink.tsx';
import { Say } from '../../parts/Say.tsx';
import { exportButton } from '../../session/useExport.ts';
import { useRefresh } from '../../session/useRefresh.ts';
import { useSession } from '../../session/useSession.ts';
import { exportWords } from './exportWords.ts';

/** What goes out of the file: pages as PDF, the whole file, tables as CSV, and what the numbers mean. */
export function ExportFile({ onBack }: { readonly onBack: () => void }) {
  const { exports, failure, busy, documentState } = useSession();
  const { found, saving } = exports;
  const last = documentState?.undo[0]?.id ?? 0;
  useEffect(exports.read, [last]);
  useRefresh(exports.read);
  return (
    <Detail icon="file" title={exportWords.title} onBack={onBack}>
      {!found && !failure && (
        <p class="small">
          <Say text={exportWords.reading} />
        </p>
      )}
      {found && (
        <>
          <DetailSection heading={exportWords.pages}>
            {found.pages.map((page) => (
              <OutLink key={page.gid} href={pdfLink(found.url, page)}>
                <Say text={exportWords.pdf(page.tab)} />
              </OutLink>
            ))}
            <About text={found.pages.length === 0 ? exportWords.noPages : exportWords.pagesAbout} />
          </DetailSection>
          <DetailSection heading={exportWords.file}>
            <OutLink href={workbookLink(found.url)}>
              <Say text={exportWords.workbook} />
            </OutLink>
            <About text={exportWords.workbookAbout} />
          </DetailSection>
          <DetailSection heading={exportWords.tables}>
            {found.tables.map((table) => (
              <Button
                key={table}
                id={exportButton(table)}
                icon="data"
                label={exportWords[table]}
                onPress={() => exports.save(table)}
                busy={saving === table}
                disabled={busy !== null}
              />
            ))}
            <About text={found.tables.length === 0 ? exportWords.noTables : exportWords.tablesAbout} />
          </DetailSection>
          <DetailSection heading={exportWords.meaning}>
            <Button
              id="make-definitions"
              icon="explain"
              label={exportWords.definitions}
              onPress={exports.define}
              busy={busy === 'makeDefinitions'}
              disabled={busy !== null}
            />
            <About text={exportWords.definitionsAbout} />
          </DetailSection>
        </>
      )}
    </Detail>
  );
}

function About({ text }: { readonly text: Text }) {
  return (
    <p class="small">
      <Say text={text} />
    </p>
  );
}
