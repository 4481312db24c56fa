import fc from 'fast-check';
import { type Context, ShapeChange, type Stream } from '../../src/connectors/connector.ts';
import { wrongField } from '../../src/core/facts/wrongField.ts';

/** What a field may hold: what it should, something like it, or anything. */
const anyField = fc.oneof(
  fc.jsonValue(),
  fc.double(),
  fc.double().map(String),
  fc.constantFrom(null, '', '0', '1', '1e400', 'true', 'usd', 'currency', 'subgoal_progress', '0000-00-00 00:00:00'),
  fc.constantFrom('2026-03-02T04:05:18-05:00', '2026-03-02T20:30:00Z', '2026-03-02', '9999999999999'),
);

/** Objects with some of these fields, each holding anything; fields named in `inner` hold such objects. */
export function anyObject(
  fields: readonly string[],
  inner: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<unknown> {
  const plain = Object.fromEntries(fields.map((field) => [field, anyField]));
  return fc.record({ ...plain, ...inner }, { requiredKeys: Object.keys(inner) });
}

/** Checks that whatever comes gives facts that may be written, or names the field that is gone, and that pages can be read from it. */
export function expectFactsOrShapeChange(stream: Stream, context: Context, bodies: fc.Arbitrary<unknown>): void {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: bodies }, fc.jsonValue()), (body) => {
      const answer = { status: 200, headers: {}, body };
      stream.page(answer, stream.request(context.config, context.slice));
      try {
        return stream.rows(answer, context).every((fact) => wrongField(fact) === null);
      } catch (error) {
        return error instanceof ShapeChange && error.field !== '';
      }
    }),
    { numRuns: 300 },
  );
}
