import { must, mustBound, mustBounds } from './must.ts';
import type { Sentences } from './sentence.ts';

/** A number or a day outside the bounds of its argument. */
export const boundRefusals = {
  above: mustBound(
    (limit) => `be above ${limit}`,
    (limit) => `باید بزرگ‌تر از ${limit} باشد`,
  ),
  below: mustBound(
    (limit) => `be below ${limit}`,
    (limit) => `باید کوچک‌تر از ${limit} باشد`,
  ),
  min: mustBound(
    (limit) => `be at least ${limit}`,
    (limit) => `باید دست‌کم ${limit} باشد`,
  ),
  max: mustBound(
    (limit) => `be at most ${limit}`,
    (limit) => `باید حداکثر ${limit} باشد`,
  ),
  between: mustBounds(
    (low, high) => `be between ${low} and ${high}`,
    (low, high) => `باید بین ${low} و ${high} باشد`,
  ),
  aboveAndAtMost: mustBounds(
    (low, high) => `be above ${low} and at most ${high}`,
    (low, high) => `باید بزرگ‌تر از ${low} و حداکثر ${high} باشد`,
  ),
  strictlyBetween: mustBounds(
    (low, high) => `be between ${low} and ${high}, both excluded`,
    (low, high) => `باید بین ${low} و ${high} باشد و هیچ‌کدام از این دو نباشد`,
  ),
  negative: must('not be negative', 'نباید منفی باشد'),
  whole: must('be a whole number', 'باید عدد صحیح باشد'),
  notAbove: mustBound(
    (limit) => `not be above ${limit}`,
    (limit) => `نباید از ${limit} بیشتر باشد`,
  ),
  differ: mustBound(
    (limit) => `differ from ${limit}`,
    (limit) => `باید با ${limit} فرق داشته باشد`,
  ),
  after: mustBound(
    (limit) => `be after ${limit}`,
    (limit) => `باید پس از ${limit} باشد`,
  ),
  notBefore: mustBound(
    (limit) => `not be before ${limit}`,
    (limit) => `نباید پیش از ${limit} باشد`,
  ),
  notAfter: mustBound(
    (limit) => `not be after ${limit}`,
    (limit) => `نباید پس از ${limit} باشد`,
  ),
  zeroOrOne: must('be TRUE, FALSE, 1 or 0', 'باید یکی از TRUE، FALSE، ۱ یا ۰ باشد'),
} satisfies Sentences;
