import { templates } from './index.ts';
import type { TemplateData } from './template.ts';

/** The templates as an insert needs them, without their KPIs. The server's bundle holds them as JSON, parsed on first use. */
export function templateData(): readonly TemplateData[] {
  return templates.map((template) => ({
    ...template,
    keyResults: template.keyResults.map(({ metric, ...keyResult }) => ({
      ...keyResult,
      ...(metric && { metric: { fn: metric.fn } }),
    })),
  }));
}
