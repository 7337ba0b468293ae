import { Arrow, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { CircleForces, CircleState } from "./vocabulary/index.ts";

interface Place {
  x: number;
  y: number;
  size: number;
}

/** Eight arrows towards a state’s centre, evenly turned; distances as shares of its radius. */
function Pressures({ x, y, size, first, from, to }: Place & { first: number; from: number; to: number }) {
  return (
    <>
      {Array.from({ length: 8 }, (_, index) => {
        const turn = ((first + index * 45) * Math.PI) / 180;
        const point = (share: number) =>
          [
            Math.round(x + (share * size * Math.cos(turn)) / 2),
            Math.round(y + (share * size * Math.sin(turn)) / 2),
          ] as const;
        return <Arrow key={turn} from={point(from)} to={point(to)} />;
      })}
    </>
  );
}

const Outside = (place: Place) => <Pressures {...place} first={22.5} from={1.55} to={1.06} />;
const Inside = (place: Place) => <Pressures {...place} first={0} from={0.88} to={0.4} />;

const state = { x: 286, y: 412, size: 264 };
const narrow = { x: 180, y: 150, size: 150 };

export default slide({
  id: "setting",
  headline: "Insecurity makes defence the heart of strategy",
  minutes: 2,
  claims: ["setting", "focus"],
  notes: (
    <p>
      Why training diplomacy at all? The article’s answer starts from danger. Most Muslim-majority states, it says, lie
      in volatile regions: that is the dotted ring. They meet threats from outside, the arrows that stop at the border,
      and from inside, the arrows that start within it. So security and defence become the focus of national strategy,
      and the article gives that a ground in faith: principles of the ummah, the community of all Muslims, require it.
      Two words of that sentence are broken; what it says is clear. On the right, the same state: its armed forces fill
      the picture. That means attention, not a count of soldiers.
    </p>
  ),
  asks: [
    {
      ask: "Why should security come first, before schools or trade?",
      expect: "Where people are not safe, neither lasts; and the article gives a ground in faith.",
      mistake: "“Because these states like armies.” The article’s reason is danger, not taste.",
    },
  ],
  ifLate: "Skip the question; the slide below has the numbers.",
  blanks: ["Threats from outside", "Threats from inside", "Security and defence"],
  body: (
    <Drawing
      alt="Left: a circle state with its armed forces, in a dotted ring, a volatile region. Eight arrows press on its border, threats from outside; eight start within the border, threats from inside. An arrow, as principles of the ummah require, leads to the right: the same state, its armed forces grown large. Security and defence become the focus."
      narrow={
        <>
          <circle class="ink-line dotted" cx="180" cy="150" r="128" />
          <CircleState {...narrow} />
          <CircleForces {...narrow} core={0.25} />
          <Outside {...narrow} />
          <Inside {...narrow} />
          <Lines x={180} y={306} anchor="middle" lines={["Threats from outside and inside,", "in a volatile region"]} />
          <Arrow from={[100, 346]} to={[100, 424]} />
          <Lines x={116} y={376} size={28} lines={["as principles of", "the ummah require"]} />
          <CircleState x={100} y={496} size={130} />
          <CircleForces x={100} y={496} size={130} core={0.78} />
          <Lines x={182} y={478} lines={["Security and", "defence become", "the focus"]} />
        </>
      }
      narrowSize={[360, 574]}
    >
      <circle class="ink-line dotted" cx={state.x} cy={state.y} r="222" />
      <path class="thin" d="M446 252L502 196H542" />
      <Label x={554} y={207}>
        A volatile region
      </Label>
      <CircleState {...state} />
      <CircleForces {...state} core={0.25} />
      <Step newest={[864, 260]}>
        <Outside {...state} />
        <path class="thin" d="M482 326L528 280H542" />
        <Label x={554} y={291}>
          Threats from outside
        </Label>
      </Step>
      <Step newest={[844, 524]}>
        <Inside {...state} />
        <path class="thin" d="M376 502L418 544H542" />
        <Label x={554} y={555}>
          Threats from inside
        </Label>
      </Step>
      <Step newest={[902, 557]}>
        <Arrow from={[554, 412]} to={[908, 412]} />
        <Lines x={731} y={448} size={24} anchor="middle" soft lines={["as principles of the", "ummah require"]} />
        <CircleState x={1068} y={412} size={264} />
        <CircleForces x={1068} y={412} size={264} core={0.78} />
        <Lines x={1068} y={588} anchor="middle" lines={["Security and defence", "become the focus"]} />
      </Step>
    </Drawing>
  ),
});
