import webpack from 'webpack';

/** Copyleft (HyperFormula), Microsoft's own (office.js comes from its address), and the workbench that uses both. */
const NEVER = /\/node_modules\/(hyperformula|chevrotain|@microsoft\/office-js)\/|\/workbench\//;

/** Fails a build that would ship what may not be shipped. */
export const neverShipped = () => ({
  apply(compiler) {
    compiler.hooks.compilation.tap('NeverShipped', (compilation) => {
      compilation.hooks.finishModules.tap('NeverShipped', (modules) => {
        for (const module of modules) {
          const file = module.nameForCondition?.()?.replaceAll('\\', '/') ?? '';
          if (NEVER.test(file))
            compilation.errors.push(new webpack.WebpackError(`${file} must not be part of what is shipped.`));
        }
      });
    });
  },
});
