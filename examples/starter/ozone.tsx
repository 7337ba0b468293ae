import { Arrow, Cite, Drawing, Label, Lines } from "classroom-deck/drawing";
import { sources } from "./bibliography.ts";
import { slide } from "./lesson.ts";
import { Sun } from "./vocabulary.tsx";

export default slide({
  id: "ozone",
  headline: "After sunset it is ozone that keeps the sky above us blue",
  minutes: 2,
  claims: ["scattering"],
  sources: ["ozone"],
  notes: (
    <p>
      Scattering is not the whole story. Once the Sun is below the horizon, its light reaches the air above us on a very
      long, flat way, and by scattering alone the sky overhead would turn greyish or yellowish. It stays blue. Edward
      Hulburt showed in 1953 what is missing: ozone, high up, swallows orange and red light, so that the blue stands
      out. So there are two reasons for blue: scattering by day, and mostly ozone at dusk. The page that we read
      mentions only the first.
    </p>
  ),
  body: (
    <Drawing
      alt={`The Sun stands below the horizon on the left. Its light rises flat through a layer of ozone high above the ground, where orange and red are swallowed, and blue goes on to the sky above us. ${sources.ozone.short}.`}
    >
      <path class="rule" d="M64 560H1216" />
      <rect class="air" x="64" y="250" width="1152" height="70" />
      <Label x={80} y={296}>
        Ozone
      </Label>
      <Sun x={140} y={440} size={64} />
      <Arrow from={[210, 422]} to={[760, 190]} />
      <path class="light blue" d="M760 190H1000m-16 -13l16 13l-16 13" />
      <Lines x={560} y={376} lines={["swallows", "orange and red"]} />
      <Label x={1216} y={200} anchor="end">
        Blue goes on
      </Label>
      <Label x={64} y={604} size={28} soft>
        Ground
      </Label>
      <Cite x={1216} y={624} anchor="end" of={sources.ozone} />
    </Drawing>
  ),
});
