// The article in this lesson's own words: one sentence for each of its paragraphs and list items, its structure and its
// force kept. Words in “quotation marks” are the article's.
import type { TextSection } from "classroom-deck";

export const text: readonly TextSection[] = [
  {
    heading: "The lead",
    words: ["Islamic nations", "profound attention", "prowess"],
    sentences: [
      {
        id: "lead",
        says: "Of all the parts of the defence policies of “Islamic nations”, one is given “profound attention”: military training diplomacy, a strategic tool that makes their security stronger and lifts their military “prowess”.",
      },
    ],
  },
  {
    heading: "What training diplomacy is",
    words: ["hone"],
    sentences: [
      {
        id: "definition",
        says: "It means that states work together to “hone” their military skills: they train tactics collectively, hold exercises together, spread military knowledge, and make the ties between their armed forces firmer.",
      },
    ],
  },
  {
    heading: "Why it is essential for these states",
    words: ["volatile regions", "ummah", "critical role", "readiness"],
    sentences: [
      {
        id: "setting",
        says: "Most “Islamic nations” lie in “volatile regions” and often meet threats to their security from within and from outside; so, as the principles of the Islamic “ummah” require, security and defence become the heart of their national strategies. (Two words of this sentence are broken in the article; this is what it most likely says.)",
      },
      {
        id: "functions",
        says: "In such a situation training diplomacy plays a “critical role”: it helps these states to improve their plans for defence, to adjust to threats that change, to move up to advanced military technology, and to get at new knowledge of tactics.",
      },
      {
        id: "example",
        says: "Pakistan and Türkiye, for example, both with a Muslim majority, often take part in joint exercises, which help both and raise their “readiness” for whatever may threaten them.",
      },
    ],
  },
  {
    heading: "Its advantages",
    words: ["crucial", "powerful message", "guarantees"],
    sentences: [
      {
        id: "intelligence",
        isItem: true,
        says: "Intelligence sharing: drills with others make it possible to exchange “crucial” security data, to understand threats that are on their way, and to use the experience of earlier conflicts.",
      },
      {
        id: "alliances",
        isItem: true,
        says: "Stronger alliances: it brings states closer and makes strategic alliances firmer, and it sends possible adversaries a “powerful message” that these states are prepared to defend themselves together.",
      },
      {
        id: "capability",
        isItem: true,
        says: "More capability: a force that meets the forces of other states again and again comes to know technologies, tactics and ways of fighting that are new to it.",
      },
      {
        id: "interoperability",
        isItem: true,
        says: "Interoperability: it makes allied armies work together as well as they can, and “guarantees” that they act in harmony in joint operations or in multinational peacekeeping.",
      },
    ],
  },
  {
    heading: "The conclusion",
    words: ["crucial", "robust alliances", "will certainly remain", "critical pillar"],
    sentences: [
      {
        id: "gains",
        says: "In sum, training diplomacy is a “crucial” part of the defence strategy of these states: by it they raise their military preparedness and also build “robust alliances” with military allies all over the world.",
      },
      {
        id: "outlook",
        says: "For the security challenges to come it is “crucial” that this strategy goes on and gets better: the world changes, the defence of these states must keep up, and training diplomacy “will certainly remain” a “critical pillar”.",
      },
    ],
  },
];
