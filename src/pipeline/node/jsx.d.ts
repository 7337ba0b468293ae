export const JSX: { readonly runtime: "automatic"; readonly importSource: string };
