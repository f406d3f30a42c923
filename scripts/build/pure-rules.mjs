import { ownFile } from './own-file.mjs';
import { replaceRanges } from './replace-ranges.mjs';

/** The files whose top level only makes data: rules, what they share, and what they are made with. */
const RULE_FILE = ownFile('(?:rules|engine/rewrite)/.+\\.ts');

/**
 * Vite plugin: tells the bundler that a rule file's constants may be left out where nobody uses them. A bundler keeps `new RegExp(…)` and
 * every call at the top of a file, for it might do something; here it makes a value. So the checker goes without what rules say to people,
 * and the overlay without what they look for.
 * @returns {import('vite').Plugin}
 */
export function pureRules() {
  return {
    name: 'shenyan:pure-rules',
    transform: {
      filter: { id: RULE_FILE },
      handler(code) {
        const values = this.parse(code).body.flatMap((statement) => {
          const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
          return declared?.type === 'VariableDeclaration' ? declared.declarations.flatMap(({ init }) => init ?? []) : [];
        });
        const pure = values.map(({ start, end }) => ({ start, end, text: `/* @__PURE__ */ (() => (${code.slice(start, end)}))()` }));
        return { code: replaceRanges(code, pure), map: null };
      },
    },
  };
}
