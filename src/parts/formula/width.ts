// About how wide a formula comes out, as far as it can be told without a browser.
import { type HTMLElement, parse } from "node-html-parser";

/** Relations and operators have room on both sides. */
const RELATIONS = /^[=<>≤≥≈∝≠≡∼→←↔⇒⇔⇌:∈⊂]$/u;
const OPERATORS = /^[+−±×·∗/÷-]$/u;
/** Of letters and of signs, in the type's size. */
const LETTER = 0.62;
const SIGN = 0.45;
/** Scripts are so much smaller. */
const SCRIPT = 0.72;

/** @returns a width in em of the formula's own type */
export const widthInEm = (mathml: string): number => widthOf(parse(mathml));

function widthOf(node: HTMLElement): number {
  const parts = node.childNodes.flatMap((child) => ("rawTagName" in child ? [child as HTMLElement] : []));
  const each = parts.map(widthOf);
  const sum = each.reduce((all, one) => all + one, 0);
  const [base = 0, ...scripts] = each;
  const widest = Math.max(0, ...scripts) * SCRIPT;
  switch (node.rawTagName?.toLowerCase()) {
    case "annotation":
      return 0;
    case "mi":
    case "mn":
    case "mtext":
      return [...node.text.trim()].length * LETTER;
    case "mo":
      return signWidth(node.text.trim());
    case "mspace":
      return 0.3;
    case "mfrac":
      return Math.max(0, ...each) + 0.2;
    case "msub":
    case "msup":
    case "msubsup":
      return base + widest;
    case "munder":
    case "mover":
    case "munderover":
      return Math.max(base, widest);
    case "msqrt":
      return sum + 0.9;
    case "mtable":
      return Math.max(0, ...each);
    case "mtr":
      return sum + 0.8 * Math.max(0, each.length - 1);
    default:
      return sum;
  }
}

function signWidth(sign: string): number {
  if (RELATIONS.test(sign)) return 1.3;
  if (OPERATORS.test(sign)) return 1.2;
  // What multiplies without a sign, and what stands for itself.
  return /^[\u2061-\u2064]?$/u.test(sign) ? 0 : [...sign].length * SIGN;
}
