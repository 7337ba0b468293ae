// A badge in the corner that lists what does not fit on the slide that is shown: what `npm test` would refuse.
import "./layout-badge.css";
import { layoutProblems } from "../../deck/layout.ts";
import { loaded } from "../../dom/loaded.ts";
import type { LectureDeck } from "../deck.ts";

/** @returns looks at the slide again */
export function layoutIsTold(deck: LectureDeck): () => void {
  const badge = document.createElement("details");
  badge.className = "layout-badge";
  badge.append(document.createElement("summary"), document.createElement("ul"));
  document.body.append(badge);

  const look = async () => {
    await loaded(); // a slide whose styles are still on their way fits nowhere
    await document.fonts.ready;
    show(badge, problemsWithAllSteps(deck.slide));
  };
  deck.on("slidechanged", look);
  window.addEventListener("resize", look);
  import.meta.hot?.on("vite:afterUpdate", look); // a style was saved
  void look();
  return look;
}

function show(badge: HTMLElement, problems: readonly string[]) {
  const [summary, list] = badge.children;
  badge.hidden = problems.length === 0;
  if (summary)
    summary.textContent = problems.length === 1 ? "1 thing does not fit" : `${problems.length} things do not fit`;
  list?.replaceChildren(
    ...problems.map((problem) => {
      const item = document.createElement("li");
      item.textContent = problem;
      return item;
    }),
  );
}

/** Looks at the slide with all its steps shown; nothing is painted meanwhile. */
function problemsWithAllSteps(slide: HTMLElement): readonly string[] {
  const later = [...slide.querySelectorAll(".fragment:not(.visible)")];
  for (const step of later) step.classList.add("visible");
  const problems = layoutProblems(slide.id);
  for (const step of later) step.classList.remove("visible");
  return [...new Set(problems)];
}
