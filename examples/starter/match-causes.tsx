import { question, slide } from "./lesson.ts";

const causes = question({
  kind: "matching",
  id: "sight-to-cause",
  claims: ["scattering", "horizon", "sunset"],
  stem: "Which cause belongs to each sight?",
  spare: ["The sea is mirrored in it"],
  pairs: [
    {
      item: "Blue sky at noon",
      partner: "Short waves are sent aside",
      feedback: "Air scatters blue light most, so it comes from all over the sky.",
    },
    {
      item: "Red Sun at evening",
      partner: "A long way takes the blue",
      feedback: "On a way many times as long, nearly all blue light is lost.",
    },
    {
      item: "Pale horizon",
      partner: "Scattered again and again",
      feedback: "After many turns the colours are mixed again, nearly to white.",
    },
    {
      item: "White clouds",
      partner: "Drops send all colours alike",
      feedback: "Drops are larger than the waves; they scatter each colour about equally.",
    },
  ],
});

export default slide({
  id: "match-causes",
  kind: "activity",
  headline: "Each sight in the sky has a cause of its own: which?",
  minutes: 2,
  claims: ["scattering", "horizon", "sunset"],
  questions: [causes],
  notes: (
    <p>
      On the left stand four sights, on the right four causes with numbers. Choosing a number draws a line from one to
      the other. A minute in pairs is enough. Clouds are the new one: their drops are larger than the waves of light, so
      they send all colours aside alike, and the mixture stays white. The pair that gets mixed up is the red Sun and the
      pale horizon: both need a long way, but one is what comes straight on, and the other what was scattered.
    </p>
  ),
});
