// Where there is something to draw on: the slide in the deck’s window, and its picture in the speaker view.

export type Tool = "pen" | "pointer";

export interface Surface {
  /** The stage that shows one slide, 1280 × 720 of its units; what is drawn lies over it. */
  readonly stage: HTMLElement;
  /** The slide that is shown: its id. */
  slide(): string;
  /** Every place where a slide's strokes are shown: its id, and the element with the slide's markup. */
  views(): Iterable<readonly [slide: string, view: Element]>;
  /** Where the toolbar goes. */
  readonly room: HTMLElement;
  /** Told which tool is in hand; none where it is put away. */
  inHand(tool: Tool | undefined): void;
  /** Whether something covers the slide, such as the overview, so that keys mean something else. */
  isCovered(): boolean;
}
