// The works that the lesson rests on. `short` is what a slide shows.
import type { Source } from "classroom-deck";

export const sources = {
  ice: {
    short: "Feistel & Wagner 2006",
    author: "R. Feistel and W. Wagner",
    title: "A new equation of state for H2O ice Ih",
    year: "2006",
    details: "Journal of Physical and Chemical Reference Data 35, 1021–1047",
    url: "https://doi.org/10.1063/1.2183324",
  },
  water: {
    short: "Kell 1975",
    author: "G. S. Kell",
    title: "Density, thermal expansivity, and compressibility of liquid water from 0° to 150°C",
    year: "1975",
    details: "Journal of Chemical & Engineering Data 20, 97–105",
    url: "https://doi.org/10.1021/je60064a005",
  },
} as const satisfies Record<string, Source>;
