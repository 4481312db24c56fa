import { agency } from './agency.ts';
import type { Business } from './business.ts';
import { contentMedia } from './contentMedia.ts';
import { localService } from './localService.ts';
import { mobileApp } from './mobileApp.ts';
import { onlineShop } from './onlineShop.ts';
import { saas } from './saas.ts';

/** Every kind of business, as the sidebar lists them. Texts for readers only: the sheet's side must not import them. */
export const businesses: readonly Business[] = [onlineShop, saas, agency, mobileApp, contentMedia, localService];
