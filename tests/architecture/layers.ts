/** What a layer may import besides its own files: other layers by `@/`, and npm or Node modules by name. */
export interface Layer {
  readonly layers: readonly string[];
  readonly modules: readonly string[];
}

/** The table of docs/architecture.md as data. A folder of code that is not in it is an error. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  engine: { layers: [], modules: [] },
  rules: { layers: ['engine'], modules: [] },
  imported: { layers: ['engine'], modules: ['re2js', 'valibot'] },
  editors: { layers: ['engine'], modules: [] },
  sites: { layers: [], modules: [] },
  gate: { layers: ['engine', 'editors', 'sites'], modules: [] },
  state: { layers: ['engine'], modules: ['valibot', 'wxt/browser', 'zustand/vanilla'] },
  messaging: { layers: ['engine', 'state'], modules: ['@webext-core/messaging', 'wxt/browser'] },
  locales: { layers: ['engine', 'state'], modules: [] },
  components: { layers: ['engine', 'locales', 'messaging', 'state'], modules: ['react', 'zustand', 'zustand/vanilla'] },
  overlay: { layers: ['components', 'editors', 'engine', 'locales'], modules: ['@floating-ui/dom', 'diff', 'preact'] },
  cli: { layers: ['engine', 'imported', 'rules', 'package.json'], modules: ['commander', 'node:'] },
};
