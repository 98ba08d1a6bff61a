import type { APIRoute } from 'astro';
import { notices } from '../../lib/alert-words.ts';
import { dataset } from '../../lib/dataset.ts';
import { atomFeed } from '../../lib/feed.ts';
import { feedEntry } from '../../lib/feed-words.ts';
import { inEachLanguage } from '../../lib/sites.ts';

export const getStaticPaths = () => inEachLanguage([{ params: {}, props: {} }]);

export const GET: APIRoute = async ({ site, locals: { language, link } }) => {
  const { alerts, stores, asOf } = await dataset();
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const entries = alerts.flatMap((alert) =>
    notices([alert], stores, language).map((notice) => ({
      ...{ id: alert.id, since: alert.since },
      ...feedEntry(notice),
      link: address(`${link.store(notice.store)}#sensors`),
    })),
  );
  const feed = {
    ...{ title: language.say.alerts.feed, author: 'Footfall', language: language.locale, asOf },
    ...{ self: address(link.page('feed.xml')), page: address(link.page('#attention')) },
  };
  return new Response(atomFeed(feed, entries));
};
