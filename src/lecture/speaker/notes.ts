// The notes and, on a question slide, the answers to the question in view. Their size can be changed, and is kept.
import "./notes.css";
import { demand } from "../../dom/demand.ts";
import type { Store } from "../../store/store.ts";

const SIZES = [16, 18, 20, 23, 26, 30, 36]; // px
const SETTING = "notes-size";
const USUAL = 2;

export function notesOf(view: HTMLElement, store: Store) {
  const words = demand(view, ".words");
  const [notes, answers] = [demand(view, ".notes-text"), demand(view, ".answers-text")];
  // Scrolled with the arrows by whoever has no mouse (WCAG 2.1.1).
  for (const part of view.querySelectorAll<HTMLElement>("[data-scrolls]")) part.tabIndex = 0;
  const kept = SIZES.indexOf(Number(store.get("settings", SETTING)?.value));
  let size = kept < 0 ? USUAL : kept;
  const resize = () => words.style.setProperty("--notes", `${SIZES[size]}px`);
  const sizeBy = (change: number) => {
    size = Math.min(SIZES.length - 1, Math.max(0, size + change));
    store.put("settings", SETTING, { value: `${SIZES[size]}` });
    resize();
  };
  resize();

  let shown: Element | undefined;
  return {
    /** @param question the index of the question that the slide shows, where it asks several one after the other */
    show: (section: Element, question: number) => {
      const asked = copyOf(section, "answers")?.children[question];
      answers.replaceChildren(...(asked ? [asked] : []));
      if (shown === section) return;
      shown = section;
      notes.replaceChildren(copyOf(section, "notes") ?? "");
      notes.scrollTop = 0;
    },
    larger: () => sizeBy(1),
    smaller: () => sizeBy(-1),
  };
}

const copyOf = (section: Element, name: string) =>
  section.querySelector<HTMLTemplateElement>(`template.${name}`)?.content.cloneNode(true) as
    | DocumentFragment
    | undefined;
