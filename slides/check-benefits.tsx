import { question, slide } from "./lesson.ts";

const weakestBenefit = question({
  kind: "choice",
  id: "why-intelligence-is-weakest",
  claims: ["intelligence"],
  stem: "Why is intelligence the least supported benefit?",
  options: [
    { text: "Studies found that it fails", feedback: "No outcome study was found, for success or for failure." },
    {
      text: "One example, no outcome study",
      right: true,
      feedback: "An activity is reported; no study of whether it helped was found.",
    },
    {
      text: "Its only example is very old",
      feedback: "The patrols were reported in 2023; what is missing is a study.",
    },
  ],
});

const whatYemenTests = question({
  kind: "choice",
  id: "what-neutrality-tests",
  claims: ["alliances"],
  stem: "Pakistan’s parliament chose neutrality on Yemen. What does that test?",
  options: [
    {
      text: "How far close ties bind partners",
      right: true,
      feedback: "A close partner asked; parliament chose neutrality, with a limit.",
    },
    { text: "How well forces act together", feedback: "That is interoperability; a resolution does not show it." },
    {
      text: "How much soldiers have learned",
      feedback: "That is capability; a resolution of parliament does not show it.",
    },
  ],
});

const whatInteroperabilityNeeds = question({
  kind: "choice",
  id: "what-interoperability-needs",
  claims: ["interoperability", "capability"],
  stem: "What does interoperability mean, in NATO’s use?",
  options: [
    { text: "Owning the same equipment", feedback: "NATO says that this is not required." },
    { text: "Learning new tactics abroad", feedback: "That is capability: what one force gains for itself." },
    {
      text: "Acting together for shared goals",
      right: true,
      feedback: "Forces of different countries can do so with different equipment.",
    },
  ],
});

const asked = [weakestBenefit, whatYemenTests, whatInteroperabilityNeeds];

export default slide({
  id: "check-benefits",
  kind: "activity",
  headline: "Can you keep the four benefits apart?",
  minutes: 3,
  claims: ["intelligence", "alliances", "capability", "interoperability"],
  sources: ["indomalphi", "yemen-2015", "nato-interop"],
  questions: asked,
  notes: (
    <p>
      Three questions, a minute each. First, why is intelligence the least supported of the four? Because there is one
      reported example, the patrols of Indonesia, Malaysia and the Philippines, and no study of whether it worked.
      Second, what does Pakistan’s neutrality on Yemen test? Not skill and not coordination, but how far close ties bind
      a partner; mention the limit it set, that it would stand by Saudi Arabia if its own territory were attacked.
      Third, what does interoperability mean in NATO’s use? Acting together towards shared goals; the same equipment is
      not required. After each, ask for the mechanism behind the benefit in one sentence, starting with “because”. If
      the class is split in two, let neighbours convince each other for a minute, and vote again before you check.
    </p>
  ),
  reader: (
    <p>
      Intelligence is the least supported of the four because there is one reported example, the patrols of Indonesia,
      Malaysia and the Philippines, and we found no study of whether it worked. Pakistan’s neutrality on Yemen tests
      neither skill nor coordination, but how far close ties bind a partner; it set a limit, that it would stand by
      Saudi Arabia if its own territory were attacked. Interoperability, in NATO’s use, means acting together towards
      shared goals; the same equipment is not required. For each of the three, say the mechanism behind the benefit in
      one sentence that starts with “because”.
    </p>
  ),
});
