import webpack from 'webpack';
import { hilfeseiten } from '../hilfe/site.ts';

/** Emits hilfe/: a page for every custom function, at the address that functions.json names, and a list of all. */
export const helpPages = () => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('HelpPages', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'HelpPages', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const longNames = process.env.ZIEL_LANGE_NAMEN === '1';
          for (const [file, page] of hilfeseiten(undefined, longNames))
            compilation.emitAsset(file, new webpack.sources.RawSource(page));
        },
      );
    });
  },
});
