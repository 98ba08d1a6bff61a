/**
 * A module that is wanted only now. A browser does not ask again for one that failed to arrive, so it is asked for at all
 * only when the network answers.
 * @returns undefined when it did not arrive
 */
export async function arriving<Module>(
  load: () => Promise<Module>,
  get: typeof fetch = (...request) => fetch(...request),
): Promise<Module | undefined> {
  try {
    await get(location.href, { method: 'HEAD', cache: 'no-store' });
    return await load();
  } catch {
    return undefined;
  }
}
