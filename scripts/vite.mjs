/**
 * Vite's own command, without its advice on a way of loading configurations that this project does not use: that way
 * can't import the story's rooms, which its plugin stands on.
 */
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';
await import(new URL('../node_modules/vite/bin/vite.js', import.meta.url).href);
