// PDF/UA-1 (ISO 14289-1) as far as a machine can tell: the failure conditions of the Matterhorn Protocol 1.1 that can occur in
// PDFs that a browser has printed. What only a person can tell (whether a text alternative says what the figure shows) is not
// here; nor is what can't occur: forms, scripts, sound, attached files, layers.
// @see https://pdfa.org/resource/the-matterhorn-protocol/
import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** A failure condition that a PDF meets. */
export interface Finding {
  /** As the Matterhorn Protocol numbers it. */
  readonly condition: keyof typeof CONDITIONS;
  /** Where, and what was found. */
  readonly where: string;
  /** The page that it is on, from 1; left out where that is not known. */
  readonly page?: number;
}

/** The conditions that are looked for, in the protocol's order. */
export const CONDITIONS = {
  "01-003": "Content marked as artifact stands inside tagged content",
  "01-004": "Tagged content stands inside content marked as artifact",
  "01-005": "Content is neither marked as artifact nor tagged as real content",
  "01-007": "Suspects is true",
  "02-001": "A non-standard type is not mapped to a standard one",
  "02-003": "Types are mapped in a circle",
  "02-004": "A standard type is mapped to another",
  "06-001": "The document has no XMP metadata stream",
  "06-002": "The metadata has no PDF/UA identifier",
  "06-003": "The metadata has no dc:title",
  "07-001": "ViewerPreferences has no DisplayDocTitle",
  "07-002": "DisplayDocTitle is false",
  "09-004": "A table's elements are nested in a way that the standard does not allow",
  "09-005": "A list's elements are nested in a way that the standard does not allow",
  "09-006": "A table of contents' elements are nested in a way that the standard does not allow",
  "10-001": "Characters can't be mapped to Unicode",
  "11-001": "The language of text in page content can't be determined",
  "11-006": "The language of the document's metadata can't be determined",
  "13-004": "A figure has neither Alt nor ActualText",
  "14-002": "The first heading is not of level 1",
  "14-003": "A level of headings is skipped",
  "14-006": "A node has more than one H",
  "14-007": "The document has both H and numbered headings",
  "15-003": "A header cell has no Scope where it has to be known",
  "17-002": "A formula has neither Alt nor ActualText",
  "19-003": "A note has no ID",
  "19-004": "Two notes have one ID",
  "20-001": "An optional content configuration has no Name",
  "20-002": "The default optional content configuration has no Name",
  "21-001": "An embedded file's specification has no F and UF",
  "25-001": "The document has a dynamic XFA form",
  "26-002": "An encrypted document keeps assistive technology out",
  "28-002": "An annotation is not inside an Annot element",
  "28-004": "An annotation has neither Contents nor Alt",
  "28-005": "A form field has neither TU nor Alt",
  "28-007": "There is an annotation of the type TrapNet",
  "28-008": "A page with annotations has no Tabs",
  "28-009": "A page with annotations has another tab order than that of its structure",
  "28-010": "A widget is not inside a Form element",
  "28-011": "A link annotation is not inside a Link element",
  "28-012": "A link annotation has no description in Contents",
  "30-001": "There is a reference XObject",
  "30-002": "A form XObject with marked content is used more than once",
  "31-005": "A TrueType font that is embedded has no CIDToGIDMap",
  "31-006": "A CMap is neither a predefined one nor embedded",
  "31-009": "A font's program is not embedded",
  "31-027": "A font has no ToUnicode, and its characters can't be mapped otherwise",
  "31-028": "A ToUnicode CMap maps to U+0000",
  "31-029": "A ToUnicode CMap maps to U+FEFF or U+FFFE",
} as const;

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody " +
    "Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

/** Which parents each of these may have, and which children; what says nothing about its meaning does not count. */
const PARENTS: Readonly<Record<string, readonly [parents: readonly string[], condition: Finding["condition"]]>> = {
  TR: [["Table", "THead", "TBody", "TFoot"], "09-004"],
  TH: [["TR"], "09-004"],
  TD: [["TR"], "09-004"],
  THead: [["Table"], "09-004"],
  TBody: [["Table"], "09-004"],
  TFoot: [["Table"], "09-004"],
  LI: [["L"], "09-005"],
  LBody: [["LI"], "09-005"],
  TOCI: [["TOC"], "09-006"],
};
const CHILDREN: Readonly<Record<string, readonly [children: readonly string[], condition: Finding["condition"]]>> = {
  Table: [["TR", "THead", "TBody", "TFoot", "Caption"], "09-004"],
  THead: [["TR"], "09-004"],
  TBody: [["TR"], "09-004"],
  TFoot: [["TR"], "09-004"],
  TR: [["TH", "TD"], "09-004"],
  L: [["LI", "L", "Caption"], "09-005"],
  LI: [["Lbl", "LBody"], "09-005"],
  TOC: [["TOC", "TOCI", "Caption"], "09-006"],
};

/** An element of the structure tree. */
export interface Element {
  readonly dict: PDFDict;
  /** Undefined for one that stands within its parent. */
  readonly ref: PDFRef | undefined;
  /** Its standard type. */
  readonly type: string;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  /** Whether it has content of its own, beside elements. */
  readonly hasContent: boolean;
}

const name = (text: string) => PDFName.of(text);
const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const given = dict.lookup(name(key));
  return given instanceof PDFName ? given.decodeText() : undefined;
};
const textIn = (dict: PDFDict, key: string): string | undefined => {
  const given = dict.lookup(name(key));
  return given instanceof PDFString || given instanceof PDFHexString ? given.decodeText() : undefined;
};
const dictIn = (dict: PDFDict, key: string): PDFDict | undefined => {
  const given = dict.lookup(name(key));
  return given instanceof PDFDict ? given : undefined;
};
const listIn = (pdf: PDFDocument, given: PDFObject | undefined): PDFObject[] => {
  const found = given instanceof PDFRef ? pdf.context.lookup(given) : given;
  if (found instanceof PDFArray) return found.asArray();
  return given === undefined ? [] : [given];
};
const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

/** Whether an element says in words what it shows (14.9.3, 14.9.4). */
export const isDescribed = (element: PDFDict): boolean =>
  isSaid(textIn(element, "Alt")) || isSaid(textIn(element, "ActualText"));

/** The structure tree; empty where there is none. */
export function elementsOf(pdf: PDFDocument): readonly Element[] {
  const root = dictIn(pdf.catalog, "StructTreeRoot");
  if (!root) return [];
  const map = dictIn(root, "RoleMap");
  const typeOf = (given: string): string => {
    const seen = new Set<string>();
    let type = given;
    while (!STANDARD.has(type) && map && !seen.has(type)) {
      seen.add(type);
      type = nameIn(map, type) ?? type;
    }
    return type;
  };
  const all: Element[] = [];
  const seen = new Set<PDFDict>();
  const walk = (given: PDFObject | undefined, parent: Element | undefined) => {
    for (const one of listIn(pdf, given)) {
      const dict = one instanceof PDFRef ? pdf.context.lookup(one) : one;
      const into = parent as { children: Element[]; hasContent: boolean } | undefined;
      if (!(dict instanceof PDFDict) || !dict.has(name("S"))) {
        if (into) into.hasContent = true;
        continue;
      }
      if (seen.has(dict)) continue;
      seen.add(dict);
      const type = typeOf(nameIn(dict, "S") ?? "");
      const ref = one instanceof PDFRef ? one : undefined;
      const element: Element = { dict, ref, type, parent, children: [], hasContent: false };
      all.push(element);
      into?.children.push(element);
      walk(dict.get(name("K")), element);
    }
  };
  walk(root.get(name("K")), undefined);
  return all;
}

/**
 * Looks a PDF through.
 *
 * @returns every failure condition that it meets; empty for one that passes
 */
export function pdfUaFindings(pdf: PDFDocument): readonly Finding[] {
  const elements = elementsOf(pdf);
  return [
    ...contentFindings(pdf),
    ...documentFindings(pdf),
    ...typeFindings(pdf, elements),
    ...nestingFindings(elements),
    ...meaningFindings(pdf, elements),
    ...headingFindings(elements),
    ...annotationFindings(pdf, elements),
    ...objectFindings(pdf),
    ...fontFindings(pdf),
  ];
}

/** Operators that paint: text, lines, fills, pictures, shadings. */
const PAINTS = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)$/;

/** Page by page: everything painted is tagged or an artifact, and never both (01). Reads an operator a line, as browsers write them. */
function contentFindings(pdf: PDFDocument): Finding[] {
  return pdf.getPages().flatMap((page, index) => {
    const found = new Map<Finding["condition"], string>();
    const meets = (condition: Finding["condition"], line: string) =>
      found.has(condition) || found.set(condition, `page ${index + 1}: ${line.slice(0, 60)}`);
    /** What is open: an artifact, tagged content, or what says neither. */
    const open: ("artifact" | "tagged" | "neither")[] = [];
    for (const line of contentOf(pdf, page.node.get(name("Contents"))).split(/\r?\n|\r/)) {
      const text = line.trim();
      if (/\bB[DM]C$/.test(text)) {
        const kind = text.startsWith("/Artifact") ? "artifact" : /\/MCID\b/.test(text) ? "tagged" : "neither";
        if (kind === "artifact" && open.includes("tagged")) meets("01-003", text);
        if (kind === "tagged" && open.includes("artifact")) meets("01-004", text);
        open.push(kind);
      } else if (/(?:^|\s)EMC$/.test(text)) open.pop();
      else if (PAINTS.test(text) && !open.some((kind) => kind !== "neither")) meets("01-005", text);
    }
    return [...found].map(([condition, where]) => ({ condition, where }));
  });
}

/** A stream's text, or that of several that go on in one another. */
export function contentOf(pdf: PDFDocument, given: PDFObject | undefined): string {
  return listIn(pdf, given)
    .map((one) => (one instanceof PDFRef ? pdf.context.lookup(one) : one))
    .map((stream) => {
      if (!(stream instanceof PDFRawStream)) return "";
      const isPacked = String(stream.dict.get(name("Filter"))).includes("FlateDecode");
      return (isPacked ? inflateSync(stream.getContents()) : Buffer.from(stream.getContents())).toString("latin1");
    })
    .join("\n");
}

function documentFindings(pdf: PDFDocument): Finding[] {
  const { catalog, context } = pdf;
  const found: (Finding | false)[] = [];
  const meets = (condition: Finding["condition"], where: string): Finding => ({ condition, where });
  const xmp = catalog.lookup(name("Metadata"));
  const text = xmp instanceof PDFRawStream ? contentOf(pdf, catalog.get(name("Metadata"))) : undefined;
  const utf8 = text === undefined ? "" : Buffer.from(text, "latin1").toString("utf8");
  const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)</.exec(utf8)?.[1];
  const shown = dictIn(catalog, "ViewerPreferences")?.lookup(name("DisplayDocTitle"));
  const isMarked = dictIn(catalog, "MarkInfo")?.lookup(name("Suspects"));
  const crypt = context.trailerInfo.Encrypt && context.lookup(context.trailerInfo.Encrypt);
  found.push(
    isMarked === PDFBool.True && meets("01-007", "MarkInfo"),
    text === undefined && meets("06-001", "the document’s catalog"),
    text !== undefined && !/pdfuaid:part(?:>|=")1\b/.test(utf8) && meets("06-002", "the document’s metadata"),
    text !== undefined && !isSaid(title) && meets("06-003", "the document’s metadata"),
    shown === undefined && meets("07-001", "the document’s catalog"),
    shown !== undefined && shown !== PDFBool.True && meets("07-002", "the document’s catalog"),
    !isSaid(textIn(catalog, "Lang")) && meets("11-001", "the document’s catalog has no Lang"),
    !isSaid(textIn(catalog, "Lang")) && meets("11-006", "the document’s catalog has no Lang"),
    // Bit 10 of the permissions: extraction for the sake of accessibility.
    crypt instanceof PDFDict &&
      ((crypt.lookupMaybe(name("P"), PDFNumber)?.asNumber() ?? 0) & 0x200) === 0 &&
      meets("26-002", "the document’s encryption"),
    /dynamicRender>\s*required/.test(xfaOf(pdf)) && meets("25-001", "the document’s form"),
  );
  const layers = dictIn(catalog, "OCProperties");
  const isNameless = (config: PDFObject | undefined) => {
    const dict = config instanceof PDFRef ? context.lookup(config) : config;
    return dict instanceof PDFDict && !isSaid(textIn(dict, "Name"));
  };
  if (layers) {
    if (listIn(pdf, layers.get(name("Configs"))).some(isNameless)) found.push(meets("20-001", "OCProperties"));
    if (isNameless(layers.get(name("D")))) found.push(meets("20-002", "OCProperties"));
  }
  return found.filter((one) => one !== false);
}

function xfaOf(pdf: PDFDocument): string {
  const form = dictIn(pdf.catalog, "AcroForm");
  return form
    ? listIn(pdf, form.get(name("XFA")))
        .map((one) => contentOf(pdf, one))
        .join("")
    : "";
}

function typeFindings(pdf: PDFDocument, elements: readonly Element[]): Finding[] {
  const map = dictIn(dictIn(pdf.catalog, "StructTreeRoot") ?? pdf.context.obj({}), "RoleMap");
  const mapped = (map?.keys() ?? []).map((key) => key.decodeText());
  const isCircle = (type: string): boolean => {
    const seen = [type];
    for (let next = map && nameIn(map, type); next !== undefined; next = map && nameIn(map, next)) {
      if (seen.includes(next)) return true;
      seen.push(next);
    }
    return false;
  };
  const unknown = new Set(elements.map(({ type }) => type).filter((type) => !STANDARD.has(type)));
  return [
    ...[...unknown].filter((type) => !isCircle(type)).map((type) => ({ condition: "02-001" as const, where: type })),
    ...mapped.filter(isCircle).map((type) => ({ condition: "02-003" as const, where: type })),
    ...mapped.filter((type) => STANDARD.has(type)).map((type) => ({ condition: "02-004" as const, where: type })),
  ];
}

/** The nearest element above that says something about its content. */
function above({ parent }: Element): Element | undefined {
  let one = parent;
  while (one && ["NonStruct", "Div"].includes(one.type)) one = one.parent;
  return one;
}

function nestingFindings(elements: readonly Element[]): Finding[] {
  return elements.flatMap((element): Finding[] => {
    const [parents, wrong] = PARENTS[element.type] ?? [];
    const parent = above(element);
    const isStray = parents && wrong && !parents.includes(parent?.type ?? "");
    const [children, condition] = CHILDREN[element.type] ?? [];
    const odd = children && condition ? element.children.filter(({ type }) => !children.includes(type)) : [];
    return [
      ...(isStray ? [{ condition: wrong, where: `${element.type} in ${parent?.type ?? "nothing"}` }] : []),
      ...(condition ? odd.map(({ type }) => ({ condition, where: `${type} in ${element.type}` })) : []),
      ...(children && condition && element.hasContent ? [{ condition, where: `content in ${element.type}` }] : []),
    ];
  });
}

/** The page that an element's content is on, from 1. */
function pageOf(pdf: PDFDocument, dict: PDFDict): number | undefined {
  const page = dict.get(name("Pg"));
  const at = pdf.getPages().findIndex(({ ref }) => ref === page);
  if (at >= 0) return at + 1;
  for (const one of listIn(pdf, dict.get(name("K")))) {
    const child = one instanceof PDFRef ? pdf.context.lookup(one) : one;
    const found = child instanceof PDFDict ? pageOf(pdf, child) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function meaningFindings(pdf: PDFDocument, elements: readonly Element[]): Finding[] {
  const ids = new Set<string>();
  return elements.flatMap(({ dict, type, children }, index): Finding[] => {
    const hasText = isDescribed(dict);
    const found = (condition: Finding["condition"]): Finding[] => {
      const page = pageOf(pdf, dict);
      return [{ condition, where: `element ${index}`, ...(page !== undefined && { page }) }];
    };
    if (type === "Figure" && !hasText) return found("13-004");
    if (type === "Formula" && !hasText) return found("17-002");
    if (type === "TH" && !hasScope(dict)) return found("15-003");
    if (children.filter((child) => child.type === "H").length > 1) return [{ condition: "14-006", where: type }];
    if (type !== "Note") return [];
    const id = textIn(dict, "ID");
    if (!isSaid(id) || id === undefined) return found("19-003");
    if (ids.has(id)) return [{ condition: "19-004", where: id }];
    ids.add(id);
    return [];
  });
}

const hasScope = (dict: PDFDict): boolean => attributesOf(dict).some((one) => nameIn(one, "Scope") !== undefined);

/** An element's attributes, object by object. */
export function attributesOf(dict: PDFDict): PDFDict[] {
  const given = dict.lookup(name("A"));
  if (given instanceof PDFDict) return [given];
  if (!(given instanceof PDFArray)) return [];
  return given.asArray().flatMap((_, index) => {
    const one = given.lookup(index);
    return one instanceof PDFDict ? [one] : [];
  });
}

function headingFindings(elements: readonly Element[]): Finding[] {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
  const found: Finding[] = [];
  if (levels.length > 0 && levels[0] !== 1) found.push({ condition: "14-002", where: `it is H${levels[0]}` });
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1] ?? level;
    if (level > before + 1) found.push({ condition: "14-003", where: `H${level} after H${before}` });
  }
  if (levels.length > 0 && elements.some(({ type }) => type === "H")) found.push({ condition: "14-007", where: "H" });
  return found;
}

function annotationFindings(pdf: PDFDocument, elements: readonly Element[]): Finding[] {
  /** The element that an annotation stands in. */
  const owners = new Map<PDFDict, Element>();
  for (const element of elements)
    for (const kid of listIn(pdf, element.dict.get(name("K")))) {
      const dict = kid instanceof PDFRef ? pdf.context.lookup(kid) : kid;
      if (!(dict instanceof PDFDict) || nameIn(dict, "Type") !== "OBJR") continue;
      const object = dict.lookup(name("Obj"));
      if (object instanceof PDFDict) owners.set(object, element);
    }
  return pdf.getPages().flatMap((page, index): Finding[] => {
    const where = `page ${index + 1}`;
    const annotations = listIn(pdf, page.node.get(name("Annots"))).flatMap((one) => {
      const dict = one instanceof PDFRef ? pdf.context.lookup(one) : one;
      return dict instanceof PDFDict ? [dict] : [];
    });
    if (annotations.length === 0) return [];
    const tabs = nameIn(page.node, "Tabs");
    const found: Finding[] = [];
    if (tabs === undefined) found.push({ condition: "28-008", where });
    else if (tabs !== "S") found.push({ condition: "28-009", where });
    for (const one of annotations) {
      const type = nameIn(one, "Subtype") ?? "";
      const owner = owners.get(one)?.type;
      const isSaidOf = isSaid(textIn(one, "Contents"));
      const isHidden = ((one.lookupMaybe(name("F"), PDFNumber)?.asNumber() ?? 0) & 2) !== 0;
      if (isHidden || type === "Popup") continue;
      if (type === "TrapNet") found.push({ condition: "28-007", where });
      else if (type === "Link") {
        if (owner !== "Link") found.push({ condition: "28-011", where: `${where}: in ${owner ?? "nothing"}` });
        if (!isSaidOf) found.push({ condition: "28-012", where });
      } else if (type === "Widget") {
        if (owner !== "Form") found.push({ condition: "28-010", where });
        if (!isSaid(textIn(one, "TU"))) found.push({ condition: "28-005", where });
      } else if (type !== "PrinterMark") {
        if (owner !== "Annot") found.push({ condition: "28-002", where: `${where}: ${type}` });
        if (!isSaidOf) found.push({ condition: "28-004", where: `${where}: ${type}` });
      }
    }
    return found;
  });
}

function objectFindings(pdf: PDFDocument): Finding[] {
  const found: Finding[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (!(dict instanceof PDFDict)) continue;
    if (nameIn(dict, "Subtype") === "Form" && dict.has(name("Ref")))
      found.push({ condition: "30-001", where: "a form" });
    if (nameIn(dict, "Type") === "Filespec" && dict.has(name("EF")) && !(dict.has(name("F")) && dict.has(name("UF"))))
      found.push({ condition: "21-001", where: "an embedded file" });
  }
  return [...found, ...sharedForms(pdf)];
}

/** Forms with tagged content of their own that several pages paint, or one page twice. */
function sharedForms(pdf: PDFDocument): Finding[] {
  const uses = new Map<string, number>();
  for (const page of pdf.getPages()) {
    const forms = dictIn(dictIn(page.node, "Resources") ?? pdf.context.obj({}), "XObject");
    for (const [, used = ""] of contentOf(pdf, page.node.get(name("Contents"))).matchAll(/\/(\S+)\s+Do\b/g)) {
      const ref = forms?.get(name(used));
      const stream = ref instanceof PDFRef ? pdf.context.lookup(ref) : undefined;
      if (!(stream instanceof PDFRawStream) || nameIn(stream.dict, "Subtype") !== "Form") continue;
      if (/\/MCID\b/.test(contentOf(pdf, ref))) uses.set(String(ref), (uses.get(String(ref)) ?? 0) + 1);
    }
  }
  return [...uses].filter(([, count]) => count > 1).map(([ref]) => ({ condition: "30-002" as const, where: ref }));
}

function fontFindings(pdf: PDFDocument): Finding[] {
  const fonts = pdf.context.enumerateIndirectObjects().flatMap(([, one]) => (one instanceof PDFDict ? [one] : []));
  return fonts
    .filter((font) => nameIn(font, "Type") === "Font")
    .flatMap((font): Finding[] => {
      const type = nameIn(font, "Subtype") ?? "";
      const where = nameIn(font, "BaseFont") ?? nameIn(font, "Name") ?? type;
      const descriptor = dictIn(font, "FontDescriptor");
      const found: Finding[] = [];
      const isPart = type.startsWith("CIDFont");
      if (["TrueType", "Type1"].includes(type) || isPart) {
        const programs = ["FontFile", "FontFile2", "FontFile3"].filter((key) => descriptor?.has(name(key)));
        if (programs.length === 0) found.push({ condition: "31-009", where });
        if (type === "CIDFontType2" && programs.length > 0 && !font.has(name("CIDToGIDMap")))
          found.push({ condition: "31-005", where });
      }
      if (type === "Type0") {
        const encoding = font.lookup(name("Encoding"));
        if (!(encoding instanceof PDFRawStream) && !/^Identity-[HV]$/.test(nameIn(font, "Encoding") ?? ""))
          found.push({ condition: "31-006", where });
      }
      if (isPart) return found;
      const cmap = contentOf(pdf, font.get(name("ToUnicode")));
      const hasNames = font.has(name("Encoding")) && ["TrueType", "Type1"].includes(type);
      if (cmap === "" && !hasNames) found.push({ condition: "31-027", where }, { condition: "10-001", where });
      const targets = targetsOf(cmap);
      if (targets.some((code) => code === 0)) found.push({ condition: "31-028", where });
      if (targets.some((code) => code === 0xfeff || code === 0xfffe)) found.push({ condition: "31-029", where });
      return found;
    });
}

/** The characters that a ToUnicode CMap leads to: the ends of its lines in bfchar and bfrange. */
function targetsOf(cmap: string): number[] {
  return [...cmap.matchAll(/beginbf(?:char|range)([\s\S]*?)endbf(?:char|range)/g)].flatMap(([, lines = ""]) =>
    lines.split(/\r?\n/).flatMap((line) => {
      const last = /<([0-9A-Fa-f]+)>\s*\]?\s*$/.exec(line)?.[1];
      return last ? (last.match(/.{1,4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)) : [];
    }),
  );
}
