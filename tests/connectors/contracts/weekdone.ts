import { weekdoneDemo } from '../../../preview/demo/weekdone.ts';
import { weekdone } from '../../../src/connectors/weekdone/index.ts';
import {
  type Contract,
  closed,
  exactly,
  like,
  listOf,
  number,
  open,
  orNull,
  sending,
  text,
  whole,
} from './contract.ts';

const accept = closed({ accept: exactly('application/json') });
const token = like('^[\\w-]+$');
/** Of what is free-form: texts or numbers, under names that are not published. */
const freeForm = { type: ['string', 'number', 'null'] };
const app = { client_id: text, client_secret: text };

export const weekdoneContract: Contract = {
  connector: weekdone,
  demo: weekdoneDemo,
  configs: [{ company: 'Shop', clientId: 'app-1' }],
  keyField: 'clientSecret',
  calls: {
    token: {
      method: 'POST',
      path: /^\/oauth_token$/,
      headers: sending('application/x-www-form-urlencoded'),
      body: closed({
        grant_type: exactly('authorization_code'),
        code: text,
        redirect_uri: like('^https://script\\.google\\.com/macros/d/[\\w-]+/usercallback$'),
        ...app,
      }),
      answer: open({ access_token: text, refresh_token: text, expires_in: whole }),
      reads: ['access_token', 'refresh_token'],
    },
    teams: {
      method: 'GET',
      path: /^\/1\/teams$/,
      headers: accept,
      query: closed({ token }),
      answer: open({ teams: listOf(open({ id: whole, name: text })) }),
      reads: ['teams', 'id', 'name'],
    },
    kpis: {
      method: 'GET',
      path: /^\/1\/kpi$/,
      headers: accept,
      query: closed({ token }),
      answer: open({ data: listOf(open({ id: whole, description: text }, { value: freeForm, maxval: freeForm })) }),
      reads: ['data', 'id', 'description'],
    },
    objectives: {
      method: 'GET',
      path: /^\/1\/objective$/,
      headers: accept,
      query: closed({
        token,
        type: { enum: ['company', 'department', 'team', 'user'] },
        period: like('^\\d{4}(Q[1-4])?$'),
      }),
      answer: open({
        data: listOf(
          open(
            {
              id: whole,
              type: text,
              description: text,
              period: text,
              results: listOf(open({ id: whole, description: text }, { startval: freeForm, maxval: freeForm })),
            },
            { progress: number, parent_list: listOf(whole), team_id: orNull(whole), user_id: orNull(whole) },
          ),
        ),
      }),
      reads: ['data', 'id', 'type', 'description', 'period', 'results'],
    },
  },
};
