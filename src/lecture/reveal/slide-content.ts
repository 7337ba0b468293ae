// Stands for Reveal's way of loading and playing what is on slides. The deck's slides are there whole: a slide near the one
// that is shown is laid out, a far one is not.

export default class SlideContent {
  load(slide: HTMLElement) {
    slide.style.display = "block";
  }

  unload(slide: HTMLElement) {
    slide.style.display = "none";
  }

  // Pictures, videos and frames that start with their slide: there are none.
  afterSlideChanged() {}
  formatEmbeddedContent() {}
  startEmbeddedContent() {}
  stopEmbeddedContent() {}
  isAllowedToPlayAudio() {
    return true;
  }
}
