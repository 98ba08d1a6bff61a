type Keys = readonly (string | number | boolean)[];

/**
 * A pure function that remembers its last answer about each object: of all controls one changes, and what does not depend
 * on that one is there already. The answer goes when the object goes, which must not change.
 */
export function kept<T extends object, K extends Keys, A>(
  make: (of: T, ...keys: K) => A,
): (of: T, ...keys: K) => A {
  const last = new WeakMap<T, { readonly key: string; readonly answer: A }>();
  return (of, ...keys) => {
    const key = keys.join();
    const known = last.get(of);
    if (known?.key === key) return known.answer;
    const answer = make(of, ...keys);
    last.set(of, { key, answer });
    return answer;
  };
}
