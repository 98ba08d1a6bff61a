import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';

/** What is used of the esbuild that comes with Framework. */
interface Esbuild {
  build(options: object): Promise<unknown>;
}
interface Build {
  onResolve(
    options: { filter: RegExp },
    resolve: (asked: { path: string; kind: string }) => Promise<object | undefined>,
  ): void;
}

/**
 * Puts packages where Framework looks for `npm:` imports before it asks jsDelivr, in the form that jsDelivr gives them:
 * one minified module a package, which imports those it depends on. CommonJS that is required stays inside the module
 * that requires it.
 * @param project the folder in which npm has installed the packages
 * @param root Framework's folder of pages
 * @param packages and all that they import
 * @param files that pages need as they are, such as WebAssembly: package and path inside it
 */
export async function fillNpmCache(
  project: string,
  root: string,
  packages: readonly string[],
  files: readonly (readonly [name: string, path: string])[],
): Promise<void> {
  const cache = join(root, '.observablehq', 'cache', '_npm');
  const { build } = createRequire(join(project, 'package.json'))('esbuild') as Esbuild;
  const folderOf = async (name: string) => `${name}@${await versionOf(project, name)}`;
  const moduleOf = async (name: string) => `${await folderOf(name)}/_esm.js`;
  const names = new Set(packages);
  // A set is walked to its end, and grows on the way.
  for (const name of names) {
    const module = await moduleOf(name);
    const leaveOutside = ({ onResolve }: Build) =>
      onResolve({ filter: /^[^./]/ }, async ({ path, kind }) => {
        if (kind === 'entry-point' || kind === 'require-call') return undefined;
        names.add(path);
        const from = posix.dirname(module);
        return { path: posix.relative(from, await moduleOf(path)), external: true };
      });
    await build({
      ...{ absWorkingDir: project, entryPoints: [name], outfile: join(cache, module) },
      ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', logLevel: 'error' },
      plugins: [{ name: 'leave-outside', setup: leaveOutside }],
    });
  }
  for (const [name, path] of files) {
    const copy = join(cache, await folderOf(name), path);
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(join(project, 'node_modules', name, path), copy);
  }
}

async function versionOf(project: string, name: string): Promise<string> {
  const file = join(project, 'node_modules', name, 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
