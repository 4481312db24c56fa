import type { ConnectorForm } from '../../../src/api.ts';
import { Button } from '../../parts/Button.tsx';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { OutLink } from '../../parts/OutLink.tsx';
import { Say } from '../../parts/Say.tsx';
import { useSession } from '../../session/useSession.ts';
import { connectWords } from './connectWords.ts';

/** What a person sets up in a tool that they allow on a page of its own. */
export function Redirect({ label, redirect }: Pick<ConnectorForm, 'label'> & { readonly redirect: string }) {
  return (
    <div class="redirect">
      <p class="small">
        <Say text={connectWords.permissionAbout(label)} />
      </p>
      <p>
        <code dir="ltr">{redirect}</code>
      </p>
      <CopyButton text={redirect} label={connectWords.copyRedirect} />
    </div>
  );
}

/** The way to that page, and what to do after it. */
export function Permission({ label }: Pick<ConnectorForm, 'label'>) {
  const { connections, busy } = useSession();
  const { permissionLink } = connections;
  return (
    <>
      <div class="row">
        <Button
          id="allow"
          icon="done"
          label={connectWords.allow(label)}
          onPress={connections.askPermission}
          busy={busy === 'authorizationLink'}
          disabled={busy !== null}
        />
      </div>
      {permissionLink !== null && (
        <div>
          <OutLink href={permissionLink}>
            <Say text={connectWords.openPermission(label)} />
          </OutLink>
          <p class="small">
            <Say text={connectWords.permissionNext} />
          </p>
        </div>
      )}
    </>
  );
}
