import type { Plugin } from 'vite';

/** Packages that Plot reaches for map projections and for colour schemes. */
const UNUSED = /\/node_modules\/(d3-geo|d3-scale-chromatic)\/dist\/[^/]+\.mjs$/;

/**
 * Leaves map projections and colour schemes out of the browser's copy of Plot, a sixth of its bytes: every name is still
 * there, and does nothing. A chart that projects or uses a scheme must be drawn at build, where Plot is whole.
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
