// The browser tests that hold for any lesson come with the engine; those of this lesson are the *.spec.ts beside this file.
import { lessonTests } from "classroom-deck/e2e";

export default await lessonTests();
