import { Arrow, Drawing, Label, Lines } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Cable, CircleForces, CircleState, SquareForces, SquareState } from "./vocabulary/index.ts";

const services = [996, 1084, 1172];

export default slide({
  id: "joint-or-combined",
  headline: "Many “joint” exercises are combined exercises",
  minutes: 1,
  claims: ["activities"],
  sources: ["joint-combined"],
  foot: "article §1 ¶1, §2 ¶3",
  notes: (
    <p>
      A word to get right before we go on, because you will meet it in news reports. Specialists, here Soeters and
      Manigart, keep two words apart. An activity is combined when the forces of several countries take part, and joint
      when several services of one country do: say its army with its navy. Look at where the cable goes. On the left it
      crosses two borders, from one country’s forces to another’s. On the right it links three services, and never
      leaves the circle. The dashed arrow is the usage of the press: many exercises that are combined are called joint.
      Our article does the same when it speaks of “joint military exercises” of Pakistan and Türkiye (§2 ¶3). A
      question: two countries’ navies train together at sea. Joint, or combined? And if one of them brings its air force
      too?
    </p>
  ),
  blanks: ["several countries", "of one country"],
  body: (
    <Drawing alt="Two small diagrams. Left, combined: a cable joins the forces of a circle state and of a square state and crosses both borders; forces of several countries. Right, joint: a cable joins three services inside one circle state and crosses no border; several services of one country. A dashed arrow leads from the word combined to the word joint: many are called so in the press.">
      <Label x={395} y={216} anchor="middle" bold>
        Combined
      </Label>
      <CircleState x={196} y={396} size={264} />
      <SquareState x={609} y={396} size={264} />
      <Cable from={196} to={609} y={396} />
      <CircleForces x={196} y={396} size={264} core={0.3} />
      <SquareForces x={609} y={396} size={264} core={0.27} />
      <Lines x={395} y={582} anchor="middle" lines={["Forces of", "several countries"]} />

      <Label x={1084} y={216} anchor="middle" bold>
        Joint
      </Label>
      <CircleState x={1084} y={396} size={264} />
      <Cable from={996} to={1172} y={396} size="small" />
      {services.map((x) => (
        <CircleForces key={x} x={x} y={396} size={264} core={0.17} />
      ))}
      <Lines x={1084} y={582} anchor="middle" lines={["Several services", "of one country"]} />

      <Arrow from={[500, 205]} to={[1020, 205]} dashed />
      <Label x={760} y={184} anchor="middle">
        in the press, many are called
      </Label>
    </Drawing>
  ),
});
