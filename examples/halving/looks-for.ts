/** Each look leaves less than half of the words: so many are enough, wherever the word is. */
export const looksFor = (words: number): number => Math.floor(Math.log2(words)) + 1;
