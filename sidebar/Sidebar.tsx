import { useEffect, useMemo } from 'preact/hooks';
import { Catalogue } from './catalogue/Catalogue.tsx';
import { Header } from './Header.tsx';
import { LanguageContext } from './language.ts';
import { useNavigation } from './navigation.ts';
import { Dock } from './parts/Dock.tsx';
import { SessionContext, useNewSession } from './session/useSession.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { firstView, views } from './views/index.ts';

/** The whole sidebar. Escape answers an open question with Keep, or leads back to the list. */
export function Sidebar() {
  const session = useNewSession();
  const isUnreachable = session.failure !== null && session.documentState === null;
  const { view, browsing, browse, go, open, list, replace, back, leave } = useNavigation(
    views,
    firstView(isUnreachable),
    session.forget,
  );
  const starred = session.favourites.join();
  const catalogue = useMemo(() => view.catalogue?.(session), [view, starred]);
  const ways = { back, leave, open, list, browse, replace };
  const opened = browsing.open === null ? null : view.open(browsing.open, session, ways);
  const shown = opened ?? view.home?.(session, ways, browsing) ?? null;
  const follows = view.readsOkrs?.(session) ?? false;
  useEffect(() => {
    if (follows) session.okrs.follow();
  }, [follows, browsing.open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (session.question) session.answer(false);
    else if (browsing.open !== null) back();
  };

  return (
    <LanguageContext.Provider value={session.language}>
      <SessionContext.Provider value={session}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from whatever inside has the focus */}
        <div class="sidebar" onKeyDown={onKeyDown}>
          <Header />
          <ViewTabs views={views} view={view} onGo={go} />
          <main key={`${view.id} ${browsing.open}`}>
            <div id="view" role="tabpanel" aria-labelledby={`tab-${view.id}`}>
              {shown?.content ??
                (catalogue && (
                  <Catalogue
                    of={catalogue}
                    browsing={browsing}
                    onBrowse={browse}
                    onOpen={(id) => open(view.id, id)}
                    above={view.above?.(session, ways)}
                  />
                ))}
            </div>
          </main>
          <Dock primary={shown ? shown.primary : (view.listPrimary?.(browsing, session) ?? null)} />
        </div>
      </SessionContext.Provider>
    </LanguageContext.Provider>
  );
}
