// The sheet that figures are drawn on, its text, its steps and its lines: `classroom-deck/drawing`.
export { Arrow, Measure } from "./lines.tsx";
export { Cite, Drawing, Label, Lines, SheetContext, Step, Term } from "./sheet.tsx";
