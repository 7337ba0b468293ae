// Prints an address with WebKit, as Ctrl + P does with "Print to File": gjs webkit-print.js ADDRESS FILE READY
// READY selects an element that is there once the page can be printed. Run by gjs, which knows GTK, and not by Node.

const { gi, system } = /** @type {any} */ (globalThis).imports;
gi.versions.Gtk = "3.0";
gi.versions.WebKit2 = "4.1";
const { Gtk, WebKit2, GLib } = gi;
const [address, file, ready] = /** @type {any} */ (globalThis).ARGV;

/** @param {string} why */
function fail(why) {
  console.error(why);
  system.exit(1);
}

Gtk.init(null);
const view = new WebKit2.WebView();
const window = new Gtk.OffscreenWindow({ default_width: 1280, default_height: 720 });
window.add(view);
window.show_all();
view.connect("load-failed", (/** @type {unknown[]} */ ...[, , , error]) => fail(`${error}`));

/** Asks the page until it is ready, and has its fonts: it may be laid out once more when they come. */
function whenReady() {
  const script = `document.fonts.status === "loaded" && document.querySelector(${JSON.stringify(ready)}) !== null`;
  view.evaluate_javascript(script, -1, null, null, null, (/** @type {any} */ _, /** @type {any} */ answer) => {
    if (view.evaluate_javascript_finish(answer).to_boolean()) print();
    else GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, once(whenReady));
  });
}

/** @param {number} tries WebKit finds no pages in what it has not laid out yet, and is asked again */
function print(tries = 20) {
  const settings = new Gtk.PrintSettings();
  settings.set_printer("Print to File");
  settings.set("output-file-format", "pdf");
  settings.set("output-uri", `file://${file}`);
  const paper = new Gtk.PageSetup();
  paper.set_paper_size_and_default_margins(new Gtk.PaperSize("iso_a4"));
  const operation = new WebKit2.PrintOperation({ web_view: view });
  operation.set_print_settings(settings);
  operation.set_page_setup(paper);
  let failed = false; // then it has “finished”, too
  operation.connect("finished", () => failed || system.exit(0));
  operation.connect("failed", (/** @type {unknown} */ _, /** @type {unknown} */ error) => {
    failed = true;
    if (tries === 0 || !`${error}`.includes("Invalid page range")) return fail(`${error}`);
    const again = once(() => print(tries - 1));
    GLib.timeout_add(GLib.PRIORITY_DEFAULT, 50, again);
  });
  operation.print();
}

/** @param {() => void} act */
const once = (act) => () => {
  act();
  return false; // not again
};

view.load_uri(address);
whenReady();
Gtk.main();
