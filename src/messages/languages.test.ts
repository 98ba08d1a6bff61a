import { expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';

/** Every text of a catalogue by its path; of a function its source, as a stand-in for what it says. */
function textsOf(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] =>
    typeof message === 'object'
      ? textsOf(message, `${path}/${key}`)
      : [[`${path}/${key}`, `${message}`]],
  );
}

const paths = (messages: object) => textsOf(messages).map(([path]) => path);

it.each(['fr', 'de', 'es', 'it'] as const)(
  'has each message in %s that it has in English',
  (code) => {
    expect(paths(CATALOGUE[code]).sort()).toEqual(paths(CATALOGUE.en).sort());
  },
);

it('puts no ordinary space before the high marks of French', () => {
  const texts = textsOf(CATALOGUE.fr).filter(([, text]) => !text.includes('=>'));
  expect(texts.filter(([, text]) => /[^\s] [:;!?%»]/.test(text) || /« /.test(text))).toEqual([]);
});
