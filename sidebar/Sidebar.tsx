import { useMemo } from 'preact/hooks';
import { templates } from '../src/core/okr/templates/index.ts';
import { findFunction } from '../src/core/registry.ts';
import { Catalogue } from './catalogue/Catalogue.tsx';
import { Header } from './Header.tsx';
import { FunctionDetail } from './kpis/FunctionDetail.tsx';
import { functionCatalogue } from './kpis/functionCatalogue.ts';
import { LanguageContext } from './language.ts';
import { PlaceTabs } from './PlaceTabs.tsx';
import { Dock, type Primary } from './parts/Dock.tsx';
import { usePlaces } from './places.ts';
import { SessionContext, useNewSession } from './session/useSession.ts';
import { TemplatePreview } from './templates/TemplatePreview.tsx';
import { templateCatalogue } from './templates/templateCatalogue.ts';
import { words } from './words.ts';

/** The whole sidebar. Escape answers an open question with Keep, or leads back to the list. */
export function Sidebar() {
  const session = useNewSession();
  const starred = session.favourites.join();
  const functions = useMemo(() => functionCatalogue(session.favourites), [starred]);
  const places = usePlaces(session.forget);
  const { place, browsing, browse, open, back } = places;
  const template = place === 'templates' ? templates.find(({ id }) => id === browsing.open) : undefined;
  const declared = place === 'kpis' && browsing.open !== null ? findFunction(browsing.open) : undefined;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (session.question) session.answer(false);
    else if (browsing.open !== null) back();
  };

  const insert: Primary | null = template
    ? { label: words.insertTemplate, task: 'insertTemplate', onPress: () => session.insertTemplate(template.id) }
    : declared
      ? { label: words.insertFormula, task: 'insertFormula', onPress: () => session.insertFormula(declared) }
      : null;

  return (
    <LanguageContext.Provider value={session.language}>
      <SessionContext.Provider value={session}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Escape from whatever inside has the focus */}
        <div class="sidebar" onKeyDown={onKeyDown}>
          <Header />
          <PlaceTabs place={place} onGo={places.go} />
          <main key={`${place} ${browsing.open}`}>
            <div id="place" role="tabpanel" aria-labelledby={`tab-${place}`}>
              {template ? (
                <TemplatePreview template={template} onBack={back} onOpenMetric={(metric) => open('kpis', metric.fn)} />
              ) : declared ? (
                <FunctionDetail declared={declared} onBack={back} />
              ) : (
                <Catalogue
                  of={place === 'templates' ? templateCatalogue : functions}
                  browsing={browsing}
                  onBrowse={browse}
                  onOpen={(id) => open(place, id)}
                />
              )}
            </div>
          </main>
          <Dock primary={insert} />
        </div>
      </SessionContext.Provider>
    </LanguageContext.Provider>
  );
}
