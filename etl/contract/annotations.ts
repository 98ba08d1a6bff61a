import { z } from 'zod';

/** `annotations.json` in the project's folder, kept by the owner: what happened at her stores, to be named beside the numbers. */
export const annotations = z.array(
  z
    .strictObject({
      /** Store id; left out: the whole chain. */
      store: z.string().optional(),
      /** Local date. */
      from: z.iso.date(),
      /** Its last day; left out: the day alone. */
      to: z.iso.date().optional(),
      /** In the owner's words, such as `Street works in front of the door`. */
      text: z.string().min(1).max(200),
    })
    .refine(({ from, to }) => to === undefined || from <= to, 'its last day is before its first'),
);
export type Annotation = z.infer<typeof annotations>[number];
