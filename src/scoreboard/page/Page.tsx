import { useEffect, useState } from 'preact/hooks';
import { readScoreboard, type Scoreboard } from '../../core/dashboard/readScoreboard.ts';
import type { Language } from '../../core/text.ts';
import type { Board, Opening } from '../board.ts';
import { Group } from './Group.tsx';
import { NumbersTable } from './NumbersTable.tsx';
import { saveFile } from './saveFile.ts';
import { shownTime } from './shownText.ts';
import { useBoard } from './useBoard.ts';
import { Wall } from './Wall.tsx';
import { groupsOf } from './wallPages.ts';
import { pageWords, problemWords, readAtText, unreachableText } from './words.ts';

export function Page({ board: opened, wall }: Opening) {
  const { board, isOld } = useBoard(opened);
  const scoreboard = 'problem' in board ? null : readScoreboard(board.cells);
  if ('problem' in board || !scoreboard) return <Trouble board={board} />;
  return <Numbers board={board} scoreboard={scoreboard} isOld={isOld} wall={wall} />;
}

/** Whoever opens it may read either language: nothing has told which. */
function Trouble({ board }: { readonly board: Board }) {
  const { en, fa } = problemWords['problem' in board ? board.problem : 'noRange'];
  useEffect(() => showLanguage('en'), []);
  return (
    <main class="trouble">
      <h1>Rasad · رصد</h1>
      <p>{en}</p>
      <p lang="fa" dir="rtl">
        {fa}
      </p>
    </main>
  );
}

interface NumbersProps {
  readonly board: Exclude<Board, { readonly problem: unknown }>;
  readonly scoreboard: Scoreboard;
  readonly isOld: boolean;
  readonly wall: boolean;
}

function Numbers({ board, scoreboard: { language, rows }, isOld, wall: opensAsWall }: NumbersProps) {
  const [wall, setWall] = useState(opensAsWall);
  useEffect(() => showLanguage(language), [language]);
  useEffect(() => {
    document.documentElement.classList.toggle('wall', wall);
  }, [wall]);
  const time = shownTime(board.readAt, language);
  return (
    <>
      <header>
        <h1 dir="auto">{board.title}</h1>
        <p role="status">{(isOld ? unreachableText : readAtText)(time)[language]}</p>
      </header>
      <main>
        {rows.length === 0 && <p>{pageWords.empty[language]}</p>}
        {wall ? (
          <Wall rows={rows} language={language} leave={() => setWall(false)} />
        ) : (
          groupsOf(rows).map((group) => <Group key={group.kind} group={group} language={language} />)
        )}
        <NumbersTable rows={rows} language={language} />
      </main>
      {!wall && (
        <footer>
          <button type="button" onClick={() => setWall(true)}>
            {pageWords.wall[language]}
          </button>
          <button type="button" onClick={() => saveFile(board)}>
            {pageWords.save[language]}
          </button>
        </footer>
      )}
    </>
  );
}

/** Tells the page, and with it screen readers and the layout, which language it is in. */
function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
}
