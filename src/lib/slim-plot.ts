import type { Plugin } from 'vite';

/** Packages that Plot has for map projections, colour schemes, legends and the names of dates. */
const UNUSED =
  /\/node_modules\/(d3-geo|d3-scale-chromatic|d3-axis|d3-time-format)\/dist\/[^/]+\.mjs$/;

/**
 * Leaves them out of the browser's copy of Plot, a fifth of its bytes: every name is still there, and does nothing. A
 * chart that needs one of them must be drawn at build, where Plot is whole.
 */
export const slimPlot = (): Plugin => ({
  name: 'slim-plot',
  applyToEnvironment: ({ name }) => name === 'client',
  load: {
    filter: { id: UNUSED },
    async handler(id) {
      const names = Object.keys(await import(id));
      return names.map((name) => `export const ${name} = () => {};`).join('\n');
    },
  },
});
