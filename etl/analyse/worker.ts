import { parentPort } from 'node:worker_threads';
import {
  askDays,
  askHours,
  type DaysAnswer,
  type DaysQuestion,
  type HoursAnswer,
  type HoursQuestion,
} from './questions.ts';

/** A thread that computes, and touches neither files nor databases. */
export type Question = { readonly hours: HoursQuestion } | { readonly days: DaysQuestion };

export type Answer =
  | { readonly answer: HoursAnswer | DaysAnswer }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } };

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)));

function answerTo(question: Question): Answer {
  try {
    return { answer: 'hours' in question ? askHours(question.hours) : askDays(question.days) };
  } catch (caught) {
    const error = caught instanceof Error ? caught : new Error(String(caught));
    return { error: { message: error.message, stack: error.stack } };
  }
}
