import { parseHTML } from 'linkedom';
import type { Canvas } from '../charts/svg.ts';

/** A document in Node, for charts that are drawn at build. */
export const canvas = parseHTML('<html><body></body></html>').document as unknown as Canvas;
