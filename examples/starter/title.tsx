import { ReviewCode } from "classroom-deck";
import { Drawing } from "classroom-deck/drawing";
import { lesson, slide } from "./lesson.ts";
import { Aside, Particle, Sun, Wave } from "./vocabulary.tsx";

const turns = [-150, -100, -50, 0, 50, 100, 150];

export default slide({
  id: "title",
  kind: "cover",
  headline: lesson.title,
  minutes: 1,
  sources: ["text"],
  notes: (
    <p>
      Welcome. This half hour is about something that everybody has seen and few can explain: the colour of the sky. We
      follow one short page that NASA wrote for young readers, and look at what stands behind its sentences. On the
      screen you see the drawing that will grow with us: the Sun, a wave of light, and one particle of air that sends
      blue light to all sides. At the end you will be able to explain the blue of noon and the red of evening with the
      same three words.
    </p>
  ),
  body: (
    <>
      <p class="subtitle">{lesson.subtitle}</p>
      <Drawing alt="The Sun on the left sends a wave of blue light to a particle of air, which sends it on in seven directions.">
        <Sun x={190} y={450} size={140} />
        <Wave colour="blue" x={330} y={450} count={5} />
        <Particle x={800} y={450} />
        {turns.map((turn) => (
          <Aside key={turn} colour="blue" x={800} y={450} turn={turn} length={180} />
        ))}
      </Drawing>
      <ReviewCode />
    </>
  ),
});
