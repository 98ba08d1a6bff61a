import type { AstroIntegration } from 'astro';

/**
 * Runs in the head of every page, before anything is painted: puts on the theme that was chosen here before, and says on
 * the root element when the data is older than it should ever be. Then it heeds the theme switch, and lets a link to another
 * language lead to the view that is shown. Its source is the script, so it uses nothing from outside.
 */
export function prepare(window: Window, now: number): void {
  const KEY = 'footfall-theme';
  /** A night and a half: one nightly build may be late. */
  const FRESH = 36 * 3_600_000;
  const { document } = window;
  const root = document.documentElement;
  let chosen = 'system';

  const recall = () => {
    try {
      chosen = window.localStorage.getItem(KEY) ?? chosen;
    } catch {
      // Without a memory the choice holds for this page.
    }
  };
  const remember = () => {
    try {
      window.localStorage.setItem(KEY, chosen);
    } catch {
      // As above.
    }
  };
  const wear = () => {
    if (chosen === 'system') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', chosen);
    for (const meta of document.querySelectorAll('meta[data-scheme]')) {
      const scheme = meta.getAttribute('data-scheme');
      const forced = scheme === chosen ? 'all' : 'not all';
      meta.setAttribute(
        'media',
        chosen === 'system' ? `(prefers-color-scheme: ${scheme})` : forced,
      );
    }
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[name=theme]'))
      radio.checked = radio.value === chosen;
  };
  const update = () => {
    recall();
    wear();
  };

  update();
  for (const event of ['DOMContentLoaded', 'pageshow', 'storage'])
    window.addEventListener(event, update);
  document.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'theme') return;
    chosen = value;
    remember();
    wear();
  });
  for (const event of ['click', 'auxclick', 'contextmenu'])
    document.addEventListener(event, ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]');
      if (!link) return;
      link.search = window.location.search;
      link.hash = window.location.hash;
    });
  if (now - Date.parse(root.getAttribute('data-as-of') ?? '') > FRESH)
    root.setAttribute('data-late', '');
}

/** Puts it into every page; Astro adds its hash to the policy. */
export const headScript = (): AstroIntegration => ({
  name: 'head-script',
  hooks: {
    'astro:config:setup': ({ injectScript }) =>
      injectScript('head-inline', `(${prepare})(window,Date.now())`),
  },
});
