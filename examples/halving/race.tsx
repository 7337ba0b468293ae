import { Video } from "classroom-deck/parts";
import { slide } from "./lesson.ts";

export default slide({
  id: "race",
  headline: "Halving has the card at the sixth look",
  minutes: 2,
  claims: ["halving"],
  sources: ["article"],
  from: ["p7"],
  asks: [
    {
      ask: "Two people look for the same card among sixty-four, a look at every tick. How far is the one when the other has it?",
      expect: "Halving has it within seven ticks, so the other has seen seven cards at most.",
      mistake: "Half of the cards: that is the average of one who reads alone.",
    },
  ],
  notes: (
    <p>
      Ask before you start the film. Then let it run, ten seconds with sound. Halving chimes at the sixth tick, so early
      that hardly anybody sees how. Nobody needs to: listen to the ticks that go on, up to the fifty-first. Run it
      again, and let somebody say at each of the six looks which part is thrown away.
    </p>
  ),
  body: (
    <Video
      file="race.mp4"
      poster="race.png"
      captions="race.vtt"
      alt="Two rows of 64 cards. At every tick one card of each is looked at. By halving the card is found after 6 looks, one by one after 51."
    />
  ),
});
