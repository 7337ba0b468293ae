// What the article claims, claim by claim. A locator counts the article's paragraphs and list items, as `text.ts` does;
// `sentence` is where the claim stands there.
import type { Claim } from "classroom-deck";

export const claims = {
  pillar: {
    locator: "¶ 1",
    sentence: "lead",
    says: "Training diplomacy is a key part of the defence strategy of Muslim-majority states.",
    status: "thesis",
  },
  strength: {
    locator: "¶ 1",
    sentence: "lead",
    says: "Training diplomacy makes their security stronger and their armed forces better.",
    status: "said to work",
  },
  definition: {
    locator: "¶ 2",
    sentence: "definition",
    says: "Training diplomacy is cooperation between states to sharpen military skills.",
    status: "definition",
  },
  activities: {
    locator: "¶ 2",
    sentence: "definition",
    says: "It takes four forms: collective tactical training, exercises held together, military knowledge passed on, and closer ties between armed forces.",
    status: "definition",
  },
  setting: {
    locator: "¶ 3",
    sentence: "setting",
    says: "Most of these states lie in volatile regions and face threats from inside and outside.",
    status: "asserted",
  },
  focus: {
    locator: "¶ 3",
    sentence: "setting",
    says: "So security and defence become the focus of national strategy, as principles of the ummah, the community of Muslims, require. (Two words of the sentence are broken.)",
    status: "asserted",
  },
  functions: {
    locator: "¶ 4",
    sentence: "functions",
    says: "It helps these states refine strategy, adapt to changing threats, move up to advanced technology, and learn new tactics.",
    status: "said to work",
  },
  example: {
    locator: "¶ 5",
    sentence: "example",
    says: "Pakistan and Türkiye often exercise together, which helps both and heightens their readiness.",
    status: "example",
  },
  intelligence: {
    locator: "¶ 6",
    sentence: "intelligence",
    says: "Training together lets partners exchange security data, see threats coming, and use the experience of earlier conflicts.",
    status: "said to work",
  },
  alliances: {
    locator: "¶ 7",
    sentence: "alliances",
    says: "It consolidates relations, strengthens alliances, and shows possible adversaries that these states are prepared to defend themselves together.",
    status: "said to work",
  },
  capability: {
    locator: "¶ 8",
    sentence: "capability",
    says: "Regular contact with foreign forces shows a force new technology, tactics and strategy.",
    status: "said to work",
  },
  interoperability: {
    locator: "¶ 9",
    sentence: "interoperability",
    says: "It makes allied forces act in harmony in joint operations and in multinational peacekeeping.",
    status: "said to work",
  },
  both: {
    locator: "¶ 10",
    sentence: "gains",
    says: "So states gain both preparedness and alliances.",
    status: "conclusion",
  },
  outlook: {
    locator: "¶ 11",
    sentence: "outlook",
    says: "Training diplomacy has to go on and get better, because threats change; and it will certainly stay a critical pillar of defence.",
    status: "value judgement and prediction",
  },
} satisfies Record<string, Claim>;
