// A build up to one of its stages, for `npm run bench -- limits`: what each takes.
import { argv } from "node:process";

/** In their order; each does what those before it do. */
const STAGES = ["node", "vite", "lesson", "documents"] as const;

const [, , , asked = "", lesson = ""] = argv;
const isAt = (stage: (typeof STAGES)[number]) =>
  STAGES.indexOf(asked as (typeof STAGES)[number]) >= STAGES.indexOf(stage);

if (isAt("vite")) await import("vite");
if (isAt("lesson")) {
  const { LessonRunner } = await import("../../src/pipeline/lesson-runner.ts");
  const runner = await LessonRunner.open(lesson);
  await runner.check();
  if (isAt("documents")) {
    const { DOCUMENTS } = await import("../../src/pipeline/documents.ts");
    for (const { file } of DOCUMENTS) await runner.render(file);
  }
  await runner.close();
}
