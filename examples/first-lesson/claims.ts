// What the lesson teaches, claim by claim. Each is on a slide, and a question tests it.
import type { Claim } from "classroom-deck";

export const claims = {
  room: {
    says: "Water that freezes takes about nine per cent more room, so ice is lighter than the same amount of water.",
    status: "observed",
  },
  heaviest: {
    says: "Fresh water is heaviest at about four degrees, so the water at the bottom of a winter lake stays liquid.",
    status: "observed",
  },
} as const satisfies Record<string, Claim>;
