/** Stands where English may; asked before what is said in English, which costs more to look for in a Chinese text than to find. */
export const LATIN_WORD = /[a-z]{3}/gu;
