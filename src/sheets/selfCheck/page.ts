import { escapeHtml } from '../../core/escapeHtml.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import type { Language, Text } from '../../core/text.ts';
import type { Result } from './runProbes.ts';

const STATES: Readonly<Record<Result['state'], Text & { readonly glyph: string }>> = {
  differs: { en: 'Differs', fa: 'فرق دارد', glyph: '✕' },
  notTried: { en: 'Could not be tried', fa: 'آزموده نشد', glyph: '–' },
  asExpected: { en: 'As expected', fa: 'همان‌طور که باید', glyph: '✓' },
};

const WORDS = {
  copy: { en: 'Copy as JSON', fa: 'رونوشت به صورت JSON' },
  copied: { en: 'Copied', fa: 'رونوشت گرفته شد' },
  byHand: { en: 'Copy the marked text', fa: 'متن انتخاب‌شده را رونوشت بگیرید' },
  results: { en: 'Results as JSON', fa: 'نتیجه‌ها به صورت JSON' },
  saw: { en: 'Seen:', fa: 'دیده شد:' },
} as const satisfies Readonly<Record<string, Text>>;

/** The results as a page: what differs first, with its consequence, and all of it as JSON to copy. */
export function resultsPage(results: readonly Result[], json: string, language: Language): string {
  const say = (text: Text): string => escapeHtml(text[language]);
  const states = Object.keys(STATES) as Result['state'][];
  const counts = states.map((state) => {
    const count = results.filter((each) => each.state === state).length;
    return `${STATES[state].glyph} ${say(STATES[state])}: ${writeNumber(count, language)}`;
  });
  const sorted = states.flatMap((state) => results.filter((each) => each.state === state));
  const rows = sorted.map(({ id, state, saw, relies, consequence }) => {
    const why = state === 'differs' ? `<p><strong>${say(consequence)}</strong></p>` : '';
    const seen = `<p class="seen">${say(WORDS.saw)} <code dir="ltr">${escapeHtml(saw)}</code></p>`;
    return `<li id="${id}"><h2>${STATES[state].glyph} ${say(STATES[state])}: ${say(relies)}</h2>${why}${seen}</li>`;
  });
  return `<!doctype html><html lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Rasad</title>
<style>body{font:14px/1.5 Roboto,Vazirmatn,Tahoma,sans-serif;color:#202124;margin:16px}ul{padding:0;list-style:none}h1,h2{font-size:14px;margin:12px 0 4px}p{margin:0}code{overflow-wrap:anywhere}.seen{color:#5f6368;font-size:12px}button{font:inherit;font-weight:500;color:#fff;background:#0b57d0;border:0;border-radius:8px;padding:8px 16px}textarea{width:100%;box-sizing:border-box;margin-top:8px}</style></head>
<body><h1>${counts.join(' · ')}</h1><button id="copy" type="button">${say(WORDS.copy)}</button> <span id="said" role="status"></span>
<textarea id="json" dir="ltr" rows="3" readonly aria-label="${say(WORDS.results)}">${escapeHtml(json)}</textarea><ul>${rows.join('')}</ul>
<script>document.getElementById('copy').onclick=function(){var field=document.getElementById('json'),said=document.getElementById('said');function byHand(){field.focus();field.select();said.textContent=${JSON.stringify(WORDS.byHand[language])}}if(navigator.clipboard)navigator.clipboard.writeText(field.value).then(function(){said.textContent=${JSON.stringify(WORDS.copied[language])}},byHand);else byHand()}</script></body></html>`;
}
