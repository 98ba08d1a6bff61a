import { createHash } from 'node:crypto';
import { escapeXml } from './xml.ts';

export interface Entry {
  /** Of the alert: the same from night to night. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** When it began: an instant or a date. */
  readonly since: string;
  /** The page that shows it. */
  readonly link: string;
}

interface Feed {
  readonly title: string;
  readonly author: string;
  /** Of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  readonly asOf: number;
  readonly language: string;
}

/** An Atom feed (RFC 4287). Addresses may be relative where nobody knows yet where the site will stand. */
export const atomFeed = (feed: Feed, entries: readonly Entry[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.language)}">`,
    `<id>${uuid('attention')}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<updated>${instant(feed.asOf)}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.page)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');

const entryXml = ({ id, title, summary, since, link }: Entry): string =>
  [
    '<entry>',
    `<id>${uuid(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${instant(Date.parse(since))}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    `<summary>${escapeXml(summary)}</summary>`,
    '</entry>',
  ].join('\n');

const instant = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** RFC 9562, version 8: the same name has the same identifier wherever the site stands. */
function uuid(name: string): string {
  const digits = createHash('sha256').update(`footfall:${name}`).digest('hex');
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => digits.slice(from, to));
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
}
