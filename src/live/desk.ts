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

function askedOf(store: Votes, { id, stem, half, rounds }: Activity): Asked {
  const { room } = store;
  const run = runOf(room, id);
  const asked: Asked = { id, stem, half, phase: run.phase, round: openRound(room, id) };
  if (run.phase !== "shown") return asked;
  const votes = roundsOf(rounds).map((round) => ballotsIn(store.tally(id, roundNumber(run, round))));
  const judged = room.judged[id] ?? {};
  const said = votes.flatMap((all) => saidIn(all.values())).filter(({ text }) => judged[like(text)] === "approved");
  return { ...asked, shown: { rounds: votes.map((all) => countsOf(all.values(), half)), said } };
}

const roundsOf = (rounds: 1 | 2): readonly (1 | 2)[] => (rounds === 2 ? [1, 2] : [1]);

/** What the lecturer's windows get. */
export function deskOf(store: Votes & { readonly present: Present }, place: Place | null, isTried: boolean): Desk {
  const { room, record } = store;
  const activity = room.activity ? activityNamed(record.lesson, room.activity) : undefined;
  const run = activity && runOf(room, activity.id);
  const votes =
    activity && run
      ? roundsOf(activity.rounds).map((round) => ballotsIn(store.tally(activity.id, roundNumber(run, round))))
      : [];
  const [first, second] = votes;
  const { half } = activity ?? {};
  const canMove = first && second && second.size > 0 && half?.shape === "options" && half.most === 1;
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
      counts: half ? countsOf(all.values(), half) : [],
    })),
    moves: canMove ? movesOf(first, second, half.options.length) : null,
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
    activities: asked.map(({ id, slide, stem, half, rounds }) => {
      const run = runOf(room, id);
      const votes = roundsOf(rounds).map((round) => ballotsIn(store.tally(id, roundNumber(run, round))));
      const [first, second] = votes;
      const canMove = first && second && second.size > 0 && half.shape === "options" && half.most === 1;
      const written = votes.flatMap((all) => saidIn(all.values()));
      return {
        id,
        slide,
        stem,
        options: half.shape === "options" ? half.options : half.shape === "rows" ? half.choices : [],
        rows: half.shape === "rows" ? half.rows : [],
        rounds: votes.map((all) => ({ answered: all.size, counts: countsOf(all.values(), half) })),
        moves: canMove ? movesOf(first, second, half.options.length) : null,
        texts: written.filter(({ text }) => judgementOf(room, id, text) === "approved"),
      };
    }),
    questions: textsOf(store)
      .filter(({ activity, as }) => activity === CLASS_QUESTIONS && as === "approved")
      .map(({ text, count }) => ({ text, count })),
  };
}

/** The class's questions, and what was written for the activity that is up. */
function textsOf(store: Votes): Judged[] {
  const { room, record } = store;
  const activity = room.activity ? activityNamed(record.lesson, room.activity) : undefined;
  const asked = Array.from({ length: MOST_QUESTIONS }, (_, index) => index + 1);
  const ofClass = asked.flatMap((round) => [...ballotsIn(store.tally(CLASS_QUESTIONS, round)).values()]);
  const ofActivity =
    activity?.half.shape === "text"
      ? [...ballotsIn(store.tally(activity.id, roundNumber(runOf(room, activity.id), 1))).values()]
      : [];
  return [
    ...saidIn(ofClass).map((said) => ({
      activity: CLASS_QUESTIONS,
      ...said,
      as: judgementOf(room, CLASS_QUESTIONS, said.text),
    })),
    ...(activity
      ? saidIn(ofActivity).map((said) => ({
          activity: activity.id,
          ...said,
          as: judgementOf(room, activity.id, said.text),
        }))
      : []),
  ];
}

const judgementOf = ({ judged }: Room, activity: string, text: string): Judged["as"] =>
  judged[activity]?.[like(text)] ?? "waiting";
