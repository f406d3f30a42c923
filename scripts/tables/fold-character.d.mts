/** What one code point becomes before matching: '' when it goes, itself when it stays. */
export function foldCharacter(char: string): string;
