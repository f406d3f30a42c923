import { ownFile } from './own-file.mjs';

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
        let pure = '';
        let copied = 0;
        for (const statement of this.parse(code).body) {
          const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
          if (declared?.type !== 'VariableDeclaration') continue;
          for (const { init } of declared.declarations) {
            pure += `${code.slice(copied, init.start)}/* @__PURE__ */ (() => (${code.slice(init.start, init.end)}))()`;
            copied = init.end;
          }
        }
        return { code: pure + code.slice(copied), map: null };
      },
    },
  };
}
