import type { TestProject } from 'vitest/node';
import { addinOf } from '../../../workbench/server/addin';
import { startServer } from '../../../workbench/server/server';

declare module 'vitest' {
  interface ProvidedContext {
    /** the workbench with our add-in, built as it is shipped */
    readonly workbench: string;
    /** the workbench with the small add-in of the fixtures */
    readonly otherAddin: string;
  }
}

/** Builds once and serves all browser tests. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const ours = await startServer({ port: 0 });
  const manifest = new URL('../../fixtures/other-addin/manifest.xml', import.meta.url).pathname;
  const other = await startServer({ port: 0, addin: addinOf(manifest) });
  project.provide('workbench', ours.url);
  project.provide('otherAddin', other.url);
  return async () => {
    await Promise.all([ours.close(), other.close()]);
  };
};
