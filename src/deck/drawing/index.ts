// The drawn vocabulary (see the doc comments): import what a figure needs from here.
export { Cite, Drawing, Label, Lines, Step, Term } from "./drawing.tsx";
export { Evidence, type EvidenceProps, Stages } from "./evidence.tsx";
export { Arrow, Measure, Signal, type Verdict, VerdictRule } from "./lines.tsx";
export { Cable, Exercises, Knowledge, Tactics, Ties } from "./link.tsx";
export { type EvidenceKind, KIND_WORDS, Mark, MarkWord } from "./marks.tsx";
export { CircleForces, CircleState, HexagonForces, HexagonState, SquareForces, SquareState } from "./states.tsx";
