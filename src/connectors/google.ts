import type { Connector } from './connector.ts';
import { ga4 } from './ga4/index.ts';

/**
 * The sources that are asked with the person's own Google account, which needs a sensitive scope: a build for accounts that block
 * apps which Google has not verified leaves them out.
 */
export const googleConnectors: readonly Connector[] = [ga4];
