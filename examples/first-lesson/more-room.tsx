import { Cite, Drawing, Label, Lines, Step } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";

export default slide({
  id: "more-room",
  headline: "Frozen water takes more room, and that is why it swims",
  minutes: 2,
  claims: ["room"],
  sources: ["ice", "water"],
  asks: [
    {
      ask: "A bottle full of water is put into a freezer. What happens?",
      expect: "It bursts: the ice needs nine per cent more room than the bottle has.",
      mistake: "That cold makes everything smaller: true of nearly everything but freezing water.",
    },
  ],
  notes: (
    <p>
      On the left stands a kilogram of water, just above freezing. It fills one litre. The first step freezes it. The
      kilogram is the same, but it now fills one litre and nine hundredths: in ice the particles hold each other at a
      distance, and in liquid water they can come closer. The same weight in more room means lighter for its size. The
      second step says what that does: a block of ice swims, and about nine tenths of it are under water.
    </p>
  ),
  blanks: ["1.09 litres"],
  body: (
    <Drawing
      alt={`A kilogram of water fills 1.00 litre. The same kilogram as ice fills 1.09 litres, so it is the taller box. In water a block of ice swims with nine tenths of it below the surface. ${sources.ice.short}.`}
    >
      <rect class="shape" x="120" y="300" width="200" height="200" />
      <Label x={220} y={410} anchor="middle">
        water
      </Label>
      <Label x={220} y={556} anchor="middle" bold>
        1.00 litre
      </Label>
      <Step newest={[420, 260]}>
        <rect class="shape" x="480" y="282" width="200" height="218" />
        <Label x={580} y={410} anchor="middle">
          ice
        </Label>
        <Label x={580} y={556} anchor="middle" bold>
          1.09 litres
        </Label>
      </Step>
      <Step newest={[800, 240]}>
        <path class="rule" d="M830 302H1216" />
        <path class="shape" d="M900 282H1090V500H900Z" />
        <Lines x={995} y={380} lines={["nine tenths", "under water"]} anchor="middle" size={28} />
        <Label x={995} y={556} anchor="middle" bold>
          it swims
        </Label>
      </Step>
      <Label x={64} y={220} size={28} soft>
        One kilogram each
      </Label>
      <Cite x={1216} y={624} anchor="end" of={sources.ice} />
    </Drawing>
  ),
});
