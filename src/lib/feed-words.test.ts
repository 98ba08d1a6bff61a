import { expect, it } from 'vitest';
import { feedEntry } from './feed-words.ts';

it('says where and since when, unless the sentence says it', () => {
  const notice = { name: 'Roma', text: 'Door has measured nothing.' };
  expect(feedEntry({ ...notice, since: 'Since 28 June 2024, 09:00.' })).toEqual({
    title: 'Door has measured nothing.',
    summary: 'Roma. Since 28 June 2024, 09:00.',
  });
  expect(feedEntry({ ...notice, since: null }).summary).toBe('Roma.');
});
