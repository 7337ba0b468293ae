// What the article claims, claim by claim, with locators: section and paragraph; the lead is §0, the close §4.
import type { Claim } from "classroom-deck";

export const claims = {
  pillar: {
    locator: "§0 ¶1, §4 ¶1",
    says: "Training diplomacy is a key part of the defence strategy of Muslim-majority states.",
    status: "thesis",
  },
  strength: {
    locator: "§0 ¶1",
    says: "Training diplomacy strengthens their security framework and their armed forces.",
    status: "asserted",
  },
  definition: {
    locator: "§1 ¶1",
    says: "Training diplomacy is cooperation between states to sharpen military skills.",
    status: "definition",
  },
  activities: {
    locator: "§1 ¶1",
    says: "It has four parts: collective tactical training, combined exercises, passing on military knowledge, and closer ties between armed forces.",
    status: "definition",
  },
  setting: {
    locator: "§2 ¶1",
    says: "Most of these states are in volatile regions and face threats from inside and outside.",
    status: "asserted",
  },
  focus: {
    locator: "§2 ¶1",
    says: "So security and defence become the focus of national strategy. (One sentence here is garbled: it names the principles of the ummah and does not say what follows from them.)",
    status: "asserted",
  },
  functions: {
    locator: "§2 ¶2",
    says: "It helps these states refine strategy, adapt to changing threats, move to newer technology, and learn new tactics.",
    status: "asserted",
  },
  example: {
    locator: "§2 ¶3",
    says: "Pakistan and Türkiye often hold exercises together, and both become readier for it.",
    status: "example",
  },
  intelligence: {
    locator: "§3 item 1",
    says: "Training together lets partners share security information, see threats coming, and learn from earlier conflicts.",
    status: "asserted",
  },
  alliances: {
    locator: "§3 item 2",
    says: "It deepens relations and alliances, and signals collective preparedness to possible adversaries.",
    status: "asserted",
  },
  capability: {
    locator: "§3 item 3",
    says: "Regular contact with foreign forces exposes a force to new technology, tactics and strategy.",
    status: "asserted",
  },
  interoperability: {
    locator: "§3 item 4",
    says: "It lets allied forces coordinate in joint operations and in multinational peacekeeping.",
    status: "asserted",
  },
  both: {
    locator: "§4 ¶1",
    says: "So states gain both preparedness and alliances.",
    status: "conclusion",
  },
  outlook: {
    locator: "§4 ¶2",
    says: "Training diplomacy has to go on and get better, because threats keep changing.",
    status: "value judgement",
  },
} satisfies Record<string, Claim>;
