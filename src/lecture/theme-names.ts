// The themes, as they are called.

export const THEMES = { light: "Light", dark: "Dark", contrast: "High contrast" } as const;
export type Theme = keyof typeof THEMES;
