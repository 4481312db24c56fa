import type { IconName } from '../../parts/icons.ts';

/** The picture of a kind of business: a briefcase, unless it is named here. */
export function businessIcon(business: string): IconName {
  return OTHERS[business] ?? 'business';
}

const OTHERS: Readonly<Partial<Record<string, IconName>>> = {
  online_shop: 'shop',
  saas: 'software',
  mobile_app: 'app',
  content_media: 'media',
  local_service: 'localService',
};
