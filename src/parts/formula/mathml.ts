// Formulas in TeX become MathML at build time, with temml. What it writes as styles, which the policy blocks, become classes.
import temml from "temml";

/** @throws Error whose message says what is wrong with the TeX */
export function mathmlOf(tex: string, alt: string | undefined): string {
  const markup = temml.renderToString(tex, { displayMode: alt !== undefined, throwOnError: true });
  const blocked: string[] = [];
  const html = markup.replaceAll(/<([a-z]+)([^<>]*?)>/g, (_, tag: string, attributes: string) => {
    const style = / style="([^"]*)"/.exec(attributes)?.[1];
    if (style === undefined) return `<${tag}${attributes}>`;
    const classes = style
      .split(";")
      .filter(Boolean)
      .flatMap((rule) => {
        const found = classOf(rule);
        if (!found) blocked.push(rule);
        return found ?? [];
      });
    const rest = attributes.replace(/ style="[^"]*"/, "");
    const own = / class="([^"]*)"/.exec(rest)?.[1];
    const all = [own, ...classes].filter(Boolean).join(" ");
    const others = rest.replace(/ class="[^"]*"/, "");
    return `<${tag}${others}${all && ` class="${all}"`}>`;
  });
  if (blocked.length > 0) throw new Error(`it sets “${blocked[0]}”, which the policy blocks. Write it without.`);
  const named =
    alt === undefined
      ? ""
      : ` aria-label="${alt.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`;
  return html.replace("<math", `<math${named}`);
}

/** The class that stands for a rule: see style.css. Undefined for one that has none. */
function classOf(rule: string): string[] | undefined {
  if (rule === "display:block math") return [];
  if (rule === "math-depth:0") return ["math-large"];
  const [, side, length = ""] = /^padding-(left|right):([\d.]+)(?:em|pt)$/.exec(rule) ?? [];
  if (side) return [`pad-${side}-${rule.endsWith("0em") ? "none" : length === "1" ? "wide" : "some"}`];
  if (/^padding:/.test(rule)) return [];
  if (/^border:/.test(rule)) return ["boxed"];
  return undefined;
}
