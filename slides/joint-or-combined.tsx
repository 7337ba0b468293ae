import { Arrow, Drawing, Label, Lines } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Cable, CircleForces, CircleState, SquareForces, SquareState } from "./vocabulary/index.ts";

const services = [996, 1084, 1172];

export default slide({
  id: "joint-or-combined",
  headline: "Doctrine says “combined”, common usage “joint”",
  minutes: 2,
  claims: ["activities"],
  sources: ["joint-combined", "socialization"],
  notes: (
    <p>
      A word to get right, because you will meet it in the news. Military doctrine, here as Soeters and Manigart report
      it, keeps two words apart. Forces of several countries together are combined; several services of one country, say
      its army with its navy, are joint. Look at where the cable goes: on the left it crosses two borders, on the right
      it never leaves the circle. The dashed arrow is common usage, which says joint for both: the press, our article
      when it speaks of Pakistan and Türkiye, and scholars too. Two studies in this lesson have “joint military
      exercises” in their titles; Frazier and Hutto write “multinational” to avoid the doubt.
    </p>
  ),
  asks: [
    {
      ask: "Two countries’ navies train together at sea. Joint or combined? And if one brings its air force too?",
      expect: "Combined; then both at once, a combined joint exercise.",
      mistake: "“Joint, they do it together.” In common usage yes; in doctrine joint is about services.",
    },
  ],
  blanks: ["several countries", "of one country"],
  body: (
    <Drawing
      alt="Two small diagrams. Left, combined: a cable joins the forces of a circle state and of a square state and crosses both borders; forces of several countries. Right, joint: a cable joins three services inside one circle state and crosses no border; several services of one country. A dashed arrow leads from the word combined to the word joint: in common usage also called joint."
      narrow={
        <>
          <Label x={180} y={26} anchor="middle" bold>
            Combined
          </Label>
          <CircleState x={84} y={102} size={112} />
          <SquareState x={280} y={102} size={112} />
          <Cable from={84} to={280} y={102} size="small" />
          <CircleForces x={84} y={102} size={112} core={0.38} />
          <SquareForces x={280} y={102} size={112} core={0.36} />
          <Label x={180} y={190} anchor="middle">
            Forces of several countries
          </Label>
          <Arrow from={[60, 206]} to={[60, 268]} dashed />
          <Label x={78} y={244} size={28}>
            in common usage also
          </Label>
          <Label x={180} y={296} anchor="middle" bold>
            Joint
          </Label>
          <CircleState x={180} y={372} size={124} />
          <Cable from={140} to={220} y={372} size="thin" />
          {[140, 180, 220].map((x) => (
            <CircleForces key={x} x={x} y={372} size={112} core={0.19} />
          ))}
          <Label x={180} y={464} anchor="middle">
            Several services of one country
          </Label>
        </>
      }
      narrowSize={[360, 480]}
    >
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
        in common usage also called
      </Label>
    </Drawing>
  ),
});
