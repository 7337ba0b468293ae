// The speaker view's markup. It waits in a template of the lecture document: the view is that document under `?speaker`.
import type { ComponentChildren } from "preact";
import type { Intent } from "../../keys/table.ts";

export function SpeakerView() {
  return (
    <template id="speaker_view">
      <div class="speaker">
        <section class="times" aria-label="Time">
          <p>
            <span class="name">Now</span> <b class="figure" data-show="clock" />
          </p>
          <p>
            <span class="name">This slide</span> <b class="figure" data-show="slide-time" />{" "}
            <span data-show="slide-target" />
          </p>
          <p>
            <span class="name">Lesson</span> <b class="figure" data-show="lesson-time" />{" "}
            <span data-show="lesson-target" />
          </p>
          <p class="pace">
            <b data-show="pace" /> <span data-show="ends" />
          </p>
          <p class="buttons">
            <button type="button" data-time="run" />
            <button type="button" data-time="reset">
              Reset
            </button>
          </p>
        </section>
        <p class="alone" role="status" />
        <main class="pictures">
          <Picture name="current" />
          <Picture name="next" />
          <nav class="buttons moves" aria-label="Deck">
            <button type="button" data-intent="previous">
              Previous
            </button>
            <button type="button" class="main" data-intent="next">
              Next
            </button>
            <Toggle intent="black-out" name="Black" keyName="B" />
            <Toggle intent="white-out" name="White" keyName="W" />
            <Opener intent="contents" name="Contents" keyName="M" />
            <Toggle intent="pen" name="Pen" keyName="D" />
            <Toggle intent="pointer" name="Pointer" keyName="R" />
            <Opener intent="help" name="Keys" keyName="?" />
            <button type="button" data-intent="present" title="Full screen (F5)" disabled />
          </nav>
        </main>
        <section class="words" aria-labelledby="notes_title">
          <div class="head">
            <h2 id="notes_title">Notes</h2>
            <p class="buttons">
              <button type="button" data-intent="smaller" aria-label="Smaller notes">
                A−
              </button>
              <button type="button" data-intent="larger" aria-label="Larger notes">
                A+
              </button>
            </p>
          </div>
          <section class="notes-text" aria-label="What to say" data-scrolls />
          <section class="answers-text" aria-label="Answers" data-scrolls />
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
