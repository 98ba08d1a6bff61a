/**
 * The same function, which remembers its latest answer while it is asked for the same again: for pages that are made one
 * after another from what would not fit in memory for all of them. `keyOf` says what makes two questions the same.
 */
export function latest<A extends readonly unknown[], T>(
  make: (...question: A) => T,
  keyOf: (...question: A) => string,
): (...question: A) => T {
  let known: { readonly key: string; readonly answer: T } | undefined;
  return (...question) => {
    const key = keyOf(...question);
    if (known?.key !== key) known = { key, answer: make(...question) };
    return known.answer;
  };
}
