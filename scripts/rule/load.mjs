import { loadModule } from '../setup/load-module.mjs';

/**
 * The rule files and the engine of a checkout, as modules.
 * @param {string} root a folder with engine/, rules/ and tests/rules/
 */
export async function loadRules(root) {
  const load = (file) => loadModule(file, root);
  const [{ RULE_FILES, placed }, { marked, unmarked }, { check }, { compile }] = [
    await load('tests/rules/rule-files.ts'),
    await load('tests/rules/marked.ts'),
    await load('engine/check.ts'),
    await load('engine/compile.ts'),
  ];
  /** Findings of the given rules in a text, on the surface and for the audience of `context`. */
  const checker = (files) => {
    const ruleset = compile(files, { on: files.map(({ id }) => id) });
    return (text, context) => check(text, ruleset, context);
  };
  return { files: RULE_FILES, placed, marked, unmarked, checker };
}
