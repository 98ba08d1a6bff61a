import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { prepare } from './head-script.ts';

const HOUR = 3_600_000;
const AS_OF = '2026-11-24T02:00:00Z';

function open(memory: Map<string, string> | null, now = Date.parse(AS_OF)) {
  const { document, Event } = parseHTML(
    `<html data-as-of="${AS_OF}"><head><meta data-scheme="light"><meta data-scheme="dark"></head><body>
    <input type="radio" name="theme" value="system"><input type="radio" name="theme" value="dark">
    <a hreflang="de" href="https://shops.example/de/compare/#kept"><b>Deutsch</b></a><a href="https://shops.example/data/"><b>Data</b></a></body></html>`,
  );
  const localStorage = {
    getItem: (key: string) => memory?.get(key) ?? null,
    setItem: (key: string, value: string) => memory?.set(key, value),
  };
  const location = { search: '?by=month', hash: '#history' };
  const window = {
    ...{ document, location },
    addEventListener: () => {},
    get localStorage() {
      if (!memory) throw new Error('denied');
      return localStorage;
    },
  };
  prepare(window as unknown as Window, now);
  return {
    theme: () => document.documentElement.getAttribute('data-theme'),
    media: () => [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('media')),
    isLate: document.documentElement.hasAttribute('data-late'),
    press: (words: string) => {
      const link = [...document.querySelectorAll('a')].find((one) => one.textContent === words);
      link?.firstChild?.dispatchEvent(new Event('click', { bubbles: true }));
      return [link?.search, link?.hash];
    },
    choose: (value: string) => {
      const radio = document.querySelector(`[value=${value}]`);
      radio?.dispatchEvent(new Event('change', { bubbles: true }));
    },
  };
}

it('leaves the theme to the system until one is chosen', () => {
  const page = open(new Map());
  expect(page.theme()).toBeNull();
  expect(page.media()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
});

it('remembers what was chosen, the colour of the browser’s bars too, until the system is chosen again', () => {
  const memory = new Map<string, string>();
  open(memory).choose('dark');
  const next = open(memory);
  expect(next.theme()).toBe('dark');
  expect(next.media()).toEqual(['not all', 'all']);
  next.choose('system');
  expect(next.theme()).toBeNull();
  expect(open(memory).theme()).toBeNull();
});

it('changes the theme of this page where nothing can be remembered', () => {
  const page = open(null);
  page.choose('dark');
  expect(page.theme()).toBe('dark');
});

it.each([
  [36, false],
  [37, true],
])('after %d hours says that the data is late: %s', (hours, late) => {
  expect(open(new Map(), Date.parse(AS_OF) + hours * HOUR).isLate).toBe(late);
});

it('takes the view along to another language, and nowhere else', () => {
  const page = open(new Map());
  expect(page.press('Deutsch')).toEqual(['?by=month', '#history']);
  expect(page.press('Data')).toEqual([undefined, undefined]);
});
