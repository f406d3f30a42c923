import { around } from '../context';

/** The hit stands inside an address. That has no stop of its own, so a question mark in it ends no sentence. */
export const url = around('line', ({ before }) => /(?:https?:\/\/|www\.)[!-+--~]*$/.test(before));
