import { inside } from '../context';

const GOAL = /追求|目标|愿景|努力|争取|希望(?:成为|做)|梦想/g;

/** It is a goal or a hope and no claim: 追求, 努力. */
export const aspired = inside('sentence', [GOAL], (has) => has(GOAL));
