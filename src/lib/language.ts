import type { Messages } from '../messages/messages.ts';
import { createFormat, type Format } from './format.ts';

/** A part of the catalogue of messages. */
export type Topic = keyof Messages;

/** A language that pages speak: how it writes numbers and dates, and what it says of some topics. */
export interface Language<T extends Topic = Topic> extends Format {
  readonly say: Readonly<Pick<Messages, T>>;
}

/** @param locale BCP 47, of the language of the messages */
export const speak = <T extends Topic>(locale: string, say: Pick<Messages, T>): Language<T> => ({
  ...createFormat(locale),
  say,
});
