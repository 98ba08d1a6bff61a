import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import { FONT_SIZE, type Size } from '../lib/frame.ts';
import { placeLabels } from './map-labels.ts';
import { outline } from './outline.ts';
import { type Canvas, element, finish, words } from './svg.ts';

/** What lies on the map, in degrees. */
export interface Spot {
  readonly longitude: number;
  readonly latitude: number;
  /** null: not known; no circle has a size then, but a mark. */
  readonly visits: number | null;
  /** Less than nine tenths of it were measured. */
  readonly isGuessed: boolean;
  readonly name: string;
  readonly value: string;
}

interface Options {
  readonly size: Size;
  readonly land: GeoPermissibleObjects;
  readonly borders: GeoPermissibleObjects;
  readonly label: string;
  readonly description: string;
}

const SIZES = {
  narrow: { width: 360, height: 360, most: 22 },
  wide: { width: 840, height: 480, most: 34 },
} as const satisfies Record<Size, object>;

const LEAST = 2.5;
/** Degrees around each spot that are shown. */
const MARGIN = 3;
/** Spots further than this from their middle, in radians, are shown on a map of the whole earth. */
const FAR = 1.2;
const GRAIN = 2.5;

/** Land and borders around the spots, and a circle each, as large as its visits. */
export function spotMap(spots: readonly Spot[], options: Options, canvas: Canvas): SVGElement {
  const { size, land, borders } = options;
  const { width, height, most } = SIZES[size];
  const projection = projectionOf(spots, SIZES[size]);
  const drawn = (shape: GeoPermissibleObjects) => {
    const kept = outline(GRAIN);
    geoPath(projection, kept.context)(shape);
    return kept.path();
  };
  const svg = element(canvas, 'svg', {
    class: 'plot map',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-size': FONT_SIZE,
  });
  svg.append(
    element(canvas, 'rect', { class: 'sea', width, height }),
    element(canvas, 'path', { class: 'land', d: drawn(land) }),
    element(canvas, 'path', { class: 'border', d: drawn(borders) }),
  );
  const top = Math.max(1, ...spots.map(({ visits }) => visits ?? 0));
  const circles = spots
    .map((spot) => {
      const [x, y] = projection([spot.longitude, spot.latitude]) ?? [0, 0];
      return { ...spot, x, y, r: Math.max(LEAST, most * Math.sqrt((spot.visits ?? 0) / top)) };
    })
    .sort((a, b) => b.r - a.r);
  for (const { x, y, r, visits, isGuessed } of circles)
    svg.append(
      element(canvas, 'circle', {
        class: visits === null || isGuessed ? 'spot guessed' : 'spot',
        ...{ cx: x, cy: y, r },
      }),
    );
  for (const { name, value, x, y, anchor } of placeLabels(circles, { width, height }))
    svg.append(
      words(canvas, name, { class: 'name', x, y: y - 3, 'text-anchor': anchor }),
      words(canvas, value, { x, y: y + 12, 'text-anchor': anchor }),
    );
  return finish(svg, canvas, options);
}

/** Equal areas; around the middle of the spots, or the whole earth where they lie all over it. */
function projectionOf(
  spots: readonly Spot[],
  { width, height, most }: { width: number; height: number; most: number },
): GeoProjection {
  const points = spots.map(({ longitude, latitude }): [number, number] => [longitude, latitude]);
  const [lon, lat] = middleOf(points);
  const far = Math.max(0, ...points.map((point) => geoDistance([lon, lat], point)));
  const projection =
    far > FAR ? geoEqualEarth().rotate([-lon, 0]) : geoAzimuthalEqualArea().rotate([-lon, -lat]);
  const around = points.map((point) => geoCircle().center(point).radius(MARGIN)());
  return projection
    .fitExtent(
      [
        [most, most],
        [width - most, height - most],
      ],
      { type: 'GeometryCollection', geometries: around },
    )
    .clipExtent([
      [-GRAIN, -GRAIN],
      [width + GRAIN, height + GRAIN],
    ]);
}

function middleOf(points: [number, number][]): [number, number] {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points });
  return Number.isFinite(lon) && Number.isFinite(lat) ? [lon, lat] : [0, 0];
}
