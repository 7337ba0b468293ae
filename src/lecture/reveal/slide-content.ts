// Stands for Reveal's way of loading and playing what is on slides. The deck's slides are there whole: a slide near the one
// that is shown is laid out, a far one is not. Of what plays there are films alone (src/deck/rules/markup.ts refuses sounds
// and frames): none starts by itself, and one that runs stops when its slide or its step goes.

export default class SlideContent {
  load(slide: HTMLElement) {
    slide.style.display = "block";
  }

  unload(slide: HTMLElement) {
    slide.style.display = "none";
  }

  stopEmbeddedContent(element: ParentNode | null | undefined) {
    for (const film of element?.querySelectorAll("video") ?? []) film.pause();
  }

  // What would start with its slide, and the button for what a browser did not let start: there is none.
  afterSlideChanged() {}
  formatEmbeddedContent() {}
  startEmbeddedContent() {}
  isAllowedToPlayAudio() {
    return true;
  }
}
