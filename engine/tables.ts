import { wordTable } from './boundary/words';
import { learnedModel } from './classify/learned/model';
import { foldTable } from './normalise/fold-table';
import { classes } from './unfold/classes';

/** What any text needs that the rules do not say, a table each; made by the first text, or by whoever asks before it. */
export const TABLES: readonly (() => void)[] = [foldTable, classes, wordTable, learnedModel];
