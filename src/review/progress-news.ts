// Tells when what is kept on this device can't be read, or nothing can be kept.
import { SENTENCES } from "../progress/news.ts";
import { progress } from "../progress/progress.ts";
import { notice } from "./notices.ts";

export function tellsOfProgress() {
  progress.onNews((news) => notice(SENTENCES[news]));
}
