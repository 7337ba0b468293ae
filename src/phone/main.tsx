// The phone at work: what is chosen goes out at once, waits where it can't, and the page follows the room.
import "./phone.css";
import { hydrate, render } from "preact";
import { parse, safeParse } from "valibot";
import { demand } from "../dom/demand.ts";
import { CLASS_QUESTIONS, MOST_QUESTIONS } from "../live/room.ts";
import { type Asked, type Ballot, Kept, Now, VERSION } from "../live/wire.ts";
import { language, numbers, phone } from "../words/here.ts";
import { connect } from "./connection.ts";
import { Outbox, type Sent } from "./outbox.ts";
import { type Link, Phone, type PhoneState, PhoneWords } from "./view.tsx";

const PATIENCE = 8_000; // for an acknowledgement, in ms
const AGAIN = 2_000; // ms, and ever more slowly

const data = document.getElementById("state");
if (data) start(demand(document, "#phone"), JSON.parse(data.textContent ?? "") as { state: PhoneState });

function start(root: HTMLElement, given: { state: PhoneState }) {
  const { code } = given.state;
  const room = `/r/${code}`;
  const outbox = new Outbox(code);
  let now = parse(Now, given.state.now);
  let link: Link = "fine";
  let wrong = "";
  let askSaid = "";
  /** Whether what was up when the page came is still up: then the page knows what a form had sent before the script. */
  let isFirst = true;
  let failures = 0;
  let sending: ReturnType<typeof setTimeout> | undefined;

  const stateNow = (): PhoneState => {
    const sent = now.asked ? (outbox.of(now.asked.id, now.asked.round) ?? lastOf(now.asked)) : undefined;
    const said =
      wrong || (!sent || !now.asked?.round ? "" : sent.kept === undefined ? phone.waiting : phone.kept(sent.kept));
    const asksWait = outbox.waiting.some(({ activity }) => activity === CLASS_QUESTIONS);
    const own = sent?.ballot ?? (isFirst ? given.state.own : undefined);
    return { code, now, own, said, askSaid: asksWait ? phone.waiting : askSaid, link };
  };
  /** Between votes the last answer stays to be seen. */
  const lastOf = ({ id, round, numbers }: Asked) =>
    round
      ? undefined
      : [...numbers]
          .reverse()
          .map((one) => outbox.of(id, one))
          .find(Boolean);
  const page = (state: PhoneState) => (
    <PhoneWords.Provider value={{ numbers, phone }}>
      <Phone state={state} />
    </PhoneWords.Provider>
  );
  const show = () => render(page(stateNow()), root);

  hydrate(page(given.state), root);
  root.dataset["script"] = "";
  show();

  const send = async () => {
    clearTimeout(sending);
    for (const one of outbox.waiting) {
      const answer = await sendOne(one);
      if (answer === undefined) {
        // Nobody has answered: it waits.
        sending = setTimeout(send, Math.min(15_000, AGAIN * 2 ** failures++) * (0.7 + Math.random() * 0.6));
        show();
        return;
      }
      failures = 0;
      if (answer.kept)
        outbox.kept(one, new Date().toLocaleTimeString(language.dates, { hour: "2-digit", minute: "2-digit" }));
      else {
        outbox.refused(one);
        if (one.activity === CLASS_QUESTIONS) askSaid = phone.refused[answer.why];
        else wrong = phone.refused[answer.why];
      }
      show();
    }
  };
  const sendOne = async ({ activity, round, change, ballot }: Sent): Promise<Kept | undefined> => {
    try {
      const answer = await fetch(`${room}/vote`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ v: VERSION, activity, round, token: outbox.token, change, ballot }),
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status >= 500 || answer.status === 429) return undefined;
      const { success, output } = safeParse(Kept, await answer.json().catch(() => undefined));
      return success ? output : { v: VERSION, kept: false, why: answer.status === 404 ? "no room" : "wrong" };
    } catch {
      return undefined;
    }
  };
  const put = (activity: string, round: number, ballot: Ballot) => {
    wrong = "";
    outbox.put(activity, round, ballot);
    show();
    send();
  };

  const answerIn = (form: HTMLFormElement) => {
    const ballot = ballotOf(form);
    const activity = form.dataset["activity"] ?? "";
    if (!ballot) return;
    if (activity !== CLASS_QUESTIONS) return put(activity, Number(form.dataset["round"]), ballot);
    const round = outbox.nextQuestion();
    askSaid = round > MOST_QUESTIONS ? phone.refused["too many"] : phone.asked;
    form.reset();
    put(activity, round, ballot);
  };
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    answerIn(event.target as HTMLFormElement);
  });
  // A choice is an answer; a text is one when it is sent.
  root.addEventListener("change", ({ target }) => {
    const { form, type } = target as HTMLInputElement;
    if (form && type !== "textarea") answerIn(form);
  });

  connect(
    room,
    (heard) => {
      if (heard.turn < now.turn) return;
      if (heard.asked?.id !== now.asked?.id || heard.asked?.round !== now.asked?.round) {
        wrong = "";
        isFirst = false;
      }
      now = heard;
      show();
    },
    (state) => {
      const isBack = link !== "fine" && state === "fine";
      link = state;
      if (isBack) send();
      show();
    },
  );
  send();
}

function ballotOf(form: HTMLFormElement): Ballot | undefined {
  const data = new FormData(form);
  const text = data.get("text");
  if (typeof text === "string") return text.trim() ? { shape: "text", text: text.trim() } : undefined;
  const rows = [...form.querySelectorAll("select")].map(({ value }) => (value === "" ? null : Number(value)));
  if (rows.length > 0) return rows.some((row) => row !== null) ? { shape: "rows", chosen: rows } : undefined;
  const chosen = data.getAll("option").map(Number);
  return chosen.length > 0 ? { shape: "options", chosen } : undefined;
}
