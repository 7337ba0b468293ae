// What the text claims, claim by claim. Its sections: §1 the opening, §2 the horizon, §3 the sunset, §4 other planets.
import type { Claim } from "classroom-deck";

export const claims = {
  white: {
    locator: "§1",
    says: "Sunlight looks white and is made of all the colours of the rainbow.",
    status: "observed",
  },
  waves: {
    locator: "§1",
    says: "Light travels in waves, and those of blue light are shorter than those of red light.",
    status: "observed",
  },
  scattering: {
    locator: "§1",
    says: "The gases and particles of the air scatter sunlight in all directions, and blue light most.",
    status: "explanation",
  },
  horizon: {
    locator: "§2",
    says: "Near the horizon the sky is paler, because its light was scattered many times on a longer way.",
    status: "explanation",
  },
  sunset: {
    locator: "§3",
    says: "A low Sun’s light crosses more air and loses still more of its blue, so that red and yellow reach us.",
    status: "explanation",
  },
  mars: {
    locator: "§4",
    says: "On Mars fine dust makes the sky reddish by day and bluish around the setting Sun.",
    status: "observed",
  },
} as const satisfies Record<string, Claim>;
