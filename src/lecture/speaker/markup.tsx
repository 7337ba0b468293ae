// The speaker view's markup. It waits in a template of the lecture document: the view is that document under `?speaker`.
import type { ComponentChildren } from "preact";

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
            <button type="button" data-action="black-out" aria-pressed="false" title="Black (B)">
              Black
            </button>
            <button type="button" data-action="white-out" aria-pressed="false" title="White (W)">
              White
            </button>
            <button type="button" data-action="contents" aria-haspopup="dialog" title="Contents (M)">
              Contents
            </button>
            <button type="button" data-action="pen" aria-pressed="false" title="Pen (D)">
              Pen
            </button>
            <button type="button" data-action="pointer" aria-pressed="false" title="Pointer (R)">
              Pointer
            </button>
            <button type="button" data-action="help" aria-haspopup="dialog" title="Keys (?)">
              Keys
            </button>
            <button type="button" data-action="present" title="Full screen (F5)" />
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
