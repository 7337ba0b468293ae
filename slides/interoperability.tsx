import {
  CircleForces,
  CircleState,
  Cite,
  Drawing,
  HexagonState,
  Label,
  Lines,
  Mark,
  MarkWord,
  SquareForces,
  SquareState,
  Step,
  Term,
  VerdictRule,
} from "../src/deck/drawing/index.ts";
import { slide } from "./lesson.ts";
import { sources } from "./sources.ts";

export default slide({
  id: "interoperability",
  headline: "Forces train to act together; the effect is unmeasured",
  minutes: 2,
  claims: ["interoperability"],
  sources: ["nato-interop", "eager-lion", "port-dickson"],
  notes: (
    <p>
      Interoperability is a long word for a simple thing. In NATO's use it means that forces of different countries can
      act together towards shared goals; they need not own the same equipment. So in the drawing the round force stays
      round and the square one square. Their lines come into step, and lead to a dashed hexagon, a mission in a third
      place that is only claimed. In 2024 Jordan hosted Eager Lion with 33 participating countries; its declared purpose
      was to exchange expertise and improve interoperability. Malaysia's centre in Port Dickson prepares its own and
      foreign officers for UN missions. So aims and activities are solid. What is missing is a measurement: did those
      who trained act together better than those who did not? Ask: how would you measure that?
    </p>
  ),
  body: (
    <Drawing alt="Two different forces, of a circle state and a square state. They train in step: their lines run parallel, and over them stands: equipment may differ (NATO 2023). They act together: the round and the square force stand in one dashed hexagon. Below, a stated aim supports: Eager Lion 2024, to improve interoperability. An activity supports: 33 countries took part; Port Dickson readies officers for UN missions. The finding is missing, its mark and rule dashed: whether they then act together is not measured.">
      <CircleState x={120} y={204} size={112} />
      <SquareState x={240} y={276} size={112} />
      <HexagonState x={894} y={240} size={156} possible />
      <g class="strand" stroke-width="9">
        <path d="M120 204H290C350 204 350 227 420 227H780C830 227 830 206 894 206" />
        <path d="M240 276H300C350 276 350 253 420 253H780C830 253 830 274 894 274" />
      </g>
      <CircleForces x={120} y={204} size={112} core={0.385} />
      <SquareForces x={240} y={276} size={112} core={0.355} />
      <CircleForces x={894} y={206} size={112} core={0.385} />
      <SquareForces x={894} y={274} size={112} core={0.355} />
      <Label x={440} y={174}>
        Equipment may differ
      </Label>
      <Cite x={440} y={206} of={sources["nato-interop"]} />

      <Label x={64} y={368}>
        Two different forces
      </Label>
      <Label x={440} y={368}>
        They train in step
      </Label>
      <Label x={816} y={368}>
        They act together
      </Label>

      <Step newest={[400, 340]}>
        <VerdictRule verdict="supports" x={64} y={398} width={340} />
        <MarkWord kind="aim" x={66} y={448}>
          supports
        </MarkWord>
        <Lines x={64} y={498} lines={["Eager Lion 2024:", "to improve", "interoperability"]} />
        <Cite x={64} y={624} of={sources["eager-lion"]} />
      </Step>
      <Step newest={[776, 340]}>
        <VerdictRule verdict="supports" x={440} y={398} width={340} />
        <MarkWord kind="activity" x={440} y={448}>
          supports
        </MarkWord>
        <Lines
          x={440}
          y={498}
          lines={["33 countries took part;", "Port Dickson readies", "officers for UN missions"]}
        />
        <Cite x={440} y={624} of={sources["eager-lion"]} />
        <Cite x={600} y={624} of={sources["port-dickson"]} />
      </Step>
      <Step newest={[1212, 340]}>
        <path class="rule dashed" d="M816 398h400" />
        <Mark kind="finding" x={834} y={437} claimed />
        <Label x={866} y={448}>
          <Term>Finding</Term> missing
        </Label>
        <Lines x={816} y={498} lines={["Whether they then act", "together is not measured"]} />
      </Step>
    </Drawing>
  ),
});
