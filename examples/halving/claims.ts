// What the article claims. Its sections: §1 one by one, or by halving;
// §2 how fast it is; §3 as a program; §4 what it needs; §5 simple, and often wrong.
import type { Claim } from "classroom-deck";

export const claims = {
  halving: {
    locator: "§1",
    says: "A look at the middle of an ordered list lets one half of it be forgotten.",
    status: "explanation",
  },
  growth: {
    locator: "§2",
    says: "Twice as many words cost one look more: ten for a thousand, twenty for a million.",
    status: "explanation",
  },
  program: {
    locator: "§3",
    says: "A program leaves the middle out of what is left; that becomes smaller with each look, and the search ends.",
    status: "explanation",
  },
  order: {
    locator: "§4",
    says: "Halving works because of the order alone; in an unordered list it finds nothing out.",
    status: "explanation",
  },
  broken: {
    locator: "§5",
    says: "Java’s own binary search was wrong for about nine years: a sum of two positions was too large.",
    status: "observed",
  },
} as const satisfies Record<string, Claim>;
