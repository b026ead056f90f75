import webpack from 'webpack';
import { functionsJson } from '../functions-metadata.ts';

/** Emits functions.json (German) and functions.en.json from the declared Kennzahlen. */
export const functionsMetadata = ({ address }) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'FunctionsMetadata', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const longNames = process.env.ZIEL_LANGE_NAMEN === '1';
          for (const [language, file] of [
            ['de', 'functions.json'],
            ['en', 'functions.en.json'],
          ])
            compilation.emitAsset(
              file,
              new webpack.sources.RawSource(await functionsJson({ longNames, language, address })),
            );
        },
      );
    });
  },
});
