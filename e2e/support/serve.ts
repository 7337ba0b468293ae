// Serves each deck to the specs on a port of its own; built.setup.ts builds those that the specs of a run look at. Says
// which tests are left out for want of a browser.
import { BROWSERS } from "../browsers/drivers/installed.ts";
import { HALVING, ONE_SLIDE, PARTS, STARTER, TWO_LINES } from "./builds.ts";
import serveLesson from "./serve-lesson.ts";
import { served } from "./served.ts";

export default async function serve() {
  for (const { isThere, without } of BROWSERS) if (!isThere) console.log(`Left out, the tests in ${without}`);
  const endLesson = await serveLesson();
  const servers = [
    await served("starter", STARTER.lesson, STARTER.site),
    await served("one-slide", ONE_SLIDE.lesson, ONE_SLIDE.site),
    await served("two-lines", TWO_LINES.lesson, TWO_LINES.site),
    await served("parts", PARTS.lesson, PARTS.site),
    await served("halving", HALVING.lesson, HALVING.site),
  ];
  return () => Promise.all([endLesson(), ...servers.map((server) => server.close())]);
}
