// Stands for those parts of Reveal that the deck does without: animations, backgrounds, scroll view, print view, keyboard,
// overlays, notes, plugins … (src/pipeline/plugins/reveal-script.ts puts it in their place). Whatever Reveal's core calls
// of them does nothing, and what it asks (is the scroll view active?) is answered by undefined, which means no.

/** Every method of these parts that Reveal's core calls: reveal-script.test.ts looks them up in its source. */
export const CALLED = [
  ...["activate", "addKeyBinding", "bind", "close", "configure", "create", "deactivate", "destroy", "focus"],
  ...["getPlugin", "getRegisteredPlugins", "getSlideByIndices", "getSlideNotes", "getState", "hasPlugin", "hide"],
  ...["isActive", "isFocused", "isOpen", "isSpeakerNotesWindow", "isVisible", "layout", "next", "on", "prev"],
  ...["previewIframe", "previewImage", "previewVideo", "registerKeyboardShortcut", "registerPlugin"],
  ...["removeKeyBinding", "render", "reset", "run", "scrollToSlide", "setPlaying", "setState", "show", "sync"],
  ...["toggle", "toggleHelp", "triggerKey", "unbind", "update", "updateParallax", "updateVisibility"],
] as const;

export default class Unused {
  /** The overview moves the backgrounds about. */
  readonly element = document.createElement("div");

  /** Plugins are loaded before Reveal starts: there are none. */
  load(): Promise<void> {
    return Promise.resolve();
  }
}

for (const name of CALLED) Object.defineProperty(Unused.prototype, name, { value() {} });
