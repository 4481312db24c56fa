import { Button } from './parts/Button.tsx';
import { Say } from './parts/Say.tsx';
import { useSession } from './session/useSession.ts';
import { words } from './words.ts';

/** The name, the week that it is, and the ways to the settings and to the other language, which is named in itself. */
export function Header() {
  const { language, switchLanguage, documentState, busy, question, openSettings } = useSession();
  const other = language === 'fa' ? { lang: 'en', name: 'English' } : { lang: 'fa', name: 'فارسی' };
  return (
    <header>
      <div class="name">
        <h1>
          <Say text={words.product} />
        </h1>
        {documentState && (
          <span class="small">
            <Say text={words.week(documentState.week)} />
          </span>
        )}
      </div>
      <button type="button" class="quiet" lang={other.lang} onClick={switchLanguage}>
        {other.name}
      </button>
      {documentState && (
        <Button
          look="quiet"
          icon="settings"
          iconOnly
          label={words.settings}
          onPress={openSettings}
          busy={busy === 'openSettings'}
          disabled={(busy !== null && busy !== 'openSettings') || question !== null}
        />
      )}
    </header>
  );
}
