import { situationOf } from '@/engine/situation';
import type { Advice } from '@/overlay/overlay';
import type { Ruling } from './ruling';

/** What the overlay may ask; always of the present ruling. */
export const adviceFrom = (ruling: () => Ruling, language: Advice['language']): Advice => ({
  language,
  rule: (id) => ruling().checker.rule(id),
  suggest: (text, finding) => ruling().checker.suggest(text, finding),
  suggestAll: (text) => ruling().checker.suggestAll(text, ruling().context),
  get situation() {
    return situationOf(ruling().context);
  },
});
