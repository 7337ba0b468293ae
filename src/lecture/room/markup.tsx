// What a lecturer sets up before the class comes in, and puts away when it has gone.

import { useWords } from "../../words/context.ts";
import { Dialog } from "../dialog/markup.tsx";
import { THEMES } from "../theme-names.ts";

export function Room() {
  const { room: words, themes } = useWords();
  return (
    <>
      <Dialog name="room" title={words.room}>
        <fieldset>
          <legend>{words.colours}</legend>
          {THEMES.map((theme) => (
            <label key={theme}>
              <input type="radio" name="theme" value={theme} /> {themes.names[theme]}
            </label>
          ))}
          <button type="button" data-room="test-card">
            {words.testCard}
          </button>
        </fieldset>
        <fieldset>
          <legend>{words.isLarge}</legend>
          <label>
            {words.height} <input type="number" name="height" min="0.3" max="20" step="0.1" />
          </label>
          <label>
            {words.lastRow} <input type="number" name="last" min="1" max="100" step="0.5" />
          </label>
          <output name="verdict" for="height last">
            {words.measure}
          </output>
        </fieldset>
        <fieldset>
          <legend>{words.after}</legend>
          <button type="button" data-room="place" hidden />
          <button type="button" data-room="save-log" aria-describedby="room_log">
            {words.saveLog}
          </button>
          <button type="button" data-room="clear-log">
            {words.newLog}
          </button>
          <button type="button" data-room="hands" />
          <p id="room_log" role="status">
            {words.aboutLog}
          </p>
        </fieldset>
      </Dialog>
      <TestCard />
    </>
  );
}

/** Grey steps, in % of white; those near black and near white are the first that a projector swallows. */
const GREYS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const DARK = [0, 2, 4, 6, 8];
const LIGHT = [100, 98, 96, 94, 92];
const SIZES = [48, 32, 28, 24];

const grey = (percent: number) => {
  const level = Math.round(percent * 2.55);
  return `rgb(${level} ${level} ${level})`;
};

function TestCard() {
  const { room: words } = useWords();
  return (
    <dialog id="test-card_dialog" aria-label={words.testCard}>
      <svg viewBox="0 0 1280 720" role="img" aria-label={words.testCardAlt}>
        <Steps steps={GREYS} x={80} y={64} width={1120} height={150} />
        <Steps steps={DARK} x={80} y={246} width={544} height={90} />
        <Steps steps={LIGHT} x={656} y={246} width={544} height={90} />
        <circle cx="1080" cy="500" r="120" fill="none" stroke="#fff" stroke-width="4" />
        <path d="M1080 380v240M960 500h240" stroke="#fff" stroke-width="4" />
        {SIZES.map((size, index) => (
          <text key={size} x="80" y={424 + index * 60} font-size={size} fill="#fff">
            {words.canYouRead(size)}
          </text>
        ))}
        <text x="80" y="672" font-size="24" fill="#fff">
          {words.aboutTestCard}
        </text>
      </svg>
    </dialog>
  );
}

interface StepsProps {
  steps: readonly number[];
  x: number;
  y: number;
  width: number;
  height: number;
}

function Steps({ steps, x, y, width, height }: StepsProps) {
  const each = width / steps.length;
  return (
    <>
      {steps.map((percent, index) => (
        <g key={percent}>
          <rect x={x + index * each} y={y} width={each} height={height} fill={grey(percent)} />
          <text
            x={x + (index + 0.5) * each}
            y={y + height - 12}
            font-size="24"
            text-anchor="middle"
            fill={percent < 50 ? "#fff" : "#000"}
          >
            {percent}
          </text>
        </g>
      ))}
    </>
  );
}
