// A class's vote on one choice question, on top of the widget: while it is on, nobody can check an answer.
import { demand } from "../../dom/demand.ts";
import { say } from "../../dom/say.ts";
import type ChoiceElement from "../../questions/choice/element.ts";
import type { Store } from "../../store/store.ts";
import { numbers, vote as words } from "../../words/here.ts";
import { discussionClock, optionVotes, voteButtons } from "./markup.ts";
import { ASKED, counted, next, PHASES, type Phase, previous, roundOf, total, type Vote } from "./phases.ts";

const DISCUSSION = 2; // minutes

/** What the button says that leads to the next phase. */
const LEADS_TO: Readonly<Partial<Record<Phase, string>>> = words.leadsTo;

export class QuestionVote {
  readonly #choice: ChoiceElement;
  readonly #store: Store;
  readonly #options: readonly { element: HTMLElement; ring: HTMLInputElement | null; votes: HTMLElement }[];
  readonly #buttons = voteButtons();
  readonly #clock: HTMLElement;
  /** The phase that the page shows. */
  #shown: Phase = "ask";

  constructor(choice: ChoiceElement, store: Store) {
    this.#choice = choice;
    this.#store = store;
    this.#options = [...choice.querySelectorAll<HTMLElement>(".option")].map((option) => {
      const ring = option.querySelector("input");
      const votes = optionVotes(option.querySelector(".text")?.textContent ?? "");
      option.append(votes);
      return { element: option, ring, votes };
    });
    const status = demand(choice, ".answer-line [role=status]");
    const { begin, next: on, bars, anew, back } = this.#buttons;
    this.#clock = discussionClock(`vote:${this.#name}`, DISCUSSION);
    status.before(on);
    status.after(begin, bars, anew, back);
    choice.addEventListener("click", this);
    for (const type of ["submit", "reset", "input", "change"]) choice.addEventListener(type, this, { capture: true });
    store.addEventListener("votes", () => this.#show());
    this.#show();
  }

  get phase(): Phase {
    return this.#vote.phase;
  }

  /** On to the next phase; the last one stays. */
  next() {
    const vote = this.#vote;
    // An answer that was given before the vote would be in its way.
    if (vote.phase === "ask" && this.#choice.querySelector(":checked")) this.#choice.querySelector("form")?.reset();
    this.#put(next(vote));
  }

  previous() {
    this.#put(previous(this.#vote));
  }

  handleEvent(event: Event) {
    const target = event.target as Element;
    const index = this.#options.findIndex(({ votes }) => votes.contains(target));
    if (event.type === "submit" || event.type === "reset") {
      if (this.phase === "ask") return;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.type === "click") this.#click(event as MouseEvent, target, index);
    else if (index >= 0 && target instanceof HTMLInputElement) {
      event.stopPropagation(); // it is no answer
      // A number typed may be no count yet; once it is whole, the field shows what was counted.
      if (event.type === "input") this.#put(counted(this.#vote, index, Number(target.value)));
      else this.#write();
    }
  }

  #click({ detail }: MouseEvent, target: Element, index: number) {
    const step = target.closest<HTMLElement>("[data-step]")?.dataset["step"];
    const action = target.closest<HTMLElement>("[data-turn]")?.dataset["turn"];
    const vote = this.#vote;
    if (step && index >= 0) {
      const hands = (vote.hands[roundOf(vote) ?? 0]?.[index] ?? 0) + Number(step);
      this.#put(counted(vote, index, hands));
      this.#write();
      this.#show(this.#counted(index));
    } else if (detail > 1)
      return; // a double click is one step, not two
    else if (action === "bars") this.#put({ ...vote, isShown: !vote.isShown });
    else if (action === "back") this.previous();
    else if (action === "anew") this.#put(ASKED);
    else if (action) this.next();
  }

  get #name() {
    return this.#choice.dataset["question"] ?? "";
  }

  get #vote(): Vote {
    const kept = this.#store.get("votes", this.#name);
    return kept ? { ...kept, phase: PHASES[kept.phase] ?? "ask" } : ASKED;
  }

  #put({ phase, hands, isShown }: Vote) {
    const kept = { phase: PHASES.indexOf(phase), hands: hands.map((one) => [...one]), isShown };
    this.#store.put("votes", this.#name, kept);
  }

  /** Which option has how many hands now. */
  #counted(index: number): string {
    const { element, votes } = this.#options[index] ?? {};
    return `${element?.querySelector(".text")?.textContent}: ${votes?.querySelector("input")?.value}.`;
  }

  /** The counts of the vote that is on, into their fields. */
  #write() {
    const vote = this.#vote;
    const hands = vote.hands[roundOf(vote) ?? 0] ?? [];
    for (const [index, { votes }] of this.#options.entries()) {
      const field = votes.querySelector("input");
      if (field) field.value = `${hands[index] ?? 0}`;
    }
  }

  /** @param spoken follows how far the vote is, for a screen reader */
  #show(spoken = "") {
    const vote = this.#vote;
    const { phase } = vote;
    if (phase !== this.#shown) this.#turnTo(phase);
    this.#buttons.bars.setAttribute("aria-pressed", `${vote.isShown}`);
    this.#choice.toggleAttribute("data-bars", vote.isShown && phase !== "ask");
    const most = Math.max(1, ...vote.hands.flat());
    for (const [index, { votes }] of this.#options.entries()) {
      for (const [round, bar] of votes.querySelectorAll<HTMLElement>(".bar").entries()) {
        const hands = vote.hands[round]?.[index] ?? 0;
        bar.style.setProperty("--share", `${hands / most}`);
        bar.querySelector("b")?.replaceChildren(numbers.write(hands));
      }
    }
    if (phase !== "ask") say(this.#choice, this.#saying(vote), phase === "reveal" ? this.#choice.rightInWords : spoken);
  }

  #turnTo(phase: Phase) {
    const choice = this.#choice;
    const hadFocus = choice.contains(document.activeElement);
    choice.revealed = phase === "reveal";
    this.#shown = phase;
    if (phase === "ask") delete choice.dataset["vote"];
    else choice.dataset["vote"] = phase;
    for (const { ring, votes } of this.#options) {
      if (ring) ring.disabled = phase !== "ask";
      // Beside the reasons there is no room for names; the line below says what is what.
      for (const name of votes.querySelectorAll(".name")) name.classList.toggle("unseen", phase === "reveal");
    }
    const { begin, next: on, bars, back } = this.#buttons;
    on.textContent = LEADS_TO[phase] ?? "";
    back.textContent = phase === "vote" ? words.stop : words.back;
    if (phase === "discuss") bars.before(this.#clock);
    else this.#clock.remove();
    this.#write();
    // What had the focus may have gone. After the last phase, the slide has it: Space goes on from there.
    const { activeElement } = document;
    if (!hadFocus || (choice.contains(activeElement) && activeElement?.getClientRects().length)) return;
    const place = { ask: begin, reveal: choice.closest("section") }[phase as "ask" | "reveal"] ?? on;
    place.focus({ preventScroll: true });
  }

  #saying(vote: Vote): string {
    if (vote.phase === "vote") return words.firstVote(total(vote, 0));
    if (vote.phase === "discuss") return words.discuss;
    if (vote.phase === "again") return words.secondVote(total(vote, 1));
    return words.outlined;
  }
}
