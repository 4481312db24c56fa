import { connector } from '../connector.ts';
import { type WeekdoneConfig, weekdoneFields } from './fields.ts';
import { weekdoneGoals } from './goals.ts';
import { teams } from './request.ts';
import { goals } from './streams.ts';

/**
 * Weekdone: the numbers of its objectives, key results and KPIs, and the objectives themselves. It takes no key: people allow it with
 * an app that an admin of their company makes there. Source: weekdone.com/developer.
 */
export const weekdone = connector<WeekdoneConfig>({
  id: 'weekdone',
  label: { en: 'Weekdone', fa: 'ویک‌دان' },
  auth: {
    kind: 'authorizationCode',
    authorizeUrl: 'https://weekdone.com/oauth_authorize',
    tokenUrl: 'https://weekdone.com/oauth_token',
    idField: 'clientId',
    secretField: 'clientSecret',
    tokenParameter: 'token',
  },
  hosts: ['api.weekdone.com', 'weekdone.com'],
  fields: weekdoneFields,
  streams: { goals },
  goals: weekdoneGoals,
  test: teams,
  account: ({ company }) => company,
});
