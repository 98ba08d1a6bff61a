import { expect, it } from 'vitest';
import { explorerLanguage } from './explorer-language.ts';

it('speaks the language of a page, and writes its numbers as its country does', () => {
  const swiss = explorerLanguage('de-CH');
  expect(swiss.say.explorer.visits(swiss.counted(1234))).toMatch(/^1[’']234 Besuche$/);
  expect(() => explorerLanguage('pt-PT')).toThrow('does not speak pt-PT');
});
