import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ScoreboardRow } from '../../core/dashboard/readScoreboard.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import type { Language } from '../../core/text.ts';
import { Group } from './Group.tsx';
import { wallPages } from './wallPages.ts';
import { pageOfText, pageWords } from './words.ts';

interface WallProps {
  readonly rows: readonly ScoreboardRow[];
  readonly language: Language;
  readonly leave: () => void;
}

const SECONDS_A_PAGE = 15;

/**
 * A display that turns its own pages. Space pauses, arrows turn, Escape leaves; while the pointer moves the page stays, and a
 * pointer that someone left lying does not stop it. Whoever wants little motion turns the pages, or presses play.
 */
export function Wall({ rows, language, leave }: WallProps) {
  const pages = wallPages(rows, useScreen());
  const [turned, setTurned] = useState(0);
  const [paused, setPaused] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const moved = usePointerMoves();
  const count = Math.max(pages.length, 1);
  const index = ((turned % count) + count) % count;
  const turn = (by: number) => setTurned((page) => page + by);

  useEffect(() => {
    if (paused || count < 2) return;
    const timer = setTimeout(() => turn(1), SECONDS_A_PAGE * 1000);
    return () => clearTimeout(timer);
  }, [paused, count, turned, moved]);

  // Before the first paint: what is seen answers its keys.
  useLayoutEffect(() => {
    const ahead = language === 'fa' ? 'ArrowLeft' : 'ArrowRight';
    const back = language === 'fa' ? 'ArrowRight' : 'ArrowLeft';
    const press = (event: KeyboardEvent) => {
      if (event.key === ahead) turn(1);
      else if (event.key === back) turn(-1);
      else if (event.key === 'Escape') leave();
      // On a button the key presses the button.
      else if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) setPaused((is) => !is);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [language, leave]);

  const page = pages[index];
  const say = (text: { readonly en: string; readonly fa: string }) => text[language];
  return (
    <>
      {page && <Group key={index} group={page} columns={page.columns} language={language} />}
      <nav class="turning" aria-label={say(pageWords.wall)}>
        <button type="button" onClick={() => turn(-1)}>
          {say(pageWords.previous)}
        </button>
        <button type="button" onClick={() => setPaused(!paused)}>
          {say(paused ? pageWords.play : pageWords.pause)}
        </button>
        <button type="button" onClick={() => turn(1)}>
          {say(pageWords.next)}
        </button>
        <span>{say(pageOfText(writeNumber(index + 1, language), writeNumber(count, language)))}</span>
        <button type="button" onClick={leave}>
          {say(pageWords.leaveWall)}
        </button>
      </nav>
    </>
  );
}

function useScreen() {
  const [screen, setScreen] = useState({ width: innerWidth, height: innerHeight });
  useEffect(() => {
    const resize = () => setScreen({ width: innerWidth, height: innerHeight });
    addEventListener('resize', resize);
    return () => removeEventListener('resize', resize);
  }, []);
  return screen;
}

/** The second in which the pointer last moved. */
function usePointerMoves(): number {
  const [second, setSecond] = useState(0);
  useEffect(() => {
    const move = (event: PointerEvent) => setSecond(Math.floor(event.timeStamp / 1000));
    addEventListener('pointermove', move);
    return () => removeEventListener('pointermove', move);
  }, []);
  return second;
}
