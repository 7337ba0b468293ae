// The speaker view's markup. It waits in a template of the lecture document: the view is that document under `?speaker`.
import type { ComponentChildren } from "preact";
import type { Intent } from "../../keys/table.ts";
import { useWords } from "../../words/context.ts";

export function SpeakerView() {
  const { speaker: words } = useWords();
  return (
    <template id="speaker_view">
      <div class="speaker">
        <section class="times" aria-label={words.time}>
          <p>
            <span class="name">{words.now}</span> <b class="figure" data-show="clock" />
          </p>
          <p>
            <span class="name">{words.thisSlide}</span> <b class="figure" data-show="slide-time" />{" "}
            <span data-show="slide-target" />
          </p>
          <p>
            <span class="name">{words.lesson}</span> <b class="figure" data-show="lesson-time" />{" "}
            <span data-show="lesson-target" />
          </p>
          <p class="pace">
            <b data-show="pace" /> <span data-show="ends" />
          </p>
          <p class="buttons">
            <button type="button" data-time="run" />
            <button type="button" data-time="reset">
              {words.reset}
            </button>
          </p>
        </section>
        <p class="alone" role="status" />
        <main class="pictures">
          <Picture name="current" />
          <Picture name="next" />
          <nav class="buttons moves" aria-label={words.deck}>
            <button type="button" data-intent="previous">
              {words.previous}
            </button>
            <button type="button" class="main" data-intent="next">
              {words.next}
            </button>
            <Toggle intent="black-out" name={words.black} keyName="B" />
            <Toggle intent="white-out" name={words.white} keyName="W" />
            <Opener intent="contents" name={words.contents} keyName="M" />
            <Toggle intent="pen" name={words.pen} keyName="D" />
            <Toggle intent="pointer" name={words.pointer} keyName="R" />
            <Opener intent="help" name={words.keys} keyName="?" />
            <button type="button" data-intent="present" title={words.fullScreen} disabled />
          </nav>
        </main>
        <section class="words" aria-labelledby="notes_title">
          <div class="head">
            <h2 id="notes_title">{words.notes}</h2>
            <p class="buttons">
              <button type="button" data-intent="smaller" aria-label={words.smaller}>
                {words.smallerSign}
              </button>
              <button type="button" data-intent="larger" aria-label={words.larger}>
                {words.largerSign}
              </button>
            </p>
          </div>
          <section class="notes-text" aria-label={words.whatToSay} data-scrolls />
          <section class="answers-text" aria-label={words.answers} data-alone={words.forYouAlone} data-scrolls />
        </section>
      </div>
    </template>
  );
}

interface IntentProps {
  intent: Intent;
  name: string;
  /** The key that does the same. */
  keyName: string;
}

/** A button that stays pressed while what it shows is shown. */
const Toggle = ({ intent, name, keyName }: IntentProps) => (
  <button type="button" data-intent={intent} aria-pressed="false" title={`${name} (${keyName})`}>
    {name}
  </button>
);

/** A button that opens a dialog. */
const Opener = ({ intent, name, keyName }: IntentProps) => (
  <button type="button" data-intent={intent} aria-haspopup="dialog" title={`${name} (${keyName})`}>
    {name}
  </button>
);

/** A slide at the size of its frame. Its controls are out of reach: it is a picture. */
const Picture = ({ name }: { name: "current" | "next" }) => (
  <figure class={`picture ${name}`}>
    <figcaption />
    <Frame>
      <section class="present" inert />
    </Frame>
  </figure>
);

const Frame = ({ children }: { children: ComponentChildren }) => (
  <div class="frame" role="img">
    <div class="reveal">
      <div class="slides">{children}</div>
    </div>
  </div>
);
