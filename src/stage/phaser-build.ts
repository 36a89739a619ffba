import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';

const id = 'virtual:phaser';
const resolvedId = `\0${id}`;

/** What the stage is given, by where it stands in Phaser's sources. */
const parts: Readonly<Record<string, string>> = {
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
  Shader: 'gameobjects/shader/Shader.js',
};

/** Parts that others read half made when these come later. */
const first = ['display/color/index.js', 'renderer/index.js'];
/** What registers itself when it is loaded. */
const registering = [
  'cameras/2d/index.js',
  'events/EventEmitter.js',
  'gameobjects/DisplayList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/UpdateList.js',
  'scene/ScenePlugin.js',
];

/**
 * Replaced by nothing: it takes `window.onblur` and `window.onfocus` for itself and never lets go of its listeners.
 * The stage knows by itself when it is seen.
 */
const leftOut = ['core/VisibilityHandler.js'];

/** Phaser's own switches, which its makers' build sets. */
const flags: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

function entrySource(root: string): string {
  const path = (part: string): string => JSON.stringify(join(root, part));
  return [
    ...[...first, ...registering].map((part) => `import ${path(part)};`),
    ...Object.entries(parts).map(([name, part]) => `export { default as ${name} } from ${path(part)};`),
  ].join('\n');
}

/** Builds the parts that the stage uses into one module. Takes about a second. */
async function buildParts(): Promise<string> {
  // The package's `exports` close its sources to import by name, so they are found beside its manifest.
  const root = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
  const sources: Plugin = {
    name: 'phaser-sources',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith(id) ? resolvedId : null),
    load(path) {
      if (path === resolvedId) return entrySource(root);
      return leftOut.some((part) => path === join(root, part)) ? 'module.exports = function () {};' : null;
    },
    transform(code, path) {
      if (!path.startsWith(root)) return null;
      const settled = code.replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (whole, flag: string) => {
        const value = flags[flag];
        return value === undefined ? whole : String(value);
      });
      return { code: settled, map: null };
    },
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { global: 'globalThis' },
    plugins: [sources],
    build: { write: false, minify: false, target: 'es2022', lib: { entry: id, formats: ['es'], fileName: 'phaser' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('Building Phaser gave no module.');
  return chunk.code;
}

/**
 * Serves `virtual:phaser`: of Phaser's sources only what the stage uses, half of the whole.
 * Built once for each server or build, at the first time it is asked for.
 */
export function phaserBuild(): Plugin {
  let built: Promise<string> | null = null;
  return {
    name: 'phaser-build',
    resolveId: (source) => (source === id ? resolvedId : null),
    load(path) {
      if (path !== resolvedId) return null;
      built ??= buildParts();
      return built;
    },
  };
}
