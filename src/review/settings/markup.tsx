// How the page is to look: the reader's choice, kept on the device.
import { useWords } from "../../words/context.ts";
import type { Words } from "../../words/words.ts";

/** By the setting's name: what it is called, and its values. The first one holds where nothing is chosen. */
const settingsIn = ({ review: { colours, themes, textSize, sizes, lineSpacing, spacings } }: Words) => ({
  theme: {
    legend: colours,
    values: { "": themes.device, light: themes.light, dark: themes.dark, contrast: themes.contrast },
  },
  size: {
    legend: textSize,
    values: { "": sizes.normal, large: sizes.large, larger: sizes.larger, largest: sizes.largest },
  },
  spacing: { legend: lineSpacing, values: { "": spacings.normal, wide: spacings.wide, wider: spacings.wider } },
});

export function Settings() {
  return (
    <form autocomplete="off">
      {Object.entries(settingsIn(useWords())).map(([name, { legend, values }]) => (
        <fieldset key={name}>
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
