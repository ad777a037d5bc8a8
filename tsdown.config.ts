import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/main.ts', 'src/index.ts'],
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node22',
  dts: { entry: ['src/index.ts'] },
  sourcemap: false,
  clean: true,
})
