// How JSX is compiled. Said wherever Vite meets the engine's or a lesson's modules: in node_modules it asks no tsconfig.json.

/** @type {{ readonly runtime: "automatic", readonly importSource: string }} */
export const JSX = { runtime: "automatic", importSource: "preact" };
