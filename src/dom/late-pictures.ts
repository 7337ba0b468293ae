// A picture that has not come: what it shows stands there in words, until it comes. They are seen from two seconds on
// (parts/picture/style.css); a screen reader has them from the picture itself.

/** From now on each picture that is not here yet has its words. */
export function latePicturesInWords() {
  for (const picture of document.querySelectorAll<HTMLImageElement>("img[loading=lazy]")) {
    if (picture.complete) continue;
    const words = document.createElement("span");
    words.className = "in-words";
    words.ariaHidden = "true";
    words.textContent = picture.alt;
    picture.after(words);
  }
  // Copies of slides have pictures and words of their own. Where a picture fails, the browser shows its words.
  const settled = ({ target }: Event) => {
    const words = target instanceof HTMLImageElement ? target.nextElementSibling : null;
    if (words?.matches(".in-words")) words.remove();
  };
  for (const type of ["load", "error"]) document.addEventListener(type, settled, { capture: true }); // they don't bubble
}
