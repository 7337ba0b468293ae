// A custom element's tag, made known to JSX beside its markup.
import type { HTMLAttributes } from "preact";

export type Tag = HTMLAttributes<HTMLElement> & { readonly [Name in `data-${string}`]?: unknown };
