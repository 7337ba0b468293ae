// What the article claims. Its sections: §1 one by one, or by halving; §2 what it needs; §3 simple, and often wrong.
import type { Claim } from "classroom-deck";

export const claims = {
  halving: {
    locator: "§1",
    says: "A look at the middle of an ordered list lets one half of it be forgotten.",
    status: "explanation",
  },
  growth: {
    locator: "§1",
    says: "Twice as many words cost one look more: ten for a thousand, twenty for a million.",
    status: "explanation",
  },
  order: {
    locator: "§2",
    says: "Halving works because of the order alone; in an unordered list it finds nothing out.",
    status: "explanation",
  },
  broken: {
    locator: "§3",
    says: "Java’s own binary search was wrong for about nine years: a sum of two positions was too large.",
    status: "observed",
  },
} as const satisfies Record<string, Claim>;
