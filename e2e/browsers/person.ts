// What a person does and sees in a window of any browser: things are found by role and name, acted on by mouse and keys.
import { type Driver, type Tab, until } from "./drivers/driver.ts";

/** Roles that the tests ask for, and what has them in this project's pages. */
const ROLES = {
  button: "button, summary",
  checkbox: "input[type=checkbox]",
  combobox: "select",
  dialog: "dialog[open]",
  heading: "h1, h2, h3, h4",
  link: "a[href]",
  listitem: "li",
  radio: "input[type=radio]",
  region: "section, [role=region]",
  searchbox: "input[type=search]",
  spinbutton: "input[type=number]",
  status: "[role=status]",
  textbox: "textarea, input[type=text]",
  timer: "[role=timer]",
  toolbar: "[role=toolbar]",
} as const;
export type Role = keyof typeof ROLES;

/** Something on the page, as a person has it before them. */
export interface Seen {
  readonly name: string;
  readonly text: string;
  /** What a control holds. */
  readonly value: string;
  readonly isChecked: boolean;
  readonly isDisabled: boolean;
  readonly hasFocus: boolean;
  /** Its box in the window, in px. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export class Person {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** Opens an address, and waits until the document's script has run, and text has the letters that it will have. */
  async open(address: string) {
    await this.tab.open(address);
    await this.has(READY);
    await this.tab.run(async () => void (await document.fonts.ready));
  }

  /** Goes to an address of which some file may never come: no browser says of such a page that it is loaded. */
  async goesTo(address: string) {
    await this.tab.run((to) => {
      document.documentElement.dataset["before"] = "leaving";
      setTimeout(() => location.assign(to));
    }, address);
    await this.has("html:not([data-before])");
  }

  /** All of a role that can be seen, by name where one is given; `within` selects the part to look in. */
  all(role: Role, name?: string | RegExp, within = "body"): Promise<Seen[]> {
    return this.tab.run(look, ROLES[role], within, wanted(name), false);
  }

  /** Waits until there is one, or the first of several. */
  async one(role: Role, name?: string | RegExp, within?: string): Promise<Seen> {
    const what = `${role} ${name ?? ""} ${within ? `in ${within}` : ""}`;
    return await until(what, async () => (await this.all(role, name, within))[0]);
  }

  async click(role: Role, name?: string | RegExp, within?: string) {
    const { box, isDisabled } = await this.#atRest(role, name, within);
    if (isDisabled) throw new Error(`${role} ${name} is disabled`);
    await this.tab.drag([box.x + box.width / 2, box.y + box.height / 2]);
  }

  /** The one, once it stands still: nobody hits what the page is just moving. */
  async #atRest(role: Role, name?: string | RegExp, within?: string): Promise<Seen> {
    let last = "";
    return await until(`${role} ${name ?? ""} at rest`, async () => {
      const seen = await this.one(role, name, within);
      const place = JSON.stringify(seen.box);
      const isSame = place === last;
      last = place;
      return isSame && seen;
    });
  }

  /** Waits until the page has an element that a selector names. */
  async has(selector: string) {
    await until(selector, () => this.tab.run((css) => document.querySelector(css) !== null, selector));
  }

  /** Loads the page again. */
  async reload() {
    await this.tab.run(() => {
      document.documentElement.dataset["before"] = "reload";
      location.reload();
    });
    await this.has("html:not([data-before])");
    await this.has(READY);
  }

  /** Waits until a part of the page says something. */
  async reads(words: string | RegExp, within = "body"): Promise<string> {
    let last = "";
    const said: string[] = [];
    return await until(`“${words}” in ${within}`, async () => {
      last = await this.tab.run(
        (css) => document.querySelector<HTMLElement>(css)?.innerText?.replaceAll(/\s+/g, " ") ?? "",
        within,
      );
      if (last !== said.at(-1)) said.push(last);
      return typeof words === "string" ? last.includes(words) && last : words.test(last) && last;
    }).catch((error: Error) => {
      throw new Error(`${error.message}: it has said ${said.map((one) => `“${one.slice(0, 400)}”`).join(", then ")}`);
    });
  }

  /** Waits until the address ends so. */
  async isAt(end: string) {
    let last = "";
    await until(`address ${end}`, async () => {
      last = await this.tab.run(() => location.href);
      return last.endsWith(end);
    }).catch((error: Error) => {
      throw new Error(`${error.message}, at ${last}`);
    });
  }

  async press(...keys: readonly string[]) {
    for (const key of keys) await this.tab.press(key);
  }

  async type(text: string) {
    for (const sign of text) await this.tab.press(sign);
  }

  /**
   * Presses a key of another layout, which no driver has: its sign, and its place on the keyboard.
   *
   * @param repeats so often the key comes again while it is held down
   */
  async sign(key: string, code: string, repeats = 0) {
    await this.tab.run(
      (sign, place, times) => {
        const to = document.activeElement ?? document.body;
        const event = { key: sign, code: place, bubbles: true, cancelable: true };
        for (let at = 0; at <= times; at++)
          to.dispatchEvent(new KeyboardEvent("keydown", { ...event, repeat: at > 0 }));
        to.dispatchEvent(new KeyboardEvent("keyup", event));
      },
      key,
      code,
      repeats,
    );
  }

  /** Waits until nothing has a role and name. */
  async none(role: Role, name?: string | RegExp, within?: string) {
    await until(`no ${role} ${name ?? ""}`, async () => (await this.all(role, name, within)).length === 0);
  }

  /** Chooses the entry of a list that has that place in it. */
  async choose(list: string | RegExp, place: number, within?: string) {
    // A list's menu is the system's own, out of a driver's reach: the keyboard chooses.
    await this.focus("combobox", list, within);
    for (let at = 0; at < place; at++) await this.press("ArrowDown");
  }

  /** Brings the focus to a control, as Tab would in the end. */
  async focus(role: Role, name: string | RegExp, within = "body") {
    await this.one(role, name, within);
    await this.tab.run(look, ROLES[role], within, wanted(name), true);
  }
}

/** Opens the speaker view from the deck's window, as a lecturer does: by S. */
export async function speakerOf(person: Person, driver: Driver): Promise<Person> {
  const speaker = new Person(await driver.opened(() => person.press("s")));
  await speaker.has("html[data-deck=speaker]");
  return speaker;
}

/** Selects what is there once a document can be used, or printed. */
export const READY = "html[data-deck=ready], html[data-deck=speaker], html[data-pages=ready], .parts a[aria-current]";

/** A name on its way into the page: as JSON. */
const wanted = (name: string | RegExp | undefined) =>
  name instanceof RegExp ? { pattern: name.source } : name === undefined ? {} : { name };

/** Runs in the page. */
function look(
  roles: string,
  within: string,
  { name, pattern }: { name?: string; pattern?: string },
  takesFocus: boolean,
) {
  const plain = (text = "") => text.replaceAll(/\s+/g, " ").trim();
  const nameOf = (one: Element): string => {
    const by = one.getAttribute("aria-labelledby")?.split(" ") ?? [];
    if (by.length > 0) return by.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    const labels = "labels" in one ? [...((one.labels as NodeListOf<Element> | null) ?? [])] : [];
    return (
      one.getAttribute("aria-label") ?? (labels.length > 0 ? labels.map(nameOf).join(" ") : (one.textContent ?? ""))
    );
  };
  const isSeen = (one: Element) =>
    one.closest("[inert]") === null && one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const found = [...document.querySelectorAll(within)]
    .flatMap((part) => [...part.querySelectorAll(roles)])
    .filter(isSeen)
    .filter((one) => name === undefined || plain(nameOf(one)) === name)
    .filter((one) => pattern === undefined || new RegExp(pattern).test(plain(nameOf(one))));
  const [first] = found;
  if (takesFocus) (first as HTMLElement | undefined)?.focus();
  else if (name !== undefined || pattern !== undefined) first?.scrollIntoView({ block: "center" });
  return found.map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return {
      name: plain(nameOf(one)),
      text: plain(one.textContent ?? ""),
      value: "value" in one ? `${one.value}` : "",
      isChecked: "checked" in one && one.checked === true,
      isDisabled: one.matches(":disabled"),
      hasFocus: one === document.activeElement,
      box: { x, y, width, height },
    };
  });
}
