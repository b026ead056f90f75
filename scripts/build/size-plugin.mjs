import { gzipSync } from 'node:zlib';
import webpack from 'webpack';

/** Fails a production build in which a page's first load is larger than its limit (gzip, bytes). */
export const sizeLimits = (pages) => ({
  apply(compiler) {
    if (compiler.options.mode !== 'production') return;
    compiler.hooks.thisCompilation.tap('SizeLimits', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'SizeLimits', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT },
        (assets) => {
          for (const [page, { entries, chunks = [], limit }] of Object.entries(pages)) {
            const files = new Set([
              ...entries.flatMap((e) => [...(compilation.entrypoints.get(e)?.getFiles() ?? [])]),
              ...chunks.flatMap((c) => chunkFiles(compilation, c)),
            ]);
            const size = [...files].reduce((sum, f) => sum + gzipSync(assets[f].buffer()).length, 0);
            const text = `${page}: ${(size / 1024).toFixed(1)} KB gzip, limit ${(limit / 1024).toFixed(0)} KB`;
            console.log(text);
            if (size > limit) compilation.errors.push(new webpack.WebpackError(text));
          }
        },
      );
    });
  },
});

/** A chunk that is loaded at once, and what it needs beside itself. */
const chunkFiles = (compilation, name) => {
  const group = compilation.chunkGroups.find((g) => g.name === name);
  if (!group) throw new Error(`There is no chunk "${name}" to measure.`);
  return group.getFiles();
};
