import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

const topology = atlas as unknown as Topology<{
  countries: GeometryCollection;
  land: GeometryCollection;
}>;

/** The land of the earth, and the lines between its countries; degrees, after Natural Earth (public domain). */
export const land = feature(topology, topology.objects.land);
export const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
