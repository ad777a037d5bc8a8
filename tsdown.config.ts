import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/main.ts', 'src/index.ts'],
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  // Libraries that every command loads are bundled: one file is read many times quicker than a hundred.
  noExternal: [
    'chalk',
    'commander',
    'env-paths',
    'fastest-levenshtein',
    'intl-messageformat',
    'string-width',
    'wrap-ansi',
    'xstate',
    'yaml',
    /^@formatjs/,
  ],
  target: 'node22',
  dts: { entry: ['src/index.ts'] },
  sourcemap: false,
  clean: true,
})
