import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import { metrics } from '../../../src/core/metrics/index.ts';
import { ossieDocument } from '../../../src/core/semantic/ossie.ts';
import { semanticMetrics } from '../../../src/core/semantic/semanticMetric.ts';

const schema = JSON.parse(readFileSync('tests/core/semantic/ossie-schema.json', 'utf8'));

describe('ossieDocument', () => {
  const document = ossieDocument(metrics.flatMap(semanticMetrics));
  const accepts = new Ajv2020({ strict: false }).compile(schema);

  it('is what the published schema of Apache Ossie asks for', () => {
    accepts(document);
    expect(accepts.errors).toBeNull();
  });
  it('would not be accepted with a metric that says nothing', () => {
    const [model] = document.semantic_model;
    const broken = { ...document, semantic_model: [{ ...model, metrics: [{ name: 'cac' }] }] };
    expect(accepts(broken)).toBe(false);
  });
  it('names each column and each metric once', () => {
    const [model] = document.semantic_model;
    for (const named of [model?.datasets[0]?.fields ?? [], model?.metrics ?? []]) {
      const names = named.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(90);
    }
  });
});
