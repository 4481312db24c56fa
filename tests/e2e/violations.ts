import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds wrong with a page. It tells of violations alone: to tell of each part that passes takes far longer than to look.
 * @param frame the frame to look into, where the page is not looked at as a whole
 */
export async function violations(page: Page, frame?: string): Promise<Violations> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(WCAG);
  // A page without frames is judged in its place, which saves a second page and the way there.
  const placed = frame ? axe.include(frame) : axe.setLegacyMode();
  return (await placed.analyze()).violations;
}
