import { ownFile } from './own-file.mjs';
import { replaceRanges } from './replace-ranges.mjs';

/** A rule's own file or that of its wordings, not its other data nor its pack. */
const RULE_FILE = ownFile('rules/[^/]+/[^/.]+(?:\\.wordings)?\\.ts');

const propertyOf = (object, name) => object?.properties?.find((property) => property.key?.name === name);

/** The values of `terms` in what a rule's detection looks for, or in its wordings. */
function termsIn(body) {
  const declared = body.flatMap((statement) => statement.declaration?.declarations ?? []);
  const initOf = (name) => declared.find(({ id }) => id.name === name)?.init;
  const detectors = [initOf('WORDINGS'), propertyOf(initOf('detection')?.arguments?.[0], 'find')?.value].flatMap((list) => list?.elements ?? []);
  return detectors.flatMap((detector) => propertyOf(detector, 'terms')?.value ?? []);
}

/**
 * Vite plugin: leaves out of the rules the terms that they look for, since the blueprint has them (drawn-blueprint.mjs). For a page only: to
 * make rules of one's own ready beside the shipped ones, all are read anew.
 * @returns {import('vite').Plugin}
 */
export function withoutTerms() {
  return {
    name: 'shenyan:without-terms',
    transform: {
      filter: { id: RULE_FILE },
      handler(code) {
        const empty = termsIn(this.parse(code).body).map(({ start, end }) => ({ start, end, text: '[]' }));
        return { code: replaceRanges(code, empty), map: null };
      },
    },
  };
}
