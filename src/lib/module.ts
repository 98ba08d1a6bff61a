import { LoadError } from './source.ts';

/**
 * A module that is wanted only now. A browser does not ask again for one that failed to arrive, so it is asked for at all
 * only when the network answers.
 * @throws LoadError when it did not arrive
 */
export async function arriving<Module>(
  load: () => Promise<Module>,
  get: typeof fetch = (...request) => fetch(...request),
): Promise<Module> {
  try {
    await get(location.href, { method: 'HEAD', cache: 'no-store' });
    return await load();
  } catch (error) {
    throw new LoadError('A part of this page', error);
  }
}
