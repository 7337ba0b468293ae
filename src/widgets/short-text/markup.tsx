// A short text: what the student writes stays on the device.
import { useContext } from "preact/hooks";
import { ShowingContext } from "../../deck/showing.ts";
import { asPart } from "../../deck/slide.ts";
import type { Tag } from "../../dom/tag.ts";
import { useWords } from "../../words/context.ts";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "deck-text": Tag;
    }
  }
}

const LONGEST = 600; // characters

export const ShortText = asPart(({ id, label }: { id: string; label: string }) => {
  const { widgets } = useWords();
  useContext(ShowingContext).asks?.({ id, stem: label, half: { shape: "text", longest: LONGEST } });
  return (
    <deck-text data-text={id}>
      <label for={`${id}_text`}>{label}</label>
      <textarea id={`${id}_text`} rows={3} maxLength={LONGEST} autocomplete="off" aria-describedby={`${id}_kept`} />
      <p class="kept" id={`${id}_kept`}>
        {widgets.staysHere}
      </p>
    </deck-text>
  );
});
