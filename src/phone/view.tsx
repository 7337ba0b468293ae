// What a phone shows: the same on the server, for a phone without a script, and on the phone.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { WrongDoor } from "../live/phone-pages.ts";
import { CLASS_QUESTIONS, LONGEST_QUESTION } from "../live/room.ts";
import type { Asked, Ballot, Now, SlideText } from "../live/wire.ts";
import type { PublicHalf } from "../questions/public-half.ts";
import type { Words } from "../words/words.ts";

/** The words that the page says by itself; the rest is the lesson's own. Server and phone give the same. */
export const PhoneWords = createContext({} as Pick<Words, "numbers" | "phone">);
const usePhoneWords = () => useContext(PhoneWords).phone;
const useNumbers = () => useContext(PhoneWords).numbers;

/** How the phone is connected; what is wrong is one of a few things that a student can tell apart. */
export type Link = keyof Words["phone"]["states"];

export interface PhoneState {
  readonly code: string;
  readonly now: Now;
  /** What this phone has chosen for the question that is up. */
  readonly own: Ballot | undefined;
  /** What became of it; empty where nothing was sent. */
  readonly said: string;
  /** What became of a question to the lecturer. */
  readonly askSaid: string;
  readonly link: Link;
}

export function Phone({ state }: { state: PhoneState }) {
  const words = usePhoneWords();
  const { code, now, own, said, askSaid, link } = state;
  const { asked, slide } = now;
  return (
    <>
      <main>
        {asked ? (
          <Question key={`${asked.id} ${asked.round}`} code={code} asked={asked} own={own} said={said} />
        ) : slide ? (
          <Slide slide={slide} />
        ) : (
          <p class="nothing">{words.nothing}</p>
        )}
        {!asked && slide && <p class="nothing">{words.nothing}</p>}
        <p class="look-again">
          <a href={`/r/${code}`}>{words.lookAgain}</a>
        </p>
        {now.takesQuestions && <Ask code={code} said={askSaid} />}
        <details class="privacy">
          <summary>{words.privacyTitle}</summary>
          {words.privacy.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>
            <a href="/phone/licences.txt">{words.licences}</a>
          </p>
        </details>
      </main>
      <footer>
        <span>{words.room(code)}</span>
        <span class="link" data-link={link} role="status">
          {link === "fine" && now.lecturer === "away" ? words.states.away : words.states[link]}
        </span>
      </footer>
    </>
  );
}

interface QuestionProps {
  code: string;
  asked: Asked;
  own: Ballot | undefined;
  said: string;
}

function Question({ code, asked, own, said }: QuestionProps) {
  const words = usePhoneWords();
  const isOpen = asked.round > 0;
  const isOnce = asked.phase === "first" && asked.half.shape !== "options";
  return (
    <>
      <form class="vote" method="post" action={`/r/${code}/vote`} data-activity={asked.id} data-round={asked.round}>
        <input type="hidden" name="activity" value={asked.id} />
        <input type="hidden" name="round" value={asked.round} />
        <Half half={asked.half} stem={asked.stem} own={own} isOpen={isOpen} />
        {isOpen && (
          <button type="submit" class="send">
            {words.send}
          </button>
        )}
      </form>
      <p class="said" role="status">
        {said}
      </p>
      <p class="phase">{isOnce ? words.once : words.phase[asked.phase]}</p>
      {asked.shown && <Shown half={asked.half} shown={asked.shown} />}
    </>
  );
}

function Half({
  half,
  stem,
  own,
  isOpen,
}: {
  half: PublicHalf;
  stem: string;
  own: Ballot | undefined;
  isOpen: boolean;
}) {
  const words = usePhoneWords();
  const numbers = useNumbers();
  if (half.shape === "text") {
    return (
      <>
        <h1>
          <label for="text">{stem}</label>
        </h1>
        <textarea
          id="text"
          name="text"
          rows={4}
          dir="auto"
          maxLength={half.longest}
          required
          disabled={!isOpen}
          defaultValue={own?.shape === "text" ? own.text : ""}
        />
      </>
    );
  }
  if (half.shape === "rows") {
    const chosen = own?.shape === "rows" ? own.chosen : [];
    return (
      <fieldset disabled={!isOpen}>
        <legend>
          <h1>{stem}</h1>
        </legend>
        {half.rows.map((row, index) => (
          <p class="row" key={row}>
            <label for={`row${index}`}>{row}</label>
            <select id={`row${index}`} name={`row${index}`}>
              <option value="">{words.noChoice}</option>
              {half.choices.map((choice, at) => (
                <option key={choice} value={at} selected={chosen[index] === at}>
                  {choice}
                </option>
              ))}
            </select>
          </p>
        ))}
      </fieldset>
    );
  }
  const chosen = own?.shape === "options" ? own.chosen : [];
  const type = half.most > 1 ? "checkbox" : "radio";
  return (
    <fieldset disabled={!isOpen}>
      <legend>
        <h1>{stem}</h1>
        {half.most > 1 && <span class="hint">{words.choose(half.most)}</span>}
      </legend>
      {half.options.map((option, index) => (
        <label class="option" key={option}>
          <input type={type} name="option" value={index} checked={chosen.includes(index)} required={type === "radio"} />
          <b aria-hidden="true">{numbers.letter(index)}</b>
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Shown({ half, shown }: { half: PublicHalf; shown: NonNullable<Asked["shown"]> }) {
  const words = usePhoneWords();
  const numbers = useNumbers();
  if (half.shape === "text") {
    return (
      <ul class="texts">
        {shown.said.map(({ text, count }) => (
          <li key={text} dir="auto">
            {text}
            {count > 1 && numbers.write(` (${count})`)}
          </li>
        ))}
      </ul>
    );
  }
  if (half.shape === "rows") return <Rows half={half} counts={shown.rounds[0] ?? []} words={words} />;
  const rounds = shown.rounds.filter((counts, index) => index === 0 || counts.flat().some((count) => count > 0));
  return (
    <table>
      <thead>
        <tr>
          <td />
          {rounds.map((counts, index) => (
            <th key={`${index} ${counts}`} scope="col">
              {rounds.length === 1 ? words.answers : index === 0 ? words.firstVote : words.secondVote}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {half.options.map((name, at) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {rounds.map((counts, index) => (
              <td key={`${index} ${counts}`}>{numbers.write(counts[0]?.[at] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Under each row its choices: a table as wide as there are choices fits on no phone. */
function Rows({
  half,
  counts,
  words,
}: {
  half: PublicHalf & { shape: "rows" };
  counts: readonly (readonly number[])[];
  words: Words["phone"];
}) {
  const numbers = useNumbers();
  return (
    <table class="by-row">
      <caption>{words.answers}</caption>
      {half.rows.map((row, at) => (
        <tbody key={row}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {row}
            </th>
          </tr>
          {half.choices.map((choice, to) => (
            <tr key={choice}>
              <th scope="row">{choice}</th>
              <td>{numbers.write(counts[at]?.[to] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** For those who can't see or hear the slide well: what it says, what its figures show, what is told. */
function Slide({ slide }: { slide: SlideText }) {
  const words = usePhoneWords();
  return (
    <article>
      <p class="hint">{words.onTheWall}</p>
      <h1>{slide.headline}</h1>
      {slide.figures.map((figure) => (
        <p key={figure}>
          <b>{words.figure}:</b> {figure}
        </p>
      ))}
      {slide.told.map((told) => (
        <p key={told}>{told}</p>
      ))}
    </article>
  );
}

function Ask({ code, said }: { code: string; said: string }) {
  const words = usePhoneWords();
  return (
    <details class="ask" open={said !== ""}>
      <summary>{words.ask}</summary>
      <form method="post" action={`/r/${code}/vote`} data-activity={CLASS_QUESTIONS}>
        <input type="hidden" name="activity" value={CLASS_QUESTIONS} />
        <label for="question">{words.yourQuestion}</label>
        <textarea
          dir="auto"
          id="question"
          name="text"
          rows={3}
          maxLength={LONGEST_QUESTION}
          required
          aria-describedby="question_hint"
        />
        <p class="hint" id="question_hint">
          {words.askHint}
        </p>
        <button type="submit" class="send">
          {words.send}
        </button>
      </form>
      <p class="said" role="status">
        {said}
      </p>
    </details>
  );
}

export function Door({ wrong }: { wrong: WrongDoor | undefined }) {
  const words = usePhoneWords();
  return (
    <main>
      <h1>{words.doorTitle}</h1>
      <form method="get" action="/">
        <label for="code">{words.code}</label>
        <input
          id="code"
          name="code"
          class="code"
          dir="ltr"
          required
          maxLength={9}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code_hint"
        />
        <p class="hint" id="code_hint">
          {words.codeHint}
        </p>
        <button type="submit" class="send">
          {words.enter}
        </button>
      </form>
      {wrong && (
        <p class="said" role="alert">
          {words.door[wrong]}
        </p>
      )}
    </main>
  );
}
