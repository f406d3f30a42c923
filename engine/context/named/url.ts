import { around } from '../context';

const ADDRESS = /(?:https?:\/\/|www\.)[!-+--~]*$/;

/** The hit stands inside an address. That has no stop of its own, so a question mark in it ends no sentence. */
export const url = around('line', [ADDRESS], ({ before }) => ADDRESS.test(before));
