// The computer's screens, where the browser can tell (Window Management).

/** A screen's corner among all screens, in px. */
export interface ScreenPlace {
  readonly left: number;
  readonly top: number;
}

interface Screens {
  readonly currentScreen: ScreenPlace;
  readonly screens: readonly ScreenPlace[];
}

const access = window as Window & { getScreenDetails?: () => Promise<Screens> };

/** Whether there is a second screen that the deck can be put on. */
export const hasOtherScreen = (): boolean =>
  "getScreenDetails" in window && (screen as Screen & { isExtended?: boolean }).isExtended === true;

/** The corner of a screen that this window is not on, in px; undefined where there is none, or it may not be known. */
export async function otherScreen(): Promise<ScreenPlace | undefined> {
  const details = await access.getScreenDetails?.().catch(() => undefined);
  const other = details?.screens.find((one) => one !== details.currentScreen);
  return other && { left: other.left, top: other.top };
}

/** The screen with this corner. */
export async function screenAt({ left, top }: ScreenPlace): Promise<ScreenPlace | undefined> {
  const details = await access.getScreenDetails?.().catch(() => undefined);
  return details?.screens.find((one) => one.left === left && one.top === top);
}
