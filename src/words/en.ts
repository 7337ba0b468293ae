// English: every word that a person reads or hears of the engine itself. The other languages have the same record (words.ts);
// what a word is for stands here, and there nothing needs to be said again.
//
// A section is what one part of the engine says. What a script says in the browser
// is a section of its own, so that a script brings its own words along and no others (here.ts). A section uses no other one.
import { inEnglish as counted } from "./plurals.ts";

/** The language itself. */
export const language = {
  /** BCP 47. */
  tag: "en",
  direction: "ltr",
  /** What the language calls itself. */
  name: "English",
  /** For dates, times and numbers: a BCP 47 tag of its own where the usual one would write them otherwise. */
  dates: "en-GB",
};

/** Numbers that stand alone; those in sentences are written by the sentences. */
export const numbers = {
  /** A whole number, or several as in “3 / 12” and “4:05”. */
  write: (digits: number | string) => `${digits}`,
  /** With one digit after the decimal sign. */
  decimal: (number: number) => number.toFixed(1),
  /** A letter that names an answer, from 0 on. */
  letter: (index: number) => String.fromCharCode(65 + index),
};

// ---------------------------------------------------------------------------------------------------------------- slides

/** Slides in every document. */
export const slides = {
  /** What a lesson's text is called where the lesson does not say; it stands before locators and after “the”. */
  text: "text",
  /** A lesson's text, in the middle of a sentence or at the beginning of a line. */
  theText: (text: string) => `The ${text}`,
  textItself: (text: string) => `The ${text} itself:`,
  textToPrint: "the same, to print",
  sentences: (count: number) => counted(count, { one: "1 sentence", other: `${count} sentences` }),
  /** Before a slide's number, for a screen reader. */
  slide: "Slide",
  /** Behind it. */
  ofAll: (count: number) => `of ${count}`,
  manyWorks: (count: number) => `${count} works, listed at the end`,
  readAlong: "To read along: QR code to the lesson as a page",
  ask: "Ask:",
  expect: "Expect:",
  mistake: "Likely mistake:",
  ifLate: "If late:",
  /** In a drawing's text alternative, in place of a word that the worksheet leaves out. */
  blank: "(blank)",
  /** `day` is written by `Intl`. */
  lookedAt: (day: string) => `(looked at on ${day})`,
  /** Between the parts of a list or of an entry. */
  comma: ", ",
  sources: "Sources",
  /** Which edition of the lesson a page is; `day` is written by `Intl`. */
  edition: (version: string, day: string) => `Version ${version}, ${day}`,
  evidence: "(evidence)",
  criticalLine: "(critical line)",
};

/** Parts of slides: charts, films. */
export const parts = {
  /** Opens a chart's values, as a table. */
  values: "The values",
  /** What is said in a film, on paper and in the page to read. */
  transcript: "What is said",
  /** Names a film's captions in the player's menu. */
  captions: "Captions",
};

/** A page whose script has not come. */
export const notStarted = {
  why: "A part of this page has not come: you can read what is here, but it can’t answer you yet.",
  again: "Load it again",
};

/** Words in quotation marks; `within` finds those that a text has. */
export const quotation = {
  quoted: (words: string) => `“${words}”`,
  within: /“([^”]+)”/g,
};

// ------------------------------------------------------------------------------------------------------------- questions

/** Questions, on a screen and on paper. */
export const questions = {
  check: "Check",
  tryAgain: "Try again",
  /** How many answers a question asks for; more than four are “all that apply”. */
  choose: (count: number) => `Choose ${["two", "three", "four"][count - 2] ?? "all that apply"}.`,
  leftOver: (count: number) =>
    count === 1 ? "One is left over." : `${["Two", "Three"][count - 2] ?? "Several"} are left over.`,
  isLeftOver: "left over",
  isLeftOverOnPaper: "Left over",
  isNoPartner: "It is no item’s partner.",
  /** An answer in a list of answers. */
  isRight: "✓ right",
  right: "Right.",
  wrong: "No.",
  why: "Why?",
};

/** What choices, sortings and matchings say after an attempt. */
export const attempt = {
  matchFirst: "Match at least one first.",
  sortFirst: "Sort at least one first.",
  /** `rest` are still to be matched or sorted. */
  matched: (right: number, of: number, rest: number) =>
    `${right} of ${of} right${rest ? `, ${rest} still to match` : ""}.`,
  sorted: (right: number, of: number, rest: number) =>
    `${right} of ${of} right${rest ? `, ${rest} still to sort` : ""}.`,
  readWhyAtOne: " Go to one to read why.",
  readWhyAtRow: " Go to a row to read why.",
};

export const choice = {
  chooseFirst: "Choose an answer first.",
  yours: "Your answer.",
  right: "Right.",
  rightOne: "Right answer.",
  notQuite: "Not quite.",
};

export const matching = {
  right: "right",
  answer: (number: string) => `answer: ${number}`,
};

export const sorting = {
  right: "Right.",
  answer: (group: string) => `Answer: ${group}.`,
};

// --------------------------------------------------------------------------------------------------------------- widgets

/** Widgets, as they are built. */
export const widgets = {
  yourAnswer: "Your answer",
  yourFirstAnswer: "– your first answer",
  oneHandEach: "One hand each",
  handFewer: (option: string) => `One hand fewer: ${option}`,
  handMore: (option: string) => `One hand more: ${option}`,
  before: "before",
  now: "now",
  clear: "Clear",
  staysHere: "Stays on this device",
  timer: "Timer",
  timeLeft: "Time left",
  minutes: (count: number) => `${count} min`,
  start: "Start",
  oneMore: "+1 min",
  nextPhase: "Next phase",
  restart: "Restart",
};

export const hands = {
  count: (count: number) => counted(count, { one: "1 hand", other: `${count} hands` }),
};

export const timer = {
  isUp: (phase: string) => `${phase}: the time is up.`,
  /** Said to a screen reader. */
  runs: "The clock runs.",
  stands: "The clock stands still.",
  pause: "Pause",
  again: "Again",
  start: "Start",
};

export const ink = { byHand: "Drawn by hand" };

// ------------------------------------------------------------------------------------------------------------- the store

/** What is told of what is kept. */
export const news = {
  sentences: {
    unreadable: "Some of what was kept on this device can’t be read. It has been set aside; the rest is here.",
    unkept: "This browser keeps nothing now: answers and texts are lost when this page is closed.",
    older: "What an older version of this page had kept is still here.",
  },
};

export const newVersion = {
  isThere: "There is a new version of this lesson. ",
  use: "Use it now",
  later: "Later",
};

// ----------------------------------------------------------------------------------------------------------- the lecture

/** Keys: what each row of the help does, by its first intent; and what keys are called. */
export const keys = {
  does: {
    next: "Next step or slide, evidence slides too",
    previous: "Previous step or slide",
    right: "Next step, or slide of the main line",
    left: "Previous step, or slide of the main line",
    down: "Down to evidence, and up again",
    "skip-right": "Skip the steps of a slide",
    first: "First or last slide",
    overview: "Overview: choose with arrows and Enter",
    contents: "Contents, part by part",
    jump: "Go to a slide by number or words",
    "black-out": "Black screen, and back",
    "white-out": "White screen, and back",
    speaker: "Speaker view, in a window of its own",
    pen: "Pen, and away with it; 1, 2, 3 choose one",
    undo: "Undo a stroke",
    erase: "Erase the slide’s strokes",
    pointer: "Pointer, and away with it",
    fullscreen: "Full screen of this window, and back",
    present: "Full screen of the deck (clicker)",
    zoom: "Zoom, and back; arrows, + and − meanwhile",
    vote: "Vote on a question, discuss, vote again, reveal",
    theme: "Light, dark or high contrast",
    room: "Room: colours, test card, text size, log",
    help: "This help",
  },
  altArrow: "Alt + arrow",
  shiftArrow: "Shift + arrow",
};

/** The lecture document, as it is built. */
export const lecture = {
  close: "Close",
  readAsPage: "Read this lesson as a page",
  withoutScript: "Without JavaScript this page shows the first slide. The whole lesson is on two plain pages:",
  toRead: "to read",
  and: "and",
  toPrint: "to print",
  deck: "Deck",
  contents: "Contents",
  contentsKey: "Contents (M)",
  keys: "Keys",
  keysKey: "Keys (?)",
  slideToRead: "This slide, to read",
  print: "To print",
  jump: "Go to a slide",
  jumpTo: "Number, or words of the headline",
  go: "Go",
  characters: "Letters, digits and signs are keys: switch them off where you speak to the computer",
  /** `keys` are those that only the deck's window obeys. */
  aboutKeys: (keys: readonly string[]) =>
    `The speaker view obeys all keys but ${keys.slice(0, -1).join(", ")} and ${keys.at(-1)}. A control that has the focus keeps the keys that it needs; Page Up and Page Down move the deck from anywhere but a text, and so do arrows after a click on an answer.`,
};

/** The pen's bar. */
export const pen = {
  pen: "Pen",
  names: { fine: "Fine pen", broad: "Broad pen", marker: "Marker" },
  undo: "Undo",
  undoKey: "Undo (U)",
  erase: "Erase slide",
  eraseKey: "Erase this slide (E)",
  wipe: "Erase all",
  fingers: "Fingers draw",
  prints: "Print strokes",
  done: "Done",
  doneKey: "Put the pen away (D or Esc)",
  /** Said to a screen reader. */
  inHand: { pen: "The pen is in hand.", pointer: "The pointer is in hand." },
  away: "Put away.",
  undone: "The last stroke is undone.",
  erased: "The strokes on this slide are erased.",
  wiped: "All strokes are erased.",
};

/** The dialog for what a room needs. */
export const room = {
  room: "Room",
  colours: "Colours and projector",
  testCard: "Test card",
  isLarge: "Is the text large enough?",
  height: "Height of the picture (m)",
  lastRow: "Last row to the screen (m)",
  measure: "Measure both, and write them here.",
  after: "After the lecture",
  saveLog: "Save the log",
  newLog: "Begin a new log",
  aboutLog:
    "The log is a table for a spreadsheet: minutes planned and spent on each slide since this window was opened.",
  testCardAlt: "Grey steps, text sizes and a circle, to set a projector up",
  canYouRead: (px: number) => `${px} px of 720: can the last row read this?`,
  aboutTestCard:
    "Every step differs from the next; the circle is round; the frame touches all four edges. Escape goes back.",
};

/** The speaker view, as it is built. */
export const speaker = {
  time: "Time",
  now: "Now",
  thisSlide: "This slide",
  lesson: "Lesson",
  reset: "Reset",
  deck: "Deck",
  previous: "Previous",
  next: "Next",
  black: "Black",
  white: "White",
  contents: "Contents",
  pen: "Pen",
  pointer: "Pointer",
  keys: "Keys",
  fullScreen: "Full screen (F5)",
  notes: "Notes",
  smaller: "Smaller notes",
  smallerSign: "A−",
  larger: "Larger notes",
  largerSign: "A+",
  whatToSay: "What to say",
  answers: "Answers",
  /** Above the answers, which the class must not see. */
  forYouAlone: "For you alone",
};

export const themes = { names: { light: "Light", dark: "Dark", contrast: "High contrast" } };

export const start = {
  keysLate: "Some keys are not here yet. They are being asked for.",
  keysHere: "All keys are here now.",
  /** In a frame whose page keeps the deck's own files from it. */
  framed: (address: string) => `Some keys are kept from this frame. Open the deck by itself: ${address}`,
  speakerLate: "The speaker view is not here yet. It is being asked for.",
};
export const notLoaded = {
  part: "This part of the deck can’t be loaded now.",
  late: "This part of the deck is not here yet. It is being asked for.",
};
export const fullscreen = { isForbidden: "This browser does not allow full screen here." };
export const addresses = {
  noSlide: (name: string) => `This deck has no slide “${name}”. Here is its first one.`,
  nearest: (name: string, headline: string) => `This deck has no slide “${name}”. Here is “${headline}”.`,
};
export const overview = { how: "Overview: arrows choose a slide, Enter opens it." };
export const zoom = { how: "Arrows move the part shown, + and − change its size, Z goes back." };
export const pointer = { how: "Pointer: R or Esc puts it away." };
/** The arrows on the screen, for a screen reader. */
export const arrows = { next: "next slide", previous: "previous slide", above: "above slide", below: "below slide" };
/** On a black or white screen: back to the slide. */
export const blackScreen = { resume: "Resume presentation" };
/** In the contents, at the slide that is shown. */
export const contents = { here: "You are here" };
export const jump = {
  notFound: (words: string, slides: number) => `No slide is called “${words}”. There are ${slides}.`,
};
export const lastPlace = {
  goOn: (slide: number) => `Go on at slide ${slide}?`,
  clearHands: "Clear the hands counted last time?",
};

export const roomDialog = {
  clearHands: (hands: number) => counted(hands, { one: "Clear 1 counted hand", other: `Clear ${hands} counted hands` }),
  goOn: (slide: number) => `Go on at slide ${slide}, where the last lecture ended`,
  handsCleared: "All counts of the shows of hands are 0 again.",
  logSaved: "The log is saved where the browser keeps downloads.",
  logBegun: "A new log has begun: every slide stands at 0 minutes.",
  /** The file's name; `day` is as in 2026-11-25. */
  logFile: (day: string) => `lecture-${day}.csv`,
  logHead: ["number", "file", "headline", "planned min", "shown min", "black or white min", "visits"],
};

/** Whether the last row can read the text; all are metres. */
export const depth = {
  metres: (metres: string) => `${metres} m`,
  /** Of a number that can't be. */
  between: (least: string, most: string) => `Only between ${least} and ${most}.`,
  large: "Large enough: the last row reads the smallest text with ease.",
  justLarge: (ease: string) => `Just large enough: beyond ${ease} the smallest text takes an effort.`,
  advice: (height: string) => `Zoom in (Z), have people sit nearer, or make the picture ${height} m high.`,
  smallest: (from: string, advice: string) => `The smallest text is too small from ${from} on. ${advice}`,
  body: (from: string, smallest: string, advice: string) =>
    `Body text is too small from ${from} on, the smallest from ${smallest}. ${advice}`,
};

/** Where the browser has blocked the speaker view's window. */
export const blocked = {
  title: "The browser blocked the speaker view",
  before:
    "To allow it, use the sign for blocked windows at the end of the address bar, choose “Always allow”, and press S again. Or ",
  link: "open the speaker view here",
  after: ", and move it to your own screen.",
  close: "Close",
};

export const speakerView = {
  title: (headline: string, lesson: string) => `${headline} · Speaker view · ${lesson}`,
  now: "Now",
  next: "Next",
  theEnd: "The end",
  inDecksWindow: {
    overview: "For the overview, press O in the deck’s own window.",
    zoom: "To zoom, press Z in the deck’s own window.",
    room: "For the room, press C in the deck’s own window.",
  },
  /** As in “Now: 3 of 35”. */
  place: (when: string, number: number, of: number) => `${when}: ${number} of ${of}`,
  steps: (count: number) => counted(count, { one: "1 step", other: `${count} steps` }),
  step: (number: number, of: number) => `step ${number} of ${of}`,
  evidence: "evidence",
  criticalLine: "critical line",
  ifTime: "if there is time",
  screen: { black: "the screen is black", white: "the screen is white" },
};

export const speakerTimes = {
  ofMinutes: (minutes: number) => `of ${minutes} min`,
  ofMinutesAndArticle: (minutes: number, article: number) => `of ${minutes} min, article line ${article}`,
  noTime: "no time planned",
  notStarted: "Not started",
  runs: {
    onTime: "On time",
    behind: (minutes: number) => `${minutes} min behind`,
    ahead: (minutes: number) => `${minutes} min ahead`,
  },
  paused: {
    onTime: "Paused, on time",
    behind: (minutes: number) => `Paused, ${minutes} min behind`,
    ahead: (minutes: number) => `Paused, ${minutes} min ahead`,
  },
  endsAbout: (time: string) => `ends about ${time}`,
  wouldEnd: (time: string) => `would end ${time}`,
  pause: "Pause",
  goOn: "Go on",
  start: "Start",
  undoReset: "Undo reset",
  reset: "Reset",
};

export const speakerSide = {
  fillFromDeck: "The browser fills the screen only from the deck’s own window: click on the deck, and press F there.",
  onOtherScreen: "Deck on the other screen",
  fullScreen: "Deck full screen",
  noDeck: "The deck’s window is not open. ",
  openDeck: "Open the deck",
};

/** A class's vote on a question. */
export const vote = {
  handFewer: (option: string) => `One hand fewer: ${option}`,
  hands: (option: string) => `Hands: ${option}`,
  handMore: (option: string) => `One hand more: ${option}`,
  first: "first ",
  second: "second ",
  beginKey: "Vote, discuss, vote again, reveal (A)",
  begin: "Vote first",
  nextKey: "Next (A)",
  bars: "Bars",
  anew: "Ask anew",
  back: "Back",
  stop: "Stop",
  discussion: "Discussion",
  startClock: "Start",
  oneMore: "+1 min",
  leadsTo: { vote: "Discuss", discuss: "Vote again", again: "Reveal" },
  firstVote: (hands: number) => `First vote, alone: ${counted(hands, { one: "1 hand", other: `${hands} hands` })}`,
  discuss: "Discuss in pairs",
  secondVote: (hands: number) => `Second vote: ${counted(hands, { one: "1 hand", other: `${hands} hands` })}`,
  outlined: "Outlined: first vote. Filled: second.",
  noQuestion: "There is no question to vote on here.",
};

// ---------------------------------------------------------------------------------------------------------- live answers

/** How far an activity is, and who is in. */
export const live = {
  phases: { closed: "closed", first: "first vote", talk: "talk", second: "second vote", shown: "shown" },
  phonesAreIn: (count: number) => counted(count, { one: "1 phone is in", other: `${count} phones are in` }),
};

export const liveJoin = {
  title: "Answer with your phone",
  close: "Close",
  cantGetIn: "A phone can’t get in?",
  toTry: [
    "Is the phone in the same Wi-Fi as this computer, without a VPN, and with mobile data off?",
    "Try the other addresses below, and allow Node in this computer’s firewall when it asks.",
    "Some networks keep devices apart. Open a hotspot on this computer or on a phone, and join both to it.",
    "Or let the room be at a relay: npm start -- --relay https://…",
  ],
  button: "Answer by phone",
  works: (phonesAreIn: string) => `✓ It works: ${phonesAreIn}.`,
  tryIt: "Scan it with your own phone: a tick appears here when it works.",
  measure: "Measure the room (C) to learn whether the last row can scan it.",
  largeEnough: "Large enough for the last row to scan it.",
  scannedUpTo: (metres: number) =>
    `Phones scan it from up to ${metres} m. Further back they zoom in, or type the address.`,
};

export const livePanel = {
  noNetwork: "This computer is in no network: phones can’t reach it.",
  code: (address: string, code: string) => `QR code to answer by phone: ${address}, code ${code}`,
  fromClass: "From the class",
  answeredOf: (answered: number, people: number) => `${answered} of ${people} have answered`,
  answered: (answered: number) => `${answered} have answered`,
  phones: (count: number) => counted(count, { one: "1 phone", other: `${count} phones` }),
  whoMoved: "Who moved where: from a row to a column. A dot is fewer than five.",
  rows: "Answers, row by row",
};

export const liveDesk = {
  title: "Live answers",
  lost: "The live room does not answer.",
  leadFromPhone: "Lead from your phone",
  leadCode: "QR code for the lecturer’s own phone",
  answered: (answered: number) => `${answered} have answered`,
  ok: "OK",
  drop: "Drop",
  takeDown: "Take down",
  bringBack: "Bring back",
  question: "Question: ",
  takesQuestions: "Questions from the class",
  tellsSlides: "Slides in words on the phones",
  saving: "The answers are being fetched.",
  notSaved: "The live room does not answer: nothing was saved.",
  end: "End the room",
  endSurely: "End it: all votes go. Save first?",
  save: "Save answers (CSV)",
  saveAsJson: "JSON",
  /** The file's name without its ending; `day` is as in 2026-11-25. */
  file: (day: string) => `answers-${day}`,
};

export const liveResults = {
  head: ["slide", "question", "round", "row", "answer", "count"],
  moved: "moved",
  fewerThan5: "fewer than 5",
  fromClass: "From the class",
};

export const liveWall = {
  title: "Live answers",
  lost: "The live room does not answer. Phones keep their answers; hands count as ever.",
  lead: "Lead from this window",
  anotherLeads: "Another window leads the room. ",
};

/** The phone of one in the class. */
export const phone = {
  title: (lesson: string) => `${lesson}: answer here`,
  code: "Code",
  codeHint: "Six letters and digits, as on the wall",
  enter: "Go in",
  doorTitle: "Answer with your phone",
  /** Where a code leads nowhere. */
  door: {
    noCode: "That is no code. It has six letters and digits.",
    noRoom: "There is no room with this code now. Is it typed as it stands on the wall?",
    tooMany: "Many people try codes now. Try again in a few seconds.",
  },
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
  },
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
  /** Where the script never came. */
  lookAgain: "See what is new",
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
    "The lecturer sees how many chose what, and texts without who wrote them. Who changed from which answer to which is told only where five or more did.",
    "One cookie and one note in this phone’s storage let you change your answer after a reload. Nothing goes to anybody else.",
  ],
  licences: "What this page is made of",
};

/** The lecturer's own phone. */
export const lead = {
  title: (lesson: string) => `${lesson}: lead from this phone`,
  next: "Next",
  previous: "Previous",
  black: "Black screen",
  vote: "Vote: next step",
  notes: "Notes",
  late: "This page is not here yet. If it does not come, load it again.",
  nobody: "No wall is open. Open the deck on the lecturer’s computer.",
  lost: "The room does not answer. This phone goes on trying.",
  denied: "This address does not let you lead. Scan the code in the speaker view again.",
  phases: { closed: "closed", first: "first vote", talk: "talk", second: "second vote", shown: "shown" },
  answered: (answered: number, people: number) => `${answered} of ${people} have answered`,
  people: (count: number) => counted(count, { one: "1 phone is in", other: `${count} phones are in` }),
  minutes: (spent: number, planned: number) => `${spent} of ${planned} min`,
};

// ------------------------------------------------------------------------------------------------------------ the review

/** The review document, as it is built. */
export const review = {
  title: (lesson: string) => `${lesson}: to read`,
  skip: "Skip to the lesson",
  toPrint: "This lesson to print",
  answers: "Answers",
  testYourself: "Test yourself",
  inLecture: "This slide in the lecture",
  explanation: "Explanation, with the answers",
  claims: (text: string, count: number) => `The ${text}’s ${count} claims`,
  search: "Search",
  contents: "Contents",
  display: "Display",
  searchLesson: "Search the lesson",
  larger: "Larger figure",
  inWords: "The figure in words",
  large: "Figure, large",
  canBeMoved: "Figure, can be moved",
  close: "Close",
  colours: "Colours",
  themes: { device: "As this device", light: "Light", dark: "Dark", contrast: "High contrast" },
  textSize: "Text size",
  sizes: { normal: "Normal", large: "Large", larger: "Larger", largest: "Largest" },
  lineSpacing: "Line spacing",
  spacings: { normal: "Normal", wide: "Wide", wider: "Wider" },
  aloud: {
    title: "Read aloud",
    off: "Off",
    on: "On",
    play: "Read aloud",
    back: "Sentence before",
    forward: "Next sentence",
    rate: "Speed",
  },
  progress: {
    title: "Your progress",
    about:
      "What you answer and write stays on this device, in this browser. Some browsers delete it in time, Safari after a week without a visit. A file keeps it, and takes it to another device.",
    save: "Save to a file",
    load: "Load from a file",
    reset: "Delete all",
    file: "A file with progress",
    surely: "Delete all your progress?",
    noWayBack: "This can’t be undone. Save it to a file first if you may want it again.",
    keep: "Keep it",
  },
  practice: {
    title: "Practice",
    about:
      "The lesson’s questions, each asked again on the day when you would begin to forget it. A few minutes a day are enough; stop whenever you like.",
    start: "Start",
    question: "Question",
    howHard: "How hard was it?",
    readAgain: "To read again:",
    theLesson: "the lesson",
    next: "Next question",
    stop: "Stop",
    coming: "Questions coming back",
    day: "Day",
    questions: "Questions",
    today: "today",
  },
};

export const answered = {
  /** Seen as “3 of 5”, and read with “answered” after it. */
  of: (done: number, all: number) => `${done} of ${all}`,
  answered: " answered",
};

/** The button that reads aloud, as its scripts change it. */
export const aloud = { play: "Read aloud", pause: "Pause", goOn: "Read on" };

export const notices = { close: "Close this notice" };

export const resume = { before: "Last time you were at ", after: "." };

export const search = {
  nothing: (words: string) => `Nothing found for “${words}”. Try one word, or its beginning.`,
  found: (count: number) => counted(count, { one: "1 slide found", other: `${count} slides found` }),
};

export const ownData = {
  saved: (file: string) => `Saved as ${file}.`,
  deleted: "All your progress is deleted.",
  held: (answers: number, cards: number, texts: number) =>
    `${counted(answers, { one: "1 question", other: `${answers} questions` })} answered, ${cards} in practice, ${counted(texts, { one: "1 text", other: `${texts} texts` })} written.`,
  refused: (file: string, why: string) => `“${file}” ${why} Nothing has changed.`,
  tooLarge: "is too large to be saved progress.",
  cantBeRead: "can’t be read.",
  loaded: (file: string) => `“${file}” is loaded. Where both had an answer, the later one holds.`,
};

/** Why a file is not taken in; its name stands before. */
export const transfer = {
  noProgress: "is no saved progress.",
  anotherLesson: "belongs to another lesson.",
  newer: "was saved by a newer version of this page.",
  damaged: "is damaged: some of it can’t be read.",
};

/** Days, as practice speaks of them. */
export const days = {
  /** For `Intl.DateTimeFormat`. */
  dates: "en-GB",
  today: "today",
  tomorrow: "tomorrow",
  inDays: (count: number) => `in ${count} days`,
};

export const practice = {
  nothing: "Nothing is left for today.",
  start: "Start",
  more: "More new questions",
  late: "The practice is not here yet. It is being asked for.",
  notLoaded: "The practice could not be loaded. Load this page again, or try later.",
  new: (fresh: number) =>
    counted(fresh, { one: "1 question is new today.", other: `${fresh} questions are new today.` }),
  due: (due: number) => counted(due, { one: "1 question is due today.", other: `${due} questions are due today.` }),
  dueAndNew: (due: number, fresh: number) =>
    `${counted(due, { one: "1 question is", other: `${due} questions are` })} due today, and ${counted(fresh, { one: "1 is", other: `${fresh} are` })} new.`,
  today: "Today",
  tomorrow: "Tomorrow",
  after: "After that",
};

export const session = {
  grades: { forgotten: "Forgotten", hard: "Hard", good: "Good", easy: "Easy" },
  question: (number: number, of: number) => `Question ${number} of ${of}`,
  askedAgain: (distance: string, day: string) => `Asked again ${distance}, on ${day}.`,
  /** A grade, and when the question is then asked again. */
  grade: (grade: string, distance: string) => ` ${grade}: ${distance}`,
};

// --------------------------------------------------------------------------------------------------------------- on paper

/** The print document, as it is built. */
export const print = {
  title: (lesson: string) => `${lesson}: to print`,
  minutes: (count: number) => counted(count, { one: "1 minute", other: `${count} minutes` }),
  sentenceBySentence: (text: string) => `The ${text}, sentence by sentence`,
  name: "Name",
  date: "Date",
  print: "Print",
  thisLesson: "This lesson",
  lecture: "Lecture",
  review: "Review",
  /** Which second language the handout's slides are shown in beside the first. */
  beside: "Beside it",
  noneBeside: "No second language",
  choices: {
    kind: {
      name: "Kind",
      values: { slides: "Slides", handout: "Handout", notes: "Notes", worksheet: "Worksheet", key: "Answer key" },
    },
    paper: { name: "Paper", values: { a4: "A4", letter: "Letter" } },
    line: { name: "Line", values: { critical: "Critical: everything", article: "Article: the text alone" } },
    evidence: { name: "Evidence slides", values: { yes: "Included", no: "Left out" } },
    ink: { name: "Ink", values: { colour: "Colour", grey: "Grey, to save ink" } },
    pen: { name: "Pen strokes", values: { yes: "Included", no: "Left out" } },
  },
};

export const pages = {
  /** A print's title, from the kind's name as the choice has it. */
  title: (lesson: string, kind: string) => `${lesson}: ${kind.toLowerCase()}`,
  /** Another language's slides could not be had. */
  besideLate: "The other language is not here yet. It is being asked for.",
  notBeside: "The other language could not be loaded. Try again when the network is there.",
  count: (count: number) => counted(count, { one: "1 page", other: `${count} pages` }),
};
