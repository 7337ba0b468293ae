// The sheet that figures are drawn on, its text, its steps, its lines and ready shapes: `classroom-deck/drawing`.
export { Arrow, Measure } from "./lines.tsx";
export { Axis, Box, TimeLine, Wrapped } from "./shapes.tsx";
export { Cite, Drawing, Label, Lines, SheetContext, Step, Term } from "./sheet.tsx";
