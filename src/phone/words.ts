// Every word that the phone's page says by itself; the rest is the lesson's own.
import type { Kept } from "../live/wire.ts";
import { PHASE_NAMES, phonesAreIn } from "../live/words.ts";

type Refusal = (Kept & { kept: false })["why"];

export const WORDS = {
  title: (lesson: string) => `${lesson}: answer here`,
  code: "Code",
  codeHint: "Six letters and digits, as on the wall",
  enter: "Go in",
  doorTitle: "Answer with your phone",
  send: "Send",
  ask: "Ask a question",
  yourQuestion: "Your question",
  askHint: "The lecturer reads it first. No name goes with it.",
  asked: "Sent. The lecturer reads it first.",
  choose: (most: number) => (most > 1 ? `Choose up to ${most}.` : "Choose one."),
  noChoice: "–",
  kept: (time: string) => `Kept${time && `, ${time}`}. You can change it until voting closes.`,
  waiting: "Not sent yet. It waits on this phone and goes out by itself.",
  refused: {
    closed: "This question is closed: your answer came too late.",
    wrong: "That answer does not fit the question. Choose again.",
    "too many": "That was too fast. Wait a moment, then try again.",
    "no room": "There is no such room any more.",
  } satisfies Record<Refusal, string>,
  phase: {
    closed: "Closed.",
    first: "Voting is open. Answer alone first.",
    talk: "Voting is closed. Talk it over with your neighbour.",
    second: "Voting is open again.",
    shown: "Voting is closed. This is how the class answered.",
  },
  once: "Voting is open.",
  firstVote: "First vote",
  secondVote: "Second vote",
  answers: "Answers",
  onTheWall: "On the wall",
  figure: "Figure",
  nothing: "Nothing to answer now. The next question appears here by itself.",
  room: (code: string) => `Room ${code}`,
  states: {
    fine: "Connected",
    "no network": "No network: this phone reaches nobody. Look at your Wi-Fi.",
    "no server": "The room’s computer does not answer. Are you in the same Wi-Fi as the lecturer?",
    away: "The lecturer is away. Your answers are kept.",
    ended: "This room has ended.",
  },
  privacyTitle: "What is kept of me?",
  privacy: [
    "No name, no account, no address: the room’s computer keeps your answer under a random number that this phone made up.",
    "It keeps a scrambled form of that number, and destroys what could unscramble it when the room closes, today at the latest.",
    "The lecturer sees how many chose what, and texts without who wrote them. What fewer than five people did is not told apart.",
    "One cookie and one note in this phone’s storage let you change your answer after a reload. Nothing goes to anybody else.",
  ],
  licences: "What this page is made of",
} as const;

export const LEAD_WORDS = {
  title: (lesson: string) => `${lesson}: lead from this phone`,
  next: "Next",
  previous: "Previous",
  black: "Black screen",
  vote: "Vote: next step",
  notes: "Notes",
  nobody: "No wall is open. Open the deck on the lecturer’s computer.",
  denied: "This address does not let you lead. Scan the code in the speaker view again.",
  voteState: PHASE_NAMES,
  answered: (answered: number, people: number) => `${answered} of ${people} have answered`,
  people: phonesAreIn,
  minutes: (spent: number, planned: number) => `${spent} of ${planned} min`,
} as const;
