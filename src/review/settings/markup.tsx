// How the page is to look: the reader's choice, kept on the device.

/** By the setting's name: what it is called, and its values. The first one holds where nothing is chosen. */
const SETTINGS = {
  theme: {
    legend: "Colours",
    values: { "": "As this device", light: "Light", dark: "Dark", contrast: "High contrast" },
  },
  size: { legend: "Text size", values: { "": "Normal", large: "Large", larger: "Larger", largest: "Largest" } },
  spacing: { legend: "Line spacing", values: { "": "Normal", wide: "Wide", wider: "Wider" } },
};

export function Settings() {
  return (
    <form autocomplete="off">
      {Object.entries(SETTINGS).map(([name, { legend, values }]) => (
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
