// The QR code that leads to the review document; without an address on the web there is none, and its place closes up.
import { generate } from "lean-qr";
import { useWords } from "../words/context.ts";
import { siteAddress } from "./site.ts";

/** Light modules around the code, which a camera needs (ISO/IEC 18004: 4). */
const QUIET = 4;

/** Stands where the slide's style puts it: on a cover beside the title, elsewhere over the foot. */
export function ReviewCode() {
  const { slides } = useWords();
  const site = siteAddress();
  if (!site) return null;
  const address = `${site}review.html`;
  const code = generate(address);
  const side = code.size + 2 * QUIET;
  const modules = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : "")).join(""),
  ).join("");
  return (
    <a class="review-code" href={address}>
      <svg viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={slides.readAlong}>
        <path class="light" d={`M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`} />
        <path d={modules} />
      </svg>
    </a>
  );
}
