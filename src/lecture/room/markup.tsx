// What a lecturer sets up before the class comes in, and puts away when it has gone.
import { Dialog } from "../dialog/markup.tsx";
import { THEMES } from "../theme-names.ts";

export function Room() {
  return (
    <>
      <Dialog name="room" title="Room">
        <fieldset>
          <legend>Colours and projector</legend>
          {Object.entries(THEMES).map(([theme, name]) => (
            <label key={theme}>
              <input type="radio" name="theme" value={theme} /> {name}
            </label>
          ))}
          <button type="button" data-room="test-card">
            Test card
          </button>
        </fieldset>
        <fieldset>
          <legend>Is the text large enough?</legend>
          <label>
            Height of the picture (m) <input type="number" name="height" min="0.3" max="20" step="0.1" />
          </label>
          <label>
            Last row to the screen (m) <input type="number" name="last" min="1" max="100" step="0.5" />
          </label>
          <output name="verdict" for="height last">
            Measure both, and write them here.
          </output>
        </fieldset>
        <fieldset>
          <legend>After the lecture</legend>
          <button type="button" data-room="place" hidden />
          <button type="button" data-room="save-log" aria-describedby="room_log">
            Save the log
          </button>
          <button type="button" data-room="clear-log">
            Begin a new log
          </button>
          <button type="button" data-room="hands" />
          <p id="room_log" role="status">
            The log is a table for a spreadsheet: minutes planned and spent on each slide since this window was opened.
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
  return (
    <dialog id="test-card_dialog" aria-label="Test card">
      <svg viewBox="0 0 1280 720" role="img" aria-label="Grey steps, text sizes and a circle, to set a projector up">
        <Steps steps={GREYS} x={80} y={64} width={1120} height={150} />
        <Steps steps={DARK} x={80} y={246} width={544} height={90} />
        <Steps steps={LIGHT} x={656} y={246} width={544} height={90} />
        <circle cx="1080" cy="500" r="120" fill="none" stroke="#fff" stroke-width="4" />
        <path d="M1080 380v240M960 500h240" stroke="#fff" stroke-width="4" />
        {SIZES.map((size, index) => (
          <text key={size} x="80" y={424 + index * 60} font-size={size} fill="#fff">
            {size} px of 720: can the last row read this?
          </text>
        ))}
        <text x="80" y="672" font-size="24" fill="#fff">
          Every step differs from the next; the circle is round; the frame touches all four edges. Escape goes back.
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
