import { Arrow, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState } from "./vocabulary/index.ts";

const STATE = { x: 286, y: 412, size: 264 } as const;

/** Arrows towards the state’s centre, evenly turned, from one distance to another. */
const pressures = (first: number, from: number, to: number) =>
  Array.from({ length: 8 }, (_, index) => {
    const turn = ((first + index * 45) * Math.PI) / 180;
    const point = (distance: number) =>
      [Math.round(STATE.x + distance * Math.cos(turn)), Math.round(STATE.y + distance * Math.sin(turn))] as const;
    return { key: `${first}-${index}`, from: point(from), to: point(to) };
  });

const outside = pressures(22.5, 204, 140);
const inside = pressures(0, 116, 52);

export default slide({
  id: "setting",
  headline: "The article starts from insecurity, inside and outside",
  minutes: 2,
  claims: ["setting", "focus"],
  notes: (
    <>
      <p>
        Why training diplomacy at all? The article’s answer starts from danger. Most Muslim-majority states, it says,
        are in volatile regions: that is the dotted ring. They face threats from outside, the arrows that stop at the
        border, and from inside, the arrows that start within it. From this it concludes that security and defence
        become the focus of national strategy: on the right, the same state, and its armed forces fill the picture. That
        means attention, not a count of soldiers.
      </p>
      <p>
        The arrow between the two is dashed for a reason. One sentence there is garbled: it names the principles of the
        ummah and does not say what follows from them. We don’t guess what was meant. A question: does the article show
        the insecurity, or assert it? And what else could a state do about threats from inside?
      </p>
    </>
  ),
  blanks: ["Threats from outside", "Threats from inside", "Security and defence"],
  body: (
    <Drawing alt="Left: a circle state with its armed forces, in a dotted ring, a volatile region. Eight arrows press on its border, threats from outside; eight start within the border, threats from inside. A dashed arrow, marked one sentence garbled, leads to the right: the same state, its armed forces grown large. Security and defence become the focus.">
      <circle class="ink-line dotted" cx={STATE.x} cy={STATE.y} r="222" />
      <path class="thin" d="M446 252L502 196H542" />
      <Label x={554} y={207}>
        A volatile region
      </Label>
      <CircleState {...STATE} />
      <CircleForces {...STATE} core={0.25} />
      <Step newest={[864, 260]}>
        {outside.map(({ key, from, to }) => (
          <Arrow key={key} from={from} to={to} />
        ))}
        <path class="thin" d="M482 326L528 280H542" />
        <Label x={554} y={291}>
          Threats from outside
        </Label>
      </Step>
      <Step newest={[844, 524]}>
        {inside.map(({ key, from, to }) => (
          <Arrow key={key} from={from} to={to} />
        ))}
        <path class="thin" d="M376 502L418 544H542" />
        <Label x={554} y={555}>
          Threats from inside
        </Label>
      </Step>
      <Step newest={[902, 557]}>
        <Arrow from={[554, 412]} to={[908, 412]} dashed />
        <Label x={731} y={448} size={24} anchor="middle" soft>
          one sentence garbled
        </Label>
        <CircleState x={1068} y={412} size={264} />
        <CircleForces x={1068} y={412} size={264} core={0.78} />
        <Lines x={1068} y={588} anchor="middle" lines={["Security and defence", "become the focus"]} />
      </Step>
    </Drawing>
  ),
});
