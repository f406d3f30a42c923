import { loadRules } from '../rule/load.mjs';
import { ROOT } from '../setup/root.mjs';

/**
 * The Chinese terms of the shipped rules: all of them, and those that are also looked for in disguise.
 * @returns {Promise<{ all: Set<string>, disguised: Set<string> }>}
 */
export async function shippedTerms() {
  const { files } = await loadRules(ROOT);
  const detectors = files.flatMap(({ rule }) => rule.find).filter((detector) => 'terms' in detector);
  const han = (terms) => terms.filter((term) => /^\p{Script=Han}+$/u.test(term));
  return {
    all: new Set(han(detectors.flatMap(({ terms }) => terms))),
    disguised: new Set(han(detectors.filter(({ variants }) => variants?.length).flatMap(({ terms }) => terms))),
  };
}
