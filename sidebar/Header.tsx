import { Say } from './parts/Say.tsx';
import { useSession } from './session/useSession.ts';
import { words } from './words.ts';

/** The name and the way to the other language, which is named in itself. */
export function Header() {
  const { language, switchLanguage } = useSession();
  const other = language === 'fa' ? { lang: 'en', name: 'English' } : { lang: 'fa', name: 'فارسی' };
  return (
    <header>
      <h1>
        <Say text={words.product} />
      </h1>
      <button type="button" class="quiet" lang={other.lang} onClick={switchLanguage}>
        {other.name}
      </button>
    </header>
  );
}
