// Names, addresses and numbers of another direction inside a sentence: set apart, so that neither changes the other's order
// (Unicode bidirectional algorithm, UAX 9: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE).

export const isolated = (text: string | number): string => `\u2068${text}\u2069`;
