import { describe, expect, it } from '@jest/globals';
import { businesses } from '../../../src/core/businesses/index.ts';
import { metrics } from '../../../src/core/metrics/index.ts';
import { findTemplate } from '../../../src/core/okr/templates/find.ts';

describe('the kinds of business', () => {
  it('are six, each with an id and a name of its own', () => {
    expect(businesses.map(({ id }) => id)).toEqual([
      'online_shop',
      'saas',
      'agency',
      'mobile_app',
      'content_media',
      'local_service',
    ]);
    expect(new Set(businesses.map(({ name }) => name.fa)).size).toBe(businesses.length);
  });
});

describe.each(businesses.map((business) => [business.id, business] as const))('%s', (_, { name, kpis, goals }) => {
  it('has five goals, each with an id of its own and templates that can be inserted', () => {
    expect(new Set(goals.map(({ id }) => id)).size).toBe(5);
    for (const { templates } of goals) {
      expect(templates.length).toBeGreaterThan(0);
      for (const { id, objective } of templates) expect(findTemplate(id)).toMatchObject({ id, objective });
    }
  });
  it.each(goals.map(({ id, words }) => [id, words] as const))(
    'says the goal %s in a few plain words',
    (_, { en, fa }) => {
      expect(en).toMatch(/^[A-Z][^.]{5,39}$/);
      expect(fa).toMatch(/^[آ-ی][^.]{5,44}$/);
      expect(`${en} ${fa}`).not.toMatch(
        /\b(CAC|LTV|KPI|OKR|ROAS|MQL|SQL|NPS|churn|conversion|retention)\b|[يكۀـ]|\u200c\u200c/u,
      );
    },
  );
  it('names five to eight KPIs of the catalogue, none of them twice', () => {
    expect(kpis.length).toBeGreaterThanOrEqual(5);
    expect(kpis.length).toBeLessThanOrEqual(8);
    expect(new Set(kpis.map(({ metric }) => metric)).size).toBe(kpis.length);
    for (const { metric } of kpis) expect(metrics).toContain(metric);
  });
  it('is named in both languages', () => {
    expect(name.en).toMatch(/[A-Za-z]/);
    expect(name.fa).toMatch(/[آ-ی]/);
  });
  it.each(kpis.map(({ metric, reason }) => [metric.fn, reason] as const))(
    'says why %s, in one sentence',
    (_, reason) => {
      for (const sentence of [reason.en, reason.fa]) expect(sentence).toMatch(/^[^.]+\.$/);
      expect(reason.en).toMatch(/^[A-Z]/);
      expect(reason.fa).toMatch(/^[آ-ی]/);
      expect(reason.fa).not.toMatch(/[يكۀـ]|\u200c\u200c|می‌باشد|گردید|جهتِ|[A-Za-z]/u);
    },
  );
});
