import { Drawing, Label, Lines } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";

const COUNTRIES = 163;
const KUWAIT = 25;
const TOP = 10;

/** Where a country’s rank stands on the axis. */
const at = (rank: number) => 65 + (rank - 1) * 7.1;

/** The last place among the regions. */
const LAST = 1198;

const diamond = (x: number, y: number) => `M${x} ${y - 18}l18 18l-18 18l-18 -18z`;
const ticks = Array.from({ length: COUNTRIES }, (_, index) => `M${at(index + 1).toFixed(1)} 512v48`).join("");

export default slide({
  id: "not-one-region",
  headline: "What holds on average need not hold for every state",
  minutes: 1,
  claims: ["setting"],
  sources: ["peace-index"],
  notes: (
    <p>
      Is the article right that these states live in volatile regions? The Global Peace Index of 2024, made by the
      Institute for Economics and Peace, lets us check. Peaceful is on the left, less peaceful on the right. Upper line:
      the world’s regions, and the Middle East and North Africa come last. That supports the article. Lower line: 163
      countries, one stroke each. Kuwait, a state of that same region, stands at 25; Malaysia, a Muslim-majority state
      in another part of the world, is in the top ten. So the claim is true on average and not of every state. The long
      line from the region to Kuwait shows how much the average hides. A question: when a text says “most of these
      states”, which two questions should you ask before you believe it? And is an index of peace the same as a measure
      of threat?
    </p>
  ),
  blanks: ["Malaysia", "Kuwait"],
  body: (
    <Drawing alt="Two lines, most peaceful on the left, least peaceful on the right. On the upper line, world regions, the Middle East and North Africa stand last. On the lower line, 163 countries, Malaysia is in the top ten and Kuwait, a state of that region, is 25th.">
      <Label x={64} y={208}>
        World regions
      </Label>
      <Label x={1216} y={208} anchor="end">
        Middle East and North Africa: last
      </Label>
      <path class="rule" d={`M64 244H${LAST - 28}`} />
      <path class="finding" d={diamond(LAST, 244)} />

      <path class="ink-line" d={`M${LAST} 268V348H${at(KUWAIT)}V426m-13 -15l13 15l13 -15`} />
      <Label x={720} y={332} anchor="middle">
        one of its states
      </Label>

      <path class="thin" d={ticks} />
      <path class="finding-whiskers" d={`M${at(KUWAIT)} 460V564`} />
      <path class="finding" d={diamond(at(KUWAIT), 456)} />
      <Label x={at(KUWAIT) + 34} y={467}>
        Kuwait: 25th
      </Label>
      <path class="finding-whiskers" d={`M${at(1)} 484v16M${at(TOP)} 484v16M${at(1)} 492H${at(TOP)}`} />
      <Lines x={64} y={424} lines={["Malaysia:", "top ten"]} />
      <Label x={64} y={608} size={28}>
        most peaceful
      </Label>
      <Label x={640} y={608} size={28} anchor="middle">
        163 countries
      </Label>
      <Label x={1216} y={608} size={28} anchor="end">
        least peaceful
      </Label>
    </Drawing>
  ),
});
