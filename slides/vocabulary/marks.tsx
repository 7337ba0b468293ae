// The marks that run through the deck: the ladder's four rungs, and beside them “argued”. Always with their word.
import { Label, SheetContext, Term } from "classroom-deck/drawing";

/** From the lowest rung up; `argued` stands beside the ladder. */
export type EvidenceKind = "said-for" | "said-to-work" | "done" | "measured" | "argued";

/** The word that stands beside each mark. */
export const KIND_WORDS: Record<EvidenceKind, string> = {
  "said-for": "Said for",
  "said-to-work": "Said to work",
  done: "Done",
  measured: "Measured",
  argued: "Argued",
};

interface MarkProps {
  kind: EvidenceKind;
  /** The centre. */
  x: number;
  y: number;
}

/** On a narrow sheet a mark is as high as the text there. */
const NARROW = 0.62;

/**
 * A mark 32 units high: an open triangle that points to what has not happened yet (said for), an empty dashed diamond
 * (said to work), a disc (done), a full diamond (measured), the sign for “therefore” (argued).
 */
export const Mark = ({ kind, x, y }: MarkProps) => (
  <SheetContext.Consumer>
    {(sheet) => (
      <g transform={`translate(${x} ${y})${sheet === "narrow" ? ` scale(${NARROW})` : ""}`}>{shapes[kind]}</g>
    )}
  </SheetContext.Consumer>
);

const DIAMOND = "M0 -17l17 17l-17 17l-17 -17z";

const shapes = {
  "said-for": <path class="said-for" d="M-14 -15.2l28 15.2l-28 15.2z" />,
  "said-to-work": <path class="said-to-work" d={DIAMOND} />,
  done: <circle class="done" r="16" />,
  measured: <path class="measured" d={DIAMOND} />,
  argued: (
    <path
      class="argued"
      d="M0 -14a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0 -13M-11 1a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0 -13M11 1a6.5 6.5 0 0 1 0 13a6.5 6.5 0 0 1 0 -13"
    />
  ),
};

/**
 * A mark with its word in bold, and after it what is said of it ("supports").
 * `x` is the mark's left edge, `y` the baseline of the word.
 */
export const MarkWord = ({ kind, x, y, children }: MarkProps & { children?: string }) => (
  <SheetContext.Consumer>
    {(sheet) => {
      const [middle, up, word] = sheet === "narrow" ? [10.5, 7, 29] : [17, 11, 48];
      return (
        <>
          <Mark kind={kind} x={x + middle} y={y - up} />
          <Label x={x + word} y={y}>
            <Term>{KIND_WORDS[kind]}</Term>
            {children ? ` ${children}` : ""}
          </Label>
        </>
      );
    }}
  </SheetContext.Consumer>
);
