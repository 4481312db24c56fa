import { describe, expect, it } from '@jest/globals';
import { explainSignal } from '../../../src/core/explanation/explainSignal.ts';

const BASE = [11, 9, 11, 9, 11, 9, 11, 9, 11, 9];
const english = (...values: (number | null)[]) => explainSignal(values)?.sentence.en;
const persian = (...values: (number | null)[]) => explainSignal(values)?.sentence.fa.replace(/[⁨⁩]/g, '');

describe('explainSignal', () => {
  it('says in which range a KPI moves by itself', () => {
    expect(explainSignal(BASE)).toEqual({
      signal: 'ordinary',
      sentence: { en: 'Ordinary movement: between 4.68 and 15.3.', fa: expect.stringContaining('نوسان عادی است') },
    });
    expect(persian(...BASE)).toBe('نوسان عادی است: بین ۴٫۶۸ و ۱۵٫۳.');
  });
  it('names no lower limit below 0 for what is never below 0', () => {
    expect(english(1, 0, 3, 0, 2, 1, 2)).toBe('Ordinary movement: up to 6.16.');
    expect(english(1, 0, -3, 0, 2, 1, 2)).toContain('between -');
  });
  it('says that nothing moved', () => {
    expect(english(5, 5, 5, 5, 5, 5)).toBe('No movement: always 5.');
    expect(persian(5, 5, 5, 5, 5, 5)).toBe('تغییری نکرده است: همیشه ۵.');
  });
  it('names the limit that the last value crosses, on either side', () => {
    expect(english(...BASE, 40)).toMatch(/^A real change: 40 is above the limit of 2\d\.?\d?\.$/);
    expect(persian(...BASE, -20)).toMatch(/^تغییر واقعی است: −۲۰ پایین‌تر از حد .+ است\.$/);
  });
  it('never shows a value and the limit that it crosses as one number', () => {
    const values = [50.2, 50.1, 50.2, 50.1, 50.2, 50.1, 50.2, 50.1, 50.6];
    expect(english(...values)).toBe('A real change: 50.6 is above the limit of 50.599.');
    const whole = (value: number) => ({ en: value.toFixed(0), fa: value.toFixed(0) });
    expect(explainSignal(values, whole)?.sentence.en).toBe('A real change: 50.6 is above the limit of 50.599.');
  });
  it('counts how many in a row lie on one side of the mean', () => {
    const step = [12, 12.5, 12, 12.5, 12, 12.5, 12, 12.5, 12];
    expect(english(...BASE, ...step)).toBe('A real change: 9 in a row above the mean of 11.1.');
    expect(persian(...BASE, ...step)).toBe('تغییر واقعی است: ۹ مقدار پیاپی بالای میانگین ۱۱٫۱ است.');
  });
  it('counts those that are close to a limit', () => {
    const values = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 6.5, 6.5, 6.5];
    expect(english(...values)).toMatch(/^A real change: 3 of the last 4 are close to the lower limit of \d/);
  });
  it('passes over blanks and is null for fewer than six values', () => {
    expect(english(...BASE, null)).toBe(english(...BASE));
    expect(explainSignal([1, 2, 3, null, 4, 5])).toBeNull();
    expect(explainSignal([])).toBeNull();
  });
  it('writes numbers as it is told', () => {
    const money = (value: number) => ({ en: `$${value.toFixed(0)}`, fa: `${value.toFixed(0)} دلار` });
    expect(explainSignal(BASE, money)?.sentence.en).toBe('Ordinary movement: between $5 and $15.');
  });
});
