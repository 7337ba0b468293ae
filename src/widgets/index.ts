// What a slide may have for the class to do that is no question: `classroom-deck/widgets`.
export { ShortText } from "./short-text/markup.tsx";
export { ShowOfHands } from "./show-of-hands/markup.tsx";
export { Timer, type TimerPhase } from "./timer/markup.tsx";
