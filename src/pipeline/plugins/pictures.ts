// Vite plugin: what scripts do for pictures and films stays out of the documents of a lesson that has none.
import type { Plugin } from "vite";
import type { LessonRunner } from "../lesson-runner.ts";

/** As scripts ask for them. */
const ASKED = "import.meta.env.PICTURES";

/** @param opened gives the lesson's runner */
export function pictures(opened: () => Promise<Pick<LessonRunner, "render">>): Plugin {
  let isWriting = false;
  const hasSome = async () => {
    if (isWriting) return true; // one may be written the next moment
    const page = await (await opened()).render("review.html").catch(() => undefined); // what is broken is told with the document
    return page === undefined || page.includes("<img ");
  };
  return {
    name: "deck:pictures",
    enforce: "pre",
    configResolved: ({ command }) => {
      isWriting = command === "serve";
    },
    transform: {
      filter: { code: ASKED },
      handler: async (code) => code.replaceAll(ASKED, `${await hasSome()}`),
    },
  };
}
