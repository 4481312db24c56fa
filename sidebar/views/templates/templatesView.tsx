import { templates } from '../../../src/core/okr/templates/index.ts';
import { words } from '../../words.ts';
import type { View } from '../view.ts';
import { TemplatePreview } from './TemplatePreview.tsx';
import { templateCatalogue } from './templateCatalogue.ts';

/** OKR templates to look at and to insert. */
export const templatesView: View = {
  id: 'templates',
  name: words.templates,
  icon: 'objective',
  catalogue: () => templateCatalogue,
  open(id, session, ways) {
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
          primary: {
            label: words.insertTemplate,
            task: 'insertTemplate',
            onPress: () => session.insertTemplate(template.id),
          },
        }
      : null;
  },
};
