import { isEnding } from '../../../src/core/cycle/openCycles.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { cycleWords } from './cycleWords.ts';

/** A card for each cycle that is over or about to be, with the way to its close. */
export function EndingCycles({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const language = useLanguage();
  const { okrs, busy } = useSession();
  const { cycles = [], today = 0 } = okrs.list ?? {};
  return (
    <>
      {cycles
        .filter((cycle) => isEnding(cycle, today))
        .map(({ id, name, lastDay }) => {
          const shown = name || cycleWords.unnamed[language];
          return (
            <div key={id} class="card ending">
              <p class="with-icon">
                <Icon name="close" />
                <span>
                  <Say text={cycleWords.ends(shown, (lastDay ?? today) - today)} />
                </span>
              </p>
              <Button
                id={`close-${id}`}
                label={cycleWords.close(shown)}
                onPress={() => onOpen(id)}
                disabled={busy !== null}
              />
            </div>
          );
        })}
    </>
  );
}
