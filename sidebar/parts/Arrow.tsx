import { useLanguage } from '../language.ts';
import { words } from '../words.ts';

/** Points where the text runs; screen readers say "to". */
export function Arrow() {
  const language = useLanguage();
  return (
    <>
      <span aria-hidden="true">{language === 'fa' ? '←' : '→'}</span>
      <span class="unseen">{words.to[language]}</span>
    </>
  );
}
