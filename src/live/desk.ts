// What phones and the lecturer get to see of a room: pure views of its state and its votes.
import { countsOf, movesOf, saidIn } from "./ballots.ts";
import {
  activityNamed,
  CLASS_QUESTIONS,
  like,
  MOST_QUESTIONS,
  openRound,
  type Room,
  roundNumber,
  runOf,
} from "./room.ts";
import type { KeptBallot, Present, RoomStore } from "./store/store.ts";
import {
  type Activity,
  type Asked,
  type Ballot,
  type Desk,
  type Judged,
  type Now,
  type Place,
  type Results,
  VERSION,
} from "./wire.ts";

type Votes = Pick<RoomStore, "record" | "room" | "tally" | "present">;

/** The ballots of an activity's rounds, one after the other. */
function roundsOf(store: Votes, { id, rounds }: Activity): ReadonlyMap<string, Ballot>[] {
  const run = runOf(store.room, id);
  return ([1, 2] as const).slice(0, rounds).map((round) => ballotsIn(store.tally(id, roundNumber(run, round))));
}

/** The activity of which this one is the second round, where it has the same options. */
function beforeOf({ record }: Votes, { half, before }: Activity): Activity | undefined {
  const first = before === undefined ? undefined : activityNamed(record.lesson, before);
  return first && JSON.stringify(first.half) === JSON.stringify(half) ? first : undefined;
}

/** Who moved where between the rounds; null where nobody could. */
function movesIn(
  store: Votes,
  votes: readonly ReadonlyMap<string, Ballot>[],
  activity: Activity,
): Results["activities"][number]["moves"] {
  const { half } = activity;
  const earlier = beforeOf(store, activity);
  const [first, second] = earlier ? [...roundsOf(store, earlier), ...votes] : votes;
  const canMove = first && second && second.size > 0 && half.shape === "options" && half.most === 1;
  return canMove ? movesOf(first, second, half.options.length) : null;
}

const ballotsIn = (votes: ReadonlyMap<string, KeptBallot>): ReadonlyMap<string, Ballot> =>
  new Map([...votes].map(([voter, { ballot }]) => [voter, ballot]));

/** What every phone gets. It holds a tally only once that is shown, and only texts that the lecturer has approved. */
export function nowOf(store: Votes, isLecturerHere: boolean): Now {
  const { room, record } = store;
  const { lesson } = record;
  const activity = room.activity ? activityNamed(lesson, room.activity) : undefined;
  const slide = room.slide && room.tellsSlides ? lesson.slides[room.slide] : undefined;
  return {
    v: VERSION,
    turn: room.turn,
    lecturer: isLecturerHere ? "here" : "away",
    slide: slide ?? null,
    asked: activity && runOf(room, activity.id).phase !== "closed" ? askedOf(store, activity) : null,
    takesQuestions: room.takesQuestions && !room.isEnded,
  };
}

function askedOf(store: Votes, activity: Activity): Asked {
  const { room } = store;
  const { id, stem, half } = activity;
  const run = runOf(room, id);
  const numbers = ([1, 2] as const).slice(0, activity.rounds).map((round) => roundNumber(run, round));
  const asked: Asked = { id, stem, half, phase: run.phase, round: openRound(room, id), numbers };
  if (run.phase !== "shown") return asked;
  // The first show of hands is shown with the second one, if the class has seen it.
  const earlier = beforeOf(store, activity);
  const isSeen = earlier !== undefined && runOf(room, earlier.id).phase === "shown";
  const votes = [...(isSeen ? roundsOf(store, earlier) : []), ...roundsOf(store, activity)];
  const said = votes
    .flatMap((all) => saidIn(all.values()))
    .filter(({ text }) => judgementOf(room, id, text) === "approved");
  return { ...asked, shown: { rounds: votes.map((all) => countsOf(all.values(), half)), said } };
}

/** What the lecturer's windows get. */
export function deskOf(store: Votes & { readonly present: Present }, place: Place | null, isTried: boolean): Desk {
  const { room, record } = store;
  const activity = room.activity ? activityNamed(record.lesson, room.activity) : undefined;
  const votes = activity ? roundsOf(store, activity) : [];
  return {
    v: VERSION,
    turn: room.turn,
    code: record.code,
    people: store.present.phones,
    isTried,
    slide: room.slide,
    activity: room.activity,
    phases: Object.fromEntries(Object.entries(room.runs).map(([id, { phase }]) => [id, phase])),
    tallies: votes.map((all, index) => ({
      round: index + 1,
      answered: all.size,
      counts: activity ? countsOf(all.values(), activity.half) : [],
    })),
    moves: activity ? movesIn(store, votes, activity) : null,
    texts: textsOf(store),
    takesQuestions: room.takesQuestions,
    tellsSlides: room.tellsSlides,
    leads: room.leads,
    place,
  };
}

/** Counts, moves and approved texts of all that was asked: for the lecturer's log. Nothing in it says who. */
export function resultsOf(store: Votes): Results {
  const { room, record } = store;
  const asked = record.lesson.activities.filter(({ id }) => room.runs[id]);
  return {
    title: record.lesson.title,
    activities: asked.map((activity) => {
      const { id, slide, stem, half } = activity;
      const votes = roundsOf(store, activity);
      const written = votes.flatMap((all) => saidIn(all.values()));
      return {
        id,
        slide,
        stem,
        options: half.shape === "options" ? half.options : half.shape === "rows" ? half.choices : [],
        rows: half.shape === "rows" ? half.rows : [],
        rounds: votes.map((all) => ({ answered: all.size, counts: countsOf(all.values(), half) })),
        moves: movesIn(store, votes, activity),
        texts: written.filter(({ text }) => judgementOf(room, id, text) === "approved"),
      };
    }),
    questions: textsOf(store)
      .filter(({ activity, as }) => activity === CLASS_QUESTIONS && as === "approved")
      .map(({ text, count }) => ({ text, count })),
  };
}

/** Nobody reads more: of those that wait or were dropped, the most frequent ones. */
const MOST_TEXTS = 200;

/** The class's questions, and what was written for the activity that is up. */
function textsOf(store: Votes): Judged[] {
  const { room, record } = store;
  const activity = room.activity ? activityNamed(record.lesson, room.activity) : undefined;
  const asked = Array.from({ length: MOST_QUESTIONS }, (_, index) => index + 1);
  const ofClass = asked.flatMap((round) => [...ballotsIn(store.tally(CLASS_QUESTIONS, round)).values()]);
  const judged = (id: string, ballots: Iterable<Ballot>): Judged[] =>
    saidIn(ballots).map((said) => ({ activity: id, ...said, as: judgementOf(room, id, said.text) }));
  const all = [
    ...judged(CLASS_QUESTIONS, ofClass),
    ...(activity?.half.shape === "text"
      ? roundsOf(store, activity).flatMap((votes) => judged(activity.id, votes.values()))
      : []),
  ];
  let left = MOST_TEXTS;
  return all.filter(({ as }) => as === "approved" || left-- > 0);
}

const judgementOf = ({ judged }: Room, activity: string, text: string): Judged["as"] =>
  judged[activity]?.[like(text)] ?? "waiting";
