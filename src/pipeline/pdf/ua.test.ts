// The failure conditions of PDF/UA-1 that are looked for: each is made once in a PDF that meets none, and found.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { CONDITIONS, pdfUaFindings } from "./ua.ts";

const XMP = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt>
<rdf:li xml:lang="x-default">Title</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;
const CMAP = "1 beginbfchar\n<01> <0041>\nendbfchar\n1 beginbfrange\n<02> <03> <0042>\nendbfrange";
const CONTENT = "/H1 <</MCID 0 >>BDC\nBT\n(A) Tj\nET\nEMC\n/Artifact BMC\n0 0 9 9 re\nf\nEMC";

const name = (text: string) => PDFName.of(text);
const said = (text: string) => PDFHexString.fromText(text);

/** A page with a heading, a figure, a link, a list and a table, that meets no condition. */
async function sound() {
  const pdf = await PDFDocument.create();
  const { context, catalog } = pdf;
  const page = pdf.addPage([200, 200]);
  const set = (dict: PDFDict, entries: Record<string, PDFObject | undefined>) => {
    for (const [key, value] of Object.entries(entries)) if (value) dict.set(name(key), value);
  };
  const register = (given: Record<string, unknown>) =>
    context.register(context.obj(given as Parameters<typeof context.obj>[0]));
  const stream = (text: string, more = {}) => context.register(context.stream(text, more));
  const program = stream("program");
  const descriptor = register({ Type: "FontDescriptor", FontFile2: program });
  const part = register({ Type: "Font", Subtype: "CIDFontType2", FontDescriptor: descriptor, CIDToGIDMap: "Identity" });
  const font = register({
    Type: "Font",
    Subtype: "Type0",
    BaseFont: "Hyperlegible",
    Encoding: "Identity-H",
    DescendantFonts: [part],
    ToUnicode: stream(CMAP),
  });
  const link = register({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9] });
  (context.lookup(link) as PDFDict).set(name("Contents"), said("Where it leads"));
  set(page.node, { Contents: stream(CONTENT), Tabs: name("S"), Annots: context.obj([link]) });
  const element = (type: string, kids: readonly unknown[], more: Record<string, PDFObject> = {}): PDFRef => {
    const dict = context.obj({ Type: "StructElem", S: type, Pg: page.ref, K: [...kids] as never }) as PDFDict;
    set(dict, more);
    return context.register(dict);
  };
  const objr = register({ Type: "OBJR", Obj: link });
  const scope = context.obj({ O: "Table", Scope: "Column" });
  const parts = {
    h1: element("H1", [0]),
    h2: element("H2", []),
    figure: element("Figure", [], { Alt: said("A figure") }),
    link: element("Link", [objr]),
    item: element("LI", [element("Lbl", []), element("LBody", [])]),
    header: element("TH", [], { A: scope }),
    note: element("Note", [], { ID: said("note") }),
  };
  const list = element("L", [parts.item]);
  const row = element("TR", [parts.header]);
  const document = element("Document", [
    parts.h1,
    parts.h2,
    parts.figure,
    parts.link,
    list,
    element("Table", [row]),
    parts.note,
  ]);
  const tree = context.obj({ Type: "StructTreeRoot", K: document }) as PDFDict;
  set(catalog, {
    StructTreeRoot: context.register(tree),
    MarkInfo: context.obj({ Marked: true }),
    Lang: said("en"),
    Metadata: stream(XMP, { Type: "Metadata", Subtype: "XML" }),
    ViewerPreferences: context.obj({ DisplayDocTitle: true }),
  });
  const dict = (ref: PDFRef) => context.lookup(ref) as PDFDict;
  const add = (...refs: PDFRef[]) => dict(document).set(name("K"), context.obj([parts.h1, ...refs]));
  return {
    pdf,
    context,
    catalog,
    page,
    tree,
    dict,
    parts,
    list,
    row,
    link,
    font,
    part,
    descriptor,
    element,
    stream,
    register,
    set,
    add,
  };
}

type Made = Awaited<ReturnType<typeof sound>>;

/** What makes a sound PDF meet a condition. */
const FAULTS: Readonly<Record<keyof typeof CONDITIONS, (made: Made) => void>> = {
  "01-003": ({ page, stream, set }) =>
    set(page.node, { Contents: stream(CONTENT.replace("BT", "/Artifact BMC\nEMC\nBT")) }),
  "01-004": ({ page, stream, set }) =>
    set(page.node, { Contents: stream(CONTENT.replace("0 0 9 9 re", "/P <</MCID 1 >>BDC\nEMC")) }),
  "01-005": ({ page, stream, set }) => set(page.node, { Contents: stream(`${CONTENT}\n0 0 9 9 re\nf`) }),
  "01-007": ({ catalog, context }) => catalog.set(name("MarkInfo"), context.obj({ Marked: true, Suspects: true })),
  "02-001": ({ dict, parts }) => dict(parts.h2).set(name("S"), name("Chapter")),
  "02-003": ({ tree, context }) => tree.set(name("RoleMap"), context.obj({ One: "Two", Two: "One" })),
  "02-004": ({ tree, context }) => tree.set(name("RoleMap"), context.obj({ P: "Div" })),
  "06-001": ({ catalog }) => catalog.delete(name("Metadata")),
  "06-002": ({ catalog, stream }) => catalog.set(name("Metadata"), stream(XMP.replace("part>1", "part>2"))),
  "06-003": ({ catalog, stream }) => catalog.set(name("Metadata"), stream(XMP.replace(">Title<", "><"))),
  "07-001": ({ catalog }) => catalog.delete(name("ViewerPreferences")),
  "07-002": ({ catalog, context }) => catalog.set(name("ViewerPreferences"), context.obj({ DisplayDocTitle: false })),
  "09-004": ({ dict, row, element, context }) => dict(row).set(name("K"), context.obj([element("P", [])])),
  "09-005": ({ dict, parts, context }) => dict(parts.item).set(name("K"), context.obj([1])),
  "09-006": ({ element, add }) => add(element("TOC", [element("P", [])])),
  "10-001": ({ dict, font }) => dict(font).delete(name("ToUnicode")),
  "11-001": ({ catalog }) => catalog.delete(name("Lang")),
  "11-006": ({ catalog }) => catalog.set(name("Lang"), said("")),
  "13-004": ({ dict, parts }) => dict(parts.figure).delete(name("Alt")),
  "14-002": ({ dict, parts }) => dict(parts.h1).set(name("S"), name("H2")),
  "14-003": ({ dict, parts }) => dict(parts.h2).set(name("S"), name("H3")),
  "14-006": ({ element, add }) => add(element("Sect", [element("H", []), element("H", [])])),
  "14-007": ({ element, add }) => add(element("H", [])),
  "15-003": ({ dict, parts }) => dict(parts.header).delete(name("A")),
  "17-002": ({ element, add }) => add(element("Formula", [])),
  "19-003": ({ dict, parts }) => dict(parts.note).delete(name("ID")),
  "19-004": ({ element, parts, add }) => add(parts.note, element("Note", [], { ID: said("note") })),
  "20-001": ({ catalog, context }) => catalog.set(name("OCProperties"), context.obj({ Configs: [{}] })),
  "20-002": ({ catalog, context }) => catalog.set(name("OCProperties"), context.obj({ D: {} })),
  "21-001": ({ register }) => void register({ Type: "Filespec", EF: {} }),
  "25-001": ({ catalog, context, stream }) =>
    catalog.set(name("AcroForm"), context.obj({ XFA: stream("<dynamicRender>required</dynamicRender>") })),
  "26-002": ({ context, register }) => {
    context.trailerInfo.Encrypt = register({ P: -3904 & ~0x200 });
  },
  "28-002": ({ page, register, context }) =>
    page.node.set(name("Annots"), context.obj([register({ Type: "Annot", Subtype: "Stamp" })])),
  "28-004": ({ page, register, context }) =>
    page.node.set(name("Annots"), context.obj([register({ Type: "Annot", Subtype: "Text" })])),
  "28-005": ({ page, register, context }) =>
    page.node.set(name("Annots"), context.obj([register({ Type: "Annot", Subtype: "Widget" })])),
  "28-007": ({ page, register, context }) =>
    page.node.set(name("Annots"), context.obj([register({ Type: "Annot", Subtype: "TrapNet" })])),
  "28-008": ({ page }) => page.node.delete(name("Tabs")),
  "28-009": ({ page }) => page.node.set(name("Tabs"), name("R")),
  "28-010": ({ page, register, context }) =>
    page.node.set(name("Annots"), context.obj([register({ Type: "Annot", Subtype: "Widget" })])),
  "28-011": ({ dict, parts }) => dict(parts.link).set(name("S"), name("Span")),
  "28-012": ({ dict, link }) => dict(link).delete(name("Contents")),
  "30-001": ({ register }) => void register({ Type: "XObject", Subtype: "Form", Ref: {} }),
  "30-002": ({ page, stream, set, context }) => {
    const form = stream("/P <</MCID 9 >>BDC\nEMC", { Type: "XObject", Subtype: "Form" });
    set(page.node, {
      Resources: context.obj({ XObject: { X1: form } }),
      Contents: stream("/Artifact BMC\n/X1 Do\n/X1 Do\nEMC"),
    });
  },
  "31-005": ({ dict, part }) => dict(part).delete(name("CIDToGIDMap")),
  "31-006": ({ dict, font }) => dict(font).set(name("Encoding"), name("Own-H")),
  "31-009": ({ dict, descriptor }) => dict(descriptor).delete(name("FontFile2")),
  "31-027": ({ dict, font }) => dict(font).delete(name("ToUnicode")),
  "31-028": ({ dict, font, stream }) => dict(font).set(name("ToUnicode"), stream(CMAP.replace("0041", "0000"))),
  "31-029": ({ dict, font, stream }) => dict(font).set(name("ToUnicode"), stream(CMAP.replace("0042", "FEFF"))),
};

test("a sound PDF meets no condition", async () => {
  const { pdf } = await sound();
  assert.deepEqual(pdfUaFindings(pdf), []);
});

test("where a figure says nothing, its page is named", async () => {
  const { pdf, dict, parts, element, add } = await sound();
  dict(parts.figure).delete(name("Alt"));
  const [found] = pdfUaFindings(pdf);
  assert.equal(found?.page, 1);
  dict(parts.figure).delete(name("Pg"));
  assert.equal(pdfUaFindings(pdf)[0]?.page, undefined);
  add(element("Figure", []));
  assert.deepEqual(new Set(pdfUaFindings(pdf).map(({ page }) => page)), new Set([undefined, 1]));
});

for (const [condition, what] of Object.entries(CONDITIONS))
  test(`${condition} is found: ${what}`, async () => {
    const made = await sound();
    FAULTS[condition as keyof typeof CONDITIONS](made);
    const found = new Set(pdfUaFindings(made.pdf).map((finding) => finding.condition));
    assert.ok(found.has(condition as keyof typeof CONDITIONS), `found: ${[...found].join(", ") || "nothing"}`);
  });
