// What is mended in the tags that a browser writes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { mendTags } from "./mend.ts";
import { elementsOf, pdfUaFindings } from "./ua.ts";

const name = (text: string) => PDFName.of(text);

/** A page whose tags are these. */
async function tagged(make: (element: (type: string, kids: PDFRef[], alternative?: string) => PDFRef) => PDFRef[]) {
  const pdf = await PDFDocument.create();
  const { context, catalog } = pdf;
  const page = pdf.addPage([200, 100]);
  const element = (type: string, kids: PDFRef[], alternative?: string) => {
    const dict = context.obj({ Type: "StructElem", S: type, Pg: page.ref, K: kids }) as PDFDict;
    if (alternative) dict.set(name("Alt"), PDFHexString.fromText(alternative));
    return context.register(dict);
  };
  const document = element("Document", make(element));
  const root = context.register(context.obj({ Type: "StructTreeRoot", K: [document] }));
  catalog.set(name("StructTreeRoot"), root);
  return pdf;
}

test("the frame of a table, a program or a quotation is a group; of a picture with a source the picture alone is a figure", async () => {
  const pdf = await tagged((element) => [
    element("Figure", [element("Table", []), element("Caption", [])]),
    element("Figure", [element("Figure", [], "A square of dots"), element("P", [])]),
    element("Figure", [], "A drawing"),
  ]);
  const place = { page: 0, left: 0.1, top: 0.2, width: 0.5, height: 0.25 };
  mendTags(pdf, [place, place], []);
  const elements = elementsOf(pdf);
  assert.deepEqual(
    elements.map(({ type }) => type).filter((type) => ["Div", "Figure"].includes(type)),
    ["Div", "Div", "Figure", "Figure"],
  );
  for (const { dict, type } of elements) if (type === "Figure") assert.match(String(dict), /\/BBox \[ 20 55 120 80 \]/);
});

test("a picture that nothing is said of stays a figure, and is found", async () => {
  const pdf = await tagged((element) => [element("Figure", [])]);
  mendTags(pdf, [], []);
  assert.ok(pdfUaFindings(pdf).some(({ condition }) => condition === "13-004"));
});
