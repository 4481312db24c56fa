import type { TemplateData } from './template.ts';
import { templateData } from './templates.data.ts';

/** The template of an id, such as `MK-01`, or undefined. */
export function findTemplate(id: string): TemplateData | undefined {
  return templateData().find((template) => template.id === id);
}
