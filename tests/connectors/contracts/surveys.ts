import type { DemoSource } from '../../../preview/demo/demoSource.ts';
import type { Connector } from '../../../src/connectors/connector.ts';
import {
  bearer,
  type Call,
  type Contract,
  closed,
  digits,
  instant,
  listOf,
  open,
  orNull,
  text,
  yesOrNo,
} from './contract.ts';

/** Of surveys and questions: texts today, numbers of older ones. */
const id = { type: ['string', 'integer'] };

const survey = open(
  { id, name: text },
  { is_enabled: yesOrNo, created_time: instant, questions: listOf(open({ id, type: text, text })) },
);

const response = open(
  {
    id,
    created_time: instant,
    is_complete: yesOrNo,
    device: { enum: ['desktop', 'mobile', 'tablet'] },
    answers: listOf(open({ question_id: id, answer: { type: ['string', 'number', 'null'] } })),
  },
  { hotjar_user_id: orNull(text), user_attributes: listOf(open({ name: text })) },
);

/** Hotjar and Contentsquare: the same calls at other addresses. */
export function surveysContract(
  connector: Connector,
  demo: DemoSource,
  { path, token }: { readonly path: string; readonly token: Pick<Call, 'headers' | 'body'> },
): Contract {
  const filled = { name: 'NPS', site: '7', survey: 'survey_1', clientId: 'client', question: '' };
  return {
    connector,
    demo,
    configs: [
      { ...filled, score: 'nps' },
      { ...filled, score: '' },
    ],
    keyField: 'clientSecret',
    calls: {
      token: {
        ...token,
        method: 'POST',
        path: /^\/v1\/oauth\/token$/,
        answer: open({ access_token: text, expires_in: { type: 'integer' } }, { token_type: text }),
        reads: ['access_token'],
      },
      survey: {
        method: 'GET',
        path: new RegExp(`^${path}/\\d+/surveys/[\\w-]+$`),
        headers: bearer,
        answer: survey,
        reads: ['id'],
      },
      responses: {
        method: 'GET',
        path: new RegExp(`^${path}/\\d+/surveys/[\\w-]+/responses$`),
        headers: bearer,
        query: closed({ limit: { ...digits, pattern: '^([1-9]\\d?|100)$' } }, { cursor: text }),
        answer: open({ results: listOf(response), next_cursor: orNull(text) }),
        reads: ['results', 'next_cursor', 'created_time', 'is_complete', 'device', 'answers', 'question_id', 'answer'],
      },
    },
  };
}
