// What a slide may show beside drawings and questions: `classroom-deck/parts`. Each part is rendered at build time, checks
// what it is given, and finds its own place between headline and foot; several stand one below the other.
export { Chart } from "./chart/markup.tsx";

export { Code } from "./code/markup.tsx";
export { Columns } from "./columns/markup.tsx";
export { Formula } from "./formula/markup.tsx";
export { List } from "./list/markup.tsx";
export { Picture } from "./picture/markup.tsx";
export { Quotation } from "./quotation/markup.tsx";
export { Table } from "./table/markup.tsx";
export { Video } from "./video/markup.tsx";
