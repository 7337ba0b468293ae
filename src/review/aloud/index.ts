// Reads the page aloud, sentence by sentence, from the slide that is read on. Off until the reader switches it on, and not
// offered where the device has no voice of its own for the lesson's language. Nothing leaves the device.
import { demand } from "../../dom/demand.ts";
import type { Store } from "../../store/store.ts";
import { aloud as says } from "../../words/here.ts";
import { type Sentence, sentencesFrom } from "./texts.ts";
import { voiceFor } from "./voices.ts";

/** @param slideRead the article that is read now */
export function readsAloud(store: Store, slideRead: () => Element | null) {
  if (!("speechSynthesis" in window)) return;
  const bar = demand(document, "section.aloud");
  const choice = demand(document, ".settings fieldset.aloud");
  const play = demand(bar, "[data-do=play]");
  const others = ["back", "forward"].map((name) => demand(bar, `[data-do=${name}]`));
  const rate = demand<HTMLSelectElement>(bar, "select");
  const voice = () => voiceFor(speechSynthesis.getVoices(), document.documentElement.lang);

  let sentences: readonly Sentence[] = [];
  let at = 0;
  /** What is being said; what is said no longer may end as it likes. */
  let spoken: SpeechSynthesisUtterance | undefined;

  const show = () => {
    const isThere = voice() !== undefined;
    const isOn = isThere && store.get("settings", "aloud")?.value === "on";
    choice.hidden = !isThere;
    bar.hidden = !isOn;
    document.documentElement.toggleAttribute("data-reads-aloud", isOn);
    const kept = store.get("settings", "rate")?.value;
    rate.value = [...rate.options].some(({ value }) => value === kept) ? String(kept) : "1";
    if (!isOn) stop();
  };

  const label = () => {
    play.textContent = spoken ? says.pause : sentences.length > 0 ? says.goOn : says.play;
    for (const button of others) button.hidden = sentences.length === 0;
  };

  /** Says the sentence that it is at, and then the next ones. */
  const say = () => {
    const sentence = sentences[at];
    spoken = undefined; // before it is ended: that would go on by itself
    speechSynthesis.cancel();
    if (!sentence) return stop();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const chosen = voice();
    if (chosen) utterance.voice = chosen;
    utterance.lang = sentence.element.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang;
    utterance.rate = Number(rate.value);
    utterance.onend = () => {
      if (spoken !== utterance) return;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (spoken === utterance) pause(); // a voice that was taken away meanwhile
    };
    spoken = utterance;
    speechSynthesis.speak(utterance);
    mark(sentence);
    label();
  };

  const pause = () => {
    spoken = undefined;
    speechSynthesis.cancel();
    label();
  };

  const stop = () => {
    sentences = [];
    at = 0;
    mark(undefined);
    pause();
  };

  play.addEventListener("click", () => {
    if (spoken) return pause();
    // Where it was paused it goes on, unless the reader has gone to another slide meanwhile.
    const slide = slideRead();
    const isElsewhere = sentences.length > 0 && slide !== null && !slide.contains(sentences[at]?.element ?? slide);
    if (sentences.length === 0 || isElsewhere) {
      sentences = sentencesFrom(slide);
      at = 0;
    }
    say();
  });
  const move = (by: number) => () => {
    at = Math.min(Math.max(0, at + by), sentences.length - 1);
    if (spoken) say();
    else mark(sentences[at]);
  };
  others.forEach((button, index) => {
    button.addEventListener("click", move(index === 0 ? -1 : 1));
  });
  rate.addEventListener("change", () => {
    store.put("settings", "rate", { value: rate.value });
    if (spoken) say();
  });
  store.addEventListener("settings", show);
  // Browsers find their voices late, and some lose and regain them.
  speechSynthesis.addEventListener?.("voiceschanged", show);
  window.addEventListener("pagehide", stop);
  show();
}

/** As aloud.css has it, for browsers that can mark a range; others mark the paragraph. */
const MARK = "aloud";

/** Marks the sentence that is read, and brings it into view. */
function mark(sentence: Sentence | undefined) {
  document.querySelector("[data-aloud]")?.removeAttribute("data-aloud");
  const marks = "highlights" in CSS ? CSS.highlights : undefined;
  marks?.delete(MARK);
  if (!sentence) return;
  const { range, element } = sentence;
  if (marks && range) marks.set(MARK, new Highlight(range));
  else element.setAttribute("data-aloud", "");
  const { top, bottom } = (range ?? element).getBoundingClientRect();
  if (top < SPARE || bottom > window.innerHeight - SPARE)
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: "instant" });
}

/** Room above and below what is read, in px: the bar may lie there. */
const SPARE = 96;
