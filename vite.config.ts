import { defineConfig } from 'vite';
import { phaserBuild } from './src/stage/phaser-build';
import { storyPlugin } from './src/studio/vite-plugin';

export default defineConfig({
  // Relative, so that a built game can lie in any folder of a site.
  base: './',
  plugins: [storyPlugin(), phaserBuild()],
  build: {
    target: 'es2022',
    // What is inlined can't be cached, and the page's policy forbids most of it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // No room does anything by being imported; only main.ts does. So what isn't used falls away, and ink's machine
      // stays out of the first download although its room is in it.
      treeshake: {
        moduleSideEffects: [
          { test: /\/src\/(?!main\.ts$).*\.tsx?$/, sideEffects: false },
          { test: /\/node_modules\/(inkjs|valibot)\//, sideEffects: false },
        ],
      },
    },
  },
});
