// Questions that are on no slide: the review document asks them after the slide under whose id they stand here,
// and practice asks them again. What they state as fact is on that slide, or in the article.
import type { Question, QuestionBank } from "classroom-deck";
import type { claims } from "./claims.ts";

type Asked = Question<keyof typeof claims>;

// What it is

const whatMakesItDiplomacy: Asked = {
  kind: "choice",
  id: "what-makes-it-diplomacy",
  claims: ["definition"],
  stem: "What turns training into training diplomacy?",
  options: [
    {
      text: "Another state takes part by agreement",
      right: true,
      feedback: "Two states cooperate: that is the other half of the definition.",
    },
    {
      text: "Soldiers learn a skill that is new to them",
      feedback: "That is training; it can happen with no other state near.",
    },
    {
      text: "It is held close to a disputed border",
      feedback: "A place can send a signal, but no partner has agreed to anything.",
    },
  ],
};

const twoHalves: Asked = {
  kind: "choice",
  id: "two-halves-of-the-definition",
  claims: ["definition"],
  stem: "What does the article’s definition ask for?",
  options: [
    { text: "That states cooperate", right: true, feedback: "Cooperation between states is what makes it diplomacy." },
    { text: "That states sign a treaty", feedback: "It asks for cooperation; no treaty is named." },
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

const friendsAbroad: Asked = {
  kind: "choice",
  id: "officers-win-friends",
  claims: ["definition"],
  stem: "“Defence diplomacy means that our officers win friends abroad.” What would the article’s definition add?",
  options: [
    { text: "That the two states share an enemy", feedback: "An enemy is no part of its definition." },
    { text: "That both sign a treaty about it", feedback: "It asks for cooperation, in whatever form." },
    {
      text: "That military skills become sharper",
      right: true,
      feedback: "Friends are the ties; the article’s definition begins with skills.",
    },
  ],
};

const portVisits: Asked = {
  kind: "choice",
  id: "one-ministry-counts-port-visits",
  claims: ["definition"],
  stem: "One ministry counts port visits as defence diplomacy, its neighbour leaves them out. What follows for their numbers?",
  options: [
    { text: "The first ministry is more active", feedback: "It may only count more." },
    {
      text: "They compare only after recounting",
      right: true,
      feedback: "Where a word has no agreed definition, ask first what was counted.",
    },
    { text: "The second ministry hides something", feedback: "It has another definition, which it may say openly." },
  ],
};

const formToExample: Asked = {
  kind: "matching",
  id: "form-to-example",
  claims: ["activities"],
  stem: "Which form of training diplomacy is each of these?",
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
  spare: ["Weapons sold on credit"],
};

const whichForm: Asked = {
  kind: "choice",
  id: "course-for-foreign-officers",
  claims: ["activities"],
  stem: "Officers from abroad take a staff course. Which form of training diplomacy is that above all?",
  options: [
    {
      text: "Collective tactical training",
      feedback: "That is units at the same drill, side by side; a course teaches.",
    },
    { text: "A combined exercise", feedback: "That is a planned event of several countries’ forces." },
    {
      text: "Military knowledge passed on",
      right: true,
      feedback: "One force teaches what it knows, another learns it.",
    },
  ],
};

const cadets: Asked = {
  kind: "choice",
  id: "cadets-abroad",
  claims: ["activities"],
  stem: "Forty cadets spend a term at a foreign naval academy, and still write to each other years later. Which forms of training diplomacy are these?",
  options: [
    { text: "A combined exercise", feedback: "Nothing was exercised as an event of several forces." },
    { text: "Military knowledge passed on", right: true, feedback: "An academy teaches them." },
    { text: "Tactical training in units", feedback: "They learned one by one, not as units at a drill." },
    { text: "Closer ties between forces", right: true, feedback: "People who stay in touch know whom to call." },
  ],
};

const jointHeadline: Asked = {
  kind: "choice",
  id: "headline-says-joint",
  claims: ["activities"],
  stem: "A headline speaks of a joint exercise of two neighbours’ navies. What would doctrine call it?",
  options: [
    { text: "A joint exercise", feedback: "In doctrine joint is for several services of one country." },
    { text: "A combined exercise", right: true, feedback: "Forces of several countries: combined." },
    { text: "A naval exchange", feedback: "An exchange is a visit of people or ships; here both practised." },
  ],
};

// Why it matters

const brokenSentence: Asked = {
  kind: "choice",
  id: "broken-sentence",
  claims: ["focus"],
  stem: "Two words of a sentence in your source are broken, but its sense is clear. How do you report it?",
  options: [
    {
      text: "Leave the sentence out of your report",
      feedback: "Then a reader misses a premise that the author gave.",
    },
    { text: "Mend the words and say nothing of it", feedback: "Then your guess passes for the author’s words." },
    {
      text: "Give the likely sense, marked as such",
      right: true,
      feedback: "That is what scholars do: readers get the sense, and know whose it is.",
    },
  ],
};

const twoExceptions: Asked = {
  kind: "choice",
  id: "two-exceptions",
  claims: ["setting"],
  stem: "Which of these sentences could two exceptions refute?",
  options: [
    { text: "Most towns on this coast have flooded", feedback: "Two dry towns leave room for most." },
    { text: "Each town on this coast has flooded", right: true, feedback: "One dry town is enough to refute it." },
    { text: "Towns here flood more than inland ones", feedback: "That compares averages; two towns decide little." },
  ],
};

const testMost: Asked = {
  kind: "choice",
  id: "how-to-test-most",
  claims: ["setting"],
  stem: "“Most villages in this valley are cut off in winter.” What do you need to test it?",
  options: [
    { text: "A photograph of the worst winter", feedback: "It shows one place on one day." },
    { text: "A list of the valley’s villages", right: true, feedback: "“Most” is a share: you need the whole." },
    { text: "Days cut off, village by village", right: true, feedback: "And a count for each of them." },
    { text: "The opinion of the oldest mayor", feedback: "A witness, for one village." },
  ],
};

const whichFunction: Asked = {
  kind: "choice",
  id: "posts-move-to-the-desert",
  claims: ["functions"],
  stem: "After a course abroad an army moves its posts from the coast to the desert, where smugglers now cross. Which use of training is that?",
  options: [
    {
      text: "Adapting to changing threats",
      right: true,
      feedback: "The threat has moved, and the force moves to meet it.",
    },
    { text: "Moving up to new technology", feedback: "Nothing new was bought or built." },
    {
      text: "Learning tactics for small units",
      feedback: "How units fight is the same; where they stand has changed.",
    },
  ],
};

const drillTimes: Asked = {
  kind: "choice",
  id: "response-time-fell",
  claims: ["functions", "strength"],
  stem: "A unit’s response time in a drill fell after three exercises with a partner. What do you ask before you credit them?",
  options: [
    { text: "Was the drill the same each time?", right: true, feedback: "An easier drill is faster by itself." },
    { text: "Which state had the larger army?", feedback: "Size says nothing of this unit’s time." },
    { text: "Was the exercise in the news?", feedback: "Attention is no part of the change." },
    {
      text: "Did units at home get faster too?",
      right: true,
      feedback: "If they did, something else was at work.",
    },
  ],
};

const rescueDrill: Asked = {
  kind: "choice",
  id: "rescue-drill-every-spring",
  claims: ["example"],
  stem: "Two coast guards hold one rescue drill every spring. By the article’s reasoning, what do they gain?",
  options: [
    { text: "A treaty that binds both to help", feedback: "They may sign one; the drill does not." },
    {
      text: "Readiness for what may happen",
      right: true,
      feedback: "As with Pakistan and Türkiye: both are helped, and readier for what may threaten them.",
    },
    { text: "Boats that the richer one pays for", feedback: "The article does not speak of who pays." },
  ],
};

const whatTheExampleShows: Asked = {
  kind: "choice",
  id: "what-pakistan-and-turkiye-show",
  claims: ["example"],
  stem: "Sources report exercises of Pakistan and Türkiye from 2011 to 2025. What do they show?",
  options: [
    { text: "Their forces are readier than before", feedback: "The article says so; no source here measures it." },
    {
      text: "They train together, hosting in turn",
      right: true,
      feedback: "A regular series; a statement of 2011 says that the hosts take turns: done.",
    },
    {
      text: "They train mainly with each other",
      feedback: "No source here says so: Pakistan hosts AMAN with many navies; Türkiye trains Somali soldiers.",
    },
  ],
};

const readier: Asked = {
  kind: "choice",
  id: "what-would-show-readiness",
  claims: ["example"],
  stem: "What would show that training raised the readiness of Pakistan and Türkiye?",
  options: [
    {
      text: "Readiness measured before and after",
      right: true,
      feedback: "An effect is a change that someone has measured, best beside forces that did not train.",
    },
    {
      text: "One more exercise in the series",
      feedback: "That is one more thing done; it shows that they train, not what it did.",
    },
    {
      text: "A statement by the two defence ministers",
      feedback: "That would say what the training is for.",
    },
  ],
};

const countsThatDiffer: Asked = {
  kind: "choice",
  id: "counts-that-differ",
  claims: ["example"],
  stem: "For African Lion 2025, pages give from over 20 to over 50 countries. What is a fair report?",
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

const recordOfCountries: Asked = {
  kind: "choice",
  id: "a-record-of-countries",
  claims: ["example"],
  stem: "“A record 48 countries joined our air exercise”, writes a ministry. What do you ask first?",
  options: [
    { text: "How many flew, and how many watched?", right: true, feedback: "Joined can mean both; the host knows." },
    { text: "How many aircraft the ministry owns?", feedback: "That says nothing of the guests." },
    { text: "Which country had held the old record?", feedback: "A record counts the same way, whatever it counts." },
  ],
};

// Four advantages

const onlyWhatSuits: Asked = {
  kind: "choice",
  id: "only-what-suits",
  claims: ["intelligence"],
  stem: "A partner passes you reports on smugglers, but only on those that harm its rivals. Which risk of sharing is that?",
  options: [
    { text: "It passes on what you told it", feedback: "Nothing of yours went to others here." },
    { text: "It distorts what it tells you", feedback: "What it tells may be true; the rest is missing." },
    { text: "It withholds what it knows", right: true, feedback: "You get a part, chosen by its interest." },
  ],
};

const patrols: Asked = {
  kind: "choice",
  id: "what-the-patrols-show",
  claims: ["intelligence"],
  stem: "What do the patrols of Indonesia, Malaysia and the Philippines show?",
  options: [
    {
      text: "Sharing takes place among partners",
      right: true,
      feedback: "The patrols include intelligence sharing: done.",
    },
    {
      text: "Sharing comes out of combined training",
      feedback: "Maritime training was agreed in June 2023; the patrols were sharing already.",
    },
    {
      text: "Sharing has made the sea safer by itself",
      feedback:
        "Officials credit the patrols; Storey names Philippine operations against Abu Sayyaf as the main reason.",
    },
  ],
};

const thirdState: Asked = {
  kind: "choice",
  id: "third-state-speaks-of-it",
  claims: ["alliances"],
  stem: "Two neighbours exercise together, and a third state’s minister speaks of it in parliament. Which effect of the exercise is that?",
  options: [
    {
      text: "Outward: the message is heard",
      right: true,
      feedback: "Whoever may be an adversary has seen who stands together.",
    },
    { text: "Inward: the ties grow firmer", feedback: "That is between the two; here a third has noticed." },
    { text: "Upward: the command is shared", feedback: "Nothing is said of who commands." },
  ],
};

const trainedPairs: Asked = {
  kind: "choice",
  id: "did-training-lead-to-the-pact",
  claims: ["alliances"],
  stem: "One state trains another’s officers, and seven years later both sign a pact. What would suggest that training led to it?",
  options: [
    { text: "The pact came after the training", feedback: "So did much else in seven years." },
    {
      text: "Pairs that train sign more often",
      right: true,
      feedback: "A comparison with pairs that did not train: the best hint, though still no proof.",
    },
    { text: "Both ministers praise the training", feedback: "They say that it works; they would in any case." },
  ],
};

const unityOnWhichRung: Asked = {
  kind: "choice",
  id: "sign-of-unity",
  claims: ["alliances"],
  stem: "A state’s news agency presented North Thunder 2016 as a message of unity. On which rung is that?",
  options: [
    { text: "Measured: an effect that was found", feedback: "Nobody measured unity here." },
    {
      text: "Done: the event that took place",
      feedback: "That it took place is done; what it is a message of, someone has to say.",
    },
    {
      text: "Said for: what it is to show",
      right: true,
      feedback: "The agency says what the exercise stands for.",
    },
  ],
};

const upperBound: Asked = {
  kind: "choice",
  id: "upper-bound-of-assistance",
  claims: ["capability"],
  stem: "What do Biddle, Macdonald and Baker argue about US training and equipment for a partner’s army?",
  options: [
    {
      text: "At most a modest gain, with conditions",
      right: true,
      feedback: "What can be reached is modest, and needs conditions that are rarely set.",
    },
    {
      text: "A large gain where both work hard",
      feedback: "Effort is not their point: the two want different things.",
    },
    {
      text: "A loss, for armies forget their own",
      feedback: "They speak of a limit to what is gained, not of a loss.",
    },
  ],
};

const safeRegion: Asked = {
  kind: "choice",
  id: "academy-will-make-safer",
  claims: ["capability"],
  stem: "“The new academy will make the whole region safer.” What is that?",
  options: [
    { text: "Done, since the academy stands", feedback: "The building is done; the sentence is about safety." },
    { text: "Measured, since regions are ranked", feedback: "No measurement is named, and the time has not come." },
    {
      text: "A prediction that nothing shows yet",
      right: true,
      feedback: "“Will” speaks of the future; ask on what it rests.",
    },
  ],
};

const stabilityStudies: Asked = {
  kind: "sorting",
  id: "training-and-stability",
  claims: ["capability"],
  stem: "What did each study of US training find about governments at home?",
  groups: ["More stable", "Less stable", "A limit"],
  items: [
    {
      text: "Officers helped keep changes to democracy stable",
      group: "More stable",
      feedback: "Ruby and Gibler, 2010.",
    },
    {
      text: "More officers in two programmes, higher risk of a coup",
      group: "Less stable",
      feedback: "Savage and Caverley, 2017: training makes the military stronger compared with the government.",
    },
    {
      text: "The risk is there for one programme only",
      group: "A limit",
      feedback: "McLauchlin and others, 2022, with wider data.",
    },
    {
      text: "Less fragile states on average, a small effect",
      group: "More stable",
      feedback: "RAND, 2014; weak or none in the most fragile states.",
    },
  ],
};

const whatInteroperabilityNeeds: Asked = {
  kind: "choice",
  id: "what-interoperability-needs",
  claims: ["interoperability", "capability"],
  stem: "What does interoperability mean, in NATO’s use?",
  options: [
    { text: "Owning the same equipment", feedback: "NATO says that this is not required." },
    { text: "Learning new tactics abroad", feedback: "That is capability: what one force gains for itself." },
    {
      text: "Acting together for shared aims",
      right: true,
      feedback: "Forces of different countries can do so with different equipment.",
    },
  ],
};

const aimToFinding: Asked = {
  kind: "choice",
  id: "from-aim-to-finding",
  claims: ["interoperability"],
  stem: "The exercise Eager Lion 2024 was to improve interoperability. What would show that it did?",
  options: [
    {
      text: "Counting the countries that took part",
      feedback: "How many came is done, and shows no effect.",
    },
    {
      text: "Comparing trained forces with others",
      right: true,
      feedback: "An effect is a difference that training made, and that someone measured.",
    },
    { text: "Asking the host what it was meant for", feedback: "That gives the aim once more." },
  ],
};

const whichWordClaimsMost: Asked = {
  kind: "choice",
  id: "which-word-claims-most",
  claims: ["interoperability"],
  stem: "Four editors write about one fire drill of two towns. Who claims most?",
  options: [
    { text: "It is meant to make rescues faster", feedback: "That only says what it is for." },
    { text: "It can help to make rescues faster", feedback: "“Can” leaves room for drills that help nobody." },
    { text: "It enables faster rescues", feedback: "It makes them possible; whether they come is open." },
    {
      text: "It guarantees faster rescues",
      right: true,
      feedback: "One slow rescue would refute it: it promises the effect each time.",
    },
  ],
};

// What it concludes

const alliesHaveLeft: Asked = {
  kind: "choice",
  id: "prepared-but-alone",
  claims: ["both", "pillar"],
  stem: "A state trains with others for years: its army is better prepared, but its allies have left it. How does that fit the article’s conclusion?",
  options: [
    {
      text: "It shows one of two gains",
      right: true,
      feedback: "The article concludes that training brings preparedness and alliances, both.",
    },
    { text: "It fits, as alliances are extra", feedback: "In its conclusion alliances stand beside preparedness." },
    { text: "It fits, as armies come first", feedback: "Neither replaces the other in its conclusion." },
  ],
};

const kindOfOutlook: Asked = {
  kind: "choice",
  id: "kind-of-outlook",
  claims: ["outlook"],
  stem: "Training diplomacy has to go on and get better. What kind of statement is that?",
  options: [
    { text: "Measured: an effect was found", feedback: "Nothing was measured; it says what should be." },
    { text: "Done: something is taking place", feedback: "It reports no event; it says what should be." },
    {
      text: "A value judgement: it should be so",
      right: true,
      feedback: "Examples can illustrate it; none can prove it.",
    },
  ],
};

const certainlyRemain: Asked = {
  kind: "choice",
  id: "trains-will-certainly-remain",
  claims: ["outlook"],
  stem: "“Trains will certainly remain the safest way to travel.” What kind of sentence is that?",
  options: [
    { text: "A value judgement about trains", feedback: "It says what will be, not what should be." },
    {
      text: "A prediction, however sure it sounds",
      right: true,
      feedback: "“Certainly” adds no evidence; the future is open.",
    },
    { text: "A measurement of accidents so far", feedback: "That would be about the past, with a number." },
  ],
};

// Reading it critically

const whichRung: Asked = {
  kind: "sorting",
  id: "which-rung-of-four",
  claims: ["example", "alliances", "capability", "interoperability"],
  stem: "On which of the four rungs is each sentence?",
  groups: ["Said for", "Said to work", "Done", "Measured"],
  items: [
    { text: "Eager Lion is to improve interoperability", group: "Said for", feedback: "That is its declared aim." },
    {
      text: "Atatürk XIII was held in February 2025",
      group: "Done",
      feedback: "From 10 to 20 February, in Pakistan.",
    },
    {
      text: "With allies, exercises make escalation less likely",
      group: "Measured",
      feedback: "Kuo and Blankenship measured it, for 1973 to 2003.",
    },
    {
      text: "Training guarantees smooth operations",
      group: "Said to work",
      feedback: "An effect is asserted, with the strongest word, and not shown.",
    },
    {
      text: "152 Somali soldiers graduated in July 2019",
      group: "Done",
      feedback: "People were trained; what they do better for it is another question.",
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
      text: "Said to work, with no source",
      right: true,
      feedback: "It asserts an effect; nothing in the text measures one.",
    },
    {
      text: "Measured, by its one example",
      feedback: "The example was done: that two states train often measures no effect.",
    },
    {
      text: "Said for, by the two states",
      feedback: "It asserts a gain for states in general; no state is quoted on its own aim.",
    },
  ],
};

const whatIsMissing: Asked = {
  kind: "choice",
  id: "what-is-missing",
  claims: ["pillar", "strength"],
  stem: "What would a reader have to look for outside the article?",
  options: [
    { text: "Sources for its claims", right: true, feedback: "It names none, for any claim." },
    { text: "An example of two states", feedback: "There is one: Pakistan and Türkiye." },
    {
      text: "Costs and risks of it",
      right: true,
      feedback: "Neither a cost nor a risk nor a counter-argument is in the text.",
    },
    { text: "Advantages that it expects", feedback: "It lists four of them." },
  ],
};

const unsignedPage: Asked = {
  kind: "choice",
  id: "unsigned-page",
  claims: ["strength"],
  stem: "An unsigned web page says that a border patrol is a success. What do you find out first?",
  options: [
    {
      text: "Who wrote it, when, and for whom",
      right: true,
      feedback: "Then you can judge what the writer could know and might want.",
    },
    { text: "Whether other pages copy its words", feedback: "Copies of one page are still one witness." },
    { text: "Whether its style is that of experts", feedback: "Style can be learned; it shows no knowledge." },
  ],
};

const twoStudies: Asked = {
  kind: "choice",
  id: "two-studies-of-one-school",
  claims: ["alliances"],
  stem: "One study finds that a school’s alarm drills calm its pupils, another that they upset them. What could make both right?",
  options: [
    { text: "Drills have effects that are random", feedback: "Then neither would find a pattern." },
    { text: "They looked at other years", right: true, feedback: "Pupils and drills change." },
    {
      text: "The second is newer, so it counts",
      feedback: "Newer is no reason by itself, and then only one is right.",
    },
    { text: "They counted other reactions", right: true, feedback: "Tears on the day, or sleep a week later." },
  ],
};

const whatWasMeasured: Asked = {
  kind: "choice",
  id: "what-was-measured",
  claims: ["capability", "alliances"],
  stem: "What do the studies in this lesson that measured effects look at?",
  options: [
    {
      text: "Muslim-majority states separately",
      feedback: "None that we found does; some have these states among many.",
    },
    {
      text: "Pakistan and Türkiye, from 2011 on",
      feedback: "Their series is reported as done; we found no study of its effect.",
    },
    {
      text: "US programmes, Korea, many countries",
      right: true,
      feedback: "So what they found has to be carried over with care.",
    },
  ],
};

export const questionBank: QuestionBank<keyof typeof claims> = {
  definition: [whatMakesItDiplomacy, twoHalves, friendsAbroad],
  "no-agreed-definition": [portVisits],
  activities: [formToExample, whichForm, cadets],
  "joint-or-combined": [jointHeadline],
  setting: [brokenSentence],
  "not-one-region": [twoExceptions, testMost],
  functions: [whichFunction],
  example: [rescueDrill],
  exercises: [whatTheExampleShows, readier, countsThatDiffer, recordOfCountries],
  "intelligence-evidence": [onlyWhatSuits, patrols],
  alliances: [thirdState],
  "alliances-evidence": [trainedPairs],
  "capability-evidence": [upperBound, safeRegion],
  coups: [stabilityStudies],
  interoperability: [whatInteroperabilityNeeds],
  "interoperability-evidence": [aimToFinding, whichWordClaimsMost],
  summary: [alliesHaveLeft],
  ladder: [whichRung, whereBothStands, unityOnWhichRung, kindOfOutlook, certainlyRemain],
  missing: [whatIsMissing, unsignedPage],
  deterrence: [twoStudies],
  unmeasured: [whatWasMeasured, drillTimes],
};

/** Those that bring a case or a sentence that stands nowhere else in the lesson: to judge what is new is what it is for. */
export const unseen: readonly Asked[] = [
  friendsAbroad,
  portVisits,
  cadets,
  jointHeadline,
  brokenSentence,
  twoExceptions,
  testMost,
  whichFunction,
  drillTimes,
  rescueDrill,
  recordOfCountries,
  onlyWhatSuits,
  thirdState,
  trainedPairs,
  safeRegion,
  whichWordClaimsMost,
  alliesHaveLeft,
  certainlyRemain,
  unsignedPage,
  twoStudies,
];
