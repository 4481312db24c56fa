import { TEMPLATES_END, TEMPLATES_MARK } from '../../core/okr/templates/mark.ts';
import type { TemplateData } from '../../core/okr/templates/template.ts';

/**
 * The template of an id, or undefined. Templates stand in Sidebar.html, which is read when one is inserted: in Code.js, every
 * cell of a custom function would load them.
 */
export function findTemplate(id: string): TemplateData | undefined {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  const begin = html.indexOf(TEMPLATES_MARK) + TEMPLATES_MARK.length;
  const templates: readonly TemplateData[] = JSON.parse(html.slice(begin, html.indexOf(TEMPLATES_END, begin)));
  return templates.find((template) => template.id === id);
}
