/**
 * The clock of the embedded API: it stands still at `--as-of` or FOOTFALL_AS_OF, a date or an instant, where one is
 * given; else it is the real one. What cannot be read as either is left for the ETL to complain about.
 */
export function clockOf(args: readonly string[], environment: NodeJS.ProcessEnv): () => Date {
  const text = optionOf(args, 'as-of') ?? environment.FOOTFALL_AS_OF;
  const asOf = new Date(text ?? Number.NaN);
  return Number.isNaN(asOf.getTime()) ? () => new Date() : () => asOf;
}

/** The value of `--name value` or `--name=value`; the last one counts. */
export function optionOf(args: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (const [n, arg] of args.entries()) {
    if (arg === `--${name}`) value = args[n + 1];
    else if (arg.startsWith(`--${name}=`)) value = arg.slice(name.length + 3);
  }
  return value;
}
