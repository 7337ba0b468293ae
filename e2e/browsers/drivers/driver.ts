// What the tests in other browsers ask of one, whatever it is and however it is driven.

/** A window of the browser. */
export interface Tab {
  /** Opens an address, and waits until it is loaded. */
  open(address: string): Promise<void>;
  /**
   * Runs a function in the page.
   *
   * @param run gets its arguments as JSON, and knows nothing of what is around it here
   */
  run<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** The same in the page's first frame. */
  runInFrame<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses a key as `KeyboardEvent.key` names it, after `Shift+`, `Alt+` or `Control+`. */
  press(key: string): Promise<void>;
  /** Moves the mouse along places in the window, in px, with its button held down: one place is a click. */
  drag(...places: readonly (readonly [x: number, y: number])[]): Promise<void>;
  /** Gives the page that much room, in px. */
  resize(width: number, height: number): Promise<void>;
  /** What is seen, as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser that runs, with one window open. */
export interface Driver {
  readonly tab: Tab;
  /** Does something that opens a window, and waits for that. */
  opened(act: () => Promise<void>): Promise<Tab>;
  /** Another window, as a person opens one. */
  anew(): Promise<Tab>;
  /**
   * What Ctrl + P gives as a PDF, on A4.
   *
   * @param ready selects an element that is there once the page can be printed
   */
  print(address: string, ready: string): Promise<Uint8Array>;
  quit(): Promise<void>;
}

/** Waits until something holds; asked often, since these browsers tell nobody. */
export async function until<Found>(what: string, look: () => Promise<Found | undefined | false>): Promise<Found> {
  const end = Date.now() + 15_000; // ms; a slow machine is no failure
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
