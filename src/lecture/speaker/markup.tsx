// The speaker view's markup. It waits in a template of the lecture document: the view is that document under `?speaker`.
import type { ComponentChildren } from "preact";
import type { Action } from "../keys-table.ts";

export function SpeakerView() {
  return (
    <template id="speaker-view">
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
            <button type="button" data-action="run" />
            <button type="button" data-action="reset">
              Reset
            </button>
          </p>
        </section>
        <p class="alone" role="status" />
        <main class="pictures">
          <Picture name="current" />
          <Picture name="next" />
          <nav class="buttons moves" aria-label="Deck">
            <button type="button" data-action="previous">
              Previous
            </button>
            <button type="button" class="main" data-action="next">
              Next
            </button>
            <Toggle action="black-out" name="Black" keyName="B" />
            <Toggle action="white-out" name="White" keyName="W" />
            <Opener action="contents" name="Contents" keyName="M" />
            <Toggle action="pen" name="Pen" keyName="D" />
            <Toggle action="pointer" name="Pointer" keyName="R" />
            <Opener action="help" name="Keys" keyName="?" />
            <button type="button" data-action="present" title="Full screen (F5)" disabled />
          </nav>
        </main>
        <section class="words" aria-labelledby="notes-title">
          <div class="head">
            <h2 id="notes-title">Notes</h2>
            <p class="buttons">
              <button type="button" data-action="smaller" aria-label="Smaller notes">
                A−
              </button>
              <button type="button" data-action="larger" aria-label="Larger notes">
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

interface ActionProps {
  action: Action;
  name: string;
  /** The key that does the same. */
  keyName: string;
}

/** A button that stays pressed while what it shows is shown. */
const Toggle = ({ action, name, keyName }: ActionProps) => (
  <button type="button" data-action={action} aria-pressed="false" title={`${name} (${keyName})`}>
    {name}
  </button>
);

/** A button that opens a dialog. */
const Opener = ({ action, name, keyName }: ActionProps) => (
  <button type="button" data-action={action} aria-haspopup="dialog" title={`${name} (${keyName})`}>
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
