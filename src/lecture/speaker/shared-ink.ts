// What is drawn or pointed at in one window is seen in the other.

import type { InkMessage } from "../../wire/messages.ts";
import { ink } from "../pen/ink.ts";

/**
 * @param send sends a message to the other window
 * @param load loads what shows ink in this one
 */
export function sharedInk(send: (message: InkMessage) => void, load: () => Promise<unknown>) {
  const sendAll = () => send({ type: "ink", drawn: ink.drawn });
  ink.toOther = {
    drawn: sendAll,
    line: (line) => send({ type: "line", line: line ? { slide: line.slide, stroke: line.stroke } : null }),
    dot: (at) => send({ type: "dot", at: at ? [...at] : null }),
  };
  return {
    hear: async (message: InkMessage) => {
      await load();
      if (message.type === "ink") ink.hear(message.drawn);
      else if (message.type === "line") ink.line(message.line ?? undefined, true);
      else ink.dot(message.at ?? undefined, true);
    },
    /** The other window has told which turn its strokes have. */
    compare: (turn: number) => {
      if (turn < ink.drawn.turn) sendAll();
    },
  };
}
