// A mouse pointer that rests is hidden, wherever it is: over a control, a dialog or the test card too.
const REST = 3000; // ms

export function pointerRests() {
  const { dataset } = document.documentElement;
  let resting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    "pointermove",
    () => {
      clearTimeout(resting);
      dataset["pointer"] = "moves";
      resting = setTimeout(() => {
        dataset["pointer"] = "rests";
      }, REST);
    },
    { capture: true, passive: true },
  );
}
