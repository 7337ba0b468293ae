// How a lecturer's windows and phone hear of their room for as long as the page is open. A browser opens a stream of events
// again that was cut off, but none that was answered with an error, as by a proxy whose server is away, and none that is
// silently held back: here all three are.
import { BEAT } from "./wire.ts";

/** A stream that is mute for so long is held back by something on the way, in ms: two beats were missed. */
const MUTE = 2 * BEAT + 1_000;
const AGAIN = 2_000; // ms

interface Hearing {
  /** @param isFirst after a stream was opened, the first time or again */
  hear(data: string, isFirst: boolean): void;
  /** Told once, until something is heard again. @param isDenied whether the server has refused it: then it is given up */
  lost(isDenied: boolean): void;
}

/** @param address of a stream of server-sent events, with a beat among its messages */
export function hearFrom(address: string, { hear, lost }: Hearing) {
  let isLost = false;
  const tellLost = (isDenied: boolean) => {
    if (!isLost || isDenied) lost(isDenied);
    isLost = true;
  };
  const open = () => {
    let watch: ReturnType<typeof setTimeout>;
    let isFirst = true;
    const stream = new EventSource(address);
    const mute = () => {
      stream.close();
      tellLost(false);
      open();
    };
    watch = setTimeout(mute, MUTE);
    stream.onmessage = ({ data }) => {
      clearTimeout(watch);
      watch = setTimeout(mute, MUTE);
      isLost = false;
      hear(data, isFirst);
      isFirst = false;
    };
    stream.onerror = async () => {
      stream.close();
      clearTimeout(watch);
      const isDenied = (await statusOf(address)) === 403;
      tellLost(isDenied);
      if (!isDenied) setTimeout(open, AGAIN);
    };
  };
  open();
}

/** A stream does not say why it was refused. @returns 0 where nobody answers */
async function statusOf(address: string): Promise<number> {
  const end = new AbortController();
  const patience = setTimeout(() => end.abort(), MUTE);
  try {
    return (await fetch(address, { signal: end.signal })).status;
  } catch {
    return 0;
  } finally {
    clearTimeout(patience);
    end.abort();
  }
}
