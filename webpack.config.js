/** Builds what is shipped: the add-in's pages, its manifest and its metadata, into dist/addin. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { functionsMetadata } from './scripts/build/functions-metadata-plugin.mjs';
import { helpPages } from './scripts/build/help-pages-plugin.mjs';
import { neverShipped } from './scripts/build/never-shipped-plugin.mjs';
import { sizeLimits } from './scripts/build/size-plugin.mjs';

/** The one address to change for deployment; it stands in manifest.xml, too. */
const DEVELOPMENT = 'https://localhost:3000/';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const page = (name, chunks) =>
  new HtmlPlugin({
    template: `src/${name}/${name}.html`,
    filename: `${name}.html`,
    chunks,
    chunksSortMode: 'manual',
    inject: 'body',
    scriptLoading: 'blocking',
    templateParameters: () => {
      const officeJs = process.env.ZIEL_OFFICE_JS ?? OFFICE_JS;
      return { officeJs, officeOrigin: new URL(officeJs).origin };
    },
  });

export default (_env, { mode = 'production' } = {}) => ({
  mode,
  context: root,
  entry: {
    functions: './src/functions/index.ts',
    // What an entry before it has brought is not loaded twice; functions.js stands alone.
    commands: { import: './src/commands/index.ts', dependOn: 'functions' },
    taskpane: { import: './src/taskpane/index.tsx', dependOn: ['functions', 'commands'] },
  },
  output: {
    path: resolve(root, 'dist/addin'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2020' } }],
  },
  devtool: mode === 'development' ? 'source-map' : false,
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    neverShipped(),
    page('functions', ['functions']),
    page('commands', ['functions', 'commands']),
    // In the shared runtime this page is the functions' page, too: they register first, the pane's code comes later.
    page('taskpane', ['functions', 'commands', 'taskpane']),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (text) => addressed(String(text)) },
        { from: 'assets/old-browser.js' },
        { from: 'assets/hilfe.html' },
        { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: 'assets/beispiel/*.xlsx', to: 'beispiel/[name][ext]' },
      ],
    }),
    new webpack.DefinePlugin({
      'process.env.ZIEL_LANGE_NAMEN': JSON.stringify(process.env.ZIEL_LANGE_NAMEN ?? ''),
      'process.env.ZIEL_VERSION': JSON.stringify(version),
    }),
    functionsMetadata({ address: hosted() }),
    helpPages(),
    sizeLimits({
      // gzip, in bytes; office.js not counted
      functions: { entries: ['functions'], limit: 38 * 1024 },
      taskpane: { entries: ['functions', 'commands', 'taskpane'], chunks: ['pane'], limit: 180 * 1024 },
    }),
  ],
});

/** Where the add-in will be hosted, with a slash at the end. */
function hosted() {
  const address = process.env.ZIEL_ADRESSE ?? DEVELOPMENT;
  return address.endsWith('/') ? address : `${address}/`;
}

const addressed = (manifest) => manifest.replaceAll(DEVELOPMENT, hosted());

/** Used by the manifest's test. */
export const manifestText = () => addressed(readFileSync(resolve(root, 'manifest.xml'), 'utf8'));
