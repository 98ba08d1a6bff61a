import sharp from 'sharp';
import { colour } from './tokens.ts';

/** Of pictures that are seen elsewhere: nobody knows on what ground, so always the light ones. */
export const CARD_COLOURS = {
  paper: colour('paper', 'light'),
  rule: colour('rule', 'light'),
  band: colour('band', 'light'),
  line: colour('accent', 'light'),
  dots: colour('accent-pale', 'light'),
};

/** A drawing as a file that every service shows. */
export async function pngOf(svg: SVGElement): Promise<Response> {
  const png = await sharp(Buffer.from(svg.outerHTML))
    .png({ palette: true, colours: 16 })
    .toBuffer();
  return new Response(new Uint8Array(png));
}
