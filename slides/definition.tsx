import { Drawing, Label, Lines, Measure } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";
import { Cable, CircleForces, CircleState, SquareForces, SquareState } from "./vocabulary/index.ts";

export default slide({
  id: "definition",
  headline: "Training together is diplomacy done by armed forces",
  minutes: 2,
  claims: ["definition", "pillar"],
  notes: (
    <p>
      The article defines training diplomacy as cooperation between states to sharpen military skills, and calls it a
      key part of defence strategy. Two things are in that definition. The first is training: people practise something.
      The second is diplomacy: two states cooperate, by agreement. Look at the drawing. The cable does not stop at the
      border; it runs from one armed force to the other. Diplomacy is measured from border to border, training from core
      to core. That is why the article can call it a pillar: one activity works on both, skills and relations.
    </p>
  ),
  asks: [
    {
      ask: "Which of the two would still be there if no soldier learned anything new?",
      expect: "Diplomacy: the states have still agreed, met, and been seen together.",
      mistake: "“Neither, then it failed.” As training it failed; relations may have grown all the same.",
    },
  ],
  ifLate: "Leave the question out.",
  blanks: ["sharpen military skills"],
  body: (
    <Drawing
      alt="Two states, a circle and a square, each with its armed forces inside. A cable joins the armed forces and crosses both borders. From border to border it is labelled diplomacy, from core to core training together. Below: cooperation between states to sharpen military skills."
      narrow={
        <>
          <Label x={66} y={28} anchor="middle">
            One state
          </Label>
          <Label x={290} y={28} anchor="middle">
            Another state
          </Label>
          <CircleState x={66} y={130} size={108} />
          <SquareState x={294} y={130} size={108} />
          <Cable from={66} to={294} y={130} size="small" />
          <CircleForces x={66} y={130} size={108} core={0.36} />
          <SquareForces x={294} y={130} size={108} core={0.34} />
          <Measure from={121} to={246} y={96} />
          <Label x={183} y={76} anchor="middle" bold>
            Diplomacy
          </Label>
          <path class="ink-line" d="M66 150v64M294 148v66M66 206H294" />
          <Label x={180} y={234} anchor="middle" bold>
            Training together
          </Label>
          <Lines x={180} y={276} anchor="middle" lines={["Cooperation between states", "to sharpen military skills"]} />
        </>
      }
      narrowSize={[360, 320]}
    >
      <CircleState x={214} y={378} size={300} />
      <SquareState x={1083} y={378} size={300} />
      <Cable from={214} to={1083} y={378} />
      <CircleForces x={214} y={378} size={300} core={0.28} />
      <SquareForces x={1083} y={378} size={300} core={0.25} />
      <Measure from={376} to={938} y={308} />
      <Label x={657} y={288} anchor="middle" bold>
        Diplomacy
      </Label>
      <path class="ink-line" d="M214 418v58M1083 412v64M214 462H1083" />
      <Label x={657} y={508} anchor="middle" bold>
        Training together
      </Label>
      <Label x={214} y={316} size={28} anchor="middle">
        Armed forces
      </Label>
      <Label x={1083} y={316} size={28} anchor="middle">
        Armed forces
      </Label>
      <Label x={214} y={204} anchor="middle">
        One state
      </Label>
      <Label x={1083} y={204} anchor="middle">
        Another state
      </Label>
      <Label x={657} y={608} anchor="middle">
        Cooperation between states to sharpen military skills
      </Label>
    </Drawing>
  ),
});
