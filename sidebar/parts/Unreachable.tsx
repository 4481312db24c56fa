import { useSession } from '../session/useSession.ts';
import { words } from '../words.ts';
import { Button } from './Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { Say } from './Say.tsx';

/** Why the file cannot be reached and what to do, in place of a blank panel. */
export function Unreachable() {
  const { failure, connecting, connect } = useSession();
  if (!failure) return null;
  return (
    <section class="card error" role="alert">
      <h2 class="with-icon">
        <Icon name="failed" />
        <span dir="auto">
          <Say text={failure.sentence} />
        </span>
      </h2>
      {failure.kind === 'unreachable' ? (
        <OneAccount />
      ) : (
        <p dir="auto">
          <Say text={failure.remedy} />
        </p>
      )}
      <p class="small">
        <Say text={words.stillReadable} />
      </p>
      <Button label={words.tryAgain} onPress={connect} busy={connecting} />
    </section>
  );
}

/** The way out for who is signed in to several accounts: the same file where only one is. */
function OneAccount() {
  const link = document.querySelector<HTMLDataElement>('#file-link')?.value;
  return (
    <>
      <p>
        <Say text={words.severalAccounts} />
      </p>
      <ol class="steps">
        <li>{link ? <CopyButton text={link} label={words.copyLink} /> : <Say text={words.copyLink} />}</li>
        <li>
          <Say text={words.openIncognito} />
        </li>
        <li>
          <Say text={words.pasteLink} />
        </li>
      </ol>
      <p>
        <Say text={words.checkConnection} />
      </p>
    </>
  );
}
