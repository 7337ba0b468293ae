// How the page is to look: the reader's choice, kept on the device.
import { useWords } from "../../words/context.ts";
import type { Words } from "../../words/words.ts";

/** Reading aloud is offered by ../aloud/, where the device can. By the setting's name: what it is called, and its values. The first one holds where nothing is chosen. */
const settingsIn = ({ review: { colours, themes, textSize, sizes, lineSpacing, spacings, aloud } }: Words) => ({
  theme: {
    legend: colours,
    values: { "": themes.device, light: themes.light, dark: themes.dark, contrast: themes.contrast },
  },
  size: {
    legend: textSize,
    values: { "": sizes.normal, large: sizes.large, larger: sizes.larger, largest: sizes.largest },
  },
  spacing: { legend: lineSpacing, values: { "": spacings.normal, wide: spacings.wide, wider: spacings.wider } },
  aloud: { legend: aloud.title, values: { "": aloud.off, on: aloud.on } },
});

export function Settings() {
  return (
    <form autocomplete="off">
      {Object.entries(settingsIn(useWords())).map(([name, { legend, values }]) => (
        <fieldset key={name} class={name} hidden={name === "aloud"}>
          <legend>{legend}</legend>
          {Object.entries(values).map(([value, label]) => (
            <label key={value}>
              <input type="radio" name={name} value={value} checked={value === ""} /> {label}
            </label>
          ))}
        </fieldset>
      ))}
    </form>
  );
}
