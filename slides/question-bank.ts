// Questions that are on no slide: the review document asks them after the slide under whose id they stand here,
// and practice asks them again. What they state as fact is on that slide, or in the article.
import type { Question, QuestionBank } from "classroom-deck";
import type { claims } from "./claims.ts";

type Asked = Question<keyof typeof claims>;

const placeOfTrainingDiplomacy: Asked = {
  kind: "choice",
  id: "place-in-strategy",
  claims: ["pillar"],
  stem: "What does the article call training diplomacy?",
  options: [
    {
      text: "A cheaper substitute for an army",
      feedback: "It says nothing of cost, and it wants stronger armed forces, not a substitute.",
    },
    {
      text: "A first step to a shared army",
      feedback: "It speaks of cooperation between states; it names no shared army.",
    },
    {
      text: "A key part of defence strategy",
      right: true,
      feedback: "That is its thesis: it stands in the title, in the lead and at the close.",
    },
  ],
};

const twoHalves: Asked = {
  kind: "choice",
  id: "two-halves-of-the-definition",
  claims: ["definition"],
  stem: "What does the article’s definition ask for?",
  options: [
    {
      text: "That states cooperate",
      right: true,
      feedback: "Cooperation between states is what makes it diplomacy.",
    },
    {
      text: "That states sign a treaty",
      feedback: "It asks for cooperation; no treaty is named.",
    },
    {
      text: "That military skills get sharper",
      right: true,
      feedback: "Sharpening skills is what makes it training.",
    },
    {
      text: "That states share an enemy",
      feedback: "Threats come in later, as a reason; the definition does without them.",
    },
  ],
};

const formToExample: Asked = {
  kind: "matching",
  id: "form-to-example",
  claims: ["activities"],
  stem: "Which form is each of these?",
  pairs: [
    {
      item: "Two states’ units practise one drill",
      partner: "Collective tactical training",
      feedback: "Units at the same drill, side by side: tactics, trained together.",
    },
    {
      item: "Navies of many states meet at sea",
      partner: "A combined exercise",
      feedback: "A planned event in which the forces of several countries take part.",
    },
    {
      item: "An academy teaches foreign officers",
      partner: "Military knowledge passed on",
      feedback: "One force teaches what it knows, another learns it.",
    },
    {
      item: "Units that trained together stay in touch",
      partner: "Closer ties between forces",
      feedback: "The training is over; people still know whom to call.",
    },
  ],
};

const jointOrCombined: Asked = {
  kind: "sorting",
  id: "joint-or-combined",
  claims: ["activities"],
  stem: "As specialists say it",
  groups: ["Joint", "Combined"],
  items: [
    {
      text: "One country’s army, navy and air force",
      group: "Joint",
      feedback: "Several services, one country.",
    },
    {
      text: "Two countries’ special forces",
      group: "Combined",
      feedback: "The forces of two countries, whatever the press calls it.",
    },
    {
      text: "Warships of dozens of countries",
      group: "Combined",
      feedback: "One kind of force, but of many countries.",
    },
    {
      text: "One country’s navy and air force",
      group: "Joint",
      feedback: "Two services, and no other country takes part.",
    },
  ],
};

const whoDefines: Asked = {
  kind: "choice",
  id: "who-defines-it",
  claims: ["definition"],
  stem: "What does Drab (2018) find about “defence diplomacy”?",
  options: [
    {
      text: "All states took over the British idea of it",
      feedback: "The British review of 1998 made it a core mission; there is still no agreed definition.",
    },
    {
      text: "Each state shapes the idea to its policy",
      right: true,
      feedback: "There is no agreed definition, so ask whose definition you are reading.",
    },
    {
      text: "Its meaning was settled after 1990",
      feedback: "Since the early 1990s new aims were added; no definition has been agreed.",
    },
  ],
};

const whereFrom: Asked = {
  kind: "choice",
  id: "where-threats-come-from",
  claims: ["setting"],
  stem: "Where do the threats that the article names come from?",
  options: [
    {
      text: "From outside the state",
      right: true,
      feedback: "External threats: in the drawing, the arrows that stop at the border.",
    },
    {
      text: "From a shrinking economy",
      feedback: "The economy does not come up in the article.",
    },
    {
      text: "From inside the state",
      right: true,
      feedback: "Internal threats: in the drawing, the arrows that start within the border.",
    },
    {
      text: "From the nearest great power",
      feedback: "It names no power; it speaks of volatile regions.",
    },
  ],
};

const whatFollows: Asked = {
  kind: "choice",
  id: "what-follows-from-insecurity",
  claims: ["focus"],
  stem: "What does the article conclude from insecurity?",
  options: [
    {
      text: "Armies should grow in size",
      feedback: "It speaks of a focus, not of size.",
    },
    {
      text: "The ummah’s principles set the strategy",
      feedback: "A garbled sentence names these principles; what follows from them it does not say.",
    },
    {
      text: "Security is the focus of strategy",
      right: true,
      feedback: "Security and defence become the focus of national strategy: asserted, without a source.",
    },
  ],
};

const garbled: Asked = {
  kind: "choice",
  id: "garbled-sentence",
  claims: ["focus"],
  stem: "One sentence of the article is garbled. What is a fair way to report it?",
  options: [
    {
      text: "Say that its meaning is unclear",
      right: true,
      feedback: "Then readers know what is in the text, and what is a guess.",
    },
    {
      text: "Write what it most likely meant to say",
      feedback: "Then the claim is yours, and no longer the article’s.",
    },
    {
      text: "Quote it as proof of the claim",
      feedback: "It proves nothing: what follows from the principles is left unsaid.",
    },
  ],
};

const averageAndRange: Asked = {
  kind: "choice",
  id: "average-and-range",
  claims: ["setting"],
  stem: "The 2024 peace index ranks the Middle East and North Africa last of all regions. What follows?",
  options: [
    {
      text: "Each of its states ranks low",
      feedback: "Kuwait was 25th of 163: an average hides the range.",
    },
    {
      text: "The region is low on average",
      right: true,
      feedback: "A rank of a region is an average; single states can stand far from it.",
    },
    {
      text: "Muslim-majority states rank low",
      feedback: "Malaysia was in the top ten, Kuwait 25th: the article’s states are in no single place.",
    },
  ],
};

const functionsNamed: Asked = {
  kind: "choice",
  id: "functions-named",
  claims: ["functions"],
  stem: "Which uses of training does the article name?",
  options: [
    {
      text: "Adapting to changing threats",
      right: true,
      feedback: "Named: a force has to keep up with what threatens it.",
    },
    {
      text: "Saving money on defence",
      feedback: "Cost does not come up in the article, neither as a gain nor as a price.",
    },
    {
      text: "Learning new tactics",
      right: true,
      feedback: "Named: training with others brings tactical knowledge.",
    },
    {
      text: "Moving to newer technology",
      right: true,
      feedback: "Named, beside refining strategy.",
    },
  ],
};

const whatItStrengthens: Asked = {
  kind: "choice",
  id: "what-it-strengthens",
  claims: ["strength"],
  stem: "What does training diplomacy strengthen, in the article’s lead?",
  options: [
    {
      text: "Trade between the states that take part in it",
      feedback: "Trade does not come up; the lead speaks of security.",
    },
    {
      text: "The security framework and the armed forces",
      right: true,
      feedback: "The lead asserts it, without a date, a number or a source.",
    },
    {
      text: "One state’s rank among its partners",
      feedback: "It speaks of cooperation; who ranks above whom does not come up.",
    },
  ],
};

const whatTheNameTells: Asked = {
  kind: "choice",
  id: "what-the-name-tells",
  claims: ["example"],
  stem: "The same exercise is called Atatürk in one year and Jinnah in another. What does the name tell?",
  options: [
    {
      text: "Which state is in command",
      feedback: "The statement of 2011 ties the name to the place; of command it says nothing.",
    },
    {
      text: "Which state is the host",
      right: true,
      feedback: "Atatürk in Pakistan, Jinnah in Türkiye: hosts take turns, says the statement of 2011.",
    },
    {
      text: "Which forces take part",
      feedback: "Special forces train under both names.",
    },
  ],
};

const readier: Asked = {
  kind: "choice",
  id: "what-would-show-readiness",
  claims: ["example"],
  stem: "What would show that Pakistan and Türkiye became readier by training?",
  options: [
    {
      text: "Readiness measured before and after",
      right: true,
      feedback: "An effect is a change that someone has measured: a finding.",
    },
    {
      text: "One more exercise in the series",
      feedback: "That is one more activity; it shows that they train, not what it did.",
    },
    {
      text: "A statement by the two defence ministers",
      feedback: "That would say what the training is for: an aim.",
    },
  ],
};

const countsThatDiffer: Asked = {
  kind: "choice",
  id: "counts-that-differ",
  claims: ["interoperability"],
  stem: "For African Lion 2025, official pages give from over 20 to over 50 countries. What is a fair report?",
  options: [
    {
      text: "About 35 countries, on average",
      feedback: "That is our own arithmetic, not a count that a page gives.",
    },
    {
      text: "Over 50, as the largest count given",
      feedback: "Nothing shows that the largest count is the right one.",
    },
    {
      text: "From over 20 to over 50: pages differ",
      right: true,
      feedback: "It says what is known, and how firm it is.",
    },
  ],
};

const riskOfSharing: Asked = {
  kind: "choice",
  id: "risk-of-sharing",
  claims: ["intelligence"],
  stem: "Which risks does Walsh (2007) see for a state that shares intelligence?",
  options: [
    {
      text: "A partner passes it on",
      right: true,
      feedback: "Named: what was shared with one reaches another.",
    },
    {
      text: "A partner distorts it",
      right: true,
      feedback: "Named: what is shared may be made false.",
    },
    {
      text: "A partner becomes too strong",
      feedback: "Strength is no part of this finding; it is about how partners share.",
    },
    {
      text: "A partner withholds it",
      right: true,
      feedback: "Named: sharing may go one way only.",
    },
  ],
};

const intelligenceChain: Asked = {
  kind: "choice",
  id: "what-the-patrols-show",
  claims: ["intelligence"],
  stem: "What do the patrols of Indonesia, Malaysia and the Philippines show?",
  options: [
    {
      text: "Sharing takes place among partners",
      right: true,
      feedback: "The patrols include intelligence sharing: an activity that supports the claim.",
    },
    {
      text: "Sharing comes out of combined training",
      feedback: "Maritime training was agreed in June 2023; the patrols were sharing already.",
    },
    {
      text: "Sharing has made the sea safer",
      feedback: "That would be an effect; we found no outcome study.",
    },
  ],
};

const unityOnWhichRung: Asked = {
  kind: "choice",
  id: "sign-of-unity",
  claims: ["alliances"],
  stem: "State media presented North Thunder 2016 as a sign of unity. What kind of evidence is that?",
  options: [
    {
      text: "A finding: the effect that was measured",
      feedback: "Nobody measured unity here.",
    },
    {
      text: "An activity: the event that took place",
      feedback: "That it took place is one; what it is a sign of, someone has to say.",
    },
    {
      text: "A stated aim: what it is to show",
      right: true,
      feedback: "State media say what it stands for.",
    },
  ],
};

const whatTrainingBrings: Asked = {
  kind: "choice",
  id: "what-training-brings",
  claims: ["capability"],
  stem: "What does training a partner’s army normally bring, in the study by Biddle and others?",
  options: [
    {
      text: "Large gains, where both work hard",
      feedback: "Modest gains are the norm, mainly because the two want different things.",
    },
    {
      text: "Modest gains, since aims differ",
      right: true,
      feedback: "Helper and recipient want different things: that is the main reason given.",
    },
    {
      text: "No gains, since habits stay",
      feedback: "There are gains, but modest ones; the reason given is different aims.",
    },
  ],
};

const aimToFinding: Asked = {
  kind: "choice",
  id: "from-aim-to-finding",
  claims: ["interoperability"],
  stem: "Eager Lion 2024 declared an aim: to improve interoperability. What would make a finding of it?",
  options: [
    {
      text: "Counting the countries that took part",
      feedback: "33 took part: that is activity, and shows no effect.",
    },
    {
      text: "Comparing trained forces with others",
      right: true,
      feedback: "An effect is a difference that training made, and that someone measured.",
    },
    {
      text: "Asking the host what it was meant for",
      feedback: "That gives the aim once more.",
    },
  ],
};

const whichRung: Asked = {
  kind: "sorting",
  id: "which-rung",
  claims: ["example", "alliances", "capability", "interoperability"],
  stem: "Which rung is it on?",
  groups: ["Aim", "Activity", "Finding"],
  items: [
    {
      text: "Eager Lion is to improve interoperability",
      group: "Aim",
      feedback: "That is its declared purpose.",
    },
    {
      text: "Atatürk XIII took place in February 2025",
      group: "Activity",
      feedback: "It was held, from 10 to 20 February, in Pakistan.",
    },
    {
      text: "With allies, escalation becomes less likely",
      group: "Finding",
      feedback: "Kuo and Blankenship measured it, for 1973 to 2003.",
    },
    {
      text: "Mogadishu’s academy wants 10,000 trainees",
      group: "Aim",
      feedback: "More than 10,000 is a declared goal.",
    },
    {
      text: "Port Dickson had trained over 2,000 by 2012",
      group: "Activity",
      feedback: "People were trained; what they did better for it is another question.",
    },
    {
      text: "Advising an army brings modest gains",
      group: "Finding",
      feedback: "A study of what training and advising normally brings.",
    },
  ],
};

const whereBothStands: Asked = {
  kind: "choice",
  id: "where-both-stands",
  claims: ["both"],
  stem: "States gain both preparedness and alliances, the article concludes. On which rung does that stand?",
  options: [
    {
      text: "Claimed as an effect, with no source",
      right: true,
      feedback: "It leaps from aims to an effect; nothing in the text measures one.",
    },
    {
      text: "Shown as an effect, by its one example",
      feedback: "The example is an activity: that two states train often measures no effect.",
    },
    {
      text: "Stated as an aim, by the two states",
      feedback: "It claims a gain for states in general; no state is quoted on its own aim.",
    },
  ],
};

const whatIsMissing: Asked = {
  kind: "choice",
  id: "what-is-missing",
  claims: ["pillar", "strength"],
  stem: "What would a reader have to look for outside the article?",
  options: [
    {
      text: "Sources for its claims",
      right: true,
      feedback: "It names none, for any claim.",
    },
    {
      text: "An example of two states",
      feedback: "There is one: Pakistan and Türkiye.",
    },
    {
      text: "Costs and risks of it",
      right: true,
      feedback: "Neither a cost nor a risk nor a counter-argument is in the text.",
    },
    {
      text: "Benefits that it expects",
      feedback: "It lists four of them.",
    },
  ],
};

const studyToFinding: Asked = {
  kind: "matching",
  id: "study-to-finding",
  claims: ["alliances"],
  stem: "What did each study find?",
  pairs: [
    {
      item: "Kuo & Blankenship, 1973–2003",
      partner: "Exercises in general: no escalation",
      feedback: "Multinational exercises; with formal allies, escalation becomes less likely.",
    },
    {
      item: "D’Orazio 2012, Korea",
      partner: "No systematic rise in hostility",
      feedback: "The earlier study of the Korean case.",
    },
    {
      item: "Bernhardt & Sukin 2021, Korea",
      partner: "More provocative words and acts",
      feedback: "The later study of the same case: North Korea met exercises with more of both.",
    },
  ],
};

const studiesOfTraining: Asked = {
  kind: "sorting",
  id: "studies-of-us-training",
  claims: ["capability"],
  stem: "Is training abroad good for the state at home?",
  groups: ["Supports", "Qualifies", "Challenges"],
  items: [
    {
      text: "US-educated officers tend to steady transitions",
      group: "Supports",
      feedback: "Ruby and Gibler, on transitions to democracy.",
    },
    {
      text: "More officers in two programmes, more coups",
      group: "Challenges",
      feedback: "Savage and Caverley; it goes with a higher chance, in 189 countries.",
    },
    {
      text: "The link is there for one programme only",
      group: "Qualifies",
      feedback: "McLauchlin and Seymour, with wider data; a conference paper.",
    },
    {
      text: "Lower fragility, but hardly in the weakest states",
      group: "Qualifies",
      feedback: "RAND; in the most fragile states the link is weak or absent.",
    },
  ],
};

const whatWasMeasured: Asked = {
  kind: "choice",
  id: "what-was-measured",
  claims: ["capability", "alliances"],
  stem: "What do the outcome studies in this lesson look at?",
  options: [
    {
      text: "Muslim-majority states, with each other",
      feedback: "That is the gap: we found no quantitative study of it.",
    },
    {
      text: "Pakistan and Türkiye, from 2011 on",
      feedback: "Their series is reported as an activity; we found no study of its outcome.",
    },
    {
      text: "US programmes, Korea, the whole world",
      right: true,
      feedback: "So what they found has to be carried over with care.",
    },
  ],
};

const whatStatesGain: Asked = {
  kind: "choice",
  id: "what-states-gain",
  claims: ["both"],
  stem: "What do states gain, in the article’s conclusion?",
  options: [
    {
      text: "Preparedness, whatever allies do",
      feedback: "That is half of it; it concludes that states gain alliances too.",
    },
    {
      text: "Preparedness and alliances",
      right: true,
      feedback: "Both at once: readier forces and closer partners.",
    },
    {
      text: "Alliances that replace readiness",
      feedback: "Nothing replaces the other: it concludes that states gain both.",
    },
  ],
};

const kindOfOutlook: Asked = {
  kind: "choice",
  id: "kind-of-outlook",
  claims: ["outlook"],
  stem: "Training diplomacy has to go on and get better. What kind of statement is that?",
  options: [
    {
      text: "A finding: something was measured",
      feedback: "Nothing was measured; it says what should be done.",
    },
    {
      text: "An activity: something is taking place",
      feedback: "It reports no event; it says what should be done.",
    },
    {
      text: "A value judgement: it should be so",
      right: true,
      feedback: "Examples can illustrate it; none can prove it.",
    },
  ],
};

const reasonForOutlook: Asked = {
  kind: "choice",
  id: "reason-for-outlook",
  claims: ["outlook"],
  stem: "Why does it have to go on, in the article’s view?",
  options: [
    {
      text: "Because partners demand it",
      feedback: "What partners demand does not come up.",
    },
    {
      text: "Because it has worked well so far",
      feedback: "That is not the reason it gives: threats keep changing.",
    },
    {
      text: "Because threats keep changing",
      right: true,
      feedback: "The same reason as before: a force has to keep up.",
    },
  ],
};

export const questionBank: QuestionBank<keyof typeof claims> = {
  definition: [placeOfTrainingDiplomacy, twoHalves],
  activities: [formToExample],
  "joint-or-combined": [jointOrCombined],
  "no-agreed-definition": [whoDefines],
  setting: [whereFrom, whatFollows, garbled],
  "not-one-region": [averageAndRange],
  functions: [functionsNamed, whatItStrengthens],
  example: [whatTheNameTells, readier],
  exercises: [countsThatDiffer],
  intelligence: [riskOfSharing, intelligenceChain],
  alliances: [unityOnWhichRung],
  capability: [whatTrainingBrings],
  interoperability: [aimToFinding],
  ladder: [whichRung, whereBothStands],
  missing: [whatIsMissing],
  deterrence: [studyToFinding],
  coups: [studiesOfTraining],
  unmeasured: [whatWasMeasured],
  summary: [whatStatesGain, kindOfOutlook, reasonForOutlook],
};
