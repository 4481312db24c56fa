const text = { type: 'string' };
const numberOrNull = { type: ['number', 'null'] };

/** A row of facts, as readers outside of the spreadsheet may count on it. A ratio is a fraction: 0.05 is 5 %. */
export const factRowSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['date', 'grain', 'source', 'account', 'metric', 'value', 'unit', 'row_key', 'pulled_at'],
  properties: {
    date: { type: 'string', format: 'date' },
    grain: { enum: ['day', 'window', 'snapshot'] },
    window_days: { type: 'integer', minimum: 1 },
    source: text,
    account: text,
    channel: text,
    campaign: text,
    entity_type: {
      enum: [
        '',
        'page',
        'email',
        'campaign',
        'survey',
        'automation',
        'objective',
        'key_result',
        'kpi',
        'deal',
        'contact',
      ],
    },
    entity_id: text,
    entity_name: text,
    metric: { type: 'string', pattern: '^[a-z0-9_]+$' },
    value: { type: 'number' },
    unit: { type: 'string', pattern: '^(count|ratio|seconds|points|[A-Z]{3})$' },
    numerator: numberOrNull,
    denominator: numberOrNull,
    is_final: { type: 'boolean' },
    quality: { type: 'string', pattern: '^([a-z0-9_]+( [a-z0-9_]+)*)?$' },
    row_key: { type: 'string', minLength: 1 },
    pulled_at: { type: 'string', format: 'date-time' },
    run_id: text,
  },
} as const;
