import { inside } from '../context';

const SOURCE = /据|报道|通报|新闻|警方|法院|法务|规定|条例|办法/g;

/** The sentence tells what others said or decided: news, police, courts, regulations. */
export const reported = inside('sentence', [SOURCE], (has) => has(SOURCE));
