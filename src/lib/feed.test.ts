import { expect, it } from 'vitest';
import { atomFeed } from './feed.ts';
import { escapeXml } from './xml.ts';

const feed = {
  ...{ title: 'What needs attention', author: 'Footfall', language: 'en-GB' },
  ...{ self: '/feed.xml', page: '/#attention', asOf: Date.parse('2024-07-01T00:00:00Z') },
};
const entry = {
  id: 'rome-01:silent:2024-06-28T07Z',
  title: 'Door <1> & more has measured nothing.',
  summary: 'Roma',
  since: '2024-06-28T07:00:00Z',
  link: '/stores/rome/#sensors',
};

it('writes an entry for each alert, updated when it began', () => {
  const xml = atomFeed(feed, [
    entry,
    { ...entry, id: 'rome:step:2024-06-20', since: '2024-06-20' },
  ]);
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
    <id>urn:uuid:a92c95a8-b83a-8602-8b29-e8bf2080914b</id>
    <title>What needs attention</title>
    <author><name>Footfall</name></author>
    <updated>2024-07-01T00:00:00Z</updated>
    <link rel="self" type="application/atom+xml" href="/feed.xml"/>
    <link rel="alternate" type="text/html" href="/#attention"/>
    <entry>
    <id>urn:uuid:7454b15e-ce18-8584-85f9-c5b2304b80fe</id>
    <title>Door &lt;1&gt; &amp; more has measured nothing.</title>
    <updated>2024-06-28T07:00:00Z</updated>
    <link rel="alternate" type="text/html" href="/stores/rome/#sensors"/>
    <summary>Roma</summary>
    </entry>
    <entry>
    <id>urn:uuid:61f79416-e587-8c43-8d65-1da5f71826a5</id>
    <title>Door &lt;1&gt; &amp; more has measured nothing.</title>
    <updated>2024-06-20T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="/stores/rome/#sensors"/>
    <summary>Roma</summary>
    </entry>
    </feed>
    "
  `);
});

it('gives an alert the same identifier every night, whatever else is in the feed', () => {
  const idsOf = (xml: string) => xml.match(/urn:uuid:[\w-]+/g)?.slice(1);
  const tomorrow = { ...feed, asOf: feed.asOf + 1, self: 'https://shops.example/feed.xml' };
  const [first] = idsOf(atomFeed(feed, [entry])) ?? [];
  expect(idsOf(atomFeed(tomorrow, [{ ...entry, id: 'another' }, entry]))?.[1]).toBe(first);
});

it('leaves nothing in a text that XML does not allow', () => {
  expect(escapeXml('a<b> & "c"\u0000\u000b\ud800 – 😀')).toBe(
    'a&lt;b&gt; &amp; &quot;c&quot; – 😀',
  );
});
