import { templates } from '../../../src/core/okr/templates/index.ts';
import { Button } from '../../parts/Button.tsx';
import type { Primary } from '../../parts/Dock.tsx';
import type { Session } from '../../session/useSession.ts';
import { words } from '../../words.ts';
import { okrWords } from '../okrs/okrWords.ts';
import { startEntries } from '../start/startEntries.ts';
import { startWords } from '../start/startWords.ts';
import type { View, Ways } from '../view.ts';
import { OwnTemplatePreview } from './OwnTemplatePreview.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import { ownEntryId, templateCatalogue } from './templateCatalogue.ts';

/** OKR templates to look at and to insert. */
export const templatesView: View = {
  id: 'templates',
  name: words.templates,
  icon: 'objective',
  catalogue: ({ ownTemplates }) => templateCatalogue(ownTemplates.list),
  above: (_, ways) => (
    <Button
      id="start-from-goal"
      look="quiet"
      icon="direction"
      label={startWords.startFromGoal}
      onPress={() => ways.open('week', startEntries.business)}
    />
  ),
  open(id, session, ways) {
    const own = session.ownTemplates.list.find(({ name }) => ownEntryId(name) === id);
    if (own) {
      const onPress = (): void => session.ownTemplates.insert(own.name, (objective) => ways.open('okrs', objective));
      return {
        content: <OwnTemplatePreview template={own} onBack={ways.back} />,
        primary: { label: words.insertTemplate, task: 'insertOwnTemplate', onPress },
      };
    }
    const template = templates.find((each) => each.id === id);
    return template
      ? {
          content: (
            <TemplatePreview
              template={template}
              onBack={ways.back}
              onOpenMetric={(metric) => ways.open('kpis', metric.fn)}
            />
          ),
          primary: primaryOf(template.id, session, ways),
        }
      : null;
  },
};

/** Inserting; once that is done, the next number to fill in; and when all are filled, the objective itself. */
function primaryOf(template: string, { okrs, insertTemplate }: Session, ways: Ways): Primary {
  const next = okrs.nextToFill(template);
  if (next) {
    return {
      label: okrWords.fillThis(next.title),
      icon: 'edit',
      task: 'selectInRow',
      onPress: () => okrs.fillNext(template),
    };
  }
  if (next === null) {
    const onPress = (): void => ways.open('okrs', okrs.filledObjective ?? '');
    return { label: okrWords.openMine, icon: 'objective', task: 'okrs', onPress };
  }
  return { label: words.insertTemplate, task: 'insertTemplate', onPress: () => insertTemplate(template) };
}
