import type { APIRoute } from 'astro';
import { notices } from '../lib/alert-words.ts';
import { dataset } from '../lib/dataset.ts';
import { atomFeed } from '../lib/feed.ts';
import { feedEntry, feedTitle } from '../lib/feed-words.ts';
import { format, locale } from '../lib/settings.ts';
import { href, storeHref } from '../lib/site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { alerts, stores, asOf } = await dataset();
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const entries = alerts.flatMap((alert) =>
    notices([alert], stores, format).map((notice) => ({
      ...{ id: alert.id, since: alert.since },
      ...feedEntry(notice),
      link: address(`${storeHref(notice.store)}#sensors`),
    })),
  );
  const feed = {
    ...{ title: feedTitle, author: 'Footfall', language: locale, asOf },
    ...{ self: address(href('feed.xml')), page: address(href('#attention')) },
  };
  return new Response(atomFeed(feed, entries));
};
