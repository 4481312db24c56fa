import type { Language } from '../text.ts';
import type { FileFacts } from './facts.ts';
import { mailSentences } from './mailWords.ts';
import { quoted } from './userText.ts';

const STOPS = { why: 'stop', whyByHand: 'onlyOnce', whyLate: 'stopLate' } as const;

/** Why a mail came, who sends it, and how to stop it, in words. */
export function footerOf(reason: keyof typeof STOPS, { name, sender }: FileFacts, language: Language): string[] {
  return [
    mailSentences[reason][language](quoted(name)),
    mailSentences.sender[language](sender.trim() === '' ? '' : quoted(sender)),
    mailSentences[STOPS[reason]][language](),
  ];
}
