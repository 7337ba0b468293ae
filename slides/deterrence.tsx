import { Arrow, Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import {
  Cable,
  CircleForces,
  CircleState,
  HexagonState,
  Mark,
  MarkWord,
  Signal,
  SquareForces,
  SquareState,
} from "./vocabulary/index.ts";

/** Where on the scale a finding stands: a direction, not an amount. */
const scale = { calm: 516, noRise: 796, provoke: 1076 };
const world = 340;
const korea = 500;

const Scale = ({ y }: { y: number }) => <path class="thin" d={`M376 ${y}H1216`} />;

export default slide({
  id: "deterrence",
  headline: "Do exercises calm or provoke? Studies disagree",
  minutes: 2,
  claims: ["alliances"],
  sources: ["escalation-no", "escalation-null", "escalation-yes"],
  notes: (
    <>
      <p>
        The article says that training together signals preparedness to possible adversaries. Does the signal calm them
        or provoke them? Guess before each study. The scale runs from calm, where a third state stays silent, to
        provoke, where it reacts; a mark’s place shows a direction, not a size.
      </p>
      <p>
        Kuo and Blankenship looked at multinational exercises from 1973 to 2003: in general they do not escalate
        conflict, and with formal allies escalation becomes less likely. Now one place, the Korean Peninsula. D’Orazio,
        2012, found no systematic rise in North Korean hostility around exercises. Bernhardt and Sukin, 2021, found that
        exercises were met with more provocative statements and actions. Same case, two answers. A question: how can two
        careful studies of one place disagree? What did each count, and when did it start and stop counting?
      </p>
    </>
  ),
  blanks: ["a lower risk", "no escalation", "More provocative"],
  body: (
    <Drawing alt="A scale around two states that train together: on the left calm, a third state is silent; in the middle no rise; on the right provoke, it sends signals back. Findings stand on it by direction, not size. Kuo & Blankenship 2022, multinational exercises 1973–2003: in general no escalation, in the middle; with formal allies a lower risk, under calm. Korean Peninsula: D’Orazio 2012, no systematic rise in hostility, in the middle; Bernhardt & Sukin 2021, more provocative words and acts, under provoke.">
      <path
        class="thin dotted"
        d={`M${scale.calm} 292V${world}M${scale.noRise} 292V${world}M${scale.provoke} 292V${korea}`}
      />

      <HexagonState x={scale.calm} y={196} size={76} />
      <CircleState x={756} y={196} size={64} />
      <SquareState x={836} y={196} size={64} />
      <Cable from={756} to={836} y={196} size="thin" />
      <CircleForces x={756} y={196} size={64} core={0.42} />
      <SquareForces x={836} y={196} size={64} core={0.4} />
      <HexagonState x={scale.provoke} y={196} size={76} />
      <Arrow from={[712, 196]} to={[670, 196]} />
      <Arrow from={[876, 196]} to={[918, 196]} />
      <Signal x={1024} y={196} left />
      <Label x={scale.calm} y={280} anchor="middle" bold>
        Calm
      </Label>
      <Label x={scale.noRise} y={280} anchor="middle" bold>
        No rise
      </Label>
      <Label x={scale.provoke} y={280} anchor="middle" bold>
        Provoke
      </Label>
      <MarkWord kind="finding" x={64} y={207} />
      <Lines x={64} y={248} size={24} soft lines={["its place: a direction,", "not a size"]} />

      <Scale y={world} />
      <Scale y={korea} />

      <Step newest={[46, world - 20]}>
        <Lines x={64} y={world + 11} lines={["Multinational", "exercises"]} />
        <Label x={64} y={world + 91} size={24} soft>
          1973–2003
        </Label>
        <Cite x={64} y={world + 121} of={sources["escalation-no"]} />
        <Mark kind="finding" x={scale.calm} y={world} />
        <Mark kind="finding" x={scale.noRise} y={world} />
        <Lines x={scale.calm} y={world + 48} anchor="middle" lines={["With formal allies:", "a lower risk"]} />
        <Lines x={scale.noRise} y={world + 48} anchor="middle" lines={["In general:", "no escalation"]} />
      </Step>
      <Step newest={[46, korea - 20]}>
        <Label x={64} y={korea + 11}>
          Korean Peninsula
        </Label>
        <Mark kind="finding" x={scale.noRise} y={korea} />
        <Lines x={scale.noRise} y={korea + 48} anchor="middle" lines={["No systematic", "rise in hostility"]} />
        <Cite x={scale.noRise} y={korea + 124} anchor="middle" of={sources["escalation-null"]} />
      </Step>
      <Step newest={[938, korea + 17]}>
        <Mark kind="finding" x={scale.provoke} y={korea} />
        <Lines x={scale.provoke} y={korea + 48} anchor="middle" lines={["More provocative", "words and acts"]} />
        <Cite x={scale.provoke} y={korea + 124} anchor="middle" of={sources["escalation-yes"]} />
      </Step>
    </Drawing>
  ),
});
