import { Drawing, Label } from "classroom-deck/drawing";
import { slide } from "./lesson.ts";

const points = [2, 4, 8, 16, 32, 64].map((words, looks) => ({ words, looks: looks + 2 }));
const x = (words: number) => 200 + words * 14;
const y = (looks: number) => 570 - looks * 50;

export default slide({
  id: "growth",
  headline: "Every doubling adds one look, so the curve goes flat",
  minutes: 2,
  claims: ["growth"],
  sources: ["article"],
  notes: (
    <p>
      For whoever wants to see it drawn. To the right are words, upwards are looks. From four words to eight is a small
      way, and it costs one look. From thirty-two to sixty-four is a long way, and it costs one look as well. That is
      why the curve becomes flatter and flatter and never stops rising. Beyond the edge of the slide, at a thousand
      words, it would stand at ten.
    </p>
  ),
  body: (
    <Drawing
      alt={`Curve of looks by words. ${points.map(({ words, looks }) => `${words} words: ${looks} looks.`).join(" ")}`}
    >
      <path class="thin" d="M200 190V570H1160" />
      <path class="ink-line" d={`M${points.map(({ words, looks }) => `${x(words)} ${y(looks)}`).join("L")}`} />
      {points.map(({ words, looks }) => (
        <g key={words}>
          <circle class="dot" cx={x(words)} cy={y(looks)} r="9" />
          {words >= 8 && (
            <Label x={x(words)} y={y(looks) - 22} anchor="middle">
              {looks}
            </Label>
          )}
          {words >= 8 && (
            <Label x={x(words)} y={612} anchor="middle">
              {words}
            </Label>
          )}
        </g>
      ))}
      <Label x={64} y={206} size={28} soft>
        looks
      </Label>
      <Label x={64} y={612} size={28} soft>
        words
      </Label>
    </Drawing>
  ),
});
